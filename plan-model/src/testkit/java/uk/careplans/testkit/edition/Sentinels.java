package uk.careplans.testkit.edition;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.Answer;
import uk.careplans.model.Coded;
import uk.careplans.model.ItemId;
import uk.careplans.model.Label;
import uk.careplans.model.Narrative;
import uk.careplans.model.Person;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.Ref;
import uk.careplans.model.Standing;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.Records;
import uk.careplans.testkit.picture.PictureMaker;

/**
 * Plans each text and date of which is found nowhere else in the plan, with people of every standing: what a document holds of a plan can
 * then be told by looking for it.
 */
public final class Sentinels {

    public static final String MOTHER = "p1";
    public static final String FATHER = "p2";
    public static final String CARER = "p3";
    public static final String ADOPTER = "p4";
    public static final String SIBLING_IN_PROCEEDINGS = "p5";
    public static final String SIBLING = "p6";
    public static final String GRANDMOTHER = "p7";
    public static final String NEIGHBOUR = "p8";
    public static final String SOCIAL_WORKER = "p9";
    public static final String TEACHER = "p10";
    public static final String DOCTOR = "p11";
    public static final String SIBLINGS_CARER = "p12";
    public static final String NURSE = "p13";
    public static final String OTHER_ADOPTER = "p14";

    private static final Map<String, Standing> PEOPLE = people();

    /** Whom the fields of that name refer to, where it matters. */
    private static final Map<String, List<String>> NAMED = Map.ofEntries(
            Map.entry("placement/carers", List.of(CARER)),
            Map.entry("needs/doctor", List.of(DOCTOR)),
            Map.entry("needs/dentist", List.of(DOCTOR)),
            Map.entry("needs/designatedTeacher", List.of(TEACHER)),
            Map.entry("siblings/person", List.of(SIBLING_IN_PROCEEDINGS, SIBLING)),
            Map.entry("filing/children", List.of(Ref.CHILD, SIBLING_IN_PROCEEDINGS)),
            Map.entry("copies/parents/person", List.of(MOTHER, FATHER)),
            Map.entry("copies/carers/person", List.of(CARER)),
            Map.entry("views/parents/person", List.of(MOTHER, FATHER)),
            Map.entry("views/others/person", List.of(GRANDMOTHER, CARER, ADOPTER)),
            Map.entry("views/shared/person", List.of(MOTHER, Ref.CHILD)),
            Map.entry("parentsVersions/parent", List.of(MOTHER, GRANDMOTHER, ADOPTER)),
            Map.entry("familyTime/withWhom", List.of(MOTHER, FATHER, GRANDMOTHER)),
            Map.entry("contingency/mustNotLiveWith/person", List.of(NEIGHBOUR, GRANDMOTHER)),
            Map.entry("signatures/child/person", List.of(Ref.CHILD)),
            Map.entry("child/carerBeforeCare", List.of(MOTHER)));

    private final Random random;
    private final boolean isFull;
    private int counter;

    private Sentinels(long seed, boolean isFull) {
        this.random = new Random(seed);
        this.isFull = isFull;
        this.counter = isFull ? 0 : 1 + random.nextInt(1000);
    }

    private static Map<String, Standing> people() {
        Map<String, Standing> people = new LinkedHashMap<>();
        people.put(MOTHER, Standing.PARENT);
        people.put(FATHER, Standing.PARENT);
        people.put(CARER, Standing.CARER);
        people.put(ADOPTER, Standing.ADOPTER);
        people.put(SIBLING_IN_PROCEEDINGS, Standing.SIBLING);
        people.put(SIBLING, Standing.SIBLING);
        people.put(GRANDMOTHER, Standing.FAMILY);
        people.put(NEIGHBOUR, Standing.THIRD_PARTY);
        people.put(SOCIAL_WORKER, Standing.PROFESSIONAL);
        people.put(TEACHER, Standing.PROFESSIONAL);
        people.put(DOCTOR, Standing.PROFESSIONAL);
        people.put(SIBLINGS_CARER, Standing.CARER);
        people.put(NURSE, Standing.PROFESSIONAL);
        people.put(OTHER_ADOPTER, Standing.ADOPTER);
        return people;
    }

    /** A plan with every answer given. */
    public static Plan full(PlanType type) {
        return new Sentinels(0, true).plan(type);
    }

    /** A plan with answers of every kind. */
    public static Plan patchy(PlanType type, long seed) {
        return new Sentinels(seed, false).plan(type);
    }

    private Plan plan(PlanType type) {
        return (Plan) record(type.record(), "plan", "", 0);
    }

