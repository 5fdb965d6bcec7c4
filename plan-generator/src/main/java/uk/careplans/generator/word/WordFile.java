package uk.careplans.generator.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.WordFileException;

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
        return open(name, docx, Pieces.none());
    }

    /**
     * Opens a template that may include other Word files; those that can be used stand where it asks for them.
     *
     * @throws WordFileException if the template itself cannot be used; for a piece there is {@link #notIncluded}
     */
    public static WordFile open(String name, byte[] docx, Pieces pieces) throws WordFileException {
        return new WordFile(name, new Opening(name, docx, pieces));
    }

    /** Why the piece that a paragraph asks for does not stand in its place; empty if the paragraph asks for none. */
    public Optional<NotIncluded> notIncluded(Element paragraph) {
        return opened.refusedInclude(paragraph);
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

    /** The lists that documents may have for themselves. */
    public OwnLists ownLists() {
        return opened.ownLists();
    }

    /** Counts the lists of documents. */
    DocumentLists lists() {
        return opened.lists();
    }

    /**
     * Adds a picture to every document of this file; the same picture is added once. Documents that do not show it have
     * it all the same: it is the pack's and says nothing of a child, and that all have it says nothing, either.
     *
     * @param story that shows it
     * @param content its bytes; they are not copied and must not change
     * @param extension of its part's name, like {@code png}
     * @return the id of the story's relationship to it, for {@code r:embed}
     */
    public String addPicture(Story story, byte[] content, String extension, String contentType) {
        return opened.addPicture(story.partName(), content, extension, contentType);
    }

    /** What the documents of this file have in common, with the pictures that were added until now. */
    public DocumentFrame frame() {
        return opened.frame();
    }
}
