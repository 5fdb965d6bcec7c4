package uk.careplans.generator.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Styles that are based on each other and lists that styles define: followed to their end, which every reader does. */
final class Chains {

    private static final int LONGEST = 50;

    private Chains() {}

    /** Styles and lists belong together by the folder that they are in. */
    static void check(Map<String, Document> xml) throws Refused {
        for (Map.Entry<String, Document> each : xml.entrySet()) {
            Element root = each.getValue().getDocumentElement();
            if (Word.is(root, "styles")) {
                checkStyles(each.getKey(), root);
            } else if (Word.is(root, "numbering")) {
                checkLists(each.getKey(), root, stylesIn(folder(each.getKey()), xml));
            }
        }
    }

    private static void checkStyles(String part, Element styles) throws Refused {
        Map<String, String> basedOn = new HashMap<>();
        for (Element style : Word.children(styles, "style")) {
            // Of two with one id some readers take the first and some the last; neither may go in a circle.
            String id = style.getAttributeNS(Word.W, "styleId");
            String base = Word.val(style, "basedOn");
            if (base.equals(id) && !id.isEmpty()) {
                throw new Refused(FileRule.STYLE_CIRCLE, part);
            }
            basedOn.merge(id, base, (first, last) -> first.isEmpty() ? last : first);
        }
        // The chains of thousands of styles are short, or one of them is too long at once.
        for (String id : basedOn.keySet()) {
            follow(part, id, basedOn);
        }
    }

    private static void follow(String part, String id, Map<String, String> basedOn) throws Refused {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (at != null && basedOn.containsKey(at)) {
            if (!seen.add(at)) {
                throw new Refused(FileRule.STYLE_CIRCLE, part);
            } else if (seen.size() > LONGEST) {
                throw new Refused(endsInCircle(at, basedOn, seen) ? FileRule.STYLE_CIRCLE : FileRule.STYLE_CHAIN, part);
            }
            at = basedOn.get(at);
        }
    }

    /** Whether what is too long goes in a circle, which is worse. */
    private static boolean endsInCircle(String from, Map<String, String> basedOn, Set<String> seen) {
        String at = basedOn.get(from);
        while (at != null && basedOn.containsKey(at)) {
            if (!seen.add(at)) {
                return true;
            }
            at = basedOn.get(at);
        }
        return false;
    }

    private static void checkLists(String part, Element numbering, @Nullable Element styles) throws Refused {
        Map<String, String> definitionOfList = new HashMap<>();
        for (Element list : Word.children(numbering, "num")) {
            definitionOfList.put(list.getAttributeNS(Word.W, "numId"), Word.val(list, "abstractNumId"));
        }
        Map<String, String> listOfStyle = new HashMap<>();
        for (Element style : styles == null ? Word.children(numbering, "none") : Word.children(styles, "style")) {
            listOfStyle.put(style.getAttributeNS(Word.W, "styleId"), Word.val(style, "pPr", "numPr", "numId"));
        }
        Map<String, String> next = new HashMap<>();
        for (Element definition : Word.children(numbering, "abstractNum")) {
            String list = listOfStyle.getOrDefault(Word.val(definition, "numStyleLink"), "");
            String following = definitionOfList.getOrDefault(list, "");
            if (!following.isEmpty()) {
                next.put(definition.getAttributeNS(Word.W, "abstractNumId"), following);
            }
        }
        refuseListCircles(part, next);
    }

    private static void refuseListCircles(String part, Map<String, String> next) throws Refused {
        for (String definition : next.keySet()) {
            Set<String> seen = new HashSet<>();
            for (String at = definition; at != null; at = next.get(at)) {
                if (!seen.add(at)) {
                    throw new Refused(FileRule.LIST_CIRCLE, part);
                }
            }
        }
    }

    private static @Nullable Element stylesIn(String folder, Map<String, Document> xml) {
        return xml.entrySet().stream()
                .filter(each -> folder(each.getKey()).equals(folder))
                .map(each -> each.getValue().getDocumentElement())
                .filter(root -> Word.is(root, "styles"))
                .findFirst()
                .orElse(null);
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
