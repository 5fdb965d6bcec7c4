package uk.careplans.generator.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.WordFileException;

/**
 * Puts pieces into a form in place of the paragraphs that ask for them, with everything they need: styles, lists,
 * pictures, links. Where the form has a style of the same name, the piece takes the form's look.
 */
final class Inclusion {

    private static final int MOST = 50;

    private final Pieces pieces;
    private final Document styles;
    private final Document numbering;
    private final Map<String, OutputPart> parts;
    private final Map<String, byte[]> contents;
    private final PieceBookmarks bookmarks = new PieceBookmarks();
    private final IdentityHashMap<Element, NotIncluded> refused = new IdentityHashMap<>();
    private final List<Leftover> leftovers = new ArrayList<>();
    private final Set<ForeignData> foreignData = EnumSet.noneOf(ForeignData.class);
    private int count;

    /**
     * @param parts the form's parts, which pictures and links are added to
     * @param contents what is in the parts that are no XML; pictures are added
     */
    Inclusion(
            Pieces pieces,
            Document styles,
            Document numbering,
            Map<String, OutputPart> parts,
            Map<String, byte[]> contents) {
        this.pieces = pieces;
        this.styles = styles;
        this.numbering = numbering;
        this.parts = parts;
        this.contents = contents;
    }

    /** Includes what the paragraphs of the stories ask for, and what the paragraphs of the pieces ask for. */
    void include(Iterable<Story> stories) {
        stories.forEach(story -> bookmarks.know(story.xml().getDocumentElement()));
        for (Story story : stories) {
            int before = count;
            Deque<Element> paragraphs = new ArrayDeque<>(Wml.all(story.xml().getDocumentElement(), "p"));
            while (!paragraphs.isEmpty()) {
                Element paragraph = paragraphs.remove();
                Optional<String> wanted = wantedIn(paragraph);
                if (wanted.isPresent()) {
                    List<Element> brought = new ArrayList<>();
                    take(wanted.get(), story, paragraph).forEach(block -> brought.addAll(Wml.all(block, "p")));
                    for (int i = brought.size() - 1; i >= 0; i--) {
                        paragraphs.addFirst(brought.get(i));
                    }
                }
            }
            if (count > before) {
                Repairs.make(story.xml().getDocumentElement());
            }
        }
    }

    /** Why the piece that a paragraph asks for is not there. */
    Optional<NotIncluded> refusal(Element paragraph) {
        return Optional.ofNullable(refused.get(paragraph));
    }

    /** What was found in the pieces and taken out. */
    List<Leftover> leftovers() {
        return leftovers;
    }

    /** What the pictures of the pieces told. */
    Set<ForeignData> foreignData() {
        return foreignData;
    }

    private Optional<String> wantedIn(Element paragraph) {
        String text = ParagraphText.of(paragraph).text();
        return text.indexOf('#') < 0 ? Optional.empty() : pieces.wantedIn().apply(text);
    }

    /** The blocks that now stand in the paragraph's place; none if the piece was refused. */
    private List<Element> take(String name, Story story, Element paragraph) {
        PieceOrigin outer = PieceOrigin.of(paragraph);
        NotIncluded refusal;
        try {
            byte[] docx = pieces.files().get(name);
            if (docx == null) {
                refusal = NotIncluded.because(NotIncluded.Reason.UNKNOWN);
            } else if (PieceOrigin.closesCircle(name, outer)) {
                refusal = NotIncluded.because(NotIncluded.Reason.CIRCLE);
            } else if (count == MOST) {
                refusal = NotIncluded.because(NotIncluded.Reason.TOO_MANY);
            } else {
                OpenedPiece piece = new OpenedPiece(name + ".docx", docx);
                if (!piece.holdsNotes()) {
                    count++;
                    return put(piece, name, story, paragraph);
                }
                refusal = NotIncluded.because(NotIncluded.Reason.HOLDS_NOTES);
            }
        } catch (WordFileException e) {
            String what = String.valueOf(e.getMessage()).replace(" [" + e.id() + "]", "");
            refusal = new NotIncluded(NotIncluded.Reason.UNREADABLE, what);
        }
        refused.put(paragraph, refusal);
        return List.of();
    }

    private List<Element> put(OpenedPiece piece, String name, Story story, Element paragraph) {
        List<Element> blocks = Joints.fitting(piece.blocks(), paragraph);
        PieceStyles pieceStyles = new PieceStyles(piece.tree("styles"), styles);
        pieceStyles.bring(blocks);
        new PieceLists(piece.tree("numbering"), numbering).bring(blocks, pieceStyles);
        OutputPart part = Objects.requireNonNull(parts.get(story.partName()));
        parts.put(part.name(), new PieceLinks(piece, new PackPictures(parts, contents)).bring(blocks, part));
        foreignData.addAll(piece.foreignData());
        bookmarks.rename(blocks);
        PieceNames.declare(piece.root(), story.xml().getDocumentElement(), blocks);
        PieceOrigin outer = PieceOrigin.of(paragraph);
        blocks.forEach(
                block -> paragraph.getParentNode().insertBefore(story.xml().adoptNode(block), paragraph));
        new PieceOrigin(name, outer).mark(blocks);
        Origin.passOn(paragraph, blocks);
        Joints.close(blocks, paragraph);
        for (Leftover leftover : piece.leftovers()) {
            if (leftover.paragraph().getOwnerDocument() == story.xml()) {
                leftovers.add(new Leftover(leftover.kind(), story, leftover.paragraph()));
            }
        }
        return blocks;
    }
}
