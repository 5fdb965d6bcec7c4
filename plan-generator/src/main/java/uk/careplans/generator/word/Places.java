package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The places of all paragraphs of a story, found in one walk, so that a form with a problem in every paragraph is still
 * told about quickly. For one thread; to be made anew if paragraphs or tables come or go.
 */
public final class Places {

    private static final int LONGEST = 60;

    /**
     * Where a paragraph or table stands.
     *
     * @param heading the last one before it, or the paragraph itself; null if there is none
     * @param number counted from that heading, from 1
     */
    private record Position(@Nullable Element heading, int number) {}

    /**
     * Where a piece stands that its file includes; its author sees a paragraph there.
     *
     * @param at the first paragraph or table of the piece
     */
    private record Start(Element at, Position position) {}

    private final WordFile file;
    private final Story story;
    /** What headings and columns are called. */
    private final Function<Element, String> words;

    private final IdentityHashMap<Element, Position> positions = new IdentityHashMap<>();
    private final IdentityHashMap<PieceOrigin, Start> starts = new IdentityHashMap<>();
    private final IdentityHashMap<Element, TableRows> tables = new IdentityHashMap<>();

    /** Walks through the story. */
    public Places(WordFile file, Story story) {
        this(file, story, Places::textOf);
    }

    /**
     * The places of a finished document, which may have answers of a plan in its headings and columns: for what stands in a tagged
     * control, they have a "…".
     */
    public static Places withoutAnswers(WordFile file, Story story) {
        return new Places(file, story, Places::ownTextOf);
    }

    private Places(WordFile file, Story story, Function<Element, String> words) {
        this.file = file;
        this.story = story;
        this.words = words;
        Walk form = new Walk(null);
        IdentityHashMap<PieceOrigin, Walk> pieces = new IdentityHashMap<>();
        for (Element element : Wml.all(story.xml().getDocumentElement())) {
            boolean paragraph = Wml.is(element, "p");
            if (paragraph || Wml.is(element, "tbl")) {
                Walk walk = walkOf(PieceOrigin.of(element), element, form, pieces);
                if (paragraph) {
                    walk.takeParagraph(element);
                } else {
                    walk.takeTable(element);
                }
            }
        }
    }

    /** The walk through what came with an inclusion, which may begin here. */
    private Walk walkOf(
            @Nullable PieceOrigin origin, Element at, Walk form, IdentityHashMap<PieceOrigin, Walk> pieces) {
        if (origin == null) {
            return form;
        }
        Walk known = pieces.get(origin);
        if (known != null) {
            return known;
        }
        starts.put(
                origin, new Start(at, walkOf(origin.outer(), at, form, pieces).count(at)));
        Walk walk = new Walk(origin);
        pieces.put(origin, walk);
        return walk;
    }

    /**
     * The place of a paragraph, with the heading and the column as they are worded now; in an included piece, the place
     * there and where it is included.
     */
    public Place of(Element paragraph) {
        if (story.kind() == StoryKind.PROPERTIES) {
            String property = paragraph.getAttribute(PropertiesStory.NAME);
            return new Place(file.name(), story.kind().words() + ", " + property);
        }
        Position position = positions.getOrDefault(paragraph, new Position(null, 1));
        return of(paragraph, position, PieceOrigin.of(paragraph));
    }

    /** The place of a paragraph, or of the start of an included piece, as the author of the origin's file sees it. */
    private Place of(Element at, Position position, @Nullable PieceOrigin origin) {
        String where = String.join(", ", words(at, position, origin));
        if (origin == null) {
            return new Place(file.name(), where);
        }
        Start start = Objects.requireNonNull(starts.get(origin));
        Place around = of(start.at(), start.position(), origin.outer());
        return new Place(origin.file() + " (included in " + around + ")", where);
    }

    private List<String> words(Element at, Position position, @Nullable PieceOrigin origin) {
        List<String> words = new ArrayList<>();
        boolean page = story.kind() == StoryKind.BODY || origin != null;
        if (!page) {
            words.add(story.kind().words());
        }
        Element heading = position.heading();
        if (heading != null) {
            words.add("heading \"" + shortened(this.words.apply(heading)) + "\"");
        }
        Element table = tableAround(at, origin);
        if (table == null) {
            if (at != heading && page) {
                words.add("paragraph " + position.number());
            }
        } else {
            Position ofTable = positions.getOrDefault(table, position);
            // Under a heading inside the table, the table is the first there is.
            words.add("table " + (ofTable.heading() == heading ? ofTable.number() : 1));
            words.addAll(tables.computeIfAbsent(table, each -> new TableRows(each, this.words))
                    .rowAndColumn(at));
        }
        return words;
    }

    /** The nearest table around a node that is of the same file. */
    private static @Nullable Element tableAround(@Nullable Node at, @Nullable PieceOrigin origin) {
        return around(at, "tbl", origin);
    }

