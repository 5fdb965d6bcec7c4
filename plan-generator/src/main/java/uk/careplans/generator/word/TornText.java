package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.FileRule;
import uk.careplans.generator.gate.WordFileException;

/**
 * Gives an author's file back with certain words, its tags, each whole in a run of its own. Everything else stays: what no
 * tag touches is the author's own bytes, and the words that can be seen are proven to be the same.
 */
public final class TornText {

    /**
     * A tag in the text of a paragraph.
     *
     * @param from its first character
     * @param to the one behind its last
     * @param words the tag as it should be written
     */
    public record Stretch(int from, int to, String words) {}

    private final String file;
    private final Function<String, List<Stretch>> tags;
    private int healed;

    private TornText(String file, Function<String, List<Stretch>> tags) {
        this.file = file;
        this.tags = tags;
    }

    /**
     * Puts the tags of a file whole.
     *
     * @param name the file's name, for messages
     * @param docx a file that {@link WordFile#open} accepts
     * @param tags finds the tags in a paragraph's text, from left to right
     * @throws WordFileException if a part is not written in the encoding that it names, or if a word that can be seen
     *     would be lost or changed
     */
    public static Changed heal(String name, byte[] docx, Function<String, List<Stretch>> tags)
            throws WordFileException {
        TornText torn = new TornText(name, tags);
        AuthorsFile author = AuthorsFile.of(name, docx);
        for (SourcePart story : author.stories()) {
            torn.heal(story);
        }
        byte[] healed = author.bytes();
        torn.prove(AuthorsFile.of(name, docx), AuthorsFile.of(name, healed));
        return new Changed(healed, torn.healed);
    }

    private void heal(SourcePart story) {
        List<ChangedParagraph> changes = new ArrayList<>();
        for (Element paragraph : Wml.all(story.root(), "p")) {
            ChangedParagraph change = new ChangedParagraph(paragraph);
            int before = healed;
            heal(paragraph);
            if (healed > before) {
                change.compare();
                changes.add(change);
            }
        }
        // Written at the end, since a text box may stand in a run that is written anew.
        changes.forEach(change -> change.writeTo(story));
    }

    private void heal(Element paragraph) {
        TagFields fields = TagFields.in(paragraph);
        healed += fields.heal(this::whole);
        ParagraphText text = ParagraphText.of(paragraph, fields.nodes());
        List<Stretch> stretches = new ArrayList<>(tags.apply(text.text()));
        // From the last to the first, so that what was found keeps its position.
        Collections.reverse(stretches);
        for (Stretch tag : stretches) {
            healed += WholeRun.make(paragraph, text, tag.from(), tag.to(), tag.words()) ? 1 : 0;
        }
    }

    /** A text with each of its tags as it should be written. */
    private String whole(String text) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        for (Stretch tag : tags.apply(text)) {
            whole.append(text, at, tag.from()).append(tag.words());
            at = tag.to();
        }
        return whole.append(text, at, text.length()).toString();
    }

    private void prove(AuthorsFile before, AuthorsFile after) throws WordFileException {
        for (SourcePart story : before.stories()) {
            if (!wholeParagraphs(story).equals(wholeParagraphs(after.part(story.name())))) {
                throw WordFileException.of(FileRule.HEALING, file, story.name());
            }
        }
    }

    private List<String> wholeParagraphs(SourcePart story) {
        return VisibleText.of(story.root()).stream().map(this::whole).toList();
    }
}
