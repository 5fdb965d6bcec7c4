package uk.careplans.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A text of one or more paragraphs, as a social worker writes it. {@code toString} never shows the text.
 *
 * <p>In a plain text a blank line starts a paragraph, lines starting with {@code "- "} or {@code "1. "} are list items,
 * other line breaks stay; nothing else is interpreted. A text that says that it is Markdown may also have bold and italic
 * words, links, and lists in lists; headings, pictures, tables and HTML stay text as it was typed.
 *
 * @param text the text, at most 20,000 characters
 * @param markdown whether it is Markdown; in JSON: <code>{"markdown": "the text"}</code>
 */
public record Narrative(@NotBlank @Size(max = 20_000) String text, boolean markdown) {

    /** A plain text. */
    public Narrative(String text) {
        this(text, false);
    }

    /** A text in Markdown. */
    public static Narrative ofMarkdown(String text) {
        return new Narrative(text, true);
    }

    @Override
    public String toString() {
        return "narrative";
    }
}
