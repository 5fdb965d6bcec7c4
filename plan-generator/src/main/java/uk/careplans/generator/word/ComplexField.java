package uk.careplans.generator.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A field in its long form: runs from a begin to an end, with the instruction and the result between them. */
final class ComplexField {

    private static final Set<String> CODES = Set.of("fldChar", "instrText");

    private final StringBuilder instruction = new StringBuilder();
    private final List<Element> runs = new ArrayList<>();
    private final List<Element> results = new ArrayList<>();
    private final boolean insideInstruction;
    private boolean separated;
    private boolean ended;

    private ComplexField(@Nullable ComplexField around) {
        this.insideInstruction = around != null && !around.separated;
    }

    /** The complete fields of a story, outer before inner. Every field code gets a run of its own first. */
    static List<ComplexField> in(Element root) {
        List<ComplexField> fields = new ArrayList<>();
        Deque<ComplexField> open = new ArrayDeque<>();
        for (Element run : Wml.all(root, "r")) {
            for (Element piece : split(run)) {
                read(piece, fields, open);
            }
        }
        return fields.stream().filter(field -> field.ended).toList();
    }

    String instruction() {
        return instruction.toString();
    }

    /** All runs in document order, from the one with the begin to the one with the end. */
    List<Element> runs() {
        return runs;
    }

    /** The runs that show the result; none if the field was never worked out. */
    List<Element> results() {
        return results;
    }

    /** Is it part of how another field is worked out? */
    boolean isInsideInstruction() {
        return insideInstruction;
    }

    static boolean isCode(Element run) {
        return Wml.children(run).stream().anyMatch(child -> Wml.isAny(child, CODES));
    }

    private static void read(Element run, List<ComplexField> fields, Deque<ComplexField> open) {
        Element code = Wml.child(run, "fldChar");
        String type = code == null ? "" : code.getAttributeNS(Wml.W, "fldCharType");
        if (type.equals("begin")) {
            ComplexField field = new ComplexField(open.peek());
            fields.add(field);
            open.push(field);
        }
        open.forEach(field -> field.runs.add(run));
        ComplexField field = open.peek();
        if (field == null) {
            return;
        } else if (type.equals("separate")) {
            field.separated = true;
        } else if (type.equals("end")) {
            field.ended = true;
            open.pop();
        } else if (field.separated) {
            field.results.add(run);
        } else {
            Wml.all(run, "instrText").forEach(text -> field.instruction.append(text.getTextContent()));
        }
    }

    private static List<Element> split(Element run) {
        List<Element> content = Wml.children(run).stream()
                .filter(child -> !Wml.is(child, "rPr"))
                .toList();
        if (content.size() < 2 || !isCode(run)) {
            return List.of(run);
        }
        List<Element> pieces = new ArrayList<>();
        Element properties = Wml.child(run, "rPr");
        for (Element child : content) {
            Element piece = Wml.create(run, "r");
            if (properties != null) {
                piece.appendChild(properties.cloneNode(true));
            }
            piece.appendChild(child);
            Node parent = run.getParentNode();
            parent.insertBefore(piece, run);
            pieces.add(piece);
        }
        Wml.remove(run);
        return pieces;
    }
}
