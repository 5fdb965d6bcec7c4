package uk.careplans.generator.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.generator.word.Wml;

/** Reads paragraphs and tables that follow each other, on the page or in a cell, and finds what they ask. */
final class FlowReader {

    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "smartTag");
    /** Not the paragraph's own words. */
    private static final List<String> KEPT = List.of("sectPr", "drawing", "pict", "object", "fldChar", "br");

    private final Headings headings;
    /** What the cell that is read stands for, the nearest first. */
    private final List<String> cell;

    private final List<Question> found = new ArrayList<>();
    private @Nullable Label label;
    /** The blank paragraphs below the last question. */
    private @Nullable List<Element> spare;

    private final List<Blank.Box> boxes = new ArrayList<>();

    FlowReader(Headings headings, List<String> cell, @Nullable Label label) {
        this.headings = headings;
        this.cell = cell;
        this.label = label;
    }

    /** What the content of an element asks, in order. */
    List<Question> read(Node content) {
        readAll(content);
        closeBoxes();
        return found;
    }

    private void readAll(Node content) {
        for (Element child : Wml.children(content)) {
            if (Wml.is(child, "p")) {
                paragraph(child);
            } else if (Wml.is(child, "tbl")) {
                table(child);
            } else if (WRAPPERS.contains(child.getLocalName())) {
                readAll(child);
            }
        }
    }

    private void table(Element table) {
        closeBoxes();
        // A line above a table that is no heading says what the table is about.
        Headings above = headings.copy();
        if (label != null && !label.heading()) {
            above.open(Integer.MAX_VALUE, label.words());
        }
        label = null;
        spare = null;
        found.addAll(new TableReader(table, above, cell).read());
    }

    private void paragraph(Element paragraph) {
        List<Gap> gaps = Gaps.of(paragraph);
        String text = ParagraphText.of(paragraph).text();
        if (gaps.isEmpty() && Label.isBlank(text)) {
            room(paragraph, text);
        } else if (gaps.isEmpty()) {
            words(paragraph, text);
        } else {
            gaps(paragraph, text, gaps);
        }
    }

    private void room(Element paragraph, String text) {
        boolean isKept = Wml.all(paragraph).stream().anyMatch(each -> KEPT.contains(each.getLocalName()));
        closeBoxes();
        if (label != null && !isKept) {
            spare = new ArrayList<>();
            ask(label, new Blank.Room(paragraph, 0, text.length(), spare), false);
        } else if (spare != null && !isKept) {
            spare.add(paragraph);
        }
    }

    private void words(Element paragraph, String text) {
        closeBoxes();
        spare = null;
        String words = Label.clean(text);
        int level = cell.isEmpty() ? headings.levelOf(paragraph) : 0;
        if (level > 0) {
            headings.open(level, words);
            List<String> above = headings.above();
            label = new Label(words, above.subList(1, above.size()), true);
        } else if (label != null && (Label.isGuidance(text) || (label.heading() && !isAsking(text)))) {
            label = label.with(words);
        } else if (label != null && label.words().endsWith("?") && !isAsking(text)) {
            label = label.with(words);
        } else {
            label = new Label(words, context(), false);
        }
    }

    private static boolean isAsking(String text) {
        String stripped = text.strip();
        return stripped.endsWith("?") || stripped.endsWith(":");
    }

    private List<String> context() {
        List<String> all = new ArrayList<>(cell);
        all.addAll(headings.above());
        return all;
    }

    private void gaps(Element paragraph, String text, List<Gap> gaps) {
        if (gaps.stream().anyMatch(gap -> gap.kind() == Gap.Kind.BOX)) {
            boxes(paragraph, text, gaps);
            return;
        }
        closeBoxes();
        int from = 0;
        boolean isFirst = true;
        List<String> around = labelsAbove();
        for (Gap gap : gaps) {
            String before = Label.clean(text.substring(from, gap.from()));
            from = gap.to();
            if (!before.isEmpty()) {
                line(new Label(before, around, false), paragraph, gap);
                around = with(before, labelsAbove());
            } else if (isFirst && label != null) {
                line(label, paragraph, gap);
            } else if (isFirst && spare != null && text.substring(gap.to()).isBlank()) {
                spare.add(paragraph);
            }
            isFirst = false;
        }
    }

    /** A label in the line itself is about what stands above it, too. */
    private List<String> labelsAbove() {
        List<String> around = new ArrayList<>(context());
        if (label != null && !label.heading()) {
            around.add(0, label.words());
        }
        return around;
    }

    private void line(Label asked, Element paragraph, Gap gap) {
        if (gap.kind() == Gap.Kind.YES_OR_NO) {
            List<Blank.Box> either = List.of(
                    new Blank.Box(paragraph, gap.from(), gap.to(), "yes", gap.from(), gap.to()),
                    new Blank.Box(paragraph, gap.from(), gap.to(), "no", gap.from(), gap.to()));
            ask(asked, new Blank.Boxes(either), false);
            spare = null;
            return;
        }
        spare = new ArrayList<>();
        ask(asked, new Blank.Room(paragraph, gap.from(), gap.to(), spare), gap.kind() == Gap.Kind.DATE);
    }

    private void boxes(Element paragraph, String text, List<Gap> gaps) {
        BoxLine line = BoxLine.of(paragraph, text, gaps);
        if (!line.label().isEmpty()) {
            closeBoxes();
            label = new Label(line.label(), labelsAbove(), false);
        }
        boxes.addAll(line.boxes());
        behind(paragraph, text, line.end(), gaps);
    }

    /** What is asked behind boxes in the same paragraph, like {@code If yes, details}. */
    private void behind(Element paragraph, String text, int end, List<Gap> gaps) {
        if (Label.clean(text.substring(end)).isEmpty()) {
            return;
        }
        Label asked = label;
        closeBoxes();
        List<String> around = asked == null ? context() : with(asked.words(), context());
        int from = end;
        for (Gap gap : gaps) {
            if (gap.from() >= end) {
                line(new Label(Label.clean(text.substring(from, gap.from())), around, false), paragraph, gap);
                from = gap.to();
            }
        }
        String rest = Label.clean(text.substring(from));
        if (!rest.isEmpty()) {
            label = new Label(rest, around, false);
        }
    }

    private static List<String> with(String first, List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add(0, first);
        return all;
    }

    private void closeBoxes() {
        if (!boxes.isEmpty()) {
            if (label != null) {
                ask(label, new Blank.Boxes(boxes), false);
                spare = null;
            }
            boxes.clear();
        }
    }

    private void ask(Label asked, Blank blank, boolean isDate) {
        List<String> around = new ArrayList<>(asked.around());
        found.add(new Question(asked.words(), around, blank, isDate));
        label = null;
    }
}
