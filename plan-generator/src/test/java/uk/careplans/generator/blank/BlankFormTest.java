package uk.careplans.generator.blank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateCheck;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.Problem;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.Severity;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.LibreOffice;
import uk.careplans.testkit.SchemaCheck;
import uk.careplans.testkit.WordMaker;

/**
 * What becomes of blank forms. Beside each form is its key: the field that answers each question. Two of the forms are
 * LibreOffice's, with the source that it made them of beside them.
 */
class BlankFormTest {

    private static final Path FORMS = Path.of("src/test/resources/uk/careplans/generator/blank");
    private static final Path SAMPLE = Path.of("../samples/plans/jakub-long-term-fostering.json");
    private static final double FOUR_IN_FIVE = 0.8;

    /** A question, and what may become of it. */
    private record Key(String question, List<String> right) {}

    static Stream<String> forms() {
        return Stream.of("table-form", "heading-form", "control-form", "mixed-form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void fourInFiveQuestionsAreAnsweredRightAndNoneWrongWithoutAComment(String form) throws IOException {
        List<Outcome> outcomes = new ArrayList<>(draft(form).outcomes());
        List<Key> keys = keys(form);
        List<String> notRight = new ArrayList<>();
        List<String> silentlyWrong = new ArrayList<>();
        for (Key key : keys) {
            Outcome outcome = take(key.question(), outcomes);
            if (!key.right().contains(said(outcome))) {
                notRight.add(key.question() + " => " + said(outcome));
                if (outcome == null || outcome.remark().isEmpty()) {
                    silentlyWrong.add(key.question() + " => " + said(outcome));
                }
            }
        }
        int right = keys.size() - notRight.size();
        String told = String.format(
                Locale.ROOT,
                "%s: %d of %d questions right (%.0f %%), %d wrong without a comment%n",
                form,
                right,
                keys.size(),
                100.0 * right / keys.size(),
                silentlyWrong.size());
        System.out.print(told);
        Files.createDirectories(Path.of("target/blank"));
        Files.writeString(Path.of("target/blank", form + ".txt"), told + String.join("\n", notRight) + "\n");

        assertThat(silentlyWrong).isEmpty();
        assertThat(outcomes).as("asked by the form and not by its key").isEmpty();
        assertThat((double) right / keys.size()).as(told + notRight).isGreaterThanOrEqualTo(FOUR_IN_FIVE);
        assertThat(keys).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFieldIsPutInTwiceSilently(String form) throws IOException {
        assertThat(draft(form).outcomes().stream()
                        .filter(outcome -> !outcome.field().isEmpty())
                        .map(Outcome::field))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormWithItsTagsCompiles(String form) throws IOException {
        byte[] docx = draft(form).docx();
        assertThat(check(form, docx).problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::toString)
                .isEmpty();
        assertThat(SchemaCheck.check(docx)).isEqualTo(SchemaCheck.check(blank(form)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void nothingButBlanksIsReplaced(String form) throws IOException {
        Map<String, byte[]> before = Docx.entries(blank(form));
        FormDraft draft = draft(form);
        Map<String, byte[]> after = Docx.entries(draft.docx());
        Set<String> written = Set.of("word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml");
        before.forEach((part, bytes) -> {
            if (!written.contains(part)) {
                assertThat(after.get(part)).as(part).isEqualTo(bytes);
            }
        });
        String text = squeezed(WordText.of(draft.docx()));
        for (String line : WordText.of(blank(form)).split("[\\n\\t|]", -1)) {
            for (String words : line.split(
                    "_+|\\.{3,}|…+|⇥|[\\s\\u00A0]{3,}|☐|\\[[ x]\\]|/|Click or tap[^.]*\\.|Choose an item\\.", -1)) {
                String kept = squeezed(words)
                        .strip()
                        .replaceAll("^[ :]+|\\b(?:Yes|No|Too young)\\b|^\\d$", "")
                        .strip();
                assertThat(text).as(words).contains(kept);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theSameFormGivesTheSameBytes(String form) throws IOException {
        assertThat(draft(form).docx()).isEqualTo(draft(form).docx());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "table-form   ; Y.P.’s full name       ; Jakub Wiśniewski",
                "table-form   ; Court case number      ; Date of next hearing",
                "table-form   ; School or nursery      ; Sallow Bridge Primary School",
                "table-form   ; Who with               ; Every Saturday",
                "table-form   ; Pets in the home       ; Not recorded",
                "heading-form ; Name of court          ; Court case number",
                "heading-form ; Date of birth          ; 2 February 2017",
                "heading-form ; Nationality            ; Polish",
                "heading-form ; Date of next review    ; 24 March 2027",
                "control-form ; Legal name             ; Jakub Wiśniewski",
                "control-form ; Faith                  ; Roman Catholic",
                "control-form ; Mosaic ID              ; MCC-77410-K",
                "control-form ; Favourite teacher      ; Not recorded",
                "mixed-form   ; Forename and family    ; Jakub Wiśniewski",
                "mixed-form   ; Usual bedtime story    ; Not recorded",
                "mixed-form   ; at (time)              ; 3.45pm",
            })
    void inADocumentTheAnswersStandByTheirQuestions(String form, String question, String answer) throws IOException {
        Template template = check(form, draft(form).docx()).template().orElseThrow();
        Plan plan = PlanJson.read(Files.readAllBytes(SAMPLE)).orThrow();
        byte[] made = template.generate(Edition.of(plan, Reader.COUNCIL_FILE)).bytes();

        String text = squeezed(WordText.of(LibreOffice.resave(made)));

        int asked = text.indexOf(question);
        assertThat(asked).isNotNegative();
        assertThat(text.indexOf(answer, asked) - asked).as(text).isBetween(1, question.length() + 120);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "table-form ; | #foreach($timeItem in $familyTime)${timeItem.withWhom} | ${timeItem.frequency} | ${timeItem.venue} | ${timeItem.supervised}#end |",
                "table-form ; | #foreach($actionItem in $actions)${actionItem.what} | ${actionItem.who} | ${actionItem.by} | ${actionItem.achieves}#end |",
                "mixed-form ; | #foreach($siblingItem in $siblings)${siblingItem.person} | ${siblingItem.person.dateOfBirth} | ${siblingItem.livesWith} | #end |",
                "mixed-form ; | #foreach($timeItem in $familyTime) | ${timeItem.kind} | ${timeItem.frequency} | ${timeItem.supervisedBy}#end |",
                "mixed-form ; | #foreach($actionItem in $actions)${foreach.count} | ${actionItem.what} | ${actionItem.who} | ${actionItem.by} | ${actionItem.achieves}#end |",
            })
    void oneRowRepeatsAListAndTheOtherBlankRowsGo(String form, String row) throws IOException {
        assertThat(WordText.of(draft(form).docx())).contains(row + "\n").doesNotContain("|  |  |  |");
    }

    @Test
    void aCommentSaysWhereAPersonMustDecide() throws IOException {
        FormDraft draft = draft("table-form");
        String comments = Docx.text(draft.docx(), "word/comments.xml");
        List<Outcome> open = draft.outcomes().stream()
                .filter(outcome -> outcome.kind() == Outcome.Kind.DECIDE)
                .toList();
        assertThat(open).isNotEmpty();
        assertThat(open).allSatisfy(outcome -> assertThat(outcome.proposals()).isNotEmpty());
        assertThat(comments).contains("Which field answers this?", "kept as the council's own question");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Care plan for a child ; Actions             ; Signed            ; sign",
                "Care plan             ; Agreement           ; Manager, signed   ; signatures.supervisor.signedOn",
                "Care plan             ; The child's comment ; Signed            ; signatures.child.signedOn",
            })
    void theDayOfASignatureIsAFieldOnlyIfTheFormSaysWhoSigns(
            String title, String heading, String signature, String becomes) throws IOException {
        byte[] blank = WordMaker.word()
                .heading(1, title)
                .heading(2, heading)
                .paragraph(signature + ": ____________ Date: ____________")
                .bytes();

        List<Outcome> outcomes =
                FormDraft.of("blank.docx", blank, PlanType.CARE_PLAN).outcomes();

        assertThat(outcomes).map(BlankFormTest::said).containsExactly("sign", becomes);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ");
    }

    /** The first outcome for that question; it is taken out. A row's label in brackets tells questions of a table apart. */
    private static @Nullable Outcome take(String question, List<Outcome> outcomes) {
        String words = question.replaceFirst(" \\[.*]$", "");
        for (Outcome outcome : outcomes) {
            if (outcome.question().equals(words)) {
                outcomes.remove(outcome);
                return outcome;
            }
        }
        return null;
    }

    private static String said(@Nullable Outcome outcome) {
        if (outcome == null) {
            return "not found";
        }
        return switch (outcome.kind()) {
            case FIELD -> outcome.field();
            case ROWS -> "rows " + outcome.field();
            case OWN -> "own";
            case SIGN -> "sign";
            case DECIDE -> "decide";
        };
    }

    private static List<Key> keys(String form) throws IOException {
        return Files.readAllLines(FORMS.resolve(form + ".key.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" => ", -1))
                .map(parts -> new Key(parts[0], Arrays.asList(parts[1].split(" or ", -1))))
                .toList();
    }

    private static byte[] blank(String form) throws IOException {
        return Files.readAllBytes(FORMS.resolve(form + ".docx"));
    }

    private static FormDraft draft(String form) throws IOException {
        return FormDraft.of(form + ".docx", blank(form), PlanType.CARE_PLAN);
    }

    private static TemplateCheck check(String form, byte[] docx) {
        return Template.compile(
                new TemplateSource(form, "1", form, PlanType.CARE_PLAN, Wording.standard(), form + ".docx", docx));
    }
}
