package uk.careplans.generator.gate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Elements that run or fetch something, whatever the relationships say. */
final class ActiveContent {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Map<String, FileRule> WORD = Map.of(
            "altChunk", FileRule.CHUNK,
            "subDoc", FileRule.SUBDOCUMENT,
            "control", FileRule.ACTIVEX,
            "frameset", FileRule.FRAMES,
            "saveThroughXslt", FileRule.REMOTE);

    private static final Map<String, FileRule> OTHERS = Map.of(
            "OLEObject", FileRule.EMBEDDED,
            "webVideoPr", FileRule.WEB_VIDEO,
            "macro", FileRule.MACROS,
            "mcd", FileRule.MACROS);

    private static final Set<String> SVG_SCRIPTS = Set.of("script", "foreignObject", "handler", "iframe");

    private ActiveContent() {}

    static void check(String part, Document xml) throws Refused {
        Element root = xml.getDocumentElement();
        for (Element each = root; each != null; each = Word.next(each, root)) {
            boolean isWord = Word.W.equals(each.getNamespaceURI());
            FileRule rule = (isWord ? WORD : OTHERS).get(each.getLocalName());
            if (rule != null) {
                throw new Refused(rule, part);
            }
            checkAttributes(part, each);
        }
    }

    private static void checkAttributes(String part, Element element) throws Refused {
        boolean isVml = Word.VML.equals(element.getNamespaceURI());
        boolean isSvg = SVG.equals(element.getNamespaceURI());
        if (isSvg && (SVG_SCRIPTS.contains(element.getLocalName()) || hasFetchingStyle(element))) {
            throw new Refused(FileRule.ACTIVE_SVG, part);
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getLocalName();
            String value = attribute.getValue().strip();
            if (isSvg) {
                refuseActiveSvg(part, name, value);
            } else if (isVml && !value.isEmpty()) {
                refuseRemoteVml(part, element, name, value);
            } else if (name.equals("action") && element.getLocalName().startsWith("hlink") && !value.isEmpty()) {
                throw new Refused(FileRule.LINK_ADDRESS, part);
            }
        }
    }

    private static void refuseRemoteVml(String part, Element element, String name, String value) throws Refused {
        boolean isPicture = name.equals("href") && "imagedata".equals(element.getLocalName());
        if (isPicture || name.equals("src") || name.equals("althref")) {
            throw new Refused(FileRule.REMOTE_PICTURE, part);
        } else if (name.equals("href")) {
            Relationships.refuseOddAddress(value, part);
        }
    }

    private static void refuseActiveSvg(String part, String name, String value) throws Refused {
        boolean leadsOut = name.equals("href") && !value.startsWith("#") && !value.startsWith("data:image/");
        if (leadsOut || name.startsWith("on") || fetches(value)) {
            throw new Refused(FileRule.ACTIVE_SVG, part);
        }
    }

    private static boolean hasFetchingStyle(Element element) {
        return element.getLocalName().equals("style") && fetches(element.getTextContent());
    }

    private static boolean fetches(String css) {
        String folded = css.toLowerCase(Locale.ROOT).replaceAll("\\s|[\"']", "");
        return folded.contains("@import") || folded.replace("url(#", "").contains("url(");
    }
}
