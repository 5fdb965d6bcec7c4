package uk.careplans.generator.gate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What may be in a form's file: by which relationship a part is reached, and what it then is. What else there is has a rule of
 * its own if its author can do something about it, and is unknown otherwise. Allowed is not kept: most of it stays behind
 * when a document is made.
 */
final class PartKinds {

    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String STRICT = "http://purl.oclc.org/ooxml/";
    static final String DOCUMENT = OFFICE + "officeDocument";
    static final String HYPERLINK = OFFICE + "hyperlink";

    static final String RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";
    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
    private static final String MICROSOFT = "http://schemas.microsoft.com/office/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.";

    private static final Set<String> PICTURES = Set.of(
            "image/png",
            "image/jpeg",
            "image/jpg",
            "image/gif",
            "image/svg+xml",
            "image/x-emf",
            "image/emf",
            "image/x-wmf",
            "image/wmf");

    private static final Map<String, Set<String>> ALLOWED = allowed();
    private static final Set<String> TYPES = types();

    /** The last step of the relationship's type, whosever namespace it is in, in lower case. */
    private static final Map<String, FileRule> REFUSED = Map.ofEntries(
            Map.entry("vbaproject", FileRule.MACROS),
            Map.entry("wordvbadata", FileRule.MACROS),
            Map.entry("attachedtoolbars", FileRule.MACROS),
            Map.entry("oleobject", FileRule.EMBEDDED),
            Map.entry("package", FileRule.EMBEDDED),
            Map.entry("control", FileRule.ACTIVEX),
            Map.entry("activexcontrol", FileRule.ACTIVEX),
            Map.entry("activexcontrolbinary", FileRule.ACTIVEX),
            Map.entry("afchunk", FileRule.CHUNK),
            Map.entry("subdocument", FileRule.SUBDOCUMENT),
            Map.entry("frame", FileRule.FRAMES),
            Map.entry("attachedtemplate", FileRule.REMOTE_TEMPLATE),
            Map.entry("mailmergesource", FileRule.MAIL_MERGE),
            Map.entry("mailmergeheadersource", FileRule.MAIL_MERGE),
            Map.entry("extensibility", FileRule.ADD_IN),
            Map.entry("webextension", FileRule.ADD_IN),
            Map.entry("webextensiontaskpanes", FileRule.ADD_IN),
            Map.entry("chart", FileRule.CHART),
            Map.entry("chartex", FileRule.CHART),
            Map.entry("diagramdata", FileRule.CHART),
            Map.entry("diagramlayout", FileRule.CHART),
            Map.entry("diagramquickstyle", FileRule.CHART),
            Map.entry("diagramcolors", FileRule.CHART),
            Map.entry("diagramdrawing", FileRule.CHART),
            Map.entry("hdphoto", FileRule.CHART),
            Map.entry("media", FileRule.CHART),
            Map.entry("video", FileRule.CHART),
            Map.entry("audio", FileRule.CHART));

    /** What the names and types of such parts have in them; the first that is found counts. */
    private static final Map<String, FileRule> SIGNS = new TreeMap<>(Map.ofEntries(
            Map.entry("vbaproject", FileRule.MACROS),
            Map.entry("vbadata", FileRule.MACROS),
            Map.entry("macroenabled", FileRule.MACROS),
            Map.entry("activex", FileRule.ACTIVEX),
            Map.entry("embeddings/", FileRule.EMBEDDED),
            Map.entry("oleobject", FileRule.EMBEDDED),
            Map.entry("customui", FileRule.ADD_IN),
            Map.entry("webextension", FileRule.ADD_IN),
            Map.entry("chart", FileRule.CHART),
            Map.entry("diagram", FileRule.CHART),
            Map.entry("text/html", FileRule.CHUNK)));

    private PartKinds() {}

    /** The types of content that a part reached by that relationship may have; null if it may not be there. */
    static @Nullable Set<String> typesBehind(String relationship) {
        return ALLOWED.get(relationship);
    }

    static boolean isAllowedType(String contentType) {
        return TYPES.contains(contentType.toLowerCase(Locale.ROOT));
    }

