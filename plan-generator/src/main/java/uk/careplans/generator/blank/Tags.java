package uk.careplans.generator.blank;

import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;
import uk.careplans.generator.word.AuthorsForm;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.model.field.FieldType;

/** Writes the tags of one question into its blank. */
final class Tags {

    private final AuthorsForm form;
    private final Question question;

    Tags(AuthorsForm form, Question question) {
        this.form = form;
        this.question = question;
    }

    /** The tag that prints a field where the question asks. */
    static String of(Question question, String path) {
        if (question.blank() instanceof Blank.Rows) {
            return "#foreach($item in $" + path + ") … #end";
        }
        boolean isBoxes = question.blank() instanceof Blank.Boxes;
        return isBoxes ? "${" + path + ".boxes}" : "${" + path + "}";
    }

    void write(Candidate field) {
        if (question.blank() instanceof Blank.Boxes boxes) {
            write(boxes, field);
        } else {
            write((Blank.Room) question.blank(), "${" + field.path() + "}");
        }
    }

    void writeOwn(String path) {
        String tag = "${" + path + "}";
        if (question.blank() instanceof Blank.Room room) {
            write(room, tag);
            return;
        }
        Blank.Boxes boxes = (Blank.Boxes) question.blank();
        if (boxes.inOneParagraph() && !isTicked(boxes)) {
            replaceAll(boxes, tag);
        } else {
            Blank.Box last = boxes.boxes().get(boxes.boxes().size() - 1);
            append(last.paragraph(), tag);
        }
    }

    private void write(Blank.Room room, String tag) {
        String text = ParagraphText.of(room.paragraph()).text();
        // Behind a label that ends with its colon, or where the words of a line touch.
        boolean touches = room.from() > 0
                && (text.substring(room.from(), room.to()).startsWith("\t")
                        || !Character.isWhitespace(text.charAt(room.from() - 1)));
        boolean touchesNext = room.to() < text.length() && Character.isLetterOrDigit(text.charAt(room.to()));
        form.write(room.paragraph(), room.from(), room.to(), (touches ? " " : "") + tag + (touchesNext ? " " : ""));
        room.spare().forEach(form::remove);
    }

    private void write(Blank.Boxes boxes, Candidate field) {
        boolean isYesAndNo = question.isYesNo() && boxes.boxes().size() == 2;
        if (isYesAndNo && field.type() instanceof FieldType.YesNo && boxes.inOneParagraph() && !isTicked(boxes)) {
            Blank.Box first = boxes.boxes().get(0);
            boolean isStruckOut = first.from() == boxes.boxes().get(1).from();
            replaceAll(boxes, isStruckOut ? "${" + field.path() + "}" : "${" + field.path() + ".boxes}");
            return;
        }
        for (Blank.Box box : boxes.boxes()) {
            String code = field.type() instanceof FieldType.Choice choice
                    ? Objects.requireNonNull(Fit.codeOf(box.option(), choice))
                    : Phrase.plain(box.option());
            if (field.type() instanceof FieldType.Choice || List.of("yes", "no").contains(code)) {
                form.write(box.paragraph(), box.from(), box.to(), "${" + field.path() + ".is." + code + "}");
            }
        }
        Blank.Box last = boxes.boxes().get(boxes.boxes().size() - 1);
        append(last.paragraph(), "#if(not $" + field.path() + ".answered)${" + field.path() + "}#end");
    }

    /** Empty cells to be ticked: their words stand in another row. */
    private static boolean isTicked(Blank.Boxes boxes) {
        return boxes.boxes().stream().allMatch(box -> box.from() == box.to());
    }

    private void replaceAll(Blank.Boxes boxes, String tag) {
        int from = boxes.boxes().stream().mapToInt(Blank.Box::start).min().orElseThrow();
        int to = boxes.boxes().stream().mapToInt(Blank.Box::end).max().orElseThrow();
        form.write(boxes.paragraph(), from, to, tag);
    }

    private void append(Element paragraph, String tag) {
        int end = ParagraphText.of(paragraph).text().length();
        form.write(paragraph, end, end, end == 0 ? tag : " " + tag);
    }
}
