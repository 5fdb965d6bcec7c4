package uk.careplans.generator.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value turned into what a reader sees, before it becomes Word. */
sealed interface Printed {

    /** Words on one line, or on several with {@code \n} between them. */
    record Words(String text) implements Printed {}

    /** A date in words, with the picture that Word uses to show it again when somebody picks another. */
    record Day(String text, LocalDate date, String picture) implements Printed {}

    /** Paragraphs and list items. */
    record Prose(List<Part> parts) implements Printed {}

    /** Check boxes, each with the words behind it (none if the form has them); words for a missing answer at the end. */
    record Boxes(List<Box> boxes, @Nullable String noAnswer) implements Printed {}

    /** The council's words for why there is no answer. */
    record NoAnswer(String words) implements Printed {}

    /** What a reader sees, as words: lines and paragraphs with {@code \n} between them, of boxes those that are checked. */
    default String inWords() {
        if (this instanceof Words words) {
            return words.text();
        } else if (this instanceof Day day) {
            return day.text();
        } else if (this instanceof Prose prose) {
            return prose.parts().stream().map(Part::text).collect(Collectors.joining("\n"));
        } else if (this instanceof NoAnswer none) {
            return none.words();
        }
        return ((Boxes) this)
                .boxes().stream().filter(Box::checked).map(Box::words).collect(Collectors.joining(", "));
    }

    /** The same on one line. */
    default String onOneLine() {
        return inWords().replaceAll("\\s+", " ").strip();
    }

    /** One check box. */
    record Box(String code, String words, boolean checked) {}

    /** One paragraph of a long text. */
    record Part(Kind kind, int number, String text) {
        /** What a paragraph is. */
        enum Kind {
            /** A plain paragraph. */
            PARAGRAPH,
            /** An item of a bulleted list. */
            BULLET,
            /** An item of a numbered list; its number counts. */
            NUMBER
        }
    }
}
