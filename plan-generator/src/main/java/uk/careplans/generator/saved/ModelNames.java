package uk.careplans.generator.saved;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.BigWords;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.profile.CouncilProfile;

/**
 * Names for the fields of a plan and of a council's profile, and for their types: one of the shortest ways from the plan to each. {@code
 * actions/by} is a field, {@code actions[]} the type of what the field {@code actions} lists. For one thread.
 */
final class ModelNames {

    private static final String STEP = "/";
    private static final String INNER = "[]";
    /** No field of a plan has that name: it has a sign that no name in Java has. */
    private static final String PROFILE = "council-profile";

    private static final String WORDS = "big-words";

    private final FieldType plan;
    private final Map<Field, String> nameOfField = new HashMap<>();
    private final Map<FieldType, String> nameOfType = new LinkedHashMap<>();
    private final Map<String, FieldType> types = new HashMap<>();

    ModelNames(Class<? extends Record> plan) {
        this.plan = new FieldType.Group(plan);
        types.put(PROFILE, new FieldType.Group(CouncilProfile.class));
        types.put(WORDS, new FieldType.Group(BigWords.class));
    }

    String of(Field field) {
        nameAll();
        return known(nameOfField.get(field), field.name());
    }

    String of(FieldType type) {
        nameAll();
        return known(nameOfType.get(type), type.words());
    }

    private static String known(@Nullable String name, String what) {
        if (name == null) {
            throw new IllegalStateException("Nothing in a plan leads to the " + what);
        }
        return name;
    }

    /** Breadth first, so that every name is short; asked for only where something is saved. */
    private void nameAll() {
        if (!nameOfType.isEmpty()) {
            return;
        }
        Set<Class<?>> seen = new HashSet<>();
        nameOfType.put(plan, "");
        nameOfType.put(new FieldType.Group(CouncilProfile.class), PROFILE);
        nameOfType.put(new FieldType.Group(BigWords.class), WORDS);
        Deque<Map.Entry<FieldType, String>> toVisit = new ArrayDeque<>(nameOfType.entrySet());
        while (!toVisit.isEmpty()) {
            Map.Entry<FieldType, String> next = toVisit.remove();
            if (next.getKey() instanceof FieldType.Group group) {
                if (seen.add(group.record())) {
                    for (Field field : Fields.of(group.record())) {
                        String name = next.getValue().isEmpty() ? field.name() : next.getValue() + STEP + field.name();
                        nameOfField.put(field, name);
                        name(field.type(), name, toVisit);
                    }
                }
            } else {
                FieldType inner = inner(next.getKey());
                if (inner != null) {
                    name(inner, next.getValue() + INNER, toVisit);
                }
            }
        }
    }

    private void name(FieldType type, String name, Deque<Map.Entry<FieldType, String>> toVisit) {
        if (nameOfType.putIfAbsent(type, name) == null) {
            toVisit.add(Map.entry(type, name));
        }
    }

    /** What a list lists, or a reference names. */
    private static @Nullable FieldType inner(FieldType type) {
        return type instanceof FieldType.ListOf list
                ? list.element()
                : type instanceof FieldType.Reference reference ? reference.target() : null;
    }

    /**
     * The field of that name.
     *
     * @throws NoSuchElementException if the model has none
     */
    Field field(String name) {
        int slash = name.lastIndexOf(STEP);
        FieldType group = slash < 0 ? plan : type(name.substring(0, slash));
        if (group instanceof FieldType.Group known) {
            return Fields.named(known.record(), name.substring(slash + 1)).orElseThrow();
        }
        throw new NoSuchElementException("The model has no field " + name);
    }

    /**
     * The type of that name.
     *
     * @throws NoSuchElementException if the model has none
     */
    FieldType type(String name) {
        FieldType known = types.get(name);
        if (known == null) {
            known = name.isEmpty()
                    ? plan
                    : name.endsWith(INNER) ? innerOf(name) : field(name).type();
            types.put(name, known);
        }
        return known;
    }

    private FieldType innerOf(String name) {
        FieldType inner = inner(type(name.substring(0, name.length() - INNER.length())));
        if (inner == null) {
            throw new NoSuchElementException("The model has nothing inside " + name);
        }
        return inner;
    }
}