    /** Why a relationship is not allowed, within the file or out of it. */
    static FileRule ruleAgainst(String relationship, boolean external) {
        String kind = relationship.substring(relationship.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        FileRule rule = REFUSED.get(kind);
        if (rule != null) {
            return rule;
        } else if (external) {
            return kind.equals("image") ? FileRule.REMOTE_PICTURE : FileRule.REMOTE;
        }
        return FileRule.UNKNOWN_LINK;
    }

    /**
     * Why a part is not allowed.
     *
     * @param contentType empty if the file names none
     */
    static FileRule ruleAgainstPart(String part, String contentType) {
        String signs = (part + " " + contentType).toLowerCase(Locale.ROOT);
        return SIGNS.entrySet().stream()
                .filter(each -> signs.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(contentType.isEmpty() ? FileRule.UNTYPED : FileRule.UNKNOWN_TYPE);
    }

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> allowed = new TreeMap<>();
        allowed.put(DOCUMENT, Set.of(MAIN));
        allowed.put(HYPERLINK, Set.of());
        for (String kind : Set.of(
                "header",
                "footer",
                "footnotes",
                "endnotes",
                "styles",
                "numbering",
                "settings",
                "webSettings",
                "fontTable",
                "comments")) {
            allowed.put(OFFICE + kind, Set.of(WORD + kind + "+xml"));
        }
        allowed.put(OFFICE + "glossaryDocument", Set.of(WORD + "document.glossary+xml"));
        allowed.put(OFFICE + "theme", Set.of(OFFICE_TYPE + "theme+xml"));
        allowed.put(OFFICE + "image", PICTURES);
        allowed.put(
                OFFICE + "font",
                Set.of(OFFICE_TYPE + "obfuscatedFont", "application/x-fontdata", "application/x-font-ttf"));
        allowed.put(OFFICE + "customXml", Set.of("application/xml", "text/xml"));
        allowed.put(OFFICE + "customXmlProps", Set.of(OFFICE_TYPE + "customXmlProperties+xml"));
        allowed.put(OFFICE + "extended-properties", Set.of(OFFICE_TYPE + "extended-properties+xml"));
        allowed.put(OFFICE + "custom-properties", Set.of(OFFICE_TYPE + "custom-properties+xml"));
        allowed.put(OFFICE + "printerSettings", Set.of(WORD + "printerSettings"));
        Set<String> core = Set.of("application/vnd.openxmlformats-package.core-properties+xml");
        allowed.put(PACKAGE + "core-properties", core);
        // So LibreOffice calls it.
        allowed.put(OFFICE.replace("officeDocument", "officedocument") + "metadata/core-properties", core);
        allowed.put(PACKAGE + "thumbnail", PICTURES);
        allowed.put(
                MICROSOFT + "2007/relationships/stylesWithEffects",
                Set.of("application/vnd.ms-word.stylesWithEffects+xml"));
        allowed.put(MICROSOFT + "2011/relationships/people", Set.of(WORD + "people+xml"));
        allowed.put(MICROSOFT + "2011/relationships/commentsExtended", Set.of(WORD + "commentsExtended+xml"));
        allowed.put(MICROSOFT + "2016/09/relationships/commentsIds", Set.of(WORD + "commentsIds+xml"));
        allowed.put(MICROSOFT + "2018/08/relationships/commentsExtensible", Set.of(WORD + "commentsExtensible+xml"));
        allowed.put(
                MICROSOFT + "2019/05/relationships/documenttasks",
                Set.of("application/vnd.ms-office.documenttasks+xml"));
        allowed.put(
                MICROSOFT + "2006/relationships/keyMapCustomizations",
                Set.of("application/vnd.ms-word.keyMapCustomizations+xml"));
        allowed.put(
                MICROSOFT + "2020/02/relationships/classificationlabels",
                Set.of("application/vnd.ms-office.classificationlabels+xml"));
        return allowed;
    }

    private static Set<String> types() {
        Set<String> types = new HashSet<>(Set.of(RELATIONSHIPS.toLowerCase(Locale.ROOT)));
        ALLOWED.values().forEach(each -> each.forEach(type -> types.add(type.toLowerCase(Locale.ROOT))));
        return types;
    }
}
