package uk.careplans.model.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.careplans.model.Severity;
import uk.careplans.model.check.words.Phrases;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;
import uk.careplans.model.check.words.WordList;

/** Finds ways of writing that make sentences hard or unkind and that can be told without doubt. */
final class PatternChecks {

    private static final Phrases DOUBLE_NEGATIVES = phrases("double-negatives.txt");
    private static final Phrases RHETORICAL = phrases("rhetorical-questions.txt");
    private static final Phrases HARM = phrases("words-of-harm.txt");
    private static final Phrases NOT_YOUR_FAULT = phrases("not-your-fault.txt");
    private static final WordList JOINS = WordList.beside(PatternChecks.class, "clause-joins.txt");
    private static final WordList SUBJECTS = WordList.named("pronouns-as-subjects");
    private static final Set<String> LATIN = Set.of("eg", "ie", "etc", "viz", "nb", "cf");
    private static final FamiliarWords EVERYDAY = FamiliarWords.named("familiar-8-11");
    private static final FamiliarWords FIRST = FamiliarWords.named("familiar-5-7");
    private static final Pattern ABSTRACT = Pattern.compile(".{3,}(tion|ment|ance)s?");
    private static final Pattern EMOJI =
            Pattern.compile("[\\x{1F300}-\\x{1FAFF}\\x{1F1E6}-\\x{1F1FF}\\x{2600}-\\x{27BF}\\x{2B50}\\x{FE0F}]");
    private static final int SHORTEST_EMPHASIS = 3;
    private static final int MOST_JOINS = 2;
    private static final int MOST_ABSTRACT = 1;

    private PatternChecks() {}

    private static Phrases phrases(String file) {
        return Phrases.of(WordList.beside(PatternChecks.class, file).entries());
    }

    /** What is written so in a sentence. */
    static List<ReadabilityFinding> of(ProseSentence sentence, Band.Kind readers) {
        List<ReadabilityFinding> findings = new ArrayList<>();
        List<Word> words = sentence.sentence().words();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isQuoted()) {
                addOfWord(sentence, i, findings);
            }
        }
        addOfSentence(sentence, readers, findings);
        return findings;
    }

    private static void addOfWord(ProseSentence sentence, int at, List<ReadabilityFinding> findings) {
        if (isLatin(sentence, at)) {
            findings.add(finding(sentence, "latin-abbreviation", Severity.ERROR, at));
        }
        if (isSlashed(sentence, at)) {
            findings.add(finding(sentence, "slash-words", Severity.ERROR, at));
        }
        if (isEmphasis(sentence.sentence().words().get(at))) {
            findings.add(finding(sentence, "capitals-for-emphasis", Severity.ERROR, at));
        }
    }

    private static void addOfSentence(ProseSentence sentence, Band.Kind readers, List<ReadabilityFinding> findings) {
        boolean isOwnWords = sentence.sentence().words().stream().allMatch(Word::isQuoted);
        if (isOwnWords) {
            return;
        }
        unquoted(DOUBLE_NEGATIVES, sentence.sentence())
                .ifPresent(
                        found -> findings.add(finding(sentence, "double-negative", Severity.WARNING, found.first())));
        if (sentence.end().contains("?")
                && unquoted(RHETORICAL, sentence.sentence()).isPresent()) {
            findings.add(finding(sentence, "rhetorical-question", Severity.ERROR, 0));
        }
        Word last = sentence.sentence().words().get(sentence.sentence().words().size() - 1);
        if (sentence.end().startsWith("!") && !last.isQuoted()) {
            findings.add(finding(sentence, "exclamation-mark", Severity.WARNING, 0));
        }
        // Others follow a chain that is short enough.
        if (readers == Band.Kind.CHILD && joins(sentence.sentence()) > MOST_JOINS) {
            findings.add(finding(sentence, "clauses-joined", Severity.WARNING, 0));
        }
        if (abstractNouns(sentence) > MOST_ABSTRACT) {
            findings.add(finding(sentence, "abstract-nouns", Severity.WARNING, 0));
        }
    }

    /** What a passage holds beside words. */
    static List<ReadabilityFinding> of(Passage passage) {
        return EMOJI.matcher(passage.text()).find()
                ? List.of(Findings.of(passage.place(), "emoji", Severity.ERROR, Map.of()))
                : List.of();
    }

    /** What a text for a child should say and does not. */
    static List<ReadabilityFinding> ofText(List<ProseSentence> sentences) {
        boolean isHarm = sentences.stream()
                .anyMatch(sentence -> unquoted(HARM, sentence.sentence()).isPresent());
        boolean isSaid = sentences.stream()
                .anyMatch(sentence -> NOT_YOUR_FAULT.in(sentence.sentence()).isPresent());
        return isHarm && !isSaid
                ? List.of(Findings.ofText("not-your-fault-missing", Severity.ERROR, Map.of()))
                : List.of();
    }

    private static ReadabilityFinding finding(ProseSentence sentence, String id, Severity severity, int at) {
        return Findings.of(sentence.place(), id, severity, Map.of("words", Findings.words(at, at)));
    }

    private static Optional<Phrases.Found> unquoted(Phrases phrases, Sentence sentence) {
        return phrases.in(sentence)
                .filter(found -> !sentence.words().get(found.first()).isQuoted());
    }

    /** {@code e.g.}, {@code i.e.}, {@code etc.}, with full stops or without. */
    private static boolean isLatin(ProseSentence sentence, int at) {
        String plain = sentence.sentence().plain(at);
        boolean isDotted = (plain + sentence.sentence().plain(at + 1)).matches("eg|ie")
                && sentence.between(at).equals(".");
        return LATIN.contains(plain) || isDotted;
    }

    /** {@code and/or}, {@code he/she}; no number and no address of a web page. */
    private static boolean isSlashed(ProseSentence sentence, int at) {
        if (!sentence.between(at).equals("/")) {
            return false;
        }
        String text = sentence.passage().text();
        Word before = sentence.sentence().words().get(at);
        boolean isAddress = before.start() > 0 && "./:".indexOf(text.charAt(before.start() - 1)) >= 0;
        return !isAddress
                && before.text().codePoints().allMatch(Character::isLetter)
                && sentence.sentence()
                        .word(at + 1)
                        .filter(word -> word.text().codePoints().allMatch(Character::isLetter))
                        .isPresent();
    }

    /** An everyday word in capitals; what is no everyday word is somebody's initials. */
    private static boolean isEmphasis(Word word) {
        return word.isAllCapitals()
                && word.text().length() >= SHORTEST_EMPHASIS
                && !word.text().equals("PIN")
                && EVERYDAY.has(word.plain());
    }

    private static int joins(Sentence sentence) {
        int joins = 0;
        for (int i = 1; i < sentence.words().size(); i++) {
            String plain = sentence.plain(i);
            boolean isAnd = plain.matches("and|or|then") && SUBJECTS.has(sentence.plain(i + 1));
            boolean isQuoted = sentence.words().get(i).isQuoted();
            joins += !isQuoted && (isAnd || JOINS.has(plain)) ? 1 : 0;
        }
        return joins;
    }

    private static int abstractNouns(ProseSentence sentence) {
        int nouns = 0;
        for (CountedWord counted : sentence.words()) {
            Word word = sentence.sentence().words().get(counted.place());
            boolean isCounted = !word.isQuoted() && !(counted.place() > 0 && word.isCapitalised());
            nouns += isCounted && ABSTRACT.matcher(word.plain()).matches() && !FIRST.has(word.plain()) ? 1 : 0;
        }
        return nouns;
    }
}
