package uk.careplans.generator.merge;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.merge.Printed.Box;
import uk.careplans.generator.merge.Printed.Part;
import uk.careplans.generator.merge.Printed.Span;
import uk.careplans.generator.template.Formatter;
import uk.careplans.generator.template.ParagraphLook;
import uk.careplans.generator.template.PictureFrame;
import uk.careplans.generator.template.Slot;
import uk.careplans.generator.template.Step;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Picture;

/**
 * Writes printed fields as Word's content controls, each with its title, its path as tag and a bookmark around it.
 */
final class ControlWriter {

    private static final String CHECKED = "\u2612";
    private static final String UNCHECKED = "\u2610";
    private static final int LONGEST_TITLE = 64;
    private static final Set<Formatter> DERIVED = Set.of(
            Formatter.AGE,
            Formatter.YEAR,
            Formatter.COUNT,
            Formatter.CODE,
            Formatter.CODE_AND_WORDS,
            Formatter.NAME_AND_ROLE,
            Formatter.NAME_AND_RELATIONSHIP);

    private final Output out;
    private final FieldMarks marks;
    private final ProseWriter prose;
    private final PictureWriter pictures;
    private @Nullable StoryLinks links;
    private int nextControl = 1;
    private int nextDrawing = 1;
    private int nextBookmark;

    /**
     * @param firstNumbering the first free {@code w:numId}
     */
    ControlWriter(Output out, FieldMarks marks, int firstBookmark, int firstNumbering) {
        this.out = out;
        this.marks = marks;
        this.nextBookmark = firstBookmark;
        this.prose = new ProseWriter(out, firstNumbering);
        this.pictures = new PictureWriter(out);
    }

    /** A number that no other control of the document has. */
    int freshControl() {
        return nextControl++;
    }

    /** A number that no other drawing of the document has. */
    int freshDrawing() {
        return nextDrawing++;
    }

    /** With which number each numbered list of the document begins. */
    List<Integer> numberedLists() {
        return prose.numberedLists();
    }

    /** What is written from now on stands in that story. */
    void inStory(StoryLinks story) {
        links = story;
        prose.inStory(story);
    }

    /** Writes a field as a part of a paragraph. */
    void writeInline(Slot slot, FieldPath path, Printed printed) {
        if (printed instanceof Printed.Boxes boxes) {
            writeBoxes(slot, path, boxes);
            return;
        }
        String text = printed.inWords();
        int bookmark = startBookmark(path, derived(slot), text);
        List<List<Span>> lines = ProseWriter.lines(spansOf(printed));
        for (int i = 0; i < lines.size(); i++) {
            // LibreOffice 7.4 moves a line break out of a control in a paragraph, so each line has its own.
            if (i > 0) {
                RunWriter.run("\n", slot.run().plain(), out);
            }
            writeLine(lines.get(i), i == 0 ? "" : "~" + (i + 1), slot, printed);
        }
        endBookmark(bookmark);
    }

    private static List<Span> spansOf(Printed printed) {
        // Several paragraphs never stand among words, so there is one part.
        return printed instanceof Printed.Prose text
                ? text.parts().get(0).spans()
                : List.of(Span.plain(printed.inWords()));
    }

    private void writeLine(List<Span> line, String tagSuffix, Slot slot, Printed printed) {
        startControl(slot.label(), slot.run().plain(), tagSuffix);
        if (printed instanceof Printed.NoAnswer) {
            out.append("<w:showingPlcHdr/>");
        }
        boolean plain = line.stream().allMatch(Span::isPlain);
        out.append(plain ? kindOf(printed) : "<w:richText/>").append("</w:sdtPr><w:sdtContent>");
        writeRuns(line, slot, printed);
        out.append("</w:sdtContent></w:sdt>");
    }

    /** Writes a field that is a picture. */
    void writePicture(Slot slot, FieldPath path, Picture picture, PictureFrame frame) {
        int bookmark = startBookmark(
                path, "", picture.description() + "\u0000" + Base64.getEncoder().encodeToString(picture.bytes()));
        startControl(slot.label(), slot.run().plain(), "");
        // Word's control for pictures holds one that stands in the line.
        out.append(frame.inline() ? "<w:picture/>" : "<w:richText/>").append("</w:sdtPr><w:sdtContent>");
        pictures.write(picture, false, frame, slot.run().plain(), freshDrawing(), story());
        out.append("</w:sdtContent></w:sdt>");
        endBookmark(bookmark);
    }

    /** Writes a picture of the pack. It is no field and needs no control. */
    void writeEmblem(Step.Emblem emblem) {
        pictures.write(
                emblem.picture().picture(),
                emblem.picture().decorative(),
                emblem.frame(),
                emblem.look().plain(),
                freshDrawing(),
                story());
    }

    private StoryLinks story() {
        return Objects.requireNonNull(links, "A picture is written in a story");
    }

    /** What tells an age from the date of birth it was made of. */
    private static String derived(Slot slot) {
        Formatter formatter = slot.field().formatter();
        return DERIVED.contains(formatter) ? "." + formatter.word() : "";
    }

