package uk.careplans.generator.template;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.XmlText;
import uk.careplans.model.field.FieldType;

/**
 * A picture that an author put where another is to be, with a tag for its alternative text. Its place and frame stay, and the
 * picture that is printed has its shape and is as large as the placeholder's box allows.
 */
final class Placeholder {

    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Placeholder() {}

    /** Whether a tag that stands in an alternative text says which picture is to be in place of that one. */
    static boolean isTagOfOne(Mark mark) {
        return drawingOf(mark) != null && (mark.tag instanceof Tag.Picture || printsPicture(mark));
    }

    static boolean printsPicture(Mark mark) {
        return mark.tag instanceof Tag.Print && mark.use != null && mark.use.type() instanceof FieldType.Picture;
    }

    /** The tag of a placeholder; null if the element is anything else. */
    static @Nullable Mark in(Element drawing) {
        return Wml.is(drawing, "drawing")
                ? Mark.allBelow(drawing).stream()
                        .filter(mark -> mark.inWords && isTagOfOne(mark) && drawingOf(mark) == drawing)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The frame that takes the placeholder's place. */
    static PictureFrame frame(Element placeholder) {
        Element drawing = (Element) placeholder.cloneNode(true);
        Element frame = Wml.children(drawing).get(0);
        Element extent = named(frame, "extent").orElseThrow();
        long width = number(extent, "cx");
        long height = number(extent, "cy");
        size(extent);
        for (Element element : Wml.all(drawing)) {
            switch (element.getLocalName()) {
                case "docPr" -> describe(element);
                case "cNvPr" -> element.removeAttribute("descr");
                case "blip" -> lead(element);
                // What was cut off the placeholder, and sizes that go by the page.
                case "srcRect", "sizeRelH", "sizeRelV" ->
                    element.getParentNode().removeChild(element);
                case "xfrm" -> named(element, "ext").ifPresent(Placeholder::size);
                default -> {}
            }
        }
        return PictureFrame.of(
                XmlText.of(drawing), width, height, frame.getLocalName().equals("inline"), true);
    }

    private static @Nullable Element drawingOf(Mark mark) {
        Node text = mark.element.getParentNode();
        Node properties = text == null ? null : text.getParentNode();
        Node frame = properties == null ? null : properties.getParentNode();
        boolean alone = text instanceof Element attribute
                && PlainText.isAttribute(attribute)
                && properties instanceof Element owner
                && owner.getLocalName().equals("docPr")
                && attribute
                        .getTextContent()
                        .strip()
                        .equals(mark.element.getTextContent().strip());
        return alone
                        && frame != null
                        && frame.getParentNode() instanceof Element drawing
                        && Wml.is(drawing, "drawing")
                        && Wml.all(drawing).stream().anyMatch(element -> "blip".equals(element.getLocalName()))
                ? drawing
                : null;
    }

    private static void describe(Element properties) {
        Wml.children(properties).stream()
                .filter(child ->
                        PlainText.isAttribute(child) || child.getLocalName().equals("extLst"))
                .forEach(properties::removeChild);
        properties.removeAttribute("title");
        properties.setAttribute("id", PictureFrame.ID);
        properties.setAttribute("descr", PictureFrame.ALT);
        properties.appendChild(properties.getOwnerDocument().createTextNode(PictureFrame.DECORATION));
    }

    /** The placeholder's effects belong to its own bytes, and so does the drawing behind them, if it has one. */
    private static void lead(Element blip) {
        while (blip.getFirstChild() != null) {
            blip.removeChild(blip.getFirstChild());
        }
        blip.removeAttributeNS(R, "link");
        Attr embed = blip.getAttributeNodeNS(R, "embed");
        if (embed == null) {
            blip.setAttributeNS(R, "r:embed", PictureFrame.RELATIONSHIP);
            blip.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:r", R);
        } else {
            embed.setValue(PictureFrame.RELATIONSHIP);
        }
    }

    private static void size(Element extent) {
        extent.setAttribute("cx", PictureFrame.WIDTH);
        extent.setAttribute("cy", PictureFrame.HEIGHT);
    }

    private static Optional<Element> named(Element parent, String name) {
        List<Element> children = Wml.children(parent);
        return children.stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst();
    }

    private static long number(Element extent, String attribute) {
        String number = extent.getAttribute(attribute);
        return number.matches("\\d{1,10}") ? Math.max(1, Long.parseLong(number)) : 1;
    }
}
