package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackParts;
import uk.careplans.generator.template.Problem;
import uk.careplans.generator.template.ProblemKind;
import uk.careplans.model.PlanType;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.LibreOffice;
import uk.careplans.testkit.SchemaCheck;
import uk.careplans.testkit.WordMaker;

/** An author gets the own file back, with a comment at each problem's place and nothing else changed. */
class AnnotatedTest {

    private static final String BODY = "word/document.xml";
    private static final Set<String> MAY_CHANGE =
            Set.of(BODY, "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml");

    private static TemplateCheck check(byte[] docx) {
        return Template.compile(new TemplateSource(
                "test/form",
                "1",
                "Test form",
                PlanType.CARE_PLAN,
                Wording.standard(),
                ProfileJson.national(),
                "form.docx",
                docx,
                PackParts.none(),
                Story.NOTHING_REQUIRED));
    }

    private static byte[] annotated(byte[] docx) {
        try {
            return check(docx).annotated().bytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    // ---- places

    @Test
    void aCommentHoldsTheRunsOfItsTagAndNoMore() {
        byte[] docx = word().paragraph(runs("Dear ", "${chi", "ld.nmae", "}", ", hello"))
                .bytes();

        assertThat(comments(annotated(docx)))
                .containsExactly(
                        "${child.nmae}: ${child.nmae} is not in a care plan. Did you mean ${child.name}? [unknown-field]");
    }

    @Test
    void severalProblemsOfAParagraphAreSeveralComments() {
        byte[] docx = word().paragraph(runs("${child.nmae}", " and ", "#ned")).bytes();

        assertThat(comments(annotated(docx)))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("${child.nmae}: ${child.nmae} is not"),
                        second -> assertThat(second).startsWith("#ned: #ned is not a tag."));
    }

    @Test
    void whereWordHasNoCommentsTheNearestPlaceOfTheBodySpeaksWithThePlaceInItsWords() {
        List<String> comments = comments(annotated(Nasty.form("${child.nmae}").bytes()));

        String wrong = "${child.nmae} is not in a care plan. Did you mean ${child.name}? [unknown-field]";
        assertThat(comments)
                .contains(
                        "Dear ${child.nmae}: " + wrong,
                        "□: footnotes: " + wrong,
                        "□: paragraph 4: " + wrong,
                        "${child.nmae}: " + wrong,
                        ": page header: " + wrong)
                .filteredOn(comment -> comment.startsWith("□: paragraph"))
                .hasSize(1);
    }

    @Test
    void aCommentIsNotBegunWithinAFieldOfWord() {
        byte[] docx = Nasty.form("${child.nmae}").bytes();
        String body = Docx.text(annotated(docx), BODY);

        assertThat(body.substring(0, body.indexOf("<w:r><w:fldChar w:fldCharType=\"begin\"/>")))
                .matches("(?s).*<w:commentRangeStart w:id=\"\\d+\"/>");
        assertThat(body.substring(body.indexOf("<w:fldChar w:fldCharType=\"end\"/></w:r>")))
                .matches("(?s)<w:fldChar w:fldCharType=\"end\"/></w:r><w:commentRangeEnd w:id=\"\\d+\"/>.*");
    }

    @Test
    void aProblemOfASectionsHeaderIsToldInThatSection() {
        byte[] docx = word().paragraph("First section")
                .xml("<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:pPr></w:p>")
                .paragraph("Second section")
                .header("${child.nmae}")
                .bytes();

        assertThat(comments(annotated(docx)))
                .containsExactly("Second section: page header: ${child.nmae} is not in a care plan. Did you mean"
                        + " ${child.name}? [unknown-field]");
    }

    @Test
    void whatCleaningJoinsOrTakesOutStillHasItsPlace() {
        String deletedMark = "<w:pPr><w:rPr><w:del w:id=\"9\" w:author=\"Anna\"/></w:rPr></w:pPr>";
        byte[] docx = word().paragraph("before")
                .xml("<w:p>" + deletedMark + "<w:r><w:t xml:space=\"preserve\">one </w:t></w:r></w:p>")
                .paragraph("two ${child.nmae}")
                .paragraph(inline("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"), runs("seen"))
                .bytes();

        assertThat(comments(annotated(docx)))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("two ${child.nmae}: ${child.nmae} is not"),
                        second -> assertThat(second).startsWith("hiddenseen: There is hidden text here."),
                        third -> assertThat(third).startsWith("two ${child.nmae}: Warning: A tracked change"));
    }

