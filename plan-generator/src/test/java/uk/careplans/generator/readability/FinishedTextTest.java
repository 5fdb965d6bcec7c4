package uk.careplans.generator.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.careplans.testkit.WordMaker.cell;
import static uk.careplans.testkit.WordMaker.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.model.readability.Band;
import uk.careplans.model.readability.Glossary;
import uk.careplans.model.readability.NamesToMask;
import uk.careplans.model.readability.Passage;
import uk.careplans.model.readability.PassageKind;
import uk.careplans.model.readability.Readability;
import uk.careplans.testkit.WordMaker;

class FinishedTextTest {

    private static FinishedText read(WordMaker maker) throws WordFileException {
        return FinishedText.of("plan.docx", maker.bytes());
    }

    private static List<String> prose(FinishedText text) {
        return text.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.PROSE)
                .map(passage -> passage.place() + ": " + passage.text())
                .toList();
    }

    private static String control(String tag, String text) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space=\"preserve\">"
                + text + "</w:t></w:r></w:sdtContent></w:sdt>";
    }

    @Test
    void paragraphsItemsAndCellsThatEndAsSentencesAreProse() throws WordFileException {
        FinishedText text = read(WordMaker.word()
                .title("Your plan")
                .heading(1, "School")
                .paragraph("You go to school. You like it.")
                .bullet("Is it near your home?")
                .table(
                        row("What", "Who"),
                        row("We will find a club.", "Priya"),
                        row("You said “I can swim.”", "01632 960123"))
                .paragraph("3 Larch Close, Northtown")
                .paragraph("Not yet."));

        assertThat(prose(text))
                .containsExactly(
                        "heading \"School\", paragraph 1: You go to school. You like it.",
                        "heading \"School\", paragraph 2: Is it near your home?",
                        "heading \"School\", table 1, row 2, column \"What\": We will find a club.",
                        "heading \"School\", table 1, row 3, column \"What\": You said “I can swim.”");
    }

    @Test
    void aLongSentenceThatLostItsFullStopIsProseAllTheSame() throws WordFileException {
        String lost = "The authority considers that further work must be done with the parents";

        assertThat(prose(read(WordMaker.word().paragraph(lost)))).containsExactly("paragraph 1: " + lost);
        assertThat(prose(read(WordMaker.word().table(row(lost, "a"), row("b", "c")))))
                .isEmpty();
    }

    @Test
    void headersAndFootersAreNotRead() throws WordFileException {
        FinishedText text = read(WordMaker.word()
                .header("This is confidential to you.")
                .footer("Please keep this safe.")
                .paragraph("You are well here."));

        assertThat(text.passages()).extracting(Passage::text).containsExactly("You are well here.");
    }

    @Test
    void wordsTornIntoManyRunsAreWhole() throws WordFileException {
        FinishedText text = read(WordMaker.word().paragraph(WordMaker.runs("You ar", "e we", "ll here.")));

        assertThat(prose(text)).containsExactly("paragraph 1: You are well here.");
    }

    @Test
    void aHeadingIsNamedWithoutTheAnswersInIt() throws WordFileException {
        FinishedText text = read(WordMaker.word()
                .xml("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + control("child/knownAs", "Zebedee")
                        + "<w:r><w:t xml:space=\"preserve\">’s family</w:t></w:r></w:p>")
                .paragraph("You have two sisters."));

        assertThat(prose(text)).containsExactly("heading \"…’s family\", paragraph 1: You have two sisters.");
    }

    @Test
    void whatStandsInControlsOfNamesCountsAsOneEasyWord() throws WordFileException {
        FinishedText text = read(WordMaker.word()
                .xml("<w:p>" + control("people/p3/name", "Ngozi Okonkwo-Fitzgerald")
                        + "<w:r><w:t xml:space=\"preserve\"> looks after you.</w:t></w:r></w:p>")
                .xml("<w:p>" + control("placement/reason", "Okonkwo sees you.") + "</w:p>"));

        assertThat(Readability.of(Band.of("5-7").orElseThrow(), text.passages(), text.names(), Glossary.standard())
                        .measures()
                        .unfamiliar())
                .isZero();
        assertThat(Readability.of(
                                Band.of("5-7").orElseThrow(), text.passages(), NamesToMask.none(), Glossary.standard())
                        .measures()
                        .unfamiliar())
                .isPositive();
    }

    @Test
    void aTermBesideItsExplanationInATableIsExplained() throws WordFileException {
        FinishedText text = read(WordMaker.word()
                .paragraph("You can ask for an advocate.")
                .table(row(cell("Big word"), cell("What it means")), row("Advocate", "a person on your side")));

        assertThat(Readability.of(Band.of("8-11").orElseThrow(), text.passages(), text.names(), Glossary.standard())
                        .findings())
                .noneMatch(finding -> finding.id().equals("word-to-explain"));
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        assertThatThrownBy(() -> FinishedText.of("a.docx", "Hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WordFileException.class);
    }
}
