package uk.careplans.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Kinds of damage that somebody may do to a plan's JSON at one place; some of them do no harm at some places. */
enum Damage {
    UNKNOWN_KEY(JsonNode::isObject, value -> ((ObjectNode) value.deepCopy()).put("surname", "Hill")),
    MISSPELT_KEY(value -> value.isObject() && !value.isEmpty(), Damage::misspelt),
    LEFT_OUT_KEY(value -> value.isObject() && !value.isEmpty(), Damage::withoutOneKey),
    NO_FIELDS(JsonNode::isObject, value -> node()),
    NO_ID(value -> value.has("id"), value -> ((ObjectNode) value.deepCopy()).without("id")),
    NULL(value -> true, value -> JsonNodeFactory.instance.nullNode()),
    NUMBER_FOR_TEXT(JsonNode::isTextual, value -> number(17)),
    TEXT_FOR_NUMBER(JsonNode::isInt, value -> text("17")),
    TEXT_FOR_YES_OR_NO(JsonNode::isBoolean, value -> text("true")),
    NUMBER_FOR_YES_OR_NO(JsonNode::isBoolean, value -> number(1)),
    YES_FOR_ANYTHING(value -> true, value -> JsonNodeFactory.instance.booleanNode(true)),
    TEXT_FOR_FIELDS(JsonNode::isObject, value -> text("Hill")),
    LIST_FOR_ONE(value -> true, value -> list().add(value)),
    FIELDS_FOR_LIST(JsonNode::isArray, value -> node().set("1", value.get(0))),
    ONE_FOR_LIST(value -> value.isArray() && !value.isEmpty(), value -> value.get(0)),
    EMPTY_LIST(JsonNode::isArray, value -> list()),
    NULL_ITEM(JsonNode::isArray, value -> ((ArrayNode) value.deepCopy()).addNull()),
    NUMBER_AS_ITEM(JsonNode::isArray, value -> ((ArrayNode) value.deepCopy()).add(17)),
    DOES_NOT_APPLY_AS_ITEM(JsonNode::isArray, value -> ((ArrayNode) value.deepCopy()).add(doesNotApply("No."))),
    TOO_MANY_ITEMS(value -> value.isArray() && !value.isEmpty(), Damage::tooManyItems),
    DAY_THAT_DOES_NOT_EXIST(Damage::isDate, value -> text("2026-02-30")),
    LEAP_DAY_OF_NO_LEAP_YEAR(Damage::isDate, value -> text("2027-02-29")),
    DATE_AS_PEOPLE_WRITE_IT(Damage::isDate, value -> text("30/09/2026")),
    DATE_WITH_A_TIME(Damage::isDate, value -> text("2026-09-30T00:00:00Z")),
    SHORT_DATE(Damage::isDate, value -> text("2026-9-30")),
    ONGOING(Damage::isDate, value -> text("ongoing")),
    TIME_WITH_SECONDS(Damage::isTime, value -> text("14:30:00")),
    TIME_THAT_DOES_NOT_EXIST(Damage::isTime, value -> text("24:00")),
    TIME_WITHOUT_A_NOUGHT(Damage::isTime, value -> text("9:30")),
    ANOTHER_TEXT(JsonNode::isTextual, value -> text("Q9")),
    CODE_IN_CAPITALS(JsonNode::isTextual, value -> text(value.asText().toUpperCase(java.util.Locale.ROOT))),
    ID_WITH_A_SPACE(Damage::isId, value -> text(value.asText() + " 1")),
    ID_THAT_IS_A_NUMBER(Damage::isId, value -> text("1")),
    ID_TOO_LONG(Damage::isId, value -> text("a".repeat(25))),
    WITHHELD(value -> true, value -> node().put("withheld", "for somebody")),
    DOES_NOT_APPLY(value -> true, value -> doesNotApply("There is none.")),
    DOES_NOT_APPLY_AND_MORE(
            value -> true, value -> doesNotApply("There is none.").put("id", "a1")),
    DOES_NOT_APPLY_BUT_BLANK(value -> true, value -> doesNotApply(" \n")),
    DOES_NOT_APPLY_BUT_NO_TEXT(value -> true, value -> node().put("doesNotApply", true)),
    NO_BREAK_SPACE_AS_REASON(value -> true, value -> doesNotApply("\u00A0")),
    EMPTY_TEXT(JsonNode::isTextual, value -> text("")),
    BLANK_TEXT(JsonNode::isTextual, value -> text(" \t ")),
    NO_BREAK_SPACE(JsonNode::isTextual, value -> text("\u00A0")),
    TWO_LINES(JsonNode::isTextual, value -> text(value.asText() + "\nmore")),
    BREAK_AT_THE_END(JsonNode::isTextual, value -> text(value.asText() + "\n")),
    PARAGRAPH_SEPARATOR(JsonNode::isTextual, value -> text(value.asText() + "\u2029")),
    TEXT_OF_301(JsonNode::isTextual, value -> text("x".repeat(301))),
    TEXT_OF_300(JsonNode::isTextual, value -> text("😀".repeat(3) + "x".repeat(297))),
    TEXT_OF_20_001(JsonNode::isTextual, value -> text("x ".repeat(10_000) + "x")),
    CONTROL_CHARACTER(JsonNode::isTextual, value -> text(value.asText() + "\u0007")),
    NOT_A_CHARACTER(JsonNode::isTextual, value -> text(value.asText() + "\uFFFE")),
    MARKDOWN(value -> true, value -> node().put("markdown", "**yes**")),
    MARKDOWN_AND_MORE(value -> true, value -> node().put("markdown", "**yes**").put("text", "yes")),
    BLANK_MARKDOWN(value -> true, value -> node().put("markdown", " ")),
    MARKDOWN_THAT_IS_NO_TEXT(value -> true, value -> node().put("markdown", 1)),
    BELOW_NOUGHT(JsonNode::isInt, value -> number(-1)),
    LARGE_NUMBER(JsonNode::isInt, value -> number(41)),
    TOO_LARGE_FOR_ANY_FIELD(JsonNode::isInt, value -> JsonNodeFactory.instance.numberNode(3_000_000_000L)),
    HALF(JsonNode::isInt, value -> JsonNodeFactory.instance.numberNode(1.5)),
    PICTURE_WITHOUT_DESCRIPTION(
            value -> value.has("base64"), value -> ((ObjectNode) value.deepCopy()).without("description")),
    PICTURE_OF_TWO_LINES(
            value -> value.has("base64"), value -> ((ObjectNode) value.deepCopy()).put("description", "Maya\nHill")),
    PICTURE_NOT_IN_BASE64(value -> value.has("base64"), value -> ((ObjectNode) value.deepCopy()).put("base64", "¡!"));

