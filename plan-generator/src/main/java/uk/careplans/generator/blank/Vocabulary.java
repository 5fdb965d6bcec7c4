package uk.careplans.generator.blank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a word says: much if few fields are called by it. Immutable. */
final class Vocabulary {

    /** Who a question may be about; where one of them is named, it is not about another. */
    private static final Set<String> PEOPLE = Phrase.stems(WordsFile.words("people.txt"));
    /** What turns a question into another one. */
    private static final Set<String> TURNS = Phrase.stems(WordsFile.words("turns.txt"));

    private final Map<String, Integer> uses = new HashMap<>();
    private int phrases;

    Vocabulary(Candidates candidates) {
        candidates.fields().forEach(this::count);
        candidates.lists().forEach(list -> {
            count(list);
            list.items().forEach(this::count);
        });
    }

    private void count(Candidate candidate) {
        for (Phrase phrase : candidate.called()) {
            phrases++;
            phrase.words().forEach(word -> uses.merge(word, 1, Integer::sum));
        }
    }

    /** Every field of a plan is about the child. */
    private static final double OF_THE_CHILD = 0.3;

    /** From about 1 for a word that many fields have; most for a word that none has. */
    double weight(String word) {
        return word.equals("child") ? OF_THE_CHILD : Math.log(1.0 + phrases / (1.0 + uses.getOrDefault(word, 0)));
    }

    double weight(Iterable<String> words) {
        double sum = 0;
        for (String word : words) {
            sum += weight(word);
        }
        return sum;
    }

    static boolean isPerson(String word) {
        return PEOPLE.contains(word);
    }

    static boolean turns(String word) {
        return TURNS.contains(word);
    }

    /** The persons that a phrase names. */
    static List<String> peopleIn(Phrase phrase) {
        return phrase.words().stream().filter(Vocabulary::isPerson).toList();
    }
}