    @Test
    void aBodyWithoutAnythingButTablesAndBreaksHasItsComments() {
        byte[] docx = word().xml("<w:p/>").header("#end").bytes();

        assertThat(comments(annotated(docx)))
                .singleElement()
                .asString()
                .startsWith(": page header: #end closes nothing");
        assertThat(Docx.text(annotated(docx), BODY))
                .contains("<w:p><w:commentRangeStart w:id=\"0\"/><w:commentRangeEnd w:id=\"0\"/><w:r>"
                        + "<w:commentReference w:id=\"0\"/></w:r></w:p>");
    }

    // ---- nothing else

    static Stream<Arguments> forms() {
        Map<String, WordMaker> forms = new LinkedHashMap<>(ProblemTest.cases());
        forms.put("everything at once", Nasty.form("${child.nmae}"));
        forms.put("nothing wrong", word().paragraph("${child.name}"));
        return forms.entrySet().stream()
                .map(form -> Arguments.of(form.getKey(), form.getValue().bytes()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void withoutWhatWasInsertedTheFileIsItsAuthors(String name, byte[] docx) {
        byte[] annotated = annotated(docx);

        assertThat(SchemaCheck.check(annotated)).isEqualTo(SchemaCheck.check(docx));
        assertThat(Docx.names(annotated)).startsWith(Docx.names(docx).toArray(String[]::new));
        Map<String, byte[]> former = Docx.entries(docx);
        int firstNew = former.containsKey("word/comments.xml")
                ? (int) Pattern.compile("<w:comment ")
                        .matcher(Docx.text(docx, "word/comments.xml"))
                        .results()
                        .count()
                : 0;
        Docx.entries(annotated).forEach((part, content) -> {
            if (!MAY_CHANGE.contains(part)) {
                assertThat(content).as(part).isEqualTo(former.get(part));
            } else if (former.containsKey(part)) {
                assertThat(withoutInsertions(content, firstNew))
                        .as(part)
                        .isEqualTo(new String(former.get(part), StandardCharsets.UTF_8));
            }
        });
    }

    private static String withoutInsertions(byte[] part, int firstNew) {
        String text = new String(part, StandardCharsets.UTF_8);
        for (int id = firstNew; text.contains("w:id=\"" + id + "\""); id++) {
            text = text.replace("<w:commentRangeStart w:id=\"" + id + "\"/>", "")
                    .replace(
                            "<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id
                                    + "\"/></w:r>",
                            "")
                    .replaceAll("<w:comment w:id=\"" + id + "\" w:author=\"careplans\".*?</w:comment>", "")
                    .replace("<w:p></w:p>", "<w:p/>");
            if (id > 200) {
                break;
            }
        }
        return text.replaceAll("<Relationship Id=\"careplans1\"[^>]*>", "")
                .replaceAll("<Override PartName=\"/word/comments.xml\"[^>]*></Types>", "</Types>");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void checkedAgainItHasTheSameProblemsAndTheComments(String name, byte[] docx) {
        List<Problem> before = check(docx).problems();
        List<Problem> after = check(annotated(docx)).problems();

        Set<String> more = new TreeSet<>();
        after.stream()
                .filter(problem -> !before.contains(problem))
                .forEach(problem -> more.add(problem.kind().id()));
        assertThat(after).containsAll(before);
        assertThat(more).isSubsetOf(ProblemKind.COMMENT.id());
    }

    @Test
    void aFormWithoutProblemsComesBackAsItIs() {
        byte[] docx = word().paragraph("${child.name}").bytes();

        assertThat(annotated(docx)).isEqualTo(docx);
    }

    @Test
    void aFileOfAnotherProgramMayCallTheNamespacesAsItLikes() throws IOException {
        byte[] word = word().paragraph(runs("${child.", "nmae}")).bytes();
        String renamed =
                Docx.text(word, BODY).replaceAll("(</?| |xmlns:)w:", "$1x:").replace("xmlns:w=", "xmlns:x=");
        byte[] docx = Docx.with(word, BODY, renamed.getBytes(StandardCharsets.UTF_8));

        byte[] annotated = annotated(docx);
        assertThat(SchemaCheck.check(annotated)).isEmpty();
        assertThat(check(annotated).problems())
                .map(problem -> problem.kind().id())
                .containsExactly("unknown-field", "comment");
        byte[] healed = check(docx).healed().bytes();
        assertThat(SchemaCheck.check(healed)).isEmpty();
        assertThat(Docx.text(healed, BODY)).contains("<x:rPr><x:noProof/></x:rPr><x:t>${child.nmae}</x:t></x:r>");
    }

    @Test
    void theSameFileGivesTheSameBytes() {
        byte[] docx = Nasty.form("${child.nmae}").bytes();

        assertThat(annotated(docx)).isEqualTo(annotated(docx));
    }

    @Test
    void whatCannotBeReadCannotBeAnnotated() {
        TemplateCheck check = check(new byte[] {1, 2, 3});

        assertThat(check.isUnreadable()).isTrue();
        assertThatThrownBy(check::annotated).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void libreOfficeOpensItAndKnowsTheComments() {
        byte[] annotated = annotated(Nasty.form("${child.nmae}").bytes());

        byte[] resaved = LibreOffice.resave(annotated);
        assertThat(Docx.text(resaved, "word/comments.xml"))
                .contains(
                        "w:author=\"careplans\" w:date=\"2000-01-01T00:00:00Z\"",
                        "Is this right?",
                        "Did you mean ${child.name}?");
    }

    @Test
    void partsThatAreNotChangedKeepTheirTimes() throws IOException {
        Map<String, Long> former = times(Nasty.form("${child.nmae}").bytes());

        assertThat(times(annotated(Nasty.form("${child.nmae}").bytes()))).isEqualTo(former);
    }

    private static Map<String, Long> times(byte[] docx) throws IOException {
        Map<String, Long> times = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.put(entry.getName(), entry.getTime());
            }
        }
        return times;
    }

    // ---- the comments as a person sees them

    /** The text that each comment of ours holds, and what the comment says; a picture or field mark is a box. */
    private static List<String> comments(byte[] docx) {
        assertThat(SchemaCheck.check(docx)).isEmpty();
        String body = Docx.text(docx, BODY);
        List<String> lines = new ArrayList<>();
        Matcher comment = Pattern.compile(
                        "<w:comment w:id=\"(\\d+)\" w:author=\"careplans\" w:date=\"2000-01-01T00:00:00Z\" w:initials=\"cp\">(.*?)</w:comment>")
                .matcher(Docx.text(docx, "word/comments.xml"));
        while (comment.find()) {
            String start = "<w:commentRangeStart w:id=\"" + comment.group(1) + "\"/>";
            String end = "<w:commentRangeEnd w:id=\"" + comment.group(1) + "\"/>";
            assertThat(body).containsOnlyOnce(start).containsOnlyOnce(end);
            lines.add(text(body.substring(body.indexOf(start), body.indexOf(end))) + ": " + text(comment.group(2)));
        }
        return lines;
    }

    private static String text(String xml) {
        return xml.replaceAll("<w:footnoteReference[^>]*>|(?s)<mc:AlternateContent.*?</mc:AlternateContent>", "□")
                .replaceAll("<w:delText.*?</w:delText>|<w:instrText.*?</w:instrText>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
