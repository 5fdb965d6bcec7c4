package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import org.junit.jupiter.api.Test;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.AgeBand;
import uk.careplans.model.readability.Band;
import uk.careplans.model.readability.Glossary;
import uk.careplans.model.readability.GlossaryException;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.WordMaker;

/** A form can explain the hard words that stand in its document, and no others. */
class BigWordsTest {

    private static final BandWords EIGHT_TO_ELEVEN = BandWords.of(AgeBand.AGES_8_TO_11);

    private static WordMaker form(String text) {
        return word().paragraph(text)
                .paragraph("#if($bigWords)")
                .heading(1, "Big words")
                .table(row("Word", "What it means"), row("#foreach($w in $bigWords)${w.term}", "${w.meaning}#end"))
                .paragraph("#end");
    }

    private static TemplateSource source(WordMaker form) {
        return FormsForReaders.source(form.bytes());
    }

    private static String text(String text, BandWords readers) {
        return WordText.of(FormsForReaders.document(
                Template.compile(source(form(text)).with(readers)).orThrow()));
    }

    @Test
    void theWordsOfTheDocumentAreExplainedInTheOrderOfTheAlphabet() {
        assertThat(text("An advocate can help you. A judge decides.", EIGHT_TO_ELEVEN))
                .startsWith(
                        "An advocate can help you. A judge decides.\n\n# Big words\n| Word | What it means |\n| Advocate | ")
                .contains("\n| Judge | ")
                .doesNotContain("Foster carer");
    }

    @Test
    void aDocumentWithoutHardWordsHasNoSuchSection() {
        assertThat(text("You live with Jo.", EIGHT_TO_ELEVEN)).isEqualTo("You live with Jo.\n");
    }

    @Test
    void aWordThatOnlyAnExplanationUsesIsExplainedToo() throws GlossaryException {
        Glossary glossary = Glossary.read(
                "g.tsv", "term\t8-11\nGrumpf\ta thing that a wuzzle makes\nWuzzle\ta kind of bear; it is soft\n");

        assertThat(text("Here is a grumpf.", new BandWords(Band.of(AgeBand.AGES_8_TO_11), glossary)))
                .contains("| Grumpf | A thing that a wuzzle makes. |", "| Wuzzle | A kind of bear. It is soft. |");
    }

    @Test
    void eachAgeHasItsOwnWords() {
        String text = "An advocate can help you.";

        assertThat(text(text, BandWords.of(AgeBand.AGES_16_TO_17))).isNotEqualTo(text(text, EIGHT_TO_ELEVEN));
    }

    @Test
    void anExplanationIsNoFieldOfThePlan() {
        byte[] docx = FormsForReaders.document(
                Template.compile(source(form("A judge decides.")).with(EIGHT_TO_ELEVEN))
                        .orThrow());

        assertThat(Docx.text(docx, "word/document.xml")).doesNotContain("bigWords", "<w:sdt>");
    }

    @Test
    void aSavedTemplateExplainsAlike() {
        TemplateSource source = source(form("A judge decides.")).with(EIGHT_TO_ELEVEN);
        TemplateCheck check = Template.compile(source);
        Template loaded = Template.load(source, check.saved().orElseThrow()).orElseThrow();

        assertThat(FormsForReaders.document(loaded)).isEqualTo(FormsForReaders.document(check.orThrow()));
    }

    @Test
    void aFormForNobodyInParticularCannotExplain() {
        TemplateCheck check = Template.compile(source(form("A judge decides.")));

        assertThat(check.template()).isEmpty();
        assertThat(check.problems())
                .extracting(Object::toString)
                .first()
                .asString()
                .contains("only a form for an age or for parents explains hard words", "[no-big-words]");
    }

    @Test
    void whatWasSavedForNobodyInParticularIsNotLoadedForAnAge() {
        TemplateSource source = source(word().paragraph("${child.name}"));
        byte[] saved = Template.compile(source).saved().orElseThrow();

        assertThat(Template.load(source.with(EIGHT_TO_ELEVEN), saved)).isEmpty();
    }
}
