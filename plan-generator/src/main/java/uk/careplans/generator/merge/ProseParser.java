package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.careplans.generator.merge.Printed.Part;
import uk.careplans.generator.merge.Printed.Part.Kind;
import uk.careplans.generator.merge.Printed.Span;

/**
 * Reads a long text as paragraphs and list items: a blank line starts a paragraph, lines that start with {@code "- "} or
 * {@code "1. "} are list items, other line breaks stay. Nothing else is interpreted.
 */
final class ProseParser {

    private static final Pattern BULLET = Pattern.compile("\\s*- +(.*)");
    private static final Pattern NUMBER = Pattern.compile("\\s*([1-9]\\d?)\\. +(.*)");

    private final List<Part> parts = new ArrayList<>();
    private int previousNumber;
    private final StringBuilder paragraph = new StringBuilder();

    private ProseParser() {}

    static List<Part> parse(String text) {
        ProseParser parser = new ProseParser();
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && !mayBeItem(text)) {
            // As most texts of a table are.
            String words = text.stripTrailing();
            if (!words.isEmpty()) {
                parser.add(Kind.PARAGRAPH, 0, words);
            }
            return parser.parts;
        }
        for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            parser.take(line);
        }
        parser.endParagraph();
        return parser.parts;
    }

    private void take(String line) {
        if (!mayBeItem(line)) {
            addWords(line);
            return;
        }
        Matcher bullet = BULLET.matcher(line);
        Matcher number = NUMBER.matcher(line);
        if (bullet.matches()) {
            endParagraph();
            add(Kind.BULLET, 0, bullet.group(1).stripTrailing());
        } else if (number.matches()) {
            endParagraph();
            add(Kind.NUMBER, Integer.parseInt(number.group(1)), number.group(2).stripTrailing());
        } else {
            addWords(line);
        }
    }

    /** Spares nearly every line the patterns. */
    private static boolean mayBeItem(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isWhitespace(c)) {
                return c == '-' || (c >= '1' && c <= '9');
            }
        }
        return false;
    }

    private void addWords(String line) {
        if (line.isBlank()) {
            endParagraph();
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.stripTrailing());
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            add(Kind.PARAGRAPH, 0, paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private void add(Kind kind, int number, String text) {
        // A typed number that does not follow from the one before begins a list, so that none changes.
        boolean begins = number != 0 && (previousNumber == 0 || number != previousNumber + 1);
        parts.add(new Part(kind, 0, number, begins, List.of(Span.plain(text))));
        previousNumber = number;
    }
}