    private static String kindOf(Printed printed) {
        if (printed instanceof Printed.Day day) {
            return "<w:date w:fullDate=\"" + day.date() + "T00:00:00Z\"><w:dateFormat w:val=\"" + day.picture()
                    + "\"/><w:lid w:val=\"en-GB\"/><w:storeMappedDataAs w:val=\"date\"/>"
                    + "<w:calendar w:val=\"gregorian\"/></w:date>";
        }
        // Without a kind LibreOffice 7.4 indents what stands inside.
        return "<w:text w:multiLine=\"1\"/>";
    }

    private void writeBoxes(Slot slot, FieldPath path, Printed.Boxes boxes) {
        String chosen = boxes.boxes().stream()
                .filter(Box::checked)
                .map(Box::code)
                .findFirst()
                .orElse("");
        int bookmark = startBookmark(path, "", chosen);
        for (int i = 0; i < boxes.boxes().size(); i++) {
            Box box = boxes.boxes().get(i);
            writeBox(slot, box);
            if (!box.words().isEmpty()) {
                boolean last = i == boxes.boxes().size() - 1;
                RunWriter.run(
                        "\u00A0" + box.words() + (last ? "" : "\u2003"),
                        slot.run().plain(),
                        out);
            }
        }
        if (boxes.noAnswer() != null) {
            RunWriter.run(" ", slot.run().plain(), out);
            writeLine(
                    List.of(Span.plain("(" + boxes.noAnswer() + ")")),
                    "=",
                    slot,
                    new Printed.NoAnswer(boxes.noAnswer()));
        }
        endBookmark(bookmark);
    }

    private void writeBox(Slot slot, Box box) {
        String title = box.words().isEmpty() ? slot.label() : slot.label() + ": " + box.words();
        startControl(title, slot.run().checkBox(), "=" + box.code());
        out.append("<w14:checkbox><w14:checked w14:val=\"")
                .append(box.checked() ? 1 : 0)
                .append("\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>")
                .append("<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox>")
                .append("</w:sdtPr><w:sdtContent>");
        RunWriter.run(box.checked() ? CHECKED : UNCHECKED, slot.run().checkBox(), out);
        out.append("</w:sdtContent></w:sdt>");
    }

    /**
     * Writes a long text, or the words for why there is none, as paragraphs of its own.
     *
     * @param first whether nothing of the author's paragraph is written yet, so that they begin it
     */
    void writeParagraphs(Slot slot, ParagraphLook look, FieldPath path, Printed printed, boolean first) {
        List<Part> parts =
                printed instanceof Printed.Prose text ? text.parts() : List.of(Part.paragraph(printed.inWords()));
        String name = marks.add(path, "", printed.inWords());
        int bookmark = nextBookmark++;
        int inline = parts.get(0).spans().stream().allMatch(Span::isPlain) ? 0 : 1;
        for (int i = 0; i < parts.size(); i++) {
            if (i == inline) {
                startControl(slot.label(), slot.run().plain(), inline == 0 ? "" : "~2");
                out.append(printed instanceof Printed.NoAnswer ? "<w:showingPlcHdr/>" : "")
                        .append("</w:sdtPr><w:sdtContent>");
            }
            prose.startParagraph(parts.get(i), first && i == 0, look);
            out.append(i == 0 ? bookmarkStart(bookmark, name) : "");
            if (i < inline) {
                // LibreOffice 7.4 shows the first paragraph of a block-level control without the looks of its words.
                writeLine(parts.get(i).spans(), "", slot, printed);
            } else {
                writeRuns(parts.get(i).spans(), slot, printed);
            }
            if (i == parts.size() - 1) {
                endBookmark(bookmark);
            }
            out.append("</w:p>");
        }
        out.append(inline < parts.size() ? "</w:sdtContent></w:sdt>" : "");
    }

    private void writeRuns(List<Span> spans, Slot slot, Printed printed) {
        if (printed instanceof Printed.NoAnswer) {
            spans.forEach(span -> RunWriter.run(span.text(), slot.run().noAnswer(), out));
        } else {
            prose.writeSpans(spans, slot.run(), slot.paragraphs());
        }
    }

    private void startControl(String title, String runProperties, String tagSuffix) {
        String shortTitle = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
        out.append("<w:sdt><w:sdtPr>").append(runProperties).append("<w:alias w:val=\"");
        out.escape(shortTitle);
        out.append("\"/><w:tag w:val=\"");
        out.escape(marks.tag(tagSuffix));
        out.append("\"/><w:id w:val=\"").append(freshControl()).append("\"/>");
    }

    private int startBookmark(FieldPath path, String derived, String value) {
        int bookmark = nextBookmark++;
        out.append(bookmarkStart(bookmark, marks.add(path, derived, value)));
        return bookmark;
    }

    private static String bookmarkStart(int id, String name) {
        return "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + name + "\"/>";
    }

    private void endBookmark(int id) {
        out.append("<w:bookmarkEnd w:id=\"").append(id).append("\"/>");
    }
}
