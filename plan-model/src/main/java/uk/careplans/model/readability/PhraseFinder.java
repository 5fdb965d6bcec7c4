package uk.careplans.model.readability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;

/**
 * Finds phrases that mean something in sentences: whole words in any form of theirs, the longest phrase first, and nothing of what
 * somebody is quoted with. {@link uk.careplans.model.check.words.Phrases} finds word for word what has a gap in it.
 *
 * @param <T> what a phrase means
 */
final class PhraseFinder<T> {

    /**
     * A phrase in a sentence.
     *
     * @param first the place of its first word, counted from 0
     * @param last the place of its last word
     */
    record Hit<T>(T meaning, int first, int last) {}

    /**
     * @param written its parts as the list writes them: what is in capitals there, like SEND, is known by its capitals only
     */
    private record Entry<T>(List<String> parts, List<String> written, Optional<T> meaning) {}

    /** A word, or a part of one that has hyphens. */
    private record Part(Set<String> forms, String text, int word, boolean isQuoted) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    /** Adds a phrase. */
    void add(String phrase, T meaning) {
        put(phrase, Optional.of(meaning));
    }

    /** Adds words in which a shorter phrase means nothing. */
    void except(String phrase) {
        put(phrase, Optional.empty());
    }

    private void put(String phrase, Optional<T> meaning) {
        List<String> parts = parts(phrase);
        byFirst.computeIfAbsent(parts.get(0), first -> new ArrayList<>())
                .add(new Entry<>(parts, split(phrase), meaning));
    }

    private static List<String> parts(String phrase) {
        return split(Word.plain(phrase));
    }

    private static List<String> split(String phrase) {
        return List.of(phrase.split("[ /-]", -1));
    }

    /** The phrases in a sentence that mean something, in their order; none within another. */
    List<Hit<T>> in(Sentence sentence) {
        List<Part> parts = parts(sentence);
        List<Hit<T>> hits = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            Optional<Entry<T>> entry = longestAt(parts, at);
            int start = at;
            int length = entry.map(found -> found.parts().size()).orElse(1);
            entry.flatMap(Entry::meaning)
                    .ifPresent(meaning -> hits.add(new Hit<>(
                            meaning,
                            parts.get(start).word(),
                            parts.get(start + length - 1).word())));
            at += length;
        }
        return hits;
    }

    private Optional<Entry<T>> longestAt(List<Part> parts, int at) {
        return parts.get(at).forms().stream()
                .flatMap(form -> byFirst.getOrDefault(form, List.of()).stream())
                .filter(entry -> stands(entry, parts, at))
                .min(Comparator.comparingInt((Entry<T> entry) -> -entry.parts().size())
                        .thenComparing(entry -> entry.meaning().isEmpty()));
    }

    private boolean stands(Entry<T> entry, List<Part> parts, int at) {
        if (at + entry.parts().size() > parts.size()) {
            return false;
        }
        for (int i = 0; i < entry.parts().size(); i++) {
            Part part = parts.get(at + i);
            String written = entry.written().get(i);
            boolean isInitials = written.length() > 1 && written.codePoints().noneMatch(Character::isLowerCase);
            if (part.isQuoted()
                    || !part.forms().contains(entry.parts().get(i))
                    || (isInitials && !part.text().startsWith(written))) {
                return false;
            }
        }
        return true;
    }

    private static List<Part> parts(Sentence sentence) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            Word word = sentence.words().get(i);
            // A hyphen may stand where the phrase has a space.
            for (String part : split(word.text())) {
                parts.add(new Part(Inflections.bases(Word.plain(part)), part, i, word.isQuoted()));
            }
        }
        return parts;
    }
}
