package uk.careplans.generator.word;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a generated document says about itself. It names no author: the template's is nobody's business, and ours is
 * not a person.
 *
 * @param texts those that hold text, each as XML writes it; the title, which screen readers announce, is always there
 * @param date the day it counts as written, at midnight UTC
 */
public record DocumentProperties(Map<Property, String> texts, LocalDate date) {

    /** Takes a copy that keeps the order. */
    public DocumentProperties {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Whether any of them was named by an author. */
    boolean haveCustom() {
        return texts.keySet().stream().anyMatch(Property::custom);
    }

    /** Never shows what they say. */
    @Override
    public String toString() {
        return texts.size() + " properties of a document";
    }
}
