package uk.careplans.generator.template;

import org.jspecify.annotations.Nullable;

/**
 * A place in a template where a field is printed.
 *
 * @param field which field, and how
 * @param label the field's name in plain words, for the control's title
 * @param run how its runs look
 * @param paragraphs how its paragraphs look; null if it is no long text
 */
public record Slot(
        FieldUse field, String label, RunLook run, @Nullable ParagraphLook paragraphs) {}
