package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.careplans.generator.merge.Printed.Part;
import uk.careplans.generator.merge.Printed.Part.Kind;

/**
 * Reads a long text as paragraphs and list items: a blank line starts a paragraph, lines that start with {@code "- "} or
 * {@code "1. "} are list items, other line breaks stay. Nothing else is interpreted.
 */
final class ProseParser {

    private static final Pattern BULLET = Pattern.compile("\\s*- +(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\s*([1-9]\\d?)\\. +(.*)");

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private ProseParser() {}

    static List<Part> parse(String text) {
        ProseParser parser = new ProseParser();
        for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            parser.take(line);
        }
        parser.endParagraph();
        return parser.parts;
    }

    private void take(String line) {
        Matcher bullet = BULLET.matcher(line);
        Matcher number = NUMBER.matcher(line);
        if (line.isBlank()) {
            endParagraph();
        } else if (bullet.matches()) {
            endParagraph();
            parts.add(new Part(Kind.BULLET, 0, bullet.group(1).stripTrailing()));
        } else if (number.matches()) {
            endParagraph();
            parts.add(new Part(
                    Kind.NUMBER,
                    Integer.parseInt(number.group(1)),
                    number.group(2).stripTrailing()));
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.stripTrailing());
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            parts.add(new Part(Kind.PARAGRAPH, 0, paragraph.toString()));
            paragraph.setLength(0);
        }
    }
}
