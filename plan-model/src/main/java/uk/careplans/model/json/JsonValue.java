package uk.careplans.model.json;

import java.util.List;
import java.util.Optional;

/** A value of JSON as it was written, before anybody asks what it means. */
sealed interface JsonValue {

    /** An object, its members in the order of the text; a key may occur twice. */
    record Members(List<Member> members) implements JsonValue {
        Optional<JsonValue> first(String key) {
            return members.stream()
                    .filter(member -> member.key().equals(key))
                    .map(Member::value)
                    .findFirst();
        }
    }

    /** One member of an object. */
    record Member(String key, JsonValue value) {}

    /**
     * An array.
     *
     * @param isCut whether it had more items than a list may have, and only the first are here
     */
    record Items(List<JsonValue> items, boolean isCut) implements JsonValue {}

    /** A text, its escapes resolved. */
    record Text(String text) implements JsonValue {}

    /** A number, digits as written: {@code 1e1000000000} must never be worked out. */
    record Numeral(String digits) implements JsonValue {}

    /** True or false. */
    record YesNo(boolean isYes) implements JsonValue {}

    /** The word null. */
    record Null() implements JsonValue {}
}
