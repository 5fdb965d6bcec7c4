package uk.careplans.generator.word;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes one run of a stretch of an author's paragraph, with the formatting of its first character. Word's spelling checker
 * is told to leave it alone, since it is what tears most tags.
 */
final class WholeRun {

    private static final Set<String> INSERTIONS = Set.of("ins", "moveTo");
    private static final Set<String> DELETIONS = Set.of("del", "moveFrom");
    private static final Set<String> WRAPPERS = Set.of(
            "hyperlink", "sdt", "sdtContent", "fldSimple", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo");

    private final Element paragraph;
    private final List<Element> nodes;
    private final Element whole;

    private WholeRun(Element paragraph, List<Element> nodes, String words) {
        this.paragraph = paragraph;
        this.nodes = nodes;
        Element first = runOf(nodes.get(0));
        whole = (Element) first.cloneNode(false);
        Element properties = Wml.child(first, "rPr");
        whole.appendChild(properties == null ? Wml.create(paragraph, "rPr") : properties.cloneNode(true));
        Element text = Wml.create(paragraph, "t");
        text.setTextContent(words);
        whole.appendChild(text);
    }

    /**
     * Puts the stretch whole. Bookmarks and comments that begin or end in it take in all of it; tracked changes in it are
     * accepted, and controls that held nothing but a piece of it go.
     *
     * @return false if it was whole, and is as it was
     */
    static boolean make(Element paragraph, ParagraphText text, int from, int to, String words) {
        if (isWhole(text.runsBetween(from, to), words)) {
            return false;
        }
        WholeRun run = new WholeRun(paragraph, text.cutOut(from, to), words);
        run.keepFromSpellingChecker();
        run.put();
        run.clearStretch();
        run.nodes.forEach(WholeRun::remove);
        return true;
    }

    private static boolean isWhole(List<Element> runs, String words) {
        Element run = runs.get(0);
        List<Element> content = Wml.children(run).stream()
                .filter(child -> !Wml.is(child, "rPr"))
                .toList();
        return runs.size() == 1
                && content.size() == 1
                && Wml.is(content.get(0), "t")
                && content.get(0).getTextContent().equals(words)
                && Wml.isOn(Wml.path(run, "rPr", "noProof"));
    }

    private void keepFromSpellingChecker() {
        RunProperties.renew((Element) whole.getFirstChild(), "noProof");
    }

    /** Where the first character is; but not within an insertion that does not hold all of the tag. */
    private void put() {
        Node before = runOf(nodes.get(0));
        Node container = before.getParentNode();
        while (Wml.isAny(container, INSERTIONS) && !holdsAll(container)) {
            before = container.getNextSibling();
            container = container.getParentNode();
        }
        container.insertBefore(whole, before);
    }

    private boolean holdsAll(Node container) {
        return nodes.stream()
                .allMatch(node -> (container.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0);
    }

    /** What stands between the first character and the last one and is no part of the tag. */
    private void clearStretch() {
        List<Element> all = Wml.all(paragraph);
        int first = all.indexOf(nodes.get(0));
        int last = all.indexOf(nodes.get(nodes.size() - 1));
        for (Element element : all.subList(first + 1, Math.max(first + 1, last))) {
            if (Wml.isAny(element, DELETIONS)) {
                Wml.remove(element);
            } else if (isStart(element)) {
                whole.getParentNode().insertBefore(element.cloneNode(true), whole);
                Wml.remove(element);
            }
        }
    }

    /** Takes an element out of its run, and whatever is left empty by that. */
    static void remove(Element node) {
        Element run = runOf(node);
        Wml.remove(node);
        if (Wml.children(run).stream().allMatch(child -> Wml.is(child, "rPr"))) {
            Node wrapper = run.getParentNode();
            Wml.remove(run);
            while (Wml.isAny(wrapper, WRAPPERS) && isEmptied(wrapper)) {
                Node around = wrapper.getParentNode();
                Wml.children(wrapper).stream().filter(WholeRun::isProperties).forEach(Wml::remove);
                Wml.unwrap((Element) wrapper);
                wrapper = around;
            }
        }
    }

    private static boolean isEmptied(Node wrapper) {
        return Wml.children(wrapper).stream().allMatch(child -> isMark(child) || isProperties(child));
    }

    private static boolean isProperties(Element element) {
        return element.getLocalName().endsWith("Pr");
    }

    private static boolean isMark(Element element) {
        String name = element.getLocalName();
        return Wml.W.equals(element.getNamespaceURI())
                && (name.endsWith("Start") || name.endsWith("End") || name.equals("proofErr"));
    }

    private static boolean isStart(Element element) {
        @Nullable String kind = Wml.is(element, "proofErr") ? Wml.attribute(element, "type") : element.getLocalName();
        return isMark(element) && kind != null && kind.endsWith("Start");
    }

    private static Element runOf(Element node) {
        return (Element) node.getParentNode();
    }
}
