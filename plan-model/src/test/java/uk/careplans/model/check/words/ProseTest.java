package uk.careplans.model.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void aTextIsTakenApartIntoSentencesAndWords() {
        assertThat(read("Ruby swims. She runs, too!\n\n- She reads\n- She sings"))
                .containsExactly("ruby swims", "she runs too", "she reads", "she sings");
    }

    @Test
    void titlesInitialsAndSmallLettersEndNoSentence() {
        assertThat(read("Dr. Rao and J. Shaw met at 10 a.m. in the hall. Mrs. Shaw came. “It is mine.” she said."))
                .containsExactly("dr rao and j shaw met at 10 a m in the hall", "mrs shaw came", "it is mine she said");
    }

    @Test
    void aWordKeepsWhatIsInsideIt() {
        assertThat(read("O’Brien's half-brother, Wójcik-Pryce: ‘don't’"))
                .containsExactly("o'brien's half-brother wójcik-pryce don't");
        assertThat(words("Ruby’s").get(0).base()).isEqualTo("ruby");
        assertThat(words("Ruby’s").get(0).isPossessive()).isTrue();
    }

    @Test
    void lettersThatAreComposedAndThoseThatAreNotAreTheSame() {
        assertThat(words("Zoe\u0308").get(0).plain())
                .isEqualTo(words("Zoë").get(0).plain());
    }

    @Test
    void otherScriptsHaveSentencesToo() {
        assertThat(read("یہ بچہ گھر کی رونق ہے۔ وہ پڑھتی ہے۔")).hasSize(2);
        assertThat(words("مريم").get(0).isCapitalised()).isFalse();
        assertThat(words("Łukasz").get(0).isCapitalised()).isTrue();
    }

    @Test
    void whatStandsInQuotationMarksIsMarked() {
        assertThat(words("He said “come now” and \"go\" again"))
                .extracting(Word::isQuoted)
                .containsExactly(false, false, true, true, false, true, false);
    }

    @Test
    void aQuotationMarkLeftOpenEndsWithItsLine() {
        List<Sentence> sentences = Prose.sentences("“come\nGo home");

        assertThat(sentences.get(1).words()).noneMatch(Word::isQuoted);
    }

    @Test
    void onlySpacesJoinWords() {
        assertThat(words("Ruby Anne, aged eight (8)"))
                .extracting(Word::joins)
                .containsExactly(false, true, false, true, false);
    }

    @Test
    void noTextIsShownByToString() {
        Sentence sentence = Prose.sentences("Ruby came on 3 May 2026").get(0);

        assertThat(sentence + " " + sentence.words() + sentence.dates()).doesNotContain("Ruby", "2026", "May");
    }

    private static List<String> read(String text) {
        return Prose.sentences(text).stream().map(Sentence::plain).toList();
    }

    private static List<Word> words(String text) {
        return Prose.sentences(text).get(0).words();
    }
}
