package uk.careplans.generator.word;

import org.w3c.dom.Document;

/**
 * One flow of text of a Word file.
 *
 * @param partName the name of its part without a leading slash, {@code word/document.xml}
 * @param kind where it is printed
 * @param xml its WordprocessingML, cleaned; mutable, and not shared with any other story or file
 */
public record Story(String partName, StoryKind kind, Document xml) {}
