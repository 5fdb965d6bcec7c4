package uk.careplans.generator.merge;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a document comes from. It is written into the document, so it says nothing that is not on its pages.
 *
 * @param form the form's name, like {@code northshire/care-plan}
 * @param formVersion the form's version
 * @param title the document's title
 * @param reader whom the document is for
 */
public record Provenance(String form, String formVersion, String title, String reader, Map<String, String> plan) {

    /** Takes a copy that keeps the order. */
    public Provenance {
        plan = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(plan));
    }

    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("form", form);
        attributes.put("formVersion", formVersion);
        attributes.put("reader", reader);
        attributes.putAll(plan);
        return attributes;
    }

    /** Never shows which plan it is. */
    @Override
    public String toString() {
        return form;
    }
}
