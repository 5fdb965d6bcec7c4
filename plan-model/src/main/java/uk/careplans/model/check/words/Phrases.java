package uk.careplans.model.check.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Phrases that are looked for in sentences. An entry of the list is words with a space between them; {@code *} stands for up
 * to {@value #GAP} words; a full stop at the end means that nothing of the clause follows. Immutable; safe to share between
 * threads.
 */
public final class Phrases {

    private static final int GAP = 4;

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    private Phrases(List<String> entries) {
        for (String entry : entries) {
            List<String> steps =
                    new ArrayList<>(List.of(Word.plain(entry).replace(".", " .").split(" ", -1)));
            byFirstWord
                    .computeIfAbsent(steps.get(0), first -> new ArrayList<>())
                    .add(steps);
        }
    }

    /** The phrases in the list of this name. */
    public static Phrases named(String list) {
        return new Phrases(WordList.named(list).entries());
    }

    /** These phrases. */
    public static Phrases of(List<String> entries) {
        return new Phrases(entries);
    }

    /**
     * Where a phrase stands in a sentence.
     *
     * @param first the place of its first word, counted from 0
     * @param last the place of its last word
     */
    public record Found(int first, int last) {}

    /** Where the first phrase that the sentence has stands in it. */
    public Optional<Found> in(Sentence sentence) {
        return IntStream.range(0, sentence.words().size())
                .boxed()
                .flatMap(i -> at(sentence, i).stream())
                .findFirst();
    }

    /** Whether one of them stands at this place of the sentence. */
    public boolean begin(Sentence sentence, int place) {
        return at(sentence, place).isPresent();
    }

    private Optional<Found> at(Sentence sentence, int first) {
        return byFirstWord.getOrDefault(sentence.plain(first), List.of()).stream()
                .map(steps -> match(sentence, first, steps, 0))
                .filter(last -> last >= 0)
                .findFirst()
                .map(last -> new Found(first, last));
    }

    /** The place of the phrase's last word if the steps stand here; -1 if they do not. */
    private static int match(Sentence sentence, int at, List<String> steps, int step) {
        if (step == steps.size()) {
            return at - 1;
        }
        String wanted = steps.get(step);
        if (wanted.equals(".")) {
            return at == sentence.words().size() || !sentence.words().get(at).joins() ? at - 1 : -1;
        }
        if (wanted.equals("*")) {
            for (int skipped = 0;
                    skipped <= GAP && at + skipped < sentence.words().size();
                    skipped++) {
                int last = match(sentence, at + skipped, steps, step + 1);
                if (last >= 0) {
                    return last;
                }
            }
            return -1;
        }
        return sentence.plain(at).equals(wanted) ? match(sentence, at + 1, steps, step + 1) : -1;
    }
}
