package uk.careplans.generator.merge;

import java.util.List;
import java.util.stream.Collectors;
import uk.careplans.generator.merge.Control.Paragraphs;
import uk.careplans.generator.merge.Printed.Box;
import uk.careplans.generator.merge.Printed.Part;
import uk.careplans.generator.merge.Printed.Span;
import uk.careplans.generator.template.PictureFrame;
import uk.careplans.model.Picture;

/**
 * Writes printed fields as Word's content controls, each with its title, its path as tag and a bookmark around it.
 */
final class ControlWriter {

    private static final String CHECKED = "\u2612";
    private static final String UNCHECKED = "\u2610";
    private static final int LONGEST_TITLE = 64;

    private final Output out;
    private final Phrases phrases;
    private final RunWriter runs;
    private final FieldMarks marks;
    private final Numbers numbers;
    private final FreshLists lists;
    private final ProseWriter prose;
    private final PictureWriter pictures;

    /**
     * @param lists the numbered lists of the document
     * @param around what the story can refer to
     */
    ControlWriter(Output out, Phrases phrases, FieldMarks marks, Numbers numbers, FreshLists lists, Around around) {
        this.out = out;
        this.phrases = phrases;
        this.runs = new RunWriter(out, phrases);
        this.marks = marks;
        this.numbers = numbers;
        this.lists = lists;
        this.prose = new ProseWriter(out, phrases, runs, lists, around);
        this.pictures = new PictureWriter(out, around);
    }

    /** The numbered lists of the document. */
    FreshLists lists() {
        return lists;
    }

