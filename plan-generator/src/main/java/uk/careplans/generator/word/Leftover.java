package uk.careplans.generator.word;

import org.w3c.dom.Element;

/**
 * Something of its author's that was taken out of a template. A kind is reported once for a paragraph.
 *
 * @param kind what it was
 * @param story where it was
 * @param paragraph the {@code w:p} it was in; if that went with it, the paragraph that took its place
 */
public record Leftover(LeftoverKind kind, Story story, Element paragraph) {}
