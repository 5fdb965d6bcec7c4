package uk.careplans.generator.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.w3c.dom.Element;

/** The MERGEFIELDs of a paragraph, as its author left it, whose names are tags. */
final class TagFields {

    private static final class Field {
        final List<Element> nodes = new ArrayList<>();
        final List<Element> instruction = new ArrayList<>();
        boolean separated;
        boolean nested;

        String code() {
            StringBuilder code = new StringBuilder();
            instruction.forEach(text -> code.append(text.getTextContent()));
            return code.toString();
        }
    }

    private final List<Element> simple;
    private final List<Field> fields = new ArrayList<>();
    private final Deque<Field> open = new ArrayDeque<>();

    private TagFields(Element paragraph) {
        simple = Wml.all(paragraph, "fldSimple").stream()
                .filter(field -> isTag(field.getAttributeNS(Wml.W, "instr")))
                .toList();
        for (Element run : Wml.all(paragraph, "r")) {
            if (Wml.ancestor(run, "p") == paragraph) {
                Wml.children(run).forEach(this::read);
            }
        }
        fields.removeIf(field -> field.nested || !isTag(field.code()));
    }

    /** The fields that begin and end in that paragraph. */
    static TagFields in(Element paragraph) {
        return new TagFields(paragraph);
    }

    /** The elements in runs that belong to the fields. */
    Set<Element> nodes() {
        Set<Element> nodes = new HashSet<>();
        fields.forEach(field -> nodes.addAll(field.nodes));
        simple.forEach(field -> Wml.all(field, "r").forEach(run -> nodes.addAll(Wml.children(run))));
        return nodes;
    }

    /**
     * Makes one piece of every instruction that is torn.
     *
     * @param healed gives the name as it should be written
     * @return how many fields were changed
     */
    int heal(UnaryOperator<String> healed) {
        int changed = 0;
        for (Field field : fields) {
            String code = healedCode(field.code(), healed);
            if (field.instruction.size() > 1 || !code.equals(field.code())) {
                field.instruction.get(0).setTextContent(code);
                ParagraphText.keepSpace(field.instruction.get(0));
                field.instruction.subList(1, field.instruction.size()).forEach(WholeRun::remove);
                changed++;
            }
        }
        for (Element field : simple) {
            String former = field.getAttributeNS(Wml.W, "instr");
            String code = healedCode(former, healed);
            if (!code.equals(former)) {
                Wml.set(field, "instr", code);
                changed++;
            }
        }
        return changed;
    }

    private void read(Element node) {
        String type = Wml.is(node, "fldChar") ? node.getAttributeNS(Wml.W, "fldCharType") : "";
        if (type.equals("begin")) {
            open.forEach(field -> field.nested |= !field.separated);
            open.push(new Field());
        }
        open.forEach(field -> field.nodes.add(node));
        Field field = open.peek();
        if (field == null) {
            return;
        } else if (type.equals("separate")) {
            field.separated = true;
        } else if (type.equals("end")) {
            fields.add(open.pop());
        } else if (!field.separated && Wml.is(node, "instrText")) {
            field.instruction.add(node);
        }
    }

    private static boolean isTag(String code) {
        return MergeFields.tag(code).isPresent();
    }

    /** Word itself takes curly quotes for straight ones; other programs do not. */
    private static String healedCode(String code, UnaryOperator<String> healed) {
        String straight = code.replaceAll("[“”„]", "\"");
        Optional<String> name = MergeFields.tag(code);
        String whole =
                name.map(each -> straight.replace(each, healed.apply(each))).orElse(straight);
        return MergeFields.tag(whole).equals(name.map(healed)) ? whole : code;
    }
}
