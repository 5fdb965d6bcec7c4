package uk.careplans.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.careplans.benchmark.Question.Kind;
import uk.careplans.testkit.WordMaker;

/** Writes the form as a Word file in an engine's own template language. */
final class FormTemplate {

    private static final List<String> GUIDANCE = List.of(
            "Write this section for the child to read one day: plainly, kindly and without words that only professionals"
                    + " know. Say what is known, who said it and when; do not copy from an earlier plan.",
            "Where the child has given a view, write it in the child's own words and say how it was asked for. Where the"
                    + " view could not be followed, say why and who explained this to the child.");

    private final Syntax syntax;
    private final WordMaker word = WordMaker.word();

    private FormTemplate(Syntax syntax) {
        this.syntax = syntax;
    }

    static byte[] in(Syntax syntax) {
        return new FormTemplate(syntax).write();
    }

    private byte[] write() {
        word.part("word/media/logo.png", Logo.png(), "image/png", "image", "logo");
        word.header(syntax.field("child.name") + " – " + syntax.field("child.caseReference"));
        word.footer("Care plan – " + syntax.field("plan.localAuthority") + " – confidential when complete");
        word.paragraph(WordMaker.inline(Logo.drawing("logo"))).title("Care plan");
        List<Condition> conditions = new ArrayList<>(syntax.hasBlocks() ? Form.CONDITIONS : List.of());
        for (Section section : Form.SECTIONS) {
            word.heading(1, section.heading());
            GUIDANCE.forEach(text -> word.xml(Markup.paragraph(text)));
            questions(section);
            if (!conditions.isEmpty()) {
                Condition condition = conditions.remove(0);
                word.xml(syntax.onlyIf(condition, Markup.paragraph(condition.words())));
            }
            if (syntax.hasBlocks()) {
                loops(section);
            }
        }
        syntax.comments().forEach(text -> word.comment("Form maintainer", text));
        return word.bytes();
    }

    private void questions(Section section) {
        List<List<String>> rows = section.questions().stream()
                .filter(question -> question.kind() != Kind.LONG_TEXT)
                .map(question -> List.of(question.label(), syntax.field(question.path())))
                .toList();
        if (!rows.isEmpty()) {
            word.xml(Markup.questions(rows));
        }
        for (Question question : section.questions()) {
            if (question.kind() == Kind.LONG_TEXT) {
                word.xml(Markup.label(question.label()) + Markup.paragraph(syntax.field(question.path())));
            }
        }
    }

    private void loops(Section section) {
        if (section.heading().equals(Form.ACTIONS)) {
            List<String> heading = new ArrayList<>(Form.ACTION_COLUMNS);
            heading.set(0, syntax.cellAbove("actions", heading.get(0)));
            List<String> fields = Stream.of("what", "who", "by", "achieves")
                    .map(field -> syntax.item("a", field))
                    .toList();
            word.xml(Markup.table(heading, syntax.eachRow("a", "actions", fields)));
        } else if (section.heading().equals(Form.FAMILY_TIME)) {
            String people = syntax.each("p", syntax.item("t", "withWhom"), Markup.paragraph(syntax.item("p", "name")));
            word.xml(syntax.each(
                    "t",
                    "familyTime",
                    Markup.paragraph(syntax.item("t", "frequency"))
                            + Markup.paragraph(syntax.item("t", "venue"))
                            + people));
        }
    }
}
