package uk.careplans.generator.word;

/**
 * An author's file with what was asked for.
 *
 * @param docx the file; the author's own bytes if there was nothing to do
 * @param changes how many comments were added, or tags put whole
 */
@SuppressWarnings("ArrayRecordComponent") // whoever asked for it is its only owner
public record Changed(byte[] docx, int changes) {}
