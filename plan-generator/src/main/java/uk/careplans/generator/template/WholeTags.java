package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.careplans.generator.word.TornText;

/** The tags of a text as they should be written: without what Word put into them. */
public final class WholeTags {

    private static final Pattern DIRECTIVE = Pattern.compile("^#\\{?[A-Za-z]+");

    private WholeTags() {}

    /** The tags that are complete, whatever they name; what only looks like a tag is left to its author. */
    public static List<TornText.Stretch> in(String text) {
        List<TornText.Stretch> tags = new ArrayList<>();
        for (TagScanner.Found found : TagScanner.scan(text)) {
            if (found.meaning() instanceof TagScanner.Meaning.Complete complete) {
                whole(text.substring(found.from(), found.to()), complete.tag())
                        .ifPresent(words -> tags.add(new TornText.Stretch(found.from(), found.to(), words)));
            }
        }
        return tags;
    }

    /** The nearest way of writing it that means the same: a break stands within a word, or else between words. */
    private static Optional<String> whole(String written, Tag tag) {
        return Stream.of(written.replaceAll("[\\n\\t]", ""), written)
                .map(TagScanner::clean)
                .map(words -> DIRECTIVE
                        .matcher(words)
                        .replaceFirst(match -> match.group().toLowerCase(Locale.ROOT)))
                .filter(words -> means(words, tag))
                .findFirst();
    }

    private static boolean means(String words, Tag tag) {
        List<TagScanner.Found> found = TagScanner.scan(words);
        return found.size() == 1
                && found.get(0).from() == 0
                && found.get(0).to() == words.length()
                && found.get(0).meaning() instanceof TagScanner.Meaning.Complete complete
                && complete.tag().equals(tag);
    }
}
