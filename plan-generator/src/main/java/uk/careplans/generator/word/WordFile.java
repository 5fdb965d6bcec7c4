package uk.careplans.generator.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A Word file opened as a template and cleaned of its author's traces: tracked changes are accepted, comments, hidden
 * text and everything that tells of persons or machines is gone, and what is printed is as it was.
 *
 * <p>Opening is slow (tens of milliseconds, some seconds the first time) and {@link #documentOf} is fast. The stories'
 * trees are for one thread; once nobody changes them any more, everything else may be shared between threads.
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

    /** What was found in the stories and taken out, in the order of the stories. */
    public List<Leftover> leftovers() {
        return opened.leftovers();
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

    /** The file's lists. */
    public Numbering numbering() {
        return opened.numbering();
    }

    /** The lists that documents may have for themselves. */
    public OwnLists ownLists() {
        return opened.ownLists();
    }

    /** For the relationships and parts that a document has and its template has not. Each document needs one of its own. */
    public NewLinks newLinks() {
        return opened.assembly().newLinks();
    }

    /**
     * A generated document: these stories with everything else of this file. The same arguments give the same bytes, on
     * any computer.
     *
     * @param stories XML in UTF-8 for every part of {@link #stories()}, by part name
     * @param planMarks XML in UTF-8 for the part that says which plan this is and which field is where
     * @param numberedLists the first number of each numbered list of the document's own; their list ids are
     *     {@link Numbering#firstFreeId()} and those after it
     * @param newLinks of {@link #newLinks()}: where the stories lead to and the template does not
     * @throws IllegalArgumentException if a story is missing or unknown
     */
    public byte[] documentOf(
            Map<String, byte[]> stories,
            DocumentProperties properties,
            byte[] planMarks,
            List<Integer> numberedLists,
            NewLinks newLinks) {
        return opened.assembly().document(stories, properties, planMarks, numberedLists, newLinks);
    }
}
