package uk.careplans.model.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.careplans.model.PlanType;
import uk.careplans.model.Ref;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;

/**
 * A plan about other people in other years: every name, date and id is replaced, in fields and inside texts, each in the same
 * way wherever it stands. Years are moved by 52 weeks, so that weekdays stay and the seasons nearly do.
 */
final class Disguise {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Pattern LONG_DATE = Pattern.compile(
            "\\b([1-9]|[12][0-9]|3[01]) (January|February|March|April|May|June|July|August|September|October|November|December) (20[0-9]{2})\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![\\w-])(20[0-4][0-9])(?![\\w])");
    private static final Pattern TITLE = Pattern.compile("Dr|Mr|Mrs|Ms|Miss|Sir|Rev|Imam|PC|DC|HHJ|\\p{Lu}[.]?");
    private static final List<String> GIVEN = List.of(
            "Perpetua",
            "Cuthbert",
            "Winifred",
            "Leopold",
            "Xanthe",
            "Mortimer",
            "Isolde",
            "Barnaby",
            "Seraphina",
            "Humphrey",
            "Guinevere",
            "Algernon",
            "Delphine",
            "Fitzroy",
            "Marguerite",
            "Octavian",
            "Rosamund",
            "Tarquin",
            "Ursula",
            "Vaughan",
            "Zenobia",
            "Balthazar",
            "Clementine",
            "Evangeline",
            "Ferdinand",
            "Hyacinth",
            "Jemima",
            "Kasimir",
            "Lavinia",
            "Nathaniel",
            "Ophelia",
            "Prudence",
            "Quentin",
            "Sophronia",
            "Torquil",
            "Bettany");
    private static final List<String> FAMILY = List.of(
            "Ashdown",
            "Birtwhistle",
            "Crowther",
            "Dunstable",
            "Eglantine",
            "Featherstone",
            "Grimshaw",
            "Hathersage",
            "Inglethorpe",
            "Jessop",
            "Kilbride",
            "Longbottom",
            "Micklethwaite",
            "Netherby",
            "Osgathorpe",
            "Pemberton",
            "Quigley",
            "Rotherham",
            "Satterthwaite",
            "Twelvetrees",
            "Underhay",
            "Vickerstaff",
            "Wolstenholme",
            "Yardley",
            "Zouche",
            "Fothergill",
            "Bickerstaffe",
            "Pumphrey",
            "Cholmondeley",
            "Entwistle");

    private final ObjectNode plan;
    private final int years;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Random random;

    Disguise(ObjectNode plan, Random random) {
        this.plan = plan;
        this.random = random;
        this.years = random.nextInt(7) - 3;
        List<String> given = shuffled(GIVEN);
        List<String> family = shuffled(FAMILY);
        List<String> known = new ArrayList<>();
        known.add(plan.at("/child/name").asText());
        known.add(plan.at("/child/knownAs").asText(""));
        plan.path("people").forEach(person -> known.add(person.path("name").asText("")));
        for (String name : known) {
            List<String> words = List.of(name.split("[ -]", -1)).stream()
                    .filter(word -> !word.isEmpty() && !TITLE.matcher(word).matches())
                    .toList();
            for (int i = 0; i < words.size(); i++) {
                List<String> from = i > 0 && i == words.size() - 1 ? family : given;
                names.computeIfAbsent(words.get(i), word -> from.remove(from.size() - 1));
            }
        }
    }

    /** The day in the years of this plan. */
    LocalDate moved(LocalDate day) {
        return day.plusDays(364L * years);
    }

    /** The plan in its disguise. */
    ObjectNode of(PlanType type) {
        ObjectNode disguised = record(type.record(), plan);
        disguised.put("planType", type.id()).set("schemaVersion", plan.get("schemaVersion"));
        return disguised;
    }

    private ObjectNode record(Class<? extends Record> type, JsonNode json) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        for (Field field : Fields.of(type)) {
            JsonNode value = json.get(field.name());
            if (value != null) {
                record.set(field.name(), answer(field.type(), value));
            }
        }
        return record;
    }

    private JsonNode answer(FieldType type, JsonNode value) {
        if (value.has("doesNotApply")) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("doesNotApply", text(value.get("doesNotApply").asText()));
        }
        return value(type, value);
    }

    private JsonNode value(FieldType type, JsonNode value) {
        if (type instanceof FieldType.Group group) {
            return record(group.record(), value);
        } else if (type instanceof FieldType.ListOf list) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            value.forEach(item -> items.add(value(list.element(), item)));
            return items;
        } else if (type instanceof FieldType.Date) {
            return JsonNodeFactory.instance.textNode(
                    moved(LocalDate.parse(value.asText())).toString());
        } else if (type instanceof FieldType.Id || type instanceof FieldType.Reference) {
            return JsonNodeFactory.instance.textNode(id(value.asText()));
        } else if (type instanceof FieldType.LongText && value.has("markdown")) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("markdown", text(value.get("markdown").asText()));
        } else if (type instanceof FieldType.LongText || type instanceof FieldType.Text) {
            return JsonNodeFactory.instance.textNode(text(value.asText()));
        }
        return value;
    }

    private String id(String id) {
        return id.equals(Ref.CHILD)
                ? id
                : ids.computeIfAbsent(id, old -> "i" + (1000 * ids.size() + random.nextInt(1000)));
    }

    private String text(String text) {
        String dated = LONG_DATE.matcher(text).replaceAll(match -> "\u0000" + LONG.format(moved(date(match))));
        String moved = YEAR.matcher(dated)
                .replaceAll(match -> isOfDate(dated, match)
                        ? match.group()
                        : String.valueOf(Integer.parseInt(match.group(1)) + years));
        String renamed = moved.replace("\u0000", "");
        for (Map.Entry<String, String> name : names.entrySet()) {
            renamed = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name.getKey()) + "(s?)(?!\\p{L})")
                    .matcher(renamed)
                    .replaceAll(name.getValue() + "$1");
        }
        return renamed;
    }

    /** Whether a year belongs to a date that was moved already. */
    private static boolean isOfDate(String text, MatchResult year) {
        int start = text.lastIndexOf('\u0000', year.start());
        return start >= 0 && text.substring(start + 1, year.end()).matches("[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}");
    }

    private static LocalDate date(MatchResult match) {
        return LocalDate.parse(match.group(), LONG);
    }

    private List<String> shuffled(List<String> list) {
        List<String> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
