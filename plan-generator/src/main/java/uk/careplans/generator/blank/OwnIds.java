package uk.careplans.generator.blank;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import uk.careplans.model.ItemId;

/** Makes ids for a council's own questions of their words. */
final class OwnIds {

    private static final Set<String> IGNORED = WordsFile.words("ignored-words.txt");

    private final Set<String> taken = new HashSet<>();

    /** {@code Does the child have a library card?} becomes {@code child-library-card}. */
    String of(Question question) {
        String id = joined(Phrase.plain(question.words()));
        if (id.length() < 3 && !question.around().isEmpty()) {
            id = joined(Phrase.plain(question.around().get(0) + " " + question.words()));
        }
        String wished = id.isEmpty() || !Character.isLetter(id.charAt(0)) ? shortened("question-" + id) : id;
        String free = wished;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            String end = "-" + i;
            free = wished.substring(0, Math.min(wished.length(), ItemId.LONGEST - end.length())) + end;
        }
        return free;
    }

    private static String joined(String words) {
        StringBuilder id = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            boolean fits = id.length() + 1 + word.length() <= ItemId.LONGEST;
            if (!word.matches("[a-z0-9]+") || IGNORED.contains(word)) {
                continue;
            }
            if (!fits) {
                return id.isEmpty() ? shortened(word) : id.toString();
            }
            id.append(id.isEmpty() ? "" : "-").append(word);
        }
        return id.toString();
    }

    private static String shortened(String word) {
        String fitting = word.substring(0, Math.min(word.length(), ItemId.LONGEST));
        return fitting.endsWith("-") ? fitting.substring(0, fitting.length() - 1) : fitting;
    }
}
