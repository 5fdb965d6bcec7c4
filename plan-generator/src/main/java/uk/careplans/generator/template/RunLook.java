package uk.careplans.generator.template;

/**
 * How the runs of a value look: {@code w:rPr} for each use, or nothing.
 *
 * @param plain as its author formatted the tag
 * @param rightToLeft for text in scripts that run from right to left
 * @param checkBox with the font that has check boxes
 * @param noAnswer for the words that stand for a missing answer
 */
public record RunLook(String plain, String rightToLeft, String checkBox, String noAnswer) {}
