package uk.careplans.generator.word;

import java.time.LocalDate;

/**
 * What a generated document says about itself. It names no author: the template's is nobody's business, and ours is
 * not a person.
 *
 * @param title the document's title, which screen readers announce
 * @param subject its subject, may be empty
 * @param date the day it counts as written, at midnight UTC
 */
public record DocumentProperties(String title, String subject, LocalDate date) {}
