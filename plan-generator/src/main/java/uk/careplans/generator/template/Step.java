package uk.careplans.generator.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.word.Property;

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

    /** A field of the plan in plain words on one line, where a document can hold nothing else. */
    record Words(FieldUse field) implements Step {}

    /** A property of the document, in plain words. */
    record PropertyText(Property property) implements Step {}

    /** The words for what is withheld from a reader, in runs of that look. */
    record NotIncluded(RunLook look) implements Step {}

    /** {@code $foreach.count}: the number of a loop's item, in runs of that look; without a look in plain figures. */
    record Count(int loop, @Nullable RunLook look) implements Step {}

    /** XML that may stand once in a document only: inside loops it is written the first time. */
    record Once(String xml) implements Step {}

    /** The mark of a note that may be left out was written. */
    record NoteMark(String note) implements Step {}

    /** A footnote or endnote, if its mark was written. Notes stand in no loop. */
    record Note(String note, List<Step> body) implements Step {
        /** Takes a copy. */
        public Note {
            body = List.copyOf(body);
        }
    }

    /** A number that is used nowhere else in the document for that purpose. */
    record FreshId(IdKind kind) implements Step {}

    /**
     * The names of a shape in Word's older kind of drawing.
     *
     * @param attributes as the author's file has them
     * @param name with which fresh names begin where the shape may be written more than once
     */
    record ShapeName(String attributes, String name) implements Step {}

    /** What a fresh number is for. */
    enum IdKind {
        /** {@code w:sdt}. */
        CONTROL,
        /** {@code wp:docPr}. */
        DRAWING
    }

    /**
     * A link whose address is made of data.
     *
     * @param open its start tag up to its first attribute
     * @param linked the rest of the link, from its next attribute to its last word
     * @param close its end tag
     * @param plain its words alone, where there is no address
     */
    record Link(Address address, String open, List<Step> linked, String close, List<Step> plain) implements Step {
        /** Takes a copy. */
        public Link {
            linked = List.copyOf(linked);
            plain = List.copyOf(plain);
        }
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
    record Paragraph(ParagraphStart open, List<Step> content, boolean ofOneField) implements Step {
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
            /** At least one cell; a row without cells disappears. */
            ROW,
            /** At least one run: a control within a paragraph. */
            WORDS
        }
    }

    /** Inside a table: what comes before is its head and no row. */
    record HeadEnds() implements Step {}

    /**
     * The columns of a table of which some are repeated or left out; the others share its width.
     *
     * @param table the number of the table in the template
     * @param widths of the template's columns, in twentieths of a point; 0 where it says none
     */
    record Grid(int table, List<Integer> widths, List<GridPart> parts) implements Step {
        /** Takes a copy. */
        public Grid {
            widths = List.copyOf(widths);
            parts = List.copyOf(parts);
        }
    }

    /** Columns of a table in a template. */
    sealed interface GridPart {

        /** One column. */
        record Fixed(int column) implements GridPart {}

        /** Columns once for each item of a list. */
        record Repeated(int loop, FieldUse list, List<GridPart> parts) implements GridPart {
            /** Takes a copy. */
            public Repeated {
                parts = List.copyOf(parts);
            }
        }

        /** Columns that are there if a rule holds. */
        record Chosen(Rule rule, List<GridPart> parts) implements GridPart {
            /** Takes a copy. */
            public Chosen {
                parts = List.copyOf(parts);
            }
        }
    }

    /**
     * The width of a cell in such a table, and over how many columns it goes.
     *
     * @param width what the template says, in the unit of the type
     * @param type {@code dxa} or {@code pct}; empty if the template says no width
     */
    record CellSize(int table, List<GridPart> parts, int width, String type) implements Step {
        /** Takes a copy. */
        public CellSize {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Keeps count of the rows of a table that has cells merged downwards and rows that may be repeated or left out.
     *
     * @param table the number of the table in the template
     * @param merge the number of the merged cell that starts here; 0 for the start of a table or row
     */
    record MergeMark(Begin begin, int table, int merge) implements Step {
        /** What starts here. */
        public enum Begin {
            /** The table. */
            TABLE,
            /** A row. */
            ROW,
            /** A merged cell. */
            CELL
        }
    }

    /**
     * A cell that goes on with the merged cell above it.
     *
     * @param goesOn the cell if the row right above has that merged cell
     * @param starts the cell if that row was left out, so that the merged cell starts here
     */
    record MergedCell(int table, int merge, List<Step> goesOn, List<Step> starts) implements Step {
        /** Takes a copy. */
        public MergedCell {
            goesOn = List.copyOf(goesOn);
            starts = List.copyOf(starts);
        }
    }

    /** A round of a loop begins in which lists start again. */
    record ListsStart(List<RepeatedList> lists) implements Step {
        /** Takes a copy. */
        public ListsStart {
            lists = List.copyOf(lists);
        }
    }

    /** The start of a paragraph that is always there, in a list that starts again. */
    record Start(ParagraphStart open) implements Step {}

    /** The page setup of a section, in the properties of its last paragraph. */
    record SectionBreak(String xml) implements Step {}

    /** The last paragraph of a section ends here. */
    record SectionEnds() implements Step {}

    /** At the end of a body: the page setup of its last section, or of the one before if nothing is left of the last. */
    record LastSection(String xml) implements Step {}

    /** Inside a container: a paragraph ends here. */
    record ParagraphEnds() implements Step {}

    /** Inside a container: a table that is always there begins; Word would join it to a table right before. */
    record TableBegins() implements Step {}

    /** Inside a container: a table that is always there ends. */
    record TableEnds() implements Step {}
}
