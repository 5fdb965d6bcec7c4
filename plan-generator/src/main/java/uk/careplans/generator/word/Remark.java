package uk.careplans.generator.word;

/**
 * Something to be said about a place of an author's file.
 *
 * @param origin where it stands
 * @param place the place in its author's words, for a remark that cannot stand where it belongs; empty for the whole file
 * @param words what is to be said
 */
public record Remark(Origin origin, String place, String words) {}
