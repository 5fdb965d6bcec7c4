package uk.careplans.generator.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A Word file opened as a template and cleaned of its author's traces: tracked changes are accepted, comments, hidden
 * text and everything that tells of persons or machines is gone, and what is printed is as it was.
 *
 * <p>Opening is slow (tens of milliseconds, some seconds the first time). For one thread; its {@link #frame} is for any
 * number.
 */
public final class WordFile {

    private final String name;
    private final Opening opened;

    private WordFile(String name, Opening opened) {
        this.name = name;
        this.opened = opened;
    }

    /**
     * Opens a template.
     *
     * @param name what its author calls the file, for messages
     * @throws WordFileException if it is not a {@code .docx} that can be used as a template
     */
    public static WordFile open(String name, byte[] docx) throws WordFileException {
        return new WordFile(name, new Opening(name, docx));
    }

    /** What its author calls the file. */
    public String name() {
        return name;
    }

    /** The body, then the headers, then the footers that some page uses. Every opening gives trees of its own. */
    public List<Story> stories() {
        return opened.stories();
    }

    /**
     * The properties that hold text, each as a paragraph, for those who read tags; {@link PropertiesStory} tells which is
     * which. It is none of {@link #stories()}.
     */
    public Story properties() {
        return opened.properties();
    }

    /** What was found in the stories and taken out, in the order of the stories. */
    public List<Leftover> leftovers() {
        return opened.leftovers();
    }

    /** What the file keeps beside its text, of people, machines and other systems, in the order of the kinds. */
    public Set<ForeignData> foreignData() {
        return opened.foreignData();
    }

    /**
     * Where a link of a story leads to outside the file; empty for a link within the file.
     *
     * @param relationshipId the {@code r:id} of a {@code w:hyperlink}
     */
    public Optional<String> addressOf(Story story, String relationshipId) {
        return opened.addressOf(story.partName(), relationshipId);
    }

    /** The file's styles, with the two list styles that every file is given. */
    public Styles styles() {
        return opened.styles();
    }

    /** How words and paragraphs look, by hand and by style. For one thread. */
    public Formatting formatting() {
        return opened.formatting();
    }

    /** The file's lists. */
    public Numbering numbering() {
        return opened.numbering();
    }

    /** Counts the lists of one document, which has these lists besides the template's. */
    ReadableLists lists(List<NewList> newLists) {
        return opened.lists(newLists);
    }

    /** What the documents of this file have in common. */
    public DocumentFrame frame() {
        return opened.frame();
    }
}
