package uk.careplans.generator.gate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Of which type each part is. Every part must be of one, and of one that a form may have. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, String> overrides = new HashMap<>();

    private ContentTypes() {}

    static ContentTypes read(Document part) throws Refused {
        ContentTypes types = new ContentTypes();
        if (!NAMESPACE.equals(part.getDocumentElement().getNamespaceURI())) {
            throw new Refused(FileRule.NOT_A_DOCX);
        }
        for (Element each : Word.children(part.getDocumentElement())) {
            boolean isDefault = "Default".equals(each.getLocalName());
            String of = isDefault
                    ? each.getAttribute("Extension").toLowerCase(Locale.ROOT)
                    : PartNames.folded(each.getAttribute("PartName"));
            if ((isDefault ? types.defaults : types.overrides).put(of, each.getAttribute("ContentType")) != null) {
                throw new Refused(FileRule.TYPED_TWICE, PART);
            }
        }
        return types;
    }

    /** The type of a part; null if the file names none. */
    @Nullable
    String of(String part) {
        String override = overrides.get(PartNames.folded(part));
        String ending = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return override == null ? defaults.get(ending) : override;
    }

    void check(Iterable<String> parts) throws Refused {
        for (String part : parts) {
            if (part.equals(PART)) {
                continue;
            }
            String type = of(part);
            if (type == null || !PartKinds.isAllowedType(type)) {
                throw new Refused(PartKinds.ruleAgainstPart(part, type == null ? "" : type), part);
            } else if (type.equalsIgnoreCase(PartKinds.RELATIONSHIPS) != PartNames.isRelationships(part)) {
                throw new Refused(FileRule.WRONG_TYPE, part);
            }
        }
    }
}
