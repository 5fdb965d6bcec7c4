package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.generator.Plans.person;
import static uk.careplans.generator.Plans.plan;
import static uk.careplans.generator.Plans.withName;
import static uk.careplans.generator.Plans.withText;
import static uk.careplans.generator.Story.givenWord;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** Links whose address is made of data: harmless whatever the data says, or no link. */
class LinkTest {

    private static final String BODY = "word/document.xml";

    private static WordMaker linkTo(String address, String words) {
        return word().link("rId90", "hyperlink", address)
                .paragraph(inline(
                        "<w:hyperlink r:id=\"rId90\" w:history=\"1\" w:tooltip=\"Write to ${child.name}\"><w:r><w:rPr>"
                                + "<w:rStyle w:val=\"Hyperlink\"/></w:rPr><w:t>" + words
                                + "</w:t></w:r></w:hyperlink>"));
    }

    private static List<String> addresses(byte[] docx, String part) {
        Matcher matcher = Pattern.compile("Target=\"([^\"]*)\" TargetMode").matcher(Docx.text(docx, part));
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> addresses(byte[] docx) {
        return addresses(docx, "word/_rels/document.xml.rels");
    }

    /** The address that a link to this one gets if the child has that name. */
    private static List<String> addressWith(String address, String name) {
        byte[] docx = givenWord(linkTo(address, "x")).mergedWith(withName(name));
        assertThat(WordText.of(docx)).isEqualTo("x\n");
        List<String> addresses = addresses(docx);
        assertThat(Docx.text(docx, BODY).contains("<w:hyperlink")).isEqualTo(!addresses.isEmpty());
        return addresses;
    }

    @Test
    void anAddressIsFilledAndWhatTheLinkSaysToo() {
        byte[] docx = givenWord(linkTo(
                        "mailto:%24%7Bchild.name%7d?subject=Care%20plan&cc=%24{plan.localAuthority}#top",
                        "Mail ${child.name}"))
                .mergedWith(withName("maya@example.org"));
        assertThat(addresses(docx))
                .containsExactly(
                        "mailto:maya@example.org?subject=Care%20plan&amp;cc=Northshire%20County%20Council#top");
        assertThat(Docx.text(docx, BODY))
                .contains(
                        " w:tooltip=\"Write to maya@example.org\"",
                        "Hyperlink",
                        "<w:t xml:space=\"preserve\">maya@example.org")
                .doesNotContain("careplans-address");
    }

    @ParameterizedTest
    @CsvSource({
        "mailto:${child.name}, maya@example.org, mailto:maya@example.org",
        "mailto:${child.name}, o'neil+x@example.org, mailto:o%27neil%2Bx@example.org",
        "${child.name}, maya@example.org, mailto:maya@example.org",
        "${child.name}, https://example.org/a?b=c&d, https://example.org/a?b=c&amp;d",
        "https://example.org/${child.name}, a/b?c#d e, https://example.org/a%2Fb%3Fc%23d%20e",
        "https://example.org/?q=${child.name}, Zoë & Co, https://example.org/?q=Zo%C3%AB%20%26%20Co",
        "tel:${child.name}, 01632 960-001, tel:01632960001",
        "tel:${child.name}, +44 (1632) 960001, tel:+441632960001",
    })
    void whatThePlanSaysIsWrittenAsAddressesAre(String address, String name, String expected) {
        assertThat(addressWith(address, name)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "\\\\server\\share",
                "//example.org/x",
                "data:text/html,x",
                "https://user@example.org/",
                "https://example.org\\@evil.example/",
                "mailto:a@example.org?bcc=b@example.org",
                "maya at example.org",
                "a@example.org,b@example.org",
                "vbscript:x@example.org",
                "ms-word:ofe|u|https://example.org/x.docx",
                "maya\u202e@example.org",
                "Maya",
            })
    void whatWouldBeSomethingElseIsNoLink(String name) {
        assertThat(addressWith("${child.name}", name)).isEmpty();
        assertThat(addressWith("mailto:${child.name}", name)).isEmpty();
        assertThat(addressWith("tel:${child.name}", name)).isEmpty();
    }

    @Test
    void noStepOfAPathLeadsOutOfIt() {
        assertThat(addressWith("https://example.org/a/${child.name}/b", "..")).isEmpty();
    }

    @Test
    void aTextOfSeveralLinesOrTooLongIsNoLink() {
        Story story = givenWord(linkTo("https://example.org/?q=${whenCareEnds}", "x"));
        assertThat(addresses(story.mergedWith(withText("one\n\ntwo")))).isEmpty();
        assertThat(addresses(story.mergedWith(withText("x".repeat(3000))))).isEmpty();
        assertThat(addresses(story.mergedWith(withText("one")))).containsExactly("https://example.org/?q=one");
    }

    @Test
    void withoutAnAnswerThereIsNoLinkAndItsWordsLookLikeOthers() {
        byte[] docx = givenWord(linkTo("mailto:${child.knownAs}", "Write to ${child.name}"))
                .mergedWith(withName("Maya"));
        assertThat(addresses(docx)).isEmpty();
        assertThat(WordText.of(docx)).isEqualTo("Write to Maya\n");
        assertThat(Docx.text(docx, BODY)).doesNotContain("<w:hyperlink", "w:rStyle w:val=\"Hyperlink\"");
    }

    @Test
    void everyItemOfALoopHasItsOwnLink() {
        CarePlan people = plan().people(Answer.of(
                        List.of(person("p1", "a@example.org"), person("p2", "nobody"), person("p3", "c@example.org"))))
                .build();
        byte[] docx = givenWord(word().link("rId90", "hyperlink", "mailto:$%7Bp.name%7D")
                        .table(
                                row("#foreach($p in $people)${p.name}"),
                                row(WordMaker.cell(
                                        inline("<w:hyperlink r:id=\"rId90\"><w:r><w:t>write</w:t></w:r></w:hyperlink>"),
                                        inline("<w:r><w:t>#end</w:t></w:r>"))))
                        .paragraph("."))
                .mergedWith(people);
        assertThat(addresses(docx)).containsExactly("mailto:a@example.org", "mailto:c@example.org");
        assertThat(Docx.text(docx, BODY))
                .contains("r:id=\"new1\"", "r:id=\"new2\"")
                .doesNotContain("rId90", "new3");
    }

    @Test
    void aLinkInAHeaderBelongsToTheHeader() {
        byte[] docx = givenWord(word().header(
                                inline(
                                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK"
                                                + " \"mailto:${child.name}\" \\o \"Tip\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                                + "<w:r><w:t>${child.name}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"))
                        .paragraph("."))
                .mergedWith(withName("maya@example.org"));
        assertThat(addresses(docx, "word/_rels/header1.xml.rels")).containsExactly("mailto:maya@example.org");
        assertThat(Docx.text(docx, "word/header1.xml"))
                .contains("w:tooltip=\"Tip\"")
                .doesNotContain("fldChar", "instrText");
    }

    @Test
    void anAddressThatOnlyLooksLikeOneWithATagStaysAsItIs() {
        assertThat(addressWith("https://example.org/?a=\\$b#$5", "Maya"))
                .containsExactly("https://example.org/?a=$b#$5");
    }
}
