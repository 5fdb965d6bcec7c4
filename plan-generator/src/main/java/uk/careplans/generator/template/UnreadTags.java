package uk.careplans.generator.template;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;

/**
 * Finds tags where none is read: in the code of a field, in alternative texts, in formulas. Printed as they stand they
 * would be left in a child's document, so each is a problem.
 */
final class UnreadTags {

    private static final Set<String> READ_IN_PARAGRAPH =
            Set.of("hyperlink", "sdt", "sdtContent", "fldSimple", "bdo", "dir");
    private static final Set<String> PICTURES = Set.of("docPr", "cNvPr", "shape", "rect", "group", "roundrect");

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final WordFile file;
    private final Story story;
    private final Spots spots;
    private final Problems problems;

    UnreadTags(WordFile file, Story story, Spots spots, Problems problems) {
        this.file = file;
        this.story = story;
        this.spots = spots;
        this.problems = problems;
    }

    /** Reports them all. To be called before the tags that are read are replaced. */
    void report() {
        for (Element element : Wml.all(story.xml().getDocumentElement())) {
            reportAttributesOf(element);
            if (Wml.is(element, "p")) {
                reportTextOf(element, element);
            }
        }
    }

    private void reportAttributesOf(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (RELATIONSHIPS.equals(attribute.getNamespaceURI())) {
                file.addressOf(story, attribute.getValue())
                        .ifPresent(address -> report(decoded(address), element, "the address of a link"));
            } else if (mayHoldTag(attribute.getValue()) && !PlainText.isRead(attribute)) {
                report(attribute.getValue(), element, wordsFor(element, attribute));
            }
        }
    }

    private static boolean mayHoldTag(String text) {
        return text.indexOf('$') >= 0 || text.indexOf('#') >= 0;
    }

    private void reportTextOf(Element parent, Element paragraph) {
        for (Element child : Wml.children(parent)) {
            if (Wml.is(child, "r")) {
                Wml.children(child).stream()
                        .filter(node -> !Wml.is(node, "t") && !Wml.is(node, "instrText") && !Wml.is(node, "ruby"))
                        .forEach(node -> reportText(node, paragraph));
            } else if (Wml.W.equals(child.getNamespaceURI()) && READ_IN_PARAGRAPH.contains(child.getLocalName())) {
                reportTextOf(child, paragraph);
            } else {
                reportText(child, paragraph);
            }
        }
        if (parent == paragraph) {
            WordFields.instructionsIn(paragraph).forEach(code -> report(code, paragraph, "the code of a Word field"));
        }
    }

    private void reportText(Element unread, Element paragraph) {
        StringBuilder text = new StringBuilder();
        collect(unread, text);
        report(text.toString(), paragraph, "a part of the text like a formula");
    }

    private static void collect(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            } else if (!Wml.is(child, "p") && !Wml.is(child, "instrText")) {
                collect(child, text);
            }
        }
    }

    private void report(String text, Element at, String where) {
        if (!mayHoldTag(text)) {
            return;
        }
        Element paragraph = Spots.paragraphAt(story, at);
        for (TagScanner.Found found : TagScanner.scan(text)) {
            if (paragraph != null && isTag(found)) {
                problems.add(spots.of(story, paragraph), ProblemKind.NOT_READ_HERE, List.of(found.source(), where));
            }
        }
    }

    /** Word writes the signs of a tag in an address as percent and figures. */
    private static String decoded(String address) {
        String signs =
                address.replaceAll("%24", "\\$").replaceAll("(?i)%7b", "{").replaceAll("(?i)%7d", "}");
        // What stands after a # is a place on the page that the link leads to.
        return signs.replace('#', ' ');
    }

    private static boolean isTag(TagScanner.Found found) {
        return found.meaning() instanceof TagScanner.Meaning.Complete
                || (found.meaning() instanceof TagScanner.Meaning.Slip
                        && found.source().contains("$"));
    }

    private static String wordsFor(Element element, Attr attribute) {
        String name = element.getLocalName();
        if (name.equals("fldSimple")) {
            return "the code of a Word field";
        } else if (PICTURES.contains(name)) {
            return "the properties of a picture or text box";
        }
        return Wml.ancestor(element, "sdtPr") == null
                ? "the property \"" + attribute.getLocalName() + "\" of something in the text"
                : "the properties of a content control";
    }
}
