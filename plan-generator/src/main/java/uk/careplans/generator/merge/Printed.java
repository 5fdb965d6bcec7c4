package uk.careplans.generator.merge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value turned into what a reader sees, before it becomes Word. */
sealed interface Printed {

    /** Words on one line, or on several with {@code \n} between them. */
    record Words(String text) implements Printed {}

    /** A date in words, with the picture that Word uses to show it again when somebody picks another. */
    record Day(String text, LocalDate date, String picture) implements Printed {}

    /** Paragraphs and list items. */
    record Prose(List<Part> parts) implements Printed {

        /** All of it, a line for each paragraph. */
        String text() {
            StringBuilder text = new StringBuilder();
            parts.forEach(part -> text.append(text.isEmpty() ? "" : "\n").append(part.text()));
            return text.toString();
        }
    }

    /** Check boxes, each with the words behind it (none if the form has them); words for a missing answer at the end. */
    record Boxes(List<Box> boxes, @Nullable String noAnswer) implements Printed {}

    /** The council's words for why there is no answer. */
    record NoAnswer(String words) implements Printed {}

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
