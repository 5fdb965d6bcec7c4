package uk.careplans.generator.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step of making a document: what a template becomes when it is compiled. Immutable. */
public sealed interface Step {

    /**
     * XML that is the same in every document.
     *
     * @param visible whether a reader would see something of it
     */
    record Literal(String xml, boolean visible) implements Step {}

    /** A field of the plan. */
    record Value(Slot slot) implements Step {}

    /** A field of the plan that is a picture; where there is none, the words for that. */
    record Picture(Slot slot, PictureFrame frame) implements Step {}

    /** A picture that comes with the pack. */
    record Emblem(PackPicture picture, PictureFrame frame, RunLook look) implements Step {}

    /** A field of the plan in plain words on one line, where a document can hold nothing else. */
    record Words(FieldUse field) implements Step {}

    /** {@code $foreach.count}: the number of a loop's item, in runs of that look; without a look in plain figures. */
    record Count(int loop, @Nullable RunLook look) implements Step {}

    /** XML that may stand once in a document only: inside loops it is written for the first items. */
    record Once(String xml) implements Step {}

    /** A number that is used nowhere else in the document for that purpose. */
    record FreshId(IdKind kind) implements Step {}

    /** What a fresh number is for. */
    enum IdKind {
        /** {@code w:sdt}. */
        CONTROL,
        /** {@code wp:docPr}. */
        DRAWING
    }

    /** The body, once for each item of a list. */
    record Repeat(int loop, FieldUse list, List<Step> body) implements Step {
        /** Takes a copy. */
        public Repeat {
            body = List.copyOf(body);
        }
    }

    /** The first branch whose rule holds. */
    record Choose(List<Branch> branches) implements Step {
        /** Takes a copy. */
        public Choose {
            branches = List.copyOf(branches);
        }
    }

    /** A branch; without a rule it is the {@code #else}. */
    record Branch(@Nullable Rule rule, List<Step> body) {
        /** Takes a copy. */
        public Branch {
            body = List.copyOf(body);
        }
    }

    /**
     * A paragraph that disappears if nothing in it can be seen, and that long texts split.
     *
     * @param open its start with its properties
     * @param ofOneField whether a field is all that can be seen in it
     */
    record Paragraph(String open, List<Step> content, boolean ofOneField) implements Step {
        /** Takes a copy. */
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * Something of whose content all or some may be left out.
     *
     * @param emptyParagraph what a story or cell holds when nothing is left
     */
    record Container(Kind kind, String open, List<Step> content, String close, String emptyParagraph) implements Step {
        /** Takes a copy. */
        public Container {
            content = List.copyOf(content);
        }

        /** What Word wants to find in it. */
        public enum Kind {
            /** At least one paragraph, and no table at the end. */
            STORY,
            /** At least one paragraph, and a paragraph at the end. */
            CELL,
            /** At least one row; a table without rows disappears. */
            TABLE,
            /** At least one run: a control within a paragraph. */
            WORDS
        }
    }

    /** Inside a table: what comes before is its head and no row. */
    record HeadEnds() implements Step {}

    /** Inside a container: a paragraph ends here. */
    record ParagraphEnds() implements Step {}

    /** Inside a container: a table that is always there begins; Word would join it to a table right before. */
    record TableBegins() implements Step {}

    /** Inside a container: a table that is always there ends. */
    record TableEnds() implements Step {}
}
