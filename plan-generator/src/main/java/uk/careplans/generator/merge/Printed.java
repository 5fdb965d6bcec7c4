package uk.careplans.generator.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.Picture;

/** A value turned into what a reader sees, before it becomes Word. {@code toString} of none of it shows a value. */
sealed interface Printed {

    /** Words on one line, or on several with {@code \n} between them. */
    record Words(String text) implements Printed {
        @Override
        public String toString() {
            return "words";
        }
    }

    /** A date in words, with the picture that Word uses to show it again when somebody picks another. */
    record Day(String text, LocalDate date, String picture) implements Printed {
        @Override
        public String toString() {
            return "a day";
        }
    }

    /** Paragraphs and list items. */
    record Prose(List<Part> parts) implements Printed {
        @Override
        public String toString() {
            return parts.size() + " paragraphs";
        }
    }

    /** Check boxes, each with the words behind it (none if the form has them); words for a missing answer at the end. */
    record Boxes(List<Box> boxes, @Nullable String noAnswer) implements Printed {
        @Override
        public String toString() {
            return boxes.size() + " check boxes";
        }
    }

    /** A picture. */
    record Image(Picture picture) implements Printed {
        @Override
        public String toString() {
            return "a picture";
        }
    }

    /** The council's words for why there is no answer. */
    record NoAnswer(String words) implements Printed {
        @Override
        public String toString() {
            return "words for no answer";
        }
    }

    /** What a reader sees, as words: lines and paragraphs with {@code \n} between them, of boxes those that are checked. */
    default String inWords() {
        if (this instanceof Words words) {
            return words.text();
        } else if (this instanceof Day day) {
            return day.text();
        } else if (this instanceof Prose prose) {
            return prose.parts().size() == 1
                    ? prose.parts().get(0).text()
                    : prose.parts().stream().map(Part::text).collect(Collectors.joining("\n"));
        } else if (this instanceof Image image) {
            return image.picture().description();
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
    record Box(String code, String words, boolean checked) {
        @Override
        public String toString() {
            return "a check box";
        }
    }

    /**
     * One paragraph of a long text.
     *
     * @param level how deep in lists it stands, 0 for the first
     * @param number of an item of a numbered list
     * @param begins whether a numbered list begins with this item
     */
    record Part(Kind kind, int level, int number, boolean begins, List<Span> spans) {

        /** Takes a copy. */
        public Part {
            spans = List.copyOf(spans);
        }

        /** A paragraph of plain words. */
        static Part paragraph(String text) {
            return new Part(Kind.PARAGRAPH, 0, 0, false, List.of(Span.plain(text)));
        }

        /** Its words. */
        String text() {
            return spans.size() == 1
                    ? spans.get(0).text()
                    : spans.stream().map(Span::text).collect(Collectors.joining());
        }

        /** Whether nothing in it is bold, italic or a link. */
        boolean isPlain() {
            return spans.size() == 1 ? spans.get(0).isPlain() : spans.stream().allMatch(Span::isPlain);
        }

        @Override
        public String toString() {
            return kind + " of level " + level;
        }

        /** What a paragraph is. */
        enum Kind {
            /** A plain paragraph. */
            PARAGRAPH,
            /** An item of a bulleted list. */
            BULLET,
            /** An item of a numbered list; its number counts. */
            NUMBER,
            /** A further paragraph of an item of a bulleted list. */
            UNDER_BULLET,
            /** A further paragraph of an item of a numbered list. */
            UNDER_NUMBER
        }
    }

    /**
     * Words that look alike and lead to the same place.
     *
     * @param link where they lead; null if they are no link
     */
    record Span(
            String text,
            boolean bold,
            boolean italic,
            @Nullable WebLink link) {

        static Span plain(String text) {
            return new Span(text, false, false, null);
        }

        boolean isPlain() {
            return !bold && !italic && link == null;
        }

        @Override
        public String toString() {
            return "words";
        }
    }

    /**
     * An address that is safe to open, and what shows when the mouse rests on it.
     *
     * @param tip empty for nothing of its own
     */
    record WebLink(String address, String tip) {
        @Override
        public String toString() {
            return "a link";
        }
    }
}