    /**
     * Writes a field as a part of a paragraph.
     *
     * @param path where in the plan it is; not asked for if the control knows
     */
    void writeInline(Control control, String path, Printed printed) {
        if (printed instanceof Printed.Boxes boxes) {
            writeBoxes(control, path, boxes);
            return;
        }
        String text = printed.inWords();
        Mark mark = marks.add(control, path, text);
        startBookmark(control, mark);
        // Several paragraphs never stand among words, so there is one part.
        if (printed instanceof Printed.Prose rich && !rich.parts().get(0).isPlain()) {
            writeLines(rich.parts().get(0), control, mark, rich);
        } else if (text.indexOf('\n') < 0) {
            writeLine(text, "", control, mark, printed);
        } else {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                startLine(i, control);
                writeLine(lines[i], suffix(i), control, mark, printed);
            }
        }
        endBookmark(control, mark);
    }

    private void writeLines(Part part, Control control, Mark mark, Printed.Prose printed) {
        List<List<Span>> lines = ProseWriter.lines(part.spans());
        for (int i = 0; i < lines.size(); i++) {
            startLine(i, control);
            List<Span> line = lines.get(i);
            if (line.stream().allMatch(Span::isPlain)) {
                String text = line.stream().map(Span::text).collect(Collectors.joining());
                writeLine(text, suffix(i), control, mark, printed);
            } else {
                writeRichLine(line, suffix(i), control, mark);
            }
        }
    }

    /** LibreOffice 7.4 moves a line break out of a control in a paragraph, so each line has its own. */
    private void startLine(int number, Control control) {
        if (number > 0) {
            runs.run("\n", control.runs.plain());
        }
    }

    private static String suffix(int line) {
        return line == 0 ? "" : "~" + (line + 1);
    }

    private void writeRichLine(List<Span> line, String tagSuffix, Control control, Mark mark) {
        startControl(control, mark, tagSuffix);
        out.append("<w:richText/>");
        out.write(phrases.content);
        prose.writeSpans(line, control);
        out.write(phrases.controlEnd);
    }

    /** Writes a field that is a picture. */
    void writePicture(Control control, String path, Picture picture, PictureFrame frame) {
        Mark mark = marks.add(control, path, picture);
        startBookmark(control, mark);
        startControl(control, mark, "");
        // Word's control for pictures holds one that stands in the line.
        out.append(frame.inline() ? "<w:picture/>" : "<w:richText/>");
        out.write(phrases.content);
        out.write(control.runs.plain().start());
        pictures.write(picture, frame, numbers.nextDrawing());
        out.write(phrases.runEnd);
        out.write(phrases.controlEnd);
        endBookmark(control, mark);
    }

    private void writeLine(String line, String tagSuffix, Control control, Mark mark, Printed printed) {
        startControl(control, mark, tagSuffix);
        if (printed instanceof Printed.Day day) {
            out.write(phrases.date);
            out.append(day.date().toString());
            out.write(phrases.datePicture);
            out.append(day.picture());
            out.write(phrases.dateEnd);
        } else {
            out.write(printed instanceof Printed.NoAnswer ? phrases.noAnswer : phrases.words);
        }
        writeRuns(line, control, printed);
        out.write(phrases.controlEnd);
    }

    private void writeBoxes(Control control, String path, Printed.Boxes boxes) {
        String chosen = boxes.boxes().stream()
                .filter(Box::checked)
                .map(Box::code)
                .findFirst()
                .orElse("");
        Mark mark = marks.add(control, path, chosen);
        startBookmark(control, mark);
        for (int i = 0; i < boxes.boxes().size(); i++) {
            Box box = boxes.boxes().get(i);
            writeBox(control, mark, box);
            if (!box.words().isEmpty()) {
                boolean last = i == boxes.boxes().size() - 1;
                runs.run("\u00A0" + box.words() + (last ? "" : "\u2003"), control.runs.plain());
            }
        }
        if (boxes.noAnswer() != null) {
            runs.run(" ", control.runs.plain());
            writeLine("(" + boxes.noAnswer() + ")", "=", control, mark, new Printed.NoAnswer(boxes.noAnswer()));
        }
        endBookmark(control, mark);
    }

    private void writeBox(Control control, Mark mark, Box box) {
        String title = box.words().isEmpty() ? control.label : control.label + ": " + box.words();
        out.write(control.startOfBox);
        out.escape(title, LONGEST_TITLE);
        out.write(phrases.tag);
        out.escape(Control.tag(mark, "=" + box.code()));
        endOfNumber();
        out.write(phrases.checkBox);
        out.append(box.checked() ? '1' : '0');
        out.write(phrases.checkBoxEnd);
        runs.run(box.checked() ? CHECKED : UNCHECKED, control.runs.checkBox());
        out.write(phrases.controlEnd);
    }

    /**
     * Writes a long text, or the words for why there is none, as paragraphs of its own.
     *
     * @param path where in the plan it is; not asked for if the control knows
     * @param first whether nothing of the author's paragraph is written yet, so that they begin it
     */
    void writeParagraphs(Control control, Paragraphs look, String path, Printed printed, boolean first) {
        List<Part> parts =
                printed instanceof Printed.Prose prose ? prose.parts() : List.of(Part.paragraph(printed.inWords()));
        Mark mark = marks.add(control, path, printed.inWords());
        int inline = parts.get(0).isPlain() ? 0 : 1;
        for (int i = 0; i < parts.size(); i++) {
            if (i == inline) {
                startControl(control, mark, suffix(inline));
                out.write(printed instanceof Printed.NoAnswer ? phrases.noAnswerContent : phrases.content);
            }
            Part part = parts.get(i);
            prose.startParagraph(part, first && i == 0, look);
            if (i == 0) {
                startBookmark(control, mark);
            }
            if (i < inline) {
                // LibreOffice 7.4 shows the first paragraph of a block-level control without the looks of its words.
                writeRichLine(part.spans(), "", control, mark);
            } else if (part.isPlain()) {
                writeRuns(part.text(), control, printed);
            } else {
                prose.writeSpans(part.spans(), control);
            }
            if (i == parts.size() - 1) {
                endBookmark(control, mark);
            }
            out.write(phrases.paragraphEnd);
        }
        if (inline < parts.size()) {
            out.write(phrases.controlEnd);
        }
    }

    private void writeRuns(String text, Control control, Printed printed) {
        if (printed instanceof Printed.NoAnswer) {
            runs.run(text, control.runs.noAnswer());
        } else {
            runs.write(text, control.runs);
        }
    }

    /** Writes the number of a loop's item. */
    void writeCount(int count, Runs look) {
        runs.write(String.valueOf(count), look);
    }

    /** Writes what is the document's own, in no control: it is no field of the plan. */
    void writeOwn(String text, Runs look) {
        runs.write(text, look);
    }

    /** Writes the words for what is withheld, in no control: they stand for no one field. */
    void writeNotIncluded(String words, Runs look) {
        runs.run(words, look.noAnswer());
    }

    private void startControl(Control control, Mark mark, String tagSuffix) {
        if (control.fixed != null && tagSuffix.isEmpty()) {
            out.write(control.fixed.start());
            return;
        }
        out.write(control.start);
        out.escape(Control.tag(mark, tagSuffix));
        endOfNumber();
    }

    private void endOfNumber() {
        out.write(phrases.id);
        out.append(numbers.nextControl());
        out.write(phrases.end);
    }

    private void startBookmark(Control control, Mark mark) {
        if (control.fixed != null) {
            out.write(control.fixed.bookmark());
            return;
        }
        out.write(phrases.bookmark);
        out.append(numbers.bookmarkId(mark.number()));
        out.write(phrases.bookmarkName);
        out.append(mark.bookmark());
        out.write(phrases.end);
    }

    private void endBookmark(Control control, Mark mark) {
        if (control.fixed != null) {
            out.write(control.fixed.bookmarkEnd());
            return;
        }
        out.write(phrases.bookmarkEnd);
        out.append(numbers.bookmarkId(mark.number()));
        out.write(phrases.end);
    }
}
