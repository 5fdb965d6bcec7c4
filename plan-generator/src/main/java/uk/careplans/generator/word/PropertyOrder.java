package uk.careplans.generator.word;

import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The order in which the schema wants the properties of something. Word does not open a file in which they stand in another. */
final class PropertyOrder {

    private final List<String> names;

    /**
     * @param names the local names in their order. What is not among them comes last: newer Words' properties have other
     *     names, or the same in another namespace
     */
    PropertyOrder(List<String> names) {
        this.names = names;
    }

    boolean knows(String name) {
        return names.contains(name);
    }

    /** Puts a property among the others; one of the same name that was there is gone. */
    void put(Element properties, Element added) {
        Element old = Wml.child(properties, added.getLocalName());
        if (old != null) {
            Wml.remove(old);
        }
        Node behind = properties.getFirstChild();
        while (behind != null && (!(behind instanceof Element) || rank(behind) <= rank(added))) {
            behind = behind.getNextSibling();
        }
        properties.insertBefore(added, behind);
    }

    /** Puts the properties in their order, where they are in another. */
    void restore(Element properties) {
        List<Element> found = Wml.children(properties);
        List<Element> sorted =
                found.stream().sorted(Comparator.comparingInt(this::rank)).toList();
        if (!sorted.equals(found)) {
            sorted.forEach(properties::appendChild);
        }
    }

    private int rank(Node property) {
        int rank = Wml.W.equals(property.getNamespaceURI()) ? names.indexOf(property.getLocalName()) : -1;
        return rank < 0 ? names.size() : rank;
    }
}
