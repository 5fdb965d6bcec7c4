package uk.careplans.generator.word;

import java.util.List;
import org.w3c.dom.Element;

/**
 * What Word shows and what it keeps for older programs ({@code mc:Fallback}) is the same, unless somebody typed one of them
 * with another program, or wanted it unseen.
 */
final class SecondTexts {

    private SecondTexts() {}

    static void find(Element root, Leftovers leftovers) {
        for (Element each : Wml.all(root)) {
            if ("AlternateContent".equals(each.getLocalName())) {
                List<Element> branches = Wml.children(each);
                String shown = words(branches, "Choice");
                String kept = words(branches, "Fallback");
                if (!kept.isEmpty() && !kept.equals(shown)) {
                    leftovers.add(LeftoverKind.TWO_TEXTS, each);
                }
            }
        }
    }

    /** Of the first branch of that name, without blanks. */
    private static String words(List<Element> branches, String name) {
        StringBuilder words = new StringBuilder();
        for (Element branch : branches) {
            if (name.equals(branch.getLocalName())) {
                Wml.all(branch).stream()
                        .filter(element -> "t".equals(element.getLocalName()))
                        .filter(element -> Wml.ancestor(element, "del") == null)
                        .forEach(element -> words.append(element.getTextContent()));
                break;
            }
        }
        return words.toString().replaceAll("\\s+", "");
    }
}
