package uk.careplans.generator.template;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Property;
import uk.careplans.generator.word.TaggedLinks;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.XmlText;

/**
 * A text that can hold words and nothing else, since it is not on the page or Word allows no control there: an
 * alternative text, a screen tip. While its tags are read it is an element, with the tags and the words between them as
 * children, in front of what its owner holds; so it is read in the order of the text.
 */
final class PlainText {

    private static final String ATTRIBUTE = "attribute";
    private static final String WORDS = "words";
    private static final String NAME = "name";
    private static final String VML = "urn:schemas-microsoft-com:vml";

    private PlainText() {}

    /** Whether tags are read in an attribute. */
    static boolean isRead(Attr attribute) {
        Element owner = attribute.getOwnerElement();
        String element = owner.getLocalName();
        String name = attribute.getLocalName();
        if (isAddress(attribute)) {
            return true;
        } else if (Wml.W.equals(owner.getNamespaceURI())) {
            boolean ofTable = element.equals("tblCaption") || element.equals("tblDescription");
            return (ofTable && name.equals("val")) || (element.equals("hyperlink") && name.equals("tooltip"));
        }
        return VML.equals(owner.getNamespaceURI())
                ? Set.of("alt", "title").contains(name)
                : Set.of("docPr", "cNvPr").contains(element)
                        && Set.of("descr", "title").contains(name);
    }

    /** Whether an attribute is the address of a link, in which only fields are read. */
    static boolean isAddress(Attr attribute) {
        return attribute.getName().equals(TaggedLinks.ADDRESS);
    }

    /** Takes the place of an attribute while its tags are read. */
    static Element inPlaceOf(Attr attribute) {
        Element owner = attribute.getOwnerElement();
        Element text = create(owner, ATTRIBUTE);
        text.setAttribute(NAME, attribute.getName());
        owner.insertBefore(text, owner.getFirstChild());
        return text;
    }

    /** Puts the tags of a text in place of its content; slips go to the problems. */
    static void mark(
            Element text, String content, Element paragraph, Spots.Spot spot, Problems problems, PackWords packWords) {
        int at = 0;
        for (TagScanner.Found found : TagScanner.scan(content)) {
            addWords(text, content.substring(at, found.from()));
            if (found.meaning() instanceof TagScanner.Meaning.Complete complete
                    && complete.tag() instanceof Tag.Include) {
                problems.add(spot, ProblemKind.INCLUDE_NOT_ALONE, List.of(found.source()));
            } else if (found.meaning() instanceof TagScanner.Meaning.Complete complete
                    && complete.tag() instanceof Tag.Words words) {
                packWords.report(words, spot, found.source());
            } else if (found.meaning() instanceof TagScanner.Meaning.Complete complete) {
                addMark(text, complete.tag(), found, paragraph, spot);
            } else if (found.meaning() instanceof TagScanner.Meaning.Protected kept) {
                addWords(text, kept.character());
            } else if (found.meaning() instanceof TagScanner.Meaning.Slip slip) {
                problems.add(spot, slip.kind(), slip.details());
                if (slip.meant() != null) {
                    addMark(text, slip.meant(), found, paragraph, spot);
                }
            }
            at = found.to();
        }
        addWords(text, content.substring(at));
    }

    private static void addMark(Element text, Tag tag, TagScanner.Found found, Element paragraph, Spots.Spot spot) {
        Mark mark = Mark.of(tag, found.source(), paragraph, spot);
        mark.inWords = true;
        text.appendChild(mark.element);
    }

    private static void addWords(Element text, String content) {
        if (!content.isEmpty()) {
            Element words = create(text, WORDS);
            words.setTextContent(content);
            text.appendChild(words);
        }
    }

    private static Element create(Node in, String name) {
        return in.getOwnerDocument().createElementNS(Mark.NS, name);
    }

    /** Whether an element is only there in place of an attribute. */
    static boolean isAttribute(Element element) {
        return Mark.NS.equals(element.getNamespaceURI()) && ATTRIBUTE.equals(element.getLocalName());
    }

    /** What stands in place of an attribute; null if the attribute has no tags. */
    static @Nullable Element of(Element owner, Attr attribute) {
        return Wml.children(owner).stream()
                .filter(child -> isAttribute(child) && child.getAttribute(NAME).equals(attribute.getName()))
                .findFirst()
                .orElse(null);
    }

    /** The steps that write a text. */
    static List<Step> compile(Element text) {
        Frames frames = new Frames();
        for (Element child : Wml.children(text)) {
            Mark mark = Mark.in(child);
            Property property = Properties.in(child);
            if (property != null) {
                frames.steps().add(new Step.PropertyText(property));
            } else if (mark == null) {
                frames.steps().addUnseen(XmlText.escaped(child.getTextContent()));
            } else if (mark.isDirective()) {
                frames.take(mark);
            } else {
                frames.steps().add(mark.use == null ? new Step.Count(mark.loop, null) : new Step.Words(mark.use));
            }
        }
        return frames.all();
    }
}
