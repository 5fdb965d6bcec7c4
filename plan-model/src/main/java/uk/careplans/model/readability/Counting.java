package uk.careplans.model.readability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.careplans.model.check.words.DateInText;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;
import uk.careplans.model.check.words.WordList;
import uk.careplans.model.readability.CountedWord.Familiarity;

/** Counts the words of a text, from its first sentence to its last. For one text. */
final class Counting {

    private static final WordList GIVEN_NAMES = WordList.named("given-names");
    private static final int LONGEST_INITIALS = 3;

    private final FamiliarWords familiar;
    private final NamesToMask names;
    private final Explanations explanations;
    private final Set<GlossaryTerm> met = new HashSet<>();

    Counting(FamiliarWords familiar, NamesToMask names, Explanations explanations) {
        this.familiar = familiar;
        this.names = names;
        this.explanations = explanations;
    }

    /** The sentences of the running prose among the passages, in their order. */
    static List<ProseSentence> count(
            List<Passage> passages, FamiliarWords familiar, NamesToMask names, Explanations explanations) {
        List<Passage> prose = passages.stream()
                .filter(passage -> passage.kind() == PassageKind.PROSE)
                .toList();
        Counting counting = new Counting(familiar, names.and(NamesToMask.of(capitalised(prose))), explanations);
        return prose.stream()
                .flatMap(passage -> counting.count(passage).stream())
                .toList();
    }

    /** What has a capital inside a sentence is a name where a sentence begins with it, too. */
    private static List<String> capitalised(List<Passage> prose) {
        List<String> found = new ArrayList<>();
        for (Passage passage : prose) {
            for (Sentence sentence : Prose.sentences(passage.text())) {
                sentence.words().stream()
                        .skip(1)
                        .filter(word -> word.isCapitalised() && !word.isAllCapitals())
                        .forEach(word -> found.add(word.text()));
            }
        }
        return found;
    }

    private List<ProseSentence> count(Passage passage) {
        List<Sentence> sentences = Prose.sentences(passage.text());
        List<ProseSentence> counted = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Word> words = sentences.get(i).words();
            int next = i + 1 < sentences.size()
                    ? sentences.get(i + 1).words().get(0).start()
                    : passage.text().length();
            String end = passage.text().substring(words.get(words.size() - 1).end(), next);
            counted.add(new ProseSentence(passage, sentences.get(i), count(sentences.get(i)), end));
        }
        return counted;
    }

    private List<CountedWord> count(Sentence sentence) {
        List<PhraseFinder.Hit<GlossaryTerm>> terms = explanations.hits(sentence);
        List<CountedWord> counted = new ArrayList<>();
        Set<GlossaryTerm> metBefore = Set.copyOf(met);
        int at = 0;
        while (at < sentence.words().size()) {
            Optional<GlossaryTerm> term = termAt(terms, at);
            int end = term.isPresent() ? at : endOfMasked(sentence, at);
            if (end > at) {
                counted.add(CountedWord.masked(at));
                at = end;
                continue;
            }
            counted.add(word(sentence.words().get(at), at, term, metBefore));
            term.ifPresent(met::add);
            at++;
        }
        return List.copyOf(counted);
    }

    private CountedWord word(Word word, int at, Optional<GlossaryTerm> term, Set<GlossaryTerm> metBefore) {
        boolean isExplained = term.filter(explanations::explain).isPresent();
        boolean isMetAgain = term.filter(metBefore::contains).isPresent();
        Familiarity unknown = isExplained ? Familiarity.EXPLAINED : Familiarity.HARD;
        boolean isKnown = familiar.has(word.plain()) || (isExplained && isMetAgain);
        boolean isInitials =
                word.isAllCapitals() && word.text().length() <= LONGEST_INITIALS && !familiar.has(word.plain());
        int syllables = isInitials ? word.text().length() : Syllables.of(word.plain());
        return new CountedWord(at, syllables, isKnown ? Familiarity.KNOWN : unknown);
    }

    private static Optional<GlossaryTerm> termAt(List<PhraseFinder.Hit<GlossaryTerm>> terms, int at) {
        return terms.stream()
                .filter(hit -> hit.first() <= at && at <= hit.last())
                .map(PhraseFinder.Hit::meaning)
                .findFirst();
    }

    /** Behind the name, date, number or quotation that begins here; here if none does. */
    private int endOfMasked(Sentence sentence, int at) {
        Optional<DateInText> date =
                sentence.dates().stream().filter(each -> each.first() == at).findFirst();
        if (date.isPresent()) {
            return date.get().last() + 1;
        }
        int end = at;
        boolean isQuoted = sentence.words().get(at).isQuoted();
        while (end < sentence.words().size() && isMasked(sentence, at, end, isQuoted)) {
            end++;
        }
        return end;
    }

    private boolean isMasked(Sentence sentence, int first, int at, boolean isQuoted) {
        Word word = sentence.words().get(at);
        if (isQuoted || word.isQuoted()) {
            return isQuoted && word.isQuoted();
        }
        return (at == first || word.joins()) && (isNumber(word) || isName(word, at));
    }

    private static boolean isNumber(Word word) {
        return Character.isDigit(word.text().codePointAt(0));
    }

    private boolean isName(Word word, int at) {
        boolean isI = word.plain().equals("i") || word.plain().startsWith("i'");
        if (names.has(word)) {
            return !isI;
        }
        boolean isInside = at > 0 && word.isCapitalised() && !word.isAllCapitals() && !isI;
        boolean isGiven = word.isCapitalised() && GIVEN_NAMES.has(word) && !familiar.has(word.plain());
        return isInside || isGiven;
    }
}
