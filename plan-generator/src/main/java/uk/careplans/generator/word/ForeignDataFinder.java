package uk.careplans.generator.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds what Word keeps in a file beside its text. To be asked before anything is cleaned. */
final class ForeignDataFinder {

    private static final Set<String> PEOPLE = Set.of("creator", "lastModifiedBy", "Manager");
    private static final Set<String> DESCRIPTION =
            Set.of("subject", "keywords", "category", "description", "contentStatus", "identifier", "HyperlinkBase");
    /** What every Word file is attached to that its author did not attach to anything. */
    private static final Set<String> NO_TEMPLATE = Set.of("", "normal", "normal.dotm", "normal.dotx", "normal.dot");

    private final Set<ForeignData> found = EnumSet.noneOf(ForeignData.class);

    private ForeignDataFinder() {}

    /**
     * The kinds that are there.
     *
     * @param partNames the names of all parts
     * @param xml those that are XML, as they came
     */
    static Set<ForeignData> in(Set<String> partNames, Map<String, Document> xml) {
        ForeignDataFinder finder = new ForeignDataFinder();
        finder.add(partNames.stream().anyMatch(name -> name.startsWith("docProps/thumbnail")), ForeignData.THUMBNAIL);
        xml.forEach((name, part) -> finder.look(name, part.getDocumentElement()));
        return finder.found;
    }

    private void look(String part, Element root) {
        if (part.startsWith("docProps/")) {
            lookAtProperties(root);
        } else if (part.matches("customXml/[^/]+\\.xml")) {
            // Word itself adds parts without any text, such as an empty list of sources.
            boolean ofOurs = String.valueOf(root.getNamespaceURI()).startsWith("urn:uk.careplans:");
            add(ofOurs || !root.getTextContent().isBlank(), ForeignData.CUSTOM_XML);
        } else if (part.startsWith("docMetadata/")) {
            // The label of a document management system names its owner's account.
            add(true, ForeignData.CUSTOM_PROPERTIES);
        } else if (root.getLocalName().equals("people")) {
            add(root.getFirstChild() != null, ForeignData.REVIEWERS);
        } else if (Wml.is(root, "settings")) {
            add(Wml.child(root, "attachedTemplate") != null, ForeignData.TEMPLATE);
            add(Wml.child(root, "docVars") != null, ForeignData.VARIABLES);
            add(Wml.child(root, "mailMerge") != null, ForeignData.MAIL_MERGE);
        }
    }

    private void lookAtProperties(Element root) {
        boolean custom = String.valueOf(root.getNamespaceURI()).endsWith("/custom-properties");
        add(
                custom && Wml.children(root).stream().anyMatch(property -> !mayHoldTag(property.getTextContent())),
                ForeignData.CUSTOM_PROPERTIES);
        for (Element property : custom ? List.<Element>of() : Wml.children(root)) {
            String name = property.getLocalName();
            String value = property.getTextContent().strip();
            add(PEOPLE.contains(name) && !value.isEmpty(), ForeignData.PEOPLE);
            add(DESCRIPTION.contains(name) && !value.isEmpty() && !mayHoldTag(value), ForeignData.DESCRIPTION);
            add(name.equals("Company") && !value.isEmpty(), ForeignData.COMPANY);
            add(name.equals("Template") && !NO_TEMPLATE.contains(value.toLowerCase(Locale.ROOT)), ForeignData.TEMPLATE);
        }
    }

    /** What an author wrote for the documents to say. */
    private static boolean mayHoldTag(String value) {
        return value.indexOf('$') >= 0 || value.indexOf('#') >= 0;
    }

    private void add(boolean there, ForeignData kind) {
        if (there) {
            found.add(kind);
        }
    }
}
