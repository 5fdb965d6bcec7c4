package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Takes the prefixes of a piece's names along, since XML is written here as the tree has it. */
final class PieceNames {

    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private PieceNames() {}

    /** Declares the prefixes of one root at another, or where that has another meaning for one, at the blocks. */
    static void declare(Element from, Element to, List<Element> blocks) {
        for (Attr declaration : declarations(from)) {
            if (!to.hasAttributeNS(XMLNS, declaration.getLocalName()) && declaration.getPrefix() != null) {
                bind(to, declaration);
            } else if (!to.getAttributeNS(XMLNS, declaration.getLocalName()).equals(declaration.getValue())) {
                blocks.forEach(block -> bind(block, declaration));
            }
        }
        addIgnorable(from, to);
    }

    /** Readers that do not know a prefix may pass over it in the piece, so they may here. */
    private static void addIgnorable(Element from, Element to) {
        Set<String> ignorable = new LinkedHashSet<>();
        for (Element element : List.of(to, from)) {
            for (String prefix : element.getAttributeNS(MC, "Ignorable").strip().split("\\s+", -1)) {
                if (!prefix.isEmpty() && to.hasAttributeNS(XMLNS, prefix)) {
                    ignorable.add(prefix);
                }
            }
        }
        if (!ignorable.isEmpty()) {
            Attr known = to.getAttributeNodeNS(MC, "Ignorable");
            String prefix = known == null ? from.lookupPrefix(MC) : known.getPrefix();
            to.setAttributeNS(MC, prefix + ":Ignorable", String.join(" ", ignorable));
        }
    }

    private static void bind(Element element, Attr declaration) {
        element.setAttributeNS(XMLNS, declaration.getName(), declaration.getValue());
    }

    private static List<Attr> declarations(Element root) {
        NamedNodeMap attributes = root.getAttributes();
        List<Attr> found = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (XMLNS.equals(attributes.item(i).getNamespaceURI())) {
                found.add((Attr) attributes.item(i));
            }
        }
        return found;
    }
}