    private static @Nullable Element around(@Nullable Node at, String kind, @Nullable PieceOrigin origin) {
        Element around = at == null ? null : Wml.ancestor(at, kind);
        while (around != null && PieceOrigin.of(around) != origin) {
            around = Wml.ancestor(around.getParentNode(), kind);
        }
        return around;
    }

    /**
     * Counts paragraphs and tables of one file's page from heading to heading. What is in another is not counted with it,
     * nor what came from other files.
     */
    private final class Walk {

        private final @Nullable PieceOrigin origin;
        private @Nullable Element heading;
        private int paragraphs;
        private int outerTables;
        /** The outermost table that was begun last, if the heading stands before it. */
        private @Nullable Element lastOuter;

        Walk(@Nullable PieceOrigin origin) {
            this.origin = origin;
        }

        void takeParagraph(Element paragraph) {
            if (file.styles()
                    .headingLevel(Wml.attribute(Wml.path(paragraph, "pPr", "pStyle"), "val"))
                    .isPresent()) {
                heading = paragraph;
                paragraphs = 0;
                outerTables = 0;
                lastOuter = null;
                positions.put(paragraph, new Position(heading, 0));
                return;
            }
            positions.put(paragraph, count(paragraph));
        }

        /** Counts a paragraph, or what its author sees as one. */
        Position count(Element paragraph) {
            Element around = around(paragraph.getParentNode(), "p", origin);
            Position outer = around == null ? null : positions.get(around);
            // What a text box hangs on was counted, and does not stand before it.
            boolean hangs = outer != null && around != heading && outer.heading() == heading;
            Position position = new Position(heading, 1 + paragraphs - (hangs ? 1 : 0));
            boolean inHeading = around != null && around == heading;
            if (!inHeading && tableAround(paragraph, origin) == null) {
                paragraphs++;
            }
            return position;
        }

        void takeTable(Element table) {
            boolean nested = tableAround(table.getParentNode(), origin) != null;
            int begunAround = nested && lastOuter != null ? 1 : 0;
            positions.put(table, new Position(heading, 1 + outerTables - begunAround));
            if (!nested) {
                outerTables++;
                lastOuter = table;
            }
        }
    }

    /** The rows of a table, and what its first row calls the columns. */
    private static final class TableRows {

        private final Element table;
        private final List<Element> headings;
        private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();

        private final Function<Element, String> words;

        TableRows(Element table, Function<Element, String> words) {
            this.table = table;
            this.words = words;
            List<Element> rows = Wml.all(table, "tr").stream()
                    .filter(row -> Wml.ancestor(row, "tbl") == table)
                    .toList();
            rows.forEach(row -> numbers.put(row, 1 + numbers.size()));
            headings = rows.size() > 1 ? cellsOf(rows.get(0)) : List.of();
        }

        List<String> rowAndColumn(Element paragraph) {
            Element row = rowOf(paragraph);
            int number = numbers.getOrDefault(row, 1);
            int column = cellsOf(row).indexOf(Wml.ancestor(paragraph, "tc"));
            String heading = column >= 0 && column < headings.size() && number > 1
                    ? shortened(words.apply(headings.get(column)))
                    : "";
            return List.of(
                    "row " + number, heading.isEmpty() ? "column " + (1 + column) : "column \"" + heading + "\"");
        }

        /** Also those in controls. */
        private static List<Element> cellsOf(Element row) {
            return Wml.all(row, "tc").stream()
                    .filter(cell -> Wml.ancestor(cell, "tr") == row)
                    .toList();
        }

        private Element rowOf(Element paragraph) {
            Node at = paragraph;
            while (!(Wml.is(at, "tr") && Wml.ancestor(at, "tbl") == table)) {
                at = at.getParentNode();
            }
            return (Element) at;
        }
    }

    private static String textOf(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element node : Wml.all(element, "t")) {
            text.append(node.getTextContent());
        }
        return text.toString().strip();
    }

    /** The text without what stands in tagged controls, or stands there because the whole is in one. */
    private static String ownTextOf(Element element) {
        StringBuilder text = new StringBuilder();
        Element last = null;
        for (Element node : Wml.all(element, "t")) {
            Element control = taggedAround(node);
            if (control == null) {
                text.append(node.getTextContent());
            } else if (control != last) {
                text.append('…');
            }
            last = control;
        }
        return text.toString().strip();
    }

    private static @Nullable Element taggedAround(Node node) {
        Element control = Wml.ancestor(node, "sdt");
        while (control != null && Wml.path(control, "sdtPr", "tag") == null) {
            control = Wml.ancestor(control.getParentNode(), "sdt");
        }
        return control;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3).stripTrailing() + "…";
    }
}
