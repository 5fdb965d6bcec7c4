package uk.careplans.generator.word;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.gate.WordFileException;

/**
 * Finds where a comment about a place can be attached. Word attaches none in headers, footers, notes and text boxes, so
 * those give way to what stands in the body: the first paragraph of the section, the mark of the note, the box.
 */
final class CommentAnchors {

    private static final Set<String> NOTES = Set.of("footnote", "endnote");

    private final AuthorsFile file;
    private final SourcePart body;

    CommentAnchors(AuthorsFile file) throws WordFileException {
        this.file = file;
        this.body = file.main();
    }

    /** How far a comment is from what it is about. */
    enum Distance {
        /** Around it. */
        NONE,
        /** Around the mark of its note, or the box it stands in. */
        BESIDE,
        /** At a paragraph that speaks for a whole section or file. */
        FAR
    }

    /**
     * Neighbours in a paragraph of the body.
     *
     * @param paragraph the paragraph; null if the body has none
     * @param first the first child that the comment is about; null for a paragraph without content
     * @param last the last one
     * @param distance whether the place itself can have a comment
     */
    record Anchor(
            @Nullable Element paragraph,
            @Nullable Element first,
            @Nullable Element last,
            Distance distance) {}

    Anchor anchorOf(Origin origin) throws WordFileException {
        if (origin.part().isEmpty()) {
            return whole(firstParagraphOf(body.root()), Distance.NONE);
        }
        SourcePart part = file.part(origin.part());
        Element paragraph = part.element(origin.element());
        if (part == body) {
            return Wml.is(paragraph, "p")
                    ? inBody(paragraph, origin)
                    : whole(firstParagraphOf(body.root()), Distance.FAR);
        }
        Element reference = referenceTo(part, paragraph);
        if (reference == null) {
            return whole(firstParagraphOf(body.root()), Distance.FAR);
        }
        return Wml.is(reference, "sectPr") ? whole(firstParagraphOf(reference), Distance.FAR) : around(reference);
    }

    private Anchor inBody(Element paragraph, Origin origin) {
        Element box = outermostBox(paragraph);
        if (box != null) {
            return around(box);
        }
        List<Element> runs = ParagraphText.of(paragraph).runsOf(origin.offset(), origin.words());
        return runs.isEmpty()
                ? whole(paragraph, Distance.NONE)
                : between(paragraph, runs.get(0), runs.get(runs.size() - 1), Distance.NONE);
    }

    /** About an element in a paragraph of the body, or in a box that stands in one. */
    private static Anchor around(Element element) {
        Element box = outermostBox(element);
        Element inside = box == null ? element : box;
        Element paragraph = Wml.ancestor(inside.getParentNode(), "p");
        return paragraph == null ? whole(null, Distance.FAR) : between(paragraph, inside, inside, Distance.BESIDE);
    }

    private static @Nullable Element outermostBox(Element element) {
        Element outermost = null;
        Element box = Wml.ancestor(element, "txbxContent");
        while (box != null && Wml.ancestor(box, "p") != null) {
            outermost = box;
            box = Wml.ancestor(box.getParentNode(), "txbxContent");
        }
        return outermost;
    }

    private static Anchor whole(@Nullable Element paragraph, Distance distance) {
        List<Element> content = paragraph == null
                ? List.of()
                : Wml.children(paragraph).stream()
                        .filter(child -> !Wml.is(child, "pPr"))
                        .toList();
        return content.isEmpty()
                ? new Anchor(paragraph, null, null, distance)
                : new Anchor(paragraph, content.get(0), content.get(content.size() - 1), distance);
    }

    /** A comment begins and ends between the paragraph's own children, and not within a field of Word. */
    private static Anchor between(Element paragraph, Element from, Element to, Distance distance) {
        List<Element> children = Wml.children(paragraph);
        int first = children.indexOf(childHolding(from, paragraph));
        int last = children.indexOf(childHolding(to, paragraph));
        while (first > 0 && openFields(children.subList(0, first)) > 0) {
            first--;
        }
        while (last < children.size() - 1 && openFields(children.subList(0, last + 1)) > 0) {
            last++;
        }
        return new Anchor(paragraph, children.get(first), children.get(last), distance);
    }

    private static int openFields(List<Element> children) {
        int open = 0;
        for (Element child : children) {
            for (Element code : Wml.all(child, "fldChar")) {
                String type = code.getAttributeNS(Wml.W, "fldCharType");
                // A field that began in an earlier paragraph ends here without having begun.
                open = type.equals("begin") ? open + 1 : type.equals("end") ? Math.max(0, open - 1) : open;
            }
        }
        return open;
    }

    private static Element childHolding(Element element, Element paragraph) {
        Element child = element;
        while (child.getParentNode() instanceof Element parent && parent != paragraph) {
            child = parent;
        }
        return child;
    }

    /** What in the body leads to a paragraph of another story: the mark of a note, or the section with the header. */
    private @Nullable Element referenceTo(SourcePart part, Element paragraph) throws WordFileException {
        for (String kind : NOTES) {
            Element note = Wml.ancestor(paragraph, kind);
            if (note != null) {
                String id = note.getAttributeNS(Wml.W, "id");
                return Wml.all(body.root(), kind + "Reference").stream()
                        .filter(mark -> mark.getAttributeNS(Wml.W, "id").equals(id))
                        .findFirst()
                        .orElse(null);
            }
        }
        List<String> ids = file.links(body.name()).stream()
                .filter(link -> link.target().equals(part.name()))
                .map(Link::id)
                .toList();
        return Wml.all(body.root(), Set.of("headerReference", "footerReference")).stream()
                .filter(mark -> ids.contains(mark.getAttributeNS(Wml.R, "id")))
                .map(mark -> Wml.ancestor(mark, "sectPr"))
                .findFirst()
                .orElse(null);
    }

    /** Of the body, or of the section that ends with that {@code w:sectPr}. */
    private @Nullable Element firstParagraphOf(Element from) {
        Element first = null;
        for (Element element : Wml.all(body.root())) {
            if (first == null && Wml.is(element, "p") && outermostBox(element) == null) {
                first = element;
            } else if (Wml.is(element, "sectPr") && Wml.is(from, "sectPr") && !isFormer(element)) {
                if (element == from) {
                    return first == null ? firstParagraphOf(body.root()) : first;
                }
                first = null;
            }
        }
        return first;
    }

    /** The page set-up before a tracked change. */
    private static boolean isFormer(Node sectPr) {
        return Wml.is(sectPr.getParentNode(), "sectPrChange");
    }
}
