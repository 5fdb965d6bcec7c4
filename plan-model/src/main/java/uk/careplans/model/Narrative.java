package uk.careplans.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A text of one or more paragraphs, as a social worker writes it. A blank line starts a paragraph, lines starting with
 * {@code "- "} or {@code "1. "} are list items, other line breaks stay; nothing else is interpreted. {@code toString}
 * never shows the text.
 *
 * @param text the text, at most 20,000 characters
 */
public record Narrative(@NotBlank @Size(max = 20_000) String text) {

    @Override
    public String toString() {
        return "narrative";
    }
}
