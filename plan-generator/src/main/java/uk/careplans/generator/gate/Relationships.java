package uk.careplans.generator.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What leads from part to part and out of the file. Out of it nothing may lead but a link that a person clicks on. */
final class Relationships {

    private static final Set<String> ADDRESSES = Set.of("http:", "https:", "mailto:", "tel:", "#");
    /** The tag whose address is made when a document is: it gives a web page, an e-mail, a number or no link. */
    private static final Pattern TAG_FIRST = Pattern.compile("(?i)(?:\\$|%24)(?:\\{|%7B).*");

    private static final int LONGEST_WAY = 16;
    private static final int ON_THE_WAY = -1;

    private final ContentTypes types;
    /** By folded name, since readers do not agree about upper and lower case. */
    private final Map<String, String> byFolded = new HashMap<>();

    private final Map<String, List<String>> ways = new TreeMap<>();

    private Relationships(ContentTypes types, Set<String> parts) {
        this.types = types;
        parts.forEach(part -> byFolded.put(PartNames.folded(part), part));
    }

    /** Checks types and relationships of a file's parts, and returns the name of its main document. */
    static String check(Map<String, Document> xml, ContentTypes types, Set<String> parts) throws Refused {
        Relationships all = new Relationships(types, parts);
        Document ofFile = xml.get("_rels/.rels");
        if (ofFile == null) {
            throw new Refused(FileRule.NOT_A_DOCX);
        }
        String main = all.main(ofFile);
        types.check(parts);
        for (Map.Entry<String, Document> each : xml.entrySet()) {
            if (PartNames.isRelationships(each.getKey())) {
                all.check(each.getKey(), each.getValue());
            }
        }
        Map<String, Integer> lengths = new HashMap<>();
        for (String part : all.ways.keySet()) {
            all.refuseCircles(part, lengths);
        }
        return main;
    }

    /** First of all, so that another kind of file is told by its kind and not by what it needs. */
    private String main(Document ofFile) throws Refused {
        String main = null;
        for (Element each : Word.children(ofFile.getDocumentElement())) {
            String type = each.getAttribute("Type");
            if (type.startsWith(PartKinds.STRICT)) {
                throw new Refused(FileRule.STRICT);
            } else if (type.equals(PartKinds.DOCUMENT)) {
                if (main != null) {
                    throw new Refused(FileRule.ID_TWICE, "_rels/.rels");
                }
                main = byFolded.get(PartNames.folded(PartNames.resolved("", each.getAttribute("Target"))));
                refuseOtherKinds(main);
            }
        }
        if (main == null) {
            throw new Refused(FileRule.NO_DOCUMENT);
        }
        return main;
    }

    private void refuseOtherKinds(@Nullable String part) throws Refused {
        String type = part == null ? null : types.of(part);
        if (type == null) {
            throw new Refused(FileRule.NO_DOCUMENT);
        } else if (type.contains("macroEnabled")) {
            throw new Refused(FileRule.MACROS);
        } else if (type.contains("spreadsheetml")) {
            throw new Refused(FileRule.OTHER_FILE, "", "a workbook of Excel");
        } else if (type.contains("presentationml")) {
            throw new Refused(FileRule.OTHER_FILE, "", "a presentation of PowerPoint");
        } else if (type.contains("wordprocessingml.template")) {
            throw new Refused(FileRule.WORD_TEMPLATE);
        } else if (!type.equals(PartKinds.MAIN)) {
            throw new Refused(FileRule.OTHER_FILE, "", "another kind of file");
        }
    }

    private void check(String name, Document part) throws Refused {
        String source = PartNames.sourceOf(name);
        Set<String> ids = new HashSet<>();
        for (Element each : Word.children(part.getDocumentElement())) {
            if (each.getAttribute("Id").isEmpty() || !ids.add(each.getAttribute("Id"))) {
                throw new Refused(FileRule.ID_TWICE, name);
            }
            String type = each.getAttribute("Type");
            boolean external = !each.getAttribute("TargetMode").isEmpty()
                    && !each.getAttribute("TargetMode").equals("Internal");
            Set<String> allowed = PartKinds.typesBehind(type);
            if (allowed == null || (external && !type.equals(PartKinds.HYPERLINK))) {
                throw new Refused(PartKinds.ruleAgainst(type, external), name);
            } else if (external) {
                refuseOddAddress(each.getAttribute("Target"), name);
            } else if (!type.equals(PartKinds.HYPERLINK)) {
                follow(source, each.getAttribute("Target"), allowed, name);
            } else if (!each.getAttribute("Target").startsWith("#")) {
                // Within the file a link has a bookmark.
                throw new Refused(FileRule.LINK_ADDRESS, name);
            }
        }
    }

    static void refuseOddAddress(String address, String part) throws Refused {
        String folded = address.strip().toLowerCase(Locale.ROOT);
        boolean known = ADDRESSES.stream().anyMatch(folded::startsWith)
                || TAG_FIRST.matcher(address.strip()).matches();
        if (!known) {
            throw new Refused(FileRule.LINK_ADDRESS, part);
        }
    }

    private void follow(String source, String target, Set<String> allowed, String name) throws Refused {
        String resolved;
        try {
            resolved = PartNames.resolved(source, target);
        } catch (Refused e) {
            throw e.in(name);
        }
        String part = byFolded.get(PartNames.folded(resolved));
        if (part == null) {
            // Word leaves such behind; that something refers to it is found when it is looked for.
            return;
        }
        String type = types.of(part);
        if (type == null || allowed.stream().noneMatch(type::equalsIgnoreCase)) {
            throw new Refused(type == null ? FileRule.UNTYPED : FileRule.WRONG_TYPE, part);
        }
        ways.computeIfAbsent(source, each -> new ArrayList<>()).add(part);
    }

    /** How long the longest way from here is; each part is looked at once. */
    private int refuseCircles(String part, Map<String, Integer> lengths) throws Refused {
        Integer known = lengths.get(part);
        if (known != null && known >= 0) {
            return known;
        }
        if (known != null) {
            throw new Refused(FileRule.LINK_CIRCLE, part);
        }
        lengths.put(part, ON_THE_WAY);
        int length = 0;
        for (String next : ways.getOrDefault(part, List.of())) {
            length = Math.max(length, 1 + refuseCircles(next, lengths));
        }
        if (length > LONGEST_WAY) {
            throw new Refused(FileRule.LINK_CIRCLE, part);
        }
        lengths.put(part, length);
        return length;
    }
}
