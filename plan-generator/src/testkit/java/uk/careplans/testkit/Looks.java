package uk.careplans.testkit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * How the words of a document look, as text that can be compared: for each paragraph what Word keeps of it (style, list,
 * alignment) and then its words, each stretch that looks the same with its looks in braces. Ids of editing sessions, and into
 * how many runs a stretch is torn, make no difference.
 *
 * <pre>
 * word/document.xml
 * [pStyle=ListBullet] {b color=FF0000}Anna {}will ring
 * </pre>
 */
public final class Looks {

    private static final Pattern STORY = Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    private static final Set<String> UNSEEN = Set.of("rPr", "pPr", "instrText", "delText", "fldChar");

    private final StringBuilder out = new StringBuilder();
    private String looks = "";

    private Looks() {}

    public static String of(byte[] docx) {
        Looks looks = new Looks();
        new TreeMap<>(Docx.entries(docx)).forEach((name, content) -> {
            if (STORY.matcher(name).matches()) {
                looks.out.append(name).append('\n');
                looks.add(Docx.parse(content));
            }
        });
        return looks.out.toString();
    }

    private void add(Document story) {
        for (Element paragraph : Docx.all(story, "p")) {
            looks = "";
            out.append('[').append(properties(paragraph, "pPr")).append("] ");
            Docx.all(paragraph, "r").stream()
                    .filter(run -> paragraphOf(run) == paragraph)
                    .forEach(this::addRun);
            out.append('\n');
        }
    }

    private void addRun(Element run) {
        String words = Docx.children(run).stream()
                .filter(child -> !UNSEEN.contains(child.getLocalName()))
                .map(child -> Docx.is(child, "t") ? child.getTextContent() : "<" + child.getLocalName() + ">")
                .collect(Collectors.joining());
        String own = "{" + properties(run, "rPr") + "}";
        if (!words.isEmpty()) {
            out.append(own.equals(looks) ? "" : own).append(words);
            looks = own;
        }
    }

    private static Node paragraphOf(Node inside) {
        Node node = inside;
        while (!Docx.is(node, "p")) {
            node = node.getParentNode();
        }
        return node;
    }

    private static String properties(Element of, String localName) {
        return Docx.children(of).stream()
                .filter(child -> Docx.is(child, localName))
                .flatMap(child -> Docx.children(child).stream())
                .map(Looks::property)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String property(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Node each = all.item(i);
            if (!each.getNodeName().startsWith("xmlns") && !each.getNodeName().contains("rsid")) {
                attributes.put(each.getLocalName(), each.getNodeValue());
            }
        }
        String values = attributes.isEmpty() ? "" : attributes.toString();
        if (attributes.keySet().equals(Set.of("val"))) {
            values = "=" + attributes.get("val");
        }
        String inside = Docx.children(element).stream()
                .map(Looks::property)
                .sorted()
                .collect(Collectors.joining(" "));
        return element.getLocalName() + values + (inside.isEmpty() ? "" : "(" + inside + ")");
    }
}