    private <R extends Record> R record(Class<R> type, String id, String path, int position) {
        List<@Nullable Object> components = new ArrayList<>();
        for (Field field : Fields.of(type)) {
            components.add(
                    type == Person.class
                            ? ofPerson(field, id)
                            : component(
                                    field, id, path.isEmpty() ? field.name() : path + "/" + field.name(), position));
        }
        return Records.create(type, components);
    }

    private @Nullable Object ofPerson(Field field, String id) {
        Standing standing = PEOPLE.get(id);
        boolean isAtWork = standing == Standing.PROFESSIONAL;
        return switch (field.name()) {
            case "id" -> new ItemId(id);
            case "standing" -> Answer.of(standing);
            case "withheldFrom" -> Answer.notRecorded();
            case "parentalResponsibility" -> Answer.of(standing == Standing.PARENT);
            case "relationship" -> isAtWork ? Answer.notRecorded() : Answer.of(word());
            default -> component(field, id, "people/" + field.name(), 0);
        };
    }

    private Object component(Field field, String id, String path, int position) {
        if (field.type() instanceof FieldType.Id) {
            return new ItemId(id);
        } else if (path.equals("releases")) {
            return Answer.notRecorded();
        } else if (field.name().equals("confidential")) {
            return Answer.of(false);
        } else if (field.name().equals("safeToGive")) {
            return Answer.of(true);
        }
        boolean mustBeThere = isFull || path.equals("people") || NAMED.containsKey(path) || field.isRequired();
        int kind = mustBeThere ? 0 : random.nextInt(6);
        if (kind == 4) {
            return Answer.doesNotApply(word());
        }
        return kind == 5 ? Answer.notRecorded() : Answer.of(value(field, path, position));
    }

    private Object value(Field field, String path, int position) {
        if (field.type() instanceof FieldType.ListOf list) {
            return list.element() instanceof FieldType.Reference ref
                    ? refs(field, ref, path, position)
                    : items(list.element(), path);
        }
        return value(field.type(), field, path, position);
    }

    private List<?> items(FieldType element, String path) {
        if (path.equals("people")) {
            return PEOPLE.keySet().stream()
                    .map(id -> record(Person.class, id, "people", 0))
                    .toList();
        }
        int size = Stream.of("person", "withWhom", "parent")
                .map(naming -> NAMED.get(path + "/" + naming))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of(MOTHER, FATHER))
                .size();
        return IntStream.range(0, size)
                .mapToObj(i -> element instanceof FieldType.Group group
                        ? record(group.record(), path.charAt(0) + "" + (i + 1), path, i)
                        : scalar(element))
                .toList();
    }

    private List<Ref<?>> refs(Field field, FieldType.Reference type, String path, int position) {
        if (path.equals("familyTime/withWhom")) {
            return List.of(Ref.to(NAMED.get(path).get(position)));
        }
        return NAMED.containsKey(path)
                ? NAMED.get(path).stream().<Ref<?>>map(Ref::to).toList()
                : List.of(ref(field, type, path, 0), ref(field, type, path, 1));
    }

    private Object value(FieldType type, Field field, String path, int position) {
        if (type instanceof FieldType.Group group) {
            return record(group.record(), "x" + path.length(), path, position);
        } else if (type instanceof FieldType.Reference ref) {
            return ref(field, ref, path, position);
        } else if (path.equals("plan/localAuthority")) {
            return "Sentinelshire";
        }
        return scalar(type);
    }

    private Ref<?> ref(Field field, FieldType.Reference type, String path, int position) {
        if (type.target().record() != Person.class) {
            return Ref.to(type.words().charAt(0) + "" + (1 + position % 2));
        } else if (NAMED.containsKey(path)) {
            return Ref.to(NAMED.get(path).get(position % NAMED.get(path).size()));
        }
        return Ref.to(field.labels().equals(Set.of(Label.STAFF)) || position == 0 ? SOCIAL_WORKER : NURSE);
    }

    private Object scalar(FieldType type) {
        counter++;
        if (type instanceof FieldType.Choice choice) {
            List<Coded> codes = choice.codes();
            return codes.get(counter % codes.size());
        } else if (type instanceof FieldType.Picture) {
            return PictureMaker.png(1 + counter % 7, 1 + counter % 5, word());
        } else if (type instanceof FieldType.Date) {
            return LocalDate.of(2100, 1, 1).plusDays(counter);
        } else if (type instanceof FieldType.Time) {
            return LocalTime.of(0, 0).plusMinutes(counter % 1440);
        } else if (type instanceof FieldType.WholeNumber) {
            return 1 + counter % 40;
        } else if (type instanceof FieldType.YesNo) {
            return counter % 2 == 0;
        }
        return type instanceof FieldType.LongText ? new Narrative(word()) : word();
    }

    private String word() {
        counter++;
        return "zq" + Integer.toString(100_000 + counter, 36) + "x";
    }
}
