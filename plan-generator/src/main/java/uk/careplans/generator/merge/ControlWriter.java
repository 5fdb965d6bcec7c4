package uk.careplans.generator.merge;

import java.util.List;
import uk.careplans.generator.merge.Control.Paragraphs;
import uk.careplans.generator.merge.Printed.Box;
import uk.careplans.generator.merge.Printed.Part;

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
    /** The id of the numbered list that is being written. */
    private int numberedList;

    /**
     * @param lists the numbered lists of the document
     */
    ControlWriter(Output out, Phrases phrases, FieldMarks marks, Numbers numbers, FreshLists lists) {
        this.out = out;
        this.phrases = phrases;
        this.runs = new RunWriter(out, phrases);
        this.marks = marks;
        this.numbers = numbers;
        this.lists = lists;
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
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            // LibreOffice 7.4 moves a line break out of a control in a paragraph, so each line has its own.
            if (i > 0) {
                runs.run("\n", control.runs.plain());
            }
            writeLine(lines[i], i == 0 ? "" : "~" + (i + 1), control, mark, printed);
        }
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
        out.escape(title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE));
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
        List<Part> parts = printed instanceof Printed.Prose prose
                ? prose.parts()
                : List.of(new Part(Part.Kind.PARAGRAPH, 0, printed.inWords()));
        Mark mark = marks.add(control, path, printed.inWords());
        startControl(control, mark, "");
        out.write(printed instanceof Printed.NoAnswer ? phrases.noAnswerContent : phrases.content);
        int previousNumber = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            startParagraph(part, first && i == 0, look, previousNumber);
            if (i == 0) {
                startBookmark(control, mark);
            }
            writeRuns(part.text(), control, printed);
            if (i == parts.size() - 1) {
                endBookmark(control, mark);
            }
            out.write(phrases.paragraphEnd);
            previousNumber = part.number();
        }
        out.write(phrases.controlEnd);
    }

    private void writeRuns(String text, Control control, Printed printed) {
        if (printed instanceof Printed.NoAnswer) {
            runs.run(text, control.runs.noAnswer());
        } else {
            runs.write(text, control.runs);
        }
    }

    private void startParagraph(Part part, boolean first, Paragraphs look, int previousNumber) {
        switch (part.kind()) {
            case PARAGRAPH -> lists.write(first ? look.first() : Start.of(look.following()), out);
            case BULLET -> out.write(look.bullet());
            case NUMBER -> {
                // A typed number that does not follow from the one before begins a list, so that none changes.
                if (previousNumber == 0 || part.number() != previousNumber + 1) {
                    numberedList = lists.own(part.number());
                }
                out.write(look.numbered());
                out.write(phrases.list);
                out.append(numberedList);
                out.write(phrases.listEnd);
            }
        }
    }

    /** Writes the number of a loop's item. */
    void writeCount(int count, Runs look) {
        runs.write(String.valueOf(count), look);
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
