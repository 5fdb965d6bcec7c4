package uk.careplans.testkit;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What Word expects of the package: a type for every part, relationships that lead somewhere, nothing twice or lost. */
final class PackageRules {

    private static final String TYPES = "[Content_Types].xml";

    private final List<String> problems = new ArrayList<>();
    private final Map<String, byte[]> entries;
    private final Set<String> reached = new HashSet<>();

    private PackageRules(byte[] docx) {
        entries = Docx.entries(docx);
        Set<String> names = new HashSet<>();
        for (String name : Docx.names(docx)) {
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                problems.add("The part " + name + " is there twice");
            }
        }
    }

    static List<String> check(byte[] docx) {
        PackageRules rules = new PackageRules(docx);
        rules.checkContentTypes();
        rules.checkRelationships();
        return rules.problems;
    }

    private void checkContentTypes() {
        if (!entries.containsKey(TYPES)) {
            problems.add("There is no " + TYPES);
            return;
        }
        Set<String> extensions = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Element each : Docx.children(Docx.parse(content(TYPES)).getDocumentElement())) {
            boolean isNew = each.getLocalName().equals("Default")
                    ? extensions.add(each.getAttribute("Extension").toLowerCase(Locale.ROOT))
                    : names.add(each.getAttribute("PartName").substring(1));
            if (!isNew) {
                problems.add("A content type is given twice: " + each.getAttribute("PartName") + each.getAttribute("Extension"));
            }
        }
        for (String name : entries.keySet()) {
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!name.equals(TYPES) && !names.contains(name) && !extensions.contains(extension)) {
                problems.add("The part " + name + " has no content type");
            }
        }
        names.stream().filter(name -> !entries.containsKey(name)).sorted().forEach(name ->
                problems.add("There is a content type for " + name + ", which is not there"));
    }

    private void checkRelationships() {
        for (String name : entries.keySet()) {
            if (name.endsWith(".rels")) {
                checkRelationships(name);
            } else if (name.endsWith(".xml") && !name.equals(TYPES)) {
                checkReferences(name);
            }
        }
        for (String name : entries.keySet()) {
            if (!name.equals(TYPES) && !name.endsWith(".rels") && !reached.contains(name)) {
                problems.add("Nothing leads to the part " + name);
            }
        }
    }

    private void checkRelationships(String relationships) {
        String source = sourceOf(relationships);
        if (!source.isEmpty() && !entries.containsKey(source)) {
            problems.add(relationships + " belongs to a part that is not there");
        }
        Set<String> ids = new HashSet<>();
        for (Element each : Docx.children(Docx.parse(content(relationships)).getDocumentElement())) {
            if (!ids.add(each.getAttribute("Id"))) {
                problems.add(relationships + " has the id " + each.getAttribute("Id") + " twice");
            }
            if (!each.getAttribute("TargetMode").equals("External")) {
                String target = URI.create("/" + source).resolve(each.getAttribute("Target")).getPath().substring(1);
                reached.add(target);
                if (!entries.containsKey(target)) {
                    problems.add(relationships + " leads to " + target + ", which is not there");
                }
            }
        }
    }

    private void checkReferences(String name) {
        int slash = name.lastIndexOf('/') + 1;
        String relationships = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
        Map<String, String> types = new HashMap<>();
        if (entries.containsKey(relationships)) {
            Docx.children(Docx.parse(content(relationships)).getDocumentElement())
                    .forEach(each -> types.put(each.getAttribute("Id"), each.getAttribute("Type")));
        }
        for (Element element : Docx.all(Docx.parse(content(name)))) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                if (Docx.R.equals(attribute.getNamespaceURI()) && !types.containsKey(attribute.getNodeValue())) {
                    problems.add(name + " refers to " + attribute.getNodeValue() + ", which " + relationships + " has not");
                }
            }
        }
    }

    private byte[] content(String name) {
        return entries.getOrDefault(name, new byte[0]);
    }

    private static String sourceOf(String relationships) {
        return relationships.replaceFirst("(^|/)_rels/", "$1").replaceFirst("\\.rels$", "");
    }
}