    @SuppressWarnings("ImmutableEnumChecker") // a function that keeps nothing
    private final Predicate<JsonNode> takes;

    @SuppressWarnings("ImmutableEnumChecker") // a function that keeps nothing
    private final UnaryOperator<JsonNode> damage;

    Damage(Predicate<JsonNode> takes, UnaryOperator<JsonNode> damage) {
        this.takes = takes;
        this.damage = damage;
    }

    /**
     * Does it at a random place of the plan where it can be done.
     *
     * @return the place, as a JSON pointer; empty if there is no such place
     */
    String to(ObjectNode plan, Random random) {
        List<Place> places = new ArrayList<>();
        find(plan, "", places);
        places.removeIf(place -> !takes.test(place.value()));
        if (places.isEmpty()) {
            return "";
        }
        Place place = places.get(random.nextInt(places.size()));
        place.replace(damage.apply(place.value()));
        return place.pointer();
    }

    private record Place(JsonNode parent, String key, String pointer) {
        JsonNode value() {
            return parent.isArray() ? parent.get(Integer.parseInt(key)) : parent.get(key);
        }

        void replace(JsonNode value) {
            if (parent instanceof ArrayNode items) {
                items.set(Integer.parseInt(key), value);
            } else {
                ((ObjectNode) parent).set(key, value);
            }
        }
    }

    private static void find(JsonNode parent, String pointer, List<Place> places) {
        List<String> keys = new ArrayList<>();
        if (parent.isArray()) {
            for (int i = 0; i < parent.size(); i++) {
                keys.add(String.valueOf(i));
            }
        } else {
            parent.fieldNames().forEachRemaining(keys::add);
        }
        for (String key : keys) {
            Place place = new Place(parent, key, pointer + "/" + key);
            places.add(place);
            if (place.value().isContainerNode()) {
                find(place.value(), place.pointer(), places);
            }
        }
    }

    private static JsonNode misspelt(JsonNode value) {
        ObjectNode damaged = value.deepCopy();
        String key = damaged.fieldNames().next();
        JsonNode first = damaged.remove(key);
        return damaged.set(key + "s", first);
    }

    private static JsonNode withoutOneKey(JsonNode value) {
        ObjectNode damaged = value.deepCopy();
        damaged.remove(damaged.fieldNames().next());
        return damaged;
    }

    private static JsonNode tooManyItems(JsonNode value) {
        ArrayNode many = list();
        for (int i = 0; i <= 1_000; i++) {
            many.add(value.get(0));
        }
        return many;
    }

    private static boolean isDate(JsonNode value) {
        return value.isTextual() && value.asText().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    private static boolean isTime(JsonNode value) {
        return value.isTextual() && value.asText().matches("[0-9]{2}:[0-9]{2}");
    }

    private static boolean isId(JsonNode value) {
        return value.isTextual() && value.asText().matches("[a-z][0-9]?");
    }

    private static ObjectNode doesNotApply(String why) {
        return node().put("doesNotApply", why);
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    private static JsonNode number(int number) {
        return JsonNodeFactory.instance.numberNode(number);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode list() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
