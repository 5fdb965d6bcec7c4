package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paragraph read as one text with a map back to its runs. Word tears what an author typed in one go into several
 * runs, with proofing marks, bookmarks or controls between them; here the text is whole again, and any stretch of it
 * can be taken out and replaced by one element.
 */
public final class ParagraphText {

    /** Stands in the text for what is no text: a picture, a field character, a footnote mark. */
    public static final char OBJECT = '\uFFFC';

    /** The last four are in files that have not been cleaned only. */
    private static final Set<String> WRAPPERS = Set.of(
            "hyperlink", "sdt", "sdtContent", "fldSimple", "bdo", "dir", "ins", "moveTo", "smartTag", "customXml");

    private record Piece(Element run, Element node, int start, String text) {
        int end() {
            return start + text.length();
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private final Set<Element> opaque;

    private ParagraphText(Set<Element> opaque) {
        this.opaque = opaque;
    }

    /**
     * Reads a {@code w:p}, cleaned or as its author left it: with what was inserted, without what was deleted or hidden. Text
     * in text boxes is not the paragraph's own and is left out.
     */
    public static ParagraphText of(Element paragraph) {
        return of(paragraph, Set.of());
    }

    /** As above, with some of the elements in runs taken for no text. */
    static ParagraphText of(Element paragraph, Set<Element> opaque) {
        ParagraphText read = new ParagraphText(opaque);
        read.readRunsOf(paragraph);
        return read;
    }

    /** The text: tabs as {@code \t}, breaks as {@code \n}, {@link #OBJECT} for what is no text. */
    public String text() {
        return text.toString();
    }

    /** The element of a run that holds the character at this position of the text. */
    public Element nodeAt(int position) {
        return pieceAt(position).node;
    }

    private void readRunsOf(Element parent) {
        for (Element child : Wml.children(parent)) {
            if (Wml.is(child, "r")) {
                readRun(child);
            } else if (Wml.isAny(child, WRAPPERS)) {
                readRunsOf(child);
            }
        }
    }

    private void readRun(Element run) {
        if (Wml.isOn(Wml.path(run, "rPr", "vanish")) && !ComplexField.isCode(run)) {
            return;
        }
        for (Element node : Wml.children(run)) {
            String added = opaque.contains(node) ? String.valueOf(OBJECT) : textOf(node);
            if (!added.isEmpty()) {
                pieces.add(new Piece(run, node, text.length(), added));
                text.append(added);
            }
        }
    }

    private static String textOf(Element node) {
        if (!Wml.W.equals(node.getNamespaceURI())) {
            return String.valueOf(OBJECT);
        }
        return switch (node.getLocalName()) {
            case "t" -> node.getTextContent();
            case "tab" -> "\t";
            case "br" -> Wml.attribute(node, "type") == null ? "\n" : String.valueOf(OBJECT);
            case "cr" -> "\n";
            case "noBreakHyphen" -> "\u2011";
            case "softHyphen" -> "\u00AD";
            case "rPr", "instrText", "delText", "lastRenderedPageBreak", "commentReference" -> "";
            default -> String.valueOf(OBJECT);
        };
    }

    /** The runs that hold these words, which begin there or, if they do not, elsewhere in the text; none without words. */
    List<Element> runsOf(int from, String words) {
        int start = text.toString().startsWith(words, from) ? from : text.indexOf(words);
        return words.isEmpty() || start < 0 ? List.of() : runsBetween(start, start + words.length());
    }

    /** The runs that hold any of these characters, in order. */
    List<Element> runsBetween(int from, int to) {
        return pieces.stream()
                .filter(piece -> piece.start < to && piece.end() > from)
                .map(Piece::run)
                .distinct()
                .toList();
    }

    /** Cuts the runs so that the characters have theirs to themselves, and returns the elements in them that hold these. */
    List<Element> cutOut(int from, int to) {
        splitAt(to);
        splitAt(from);
        return pieces.stream()
                .filter(piece -> piece.start >= from && piece.end() <= to)
                .map(Piece::node)
                .toList();
    }

    /**
     * Takes a stretch of the text out and puts an element in its place. Bookmarks inside the stretch stay beside it,
     * controls that held nothing else go. Stretches must be replaced from the last to the first.
     *
     * @param from the first character
     * @param to the character behind the last
     * @param replacement receives the run properties of the first character's run as its child
     */
    public void replace(int from, int to, Element replacement) {
        splitAt(to);
        splitAt(from);
        Element first = pieceAt(from).run;
        Element properties = Wml.child(first, "rPr");
        if (properties != null) {
            replacement.appendChild(properties.cloneNode(true));
        }
        first.getParentNode().insertBefore(replacement, first);
        for (Piece piece : pieces) {
            if (piece.start >= from && piece.end() <= to && piece.run.getParentNode() != null) {
                remove(piece.run, replacement);
            }
        }
    }

    private Piece pieceAt(int position) {
        return pieces.stream()
                .filter(piece -> piece.start <= position && position < piece.end())
                .findFirst()
                .orElseThrow();
    }

    private static void remove(Element run, Element replacement) {
        Node parent = run.getParentNode();
        parent.removeChild(run);
        while (Wml.is(parent, "sdtContent") && heldOnlyTheStretch(parent, replacement)) {
            Node control = parent.getParentNode();
            Node around = control.getParentNode();
            while (parent.getFirstChild() != null) {
                around.insertBefore(parent.getFirstChild(), control);
            }
            around.removeChild(control);
            parent = around;
        }
    }

    private static boolean heldOnlyTheStretch(Node content, Element replacement) {
        return Wml.children(content).stream()
                .allMatch(child ->
                        child == replacement || Wml.is(child, "bookmarkStart") || Wml.is(child, "bookmarkEnd"));
    }

    /** Makes a run begin at this position, so that runs can be taken out whole. */
    private void splitAt(int position) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.start < position && position < piece.end()) {
                pieces.set(
                        i,
                        new Piece(piece.run, piece.node, piece.start, piece.text.substring(0, position - piece.start)));
                Element tail = (Element) piece.node.cloneNode(true);
                tail.setTextContent(piece.text.substring(position - piece.start));
                keepSpace(tail);
                piece.node.setTextContent(piece.text.substring(0, position - piece.start));
                keepSpace(piece.node);
                piece.run.insertBefore(tail, piece.node.getNextSibling());
                pieces.add(i + 1, new Piece(piece.run, tail, position, tail.getTextContent()));
            }
        }
        splitRunBefore(position);
    }

    private void splitRunBefore(int position) {
        Piece before = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.start == position && before != null && before.run == piece.run) {
                moveToNewRun(i, piece.run, piece.node);
                return;
            }
            before = piece;
        }
    }

    private void moveToNewRun(int firstMoved, Element run, @Nullable Node from) {
        Element tail = (Element) run.cloneNode(false);
        Element properties = Wml.child(run, "rPr");
        if (properties != null) {
            tail.appendChild(properties.cloneNode(true));
        }
        for (Node node = from; node != null; ) {
            Node next = node.getNextSibling();
            tail.appendChild(node);
            node = next;
        }
        run.getParentNode().insertBefore(tail, run.getNextSibling());
        for (int i = firstMoved; i < pieces.size() && pieces.get(i).run == run; i++) {
            Piece piece = pieces.get(i);
            pieces.set(i, new Piece(tail, piece.node, piece.start, piece.text));
        }
    }

    /** Has Word keep the blanks at the ends of a {@code w:t}. */
    public static void keepSpace(Element text) {
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
}
