package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackParts;
import uk.careplans.generator.template.PackPicture;
import uk.careplans.generator.template.Problem;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.CarePlan;
import uk.careplans.model.PlanType;
import uk.careplans.model.Severity;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;
import uk.careplans.testkit.Outputs;
import uk.careplans.testkit.WordMaker;
import uk.careplans.testkit.picture.PictureMaker;

/** A template, the plan it is merged with, and what comes out, in the words of a test. */
final class Story {

    private static final String INCLUDE = "<w:p><w:r><w:t>#include(%s)</w:t></w:r></w:p>";

    /** What a form of these tests may include, for better or worse. */
    private static final Map<String, byte[]> PIECES = Map.of(
            "signatures", word().paragraph("Signed for ${child.name}").bytes(),
            "circle", word().paragraph("#include(circle)").bytes(),
            "crowd", word().xml(INCLUDE.formatted("people").repeat(8)).bytes(),
            "people", word().xml(INCLUDE.formatted("signatures").repeat(8)).bytes(),
            "notes",
                    word().paragraph(inline("<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
                            .bytes(),
            "rubbish", new byte[] {1, 2, 3});

    /** The pictures that it may print. */
    static final Map<String, PackPicture> PICTURES = Map.of(
            "council-logo", new PackPicture(PictureMaker.png(192, 96, "Northshire County Council"), false),
            "rule", new PackPicture(PictureMaker.png(960, 4, "A line"), true));
    /** The words of its pack. */
    private static final Map<String, String> WORDS = Map.of(
            "section-1", "SECTION ONE: OVERALL AIM",
            "family-time", "family time & contact",
            "carers", "1) Who can be the carer(s) for ${child.name}?",
            "circle", "See #words(section-1)");

    /** A form of a test is about something else than what the regulations ask for. */
    static final Map<String, String> NOTHING_REQUIRED = Stream.of(
                    "plan", "child", "legal", "trafficking", "permanence", "needs", "placement", "views", "reviews")
            .collect(Collectors.toMap(group -> group, group -> "A form of a test."));

    private final TemplateSource source;
    private final TemplateCheck check;

    private Story(TemplateSource source) {
        this.source = source;
        this.check = Template.compile(source);
    }

    static Story givenWord(WordMaker word) {
        return givenWord(word.bytes());
    }

    static Story givenWord(byte[] docx) {
        return givenWord(docx, Wording.standard());
    }

    static Story givenWord(WordMaker word, Wording wording) {
        return givenWord(word.bytes(), wording);
    }

    private static Story givenWord(byte[] docx, Wording wording) {
        return given(docx, wording, NOTHING_REQUIRED);
    }

    /** A form that has to print every required field but these. */
    static Story givenForm(WordMaker word, Map<String, String> leavesOut) {
        return given(word.bytes(), Wording.standard(), leavesOut);
    }

    /** A form of a council that decides for itself. */
    static Story givenWord(WordMaker word, CouncilProfile profile) {
        return given(word.bytes(), Wording.standard(), profile, NOTHING_REQUIRED);
    }

    private static Story given(byte[] docx, Wording wording, Map<String, String> leavesOut) {
        return given(docx, wording, ProfileJson.national(), leavesOut);
    }

    private static Story given(byte[] docx, Wording wording, CouncilProfile profile, Map<String, String> leavesOut) {
        return new Story(new TemplateSource(
                "test/form",
                "1",
                "Test form",
                PlanType.CARE_PLAN,
                wording,
                profile,
                "form.docx",
                docx,
                new PackParts(PIECES, PICTURES, WORDS),
                leavesOut));
    }

    /**
     * The document for the council's file; it is checked against the schema of WordprocessingML, and against what the template
     * makes once it was saved and loaded.
     */
    byte[] mergedWith(CarePlan plan) {
        Edition edition = Edition.of(plan, Reader.COUNCIL_FILE);
        byte[] docx = check.orThrow().generate(edition).bytes();
        Outputs.good(docx);
        check.saved()
                .ifPresent(saved -> assertThat(Template.load(source, saved))
                        .hasValueSatisfying(loaded ->
                                assertThat(loaded.generate(edition).bytes()).isEqualTo(docx)));
        return docx;
    }

    /** The template as it is saved for another JVM. */
    Optional<byte[]> saved() {
        return check.saved();
    }

    TemplateSource source() {
        return source;
    }

    void saysWith(CarePlan plan, String expected) {
        assertThat(WordText.of(mergedWith(plan))).isEqualTo(expected);
    }

    List<Problem> problems() {
        return check.problems();
    }

    /** What keeps the form from being used; a test that is not about the checker's advice asks for these. */
    List<Problem> errors() {
        return check.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    void hasProblems(String... lines) {
        assertThat(check.problems()).map(Problem::toString).containsExactly(lines);
    }
}
