package uk.careplans.generator.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.gate.FieldCode;

/** A field in its long form: runs from a begin to an end, with the instruction and the result between them. */
public final class ComplexField {

    private static final Set<String> CODES = Set.of("fldChar", "instrText");

    private final StringBuilder instruction = new StringBuilder();
    private final List<Element> runs = new ArrayList<>();
    private final List<Element> results = new ArrayList<>();
    private final boolean insideInstruction;
    private @Nullable Element separator;
    private @Nullable Element end;

    private ComplexField(@Nullable ComplexField around) {
        this.insideInstruction = around != null && around.separator == null;
    }

    /** The complete fields of a story, outer before inner. Every field code gets a run of its own first. */
    public static List<ComplexField> in(Element root) {
        List<ComplexField> fields = new ArrayList<>();
        Deque<ComplexField> open = new ArrayDeque<>();
        for (Element run : Wml.all(root, "r")) {
            for (Element piece : split(run)) {
                read(piece, fields, open);
            }
        }
        return fields.stream().filter(field -> field.end != null).toList();
    }

    /** The code, put together from its pieces. */
    public String instruction() {
        return instruction.toString();
    }

    /** All runs in document order, from the one with the begin to the one with the end. */
    public List<Element> runs() {
        return runs;
    }

    /** The run with the code between the instruction and the result; null if there is none. */
    @Nullable
    Element separator() {
        return separator;
    }

    /** The runs that show the result; none if the field was never worked out. */
    public List<Element> results() {
        return results;
    }

    /** Is it part of how another field is worked out? */
    public boolean isInsideInstruction() {
        return insideInstruction;
    }

    /**
     * Empties the result.
     *
     * @return the {@code w:t} in which a new one goes, formatted like the old; empty if the field is not in one piece, for
     *     instance since its result has several paragraphs
     */
    public Optional<Element> clear() {
        Element first = runs.get(0);
        Element last = runs.get(runs.size() - 1);
        Node parent = first.getParentNode();
        if (last.getParentNode() != parent || (separator != null && separator.getParentNode() != parent)) {
            return Optional.empty();
        }
        Element look = Wml.child(results.isEmpty() ? first : results.get(0), "rPr");
        Element from = separator == null ? separate(last) : separator;
        Element run = Wml.create(last, "r");
        if (look != null) {
            run.appendChild(look.cloneNode(true));
        }
        Element words = Wml.create(last, "t");
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        run.appendChild(words);
        while (from.getNextSibling() != last) {
            parent.removeChild(from.getNextSibling());
        }
        parent.insertBefore(run, last);
        return Optional.of(words);
    }

    /**
     * Takes the field's codes away and wraps its result.
     *
     * @return the wrapper; empty, and nothing is changed, if the field is not in one piece or has no result
     */
    Optional<Element> wrapResult(String localName) {
        Element first = runs.get(0);
        Element last = runs.get(runs.size() - 1);
        Node parent = first.getParentNode();
        if (separator == null || last.getParentNode() != parent || separator.getParentNode() != parent) {
            return Optional.empty();
        }
        Element wrapper = Wml.create(last, localName);
        parent.insertBefore(wrapper, first);
        while (separator.getNextSibling() != last) {
            wrapper.appendChild(separator.getNextSibling());
        }
        runs.stream().filter(run -> run.getParentNode() == parent).forEach(Wml::remove);
        return Optional.of(wrapper);
    }

    private Element separate(Element last) {
        Element run = run(mark(last, "separate"));
        last.getParentNode().insertBefore(run, last);
        separator = run;
        return run;
    }

    /** Writes the short fields with such codes in the long form. */
    public static void expand(Element root, Predicate<FieldCode> wanted) {
        for (Element field : Wml.all(root, "fldSimple")) {
            String instruction = field.getAttributeNS(Wml.W, "instr");
            if (wanted.test(FieldCode.of(instruction))) {
                Element code = Wml.create(field, "instrText");
                code.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
                code.setTextContent(instruction);
                field.insertBefore(run(mark(field, "separate")), field.getFirstChild());
                field.insertBefore(run(code), field.getFirstChild());
                field.insertBefore(run(mark(field, "begin")), field.getFirstChild());
                field.appendChild(run(mark(field, "end")));
                Wml.unwrap(field);
            }
        }
    }

    private static Element mark(Node near, String type) {
        Element mark = Wml.create(near, "fldChar");
        Wml.set(mark, "fldCharType", type);
        return mark;
    }

    private static Element run(Element content) {
        Element run = Wml.create(content, "r");
        run.appendChild(content);
        return run;
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
            field.separator = run;
        } else if (type.equals("end")) {
            field.end = run;
            open.pop();
        } else if (field.separator != null) {
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
