package uk.careplans.generator.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.careplans.generator.template.FormParagraph.Words;
import uk.careplans.generator.word.Formatting;
import uk.careplans.generator.word.Wml;

/** Finds what an author set by hand and what makes the form hard to read. What styles say is the council's choice. */
final class HandMadeLooks {

    private static final double SMALLEST = 12;
    private static final int MOST_WORDS_IN_ITALICS = 6;
    /** A long text has many words, whatever its tag has. */
    private static final int WORDS_OF_LONG_TEXT = 20;

    private static final String DIRECTIVE = "#";
    private static final Set<String> JUSTIFIED =
            Set.of("both", "distribute", "lowKashida", "mediumKashida", "highKashida");
    private static final Pattern IN_A_ROW =
            Pattern.compile(" {3,}|[ \\u00A0]{4,}|(?<tabs>\\t{3,})|(?<breaks>(?:[ \\u00A0]*\\n){5,})");

    private final Problems problems;
    private final TextSize sizes;
    private final Contrast contrast;

    HandMadeLooks(Formatting formatting, Problems problems) {
        this.problems = problems;
        this.sizes = new TextSize(formatting);
        this.contrast = new Contrast(formatting, sizes);
    }

    /** Reports them for the paragraphs of a story. */
    void check(List<FormParagraph> paragraphs) {
        Neighbours.check(paragraphs, AdviceKind.TEXT_TOO_SMALL, problems, HandMadeLooks::tooSmall);
        Neighbours.check(paragraphs, AdviceKind.LOW_CONTRAST, problems, contrast::tooLow);
        Neighbours.check(paragraphs, AdviceKind.ALL_CAPITALS, problems, HandMadeLooks::inCapitals);
        Neighbours.check(paragraphs, AdviceKind.JUSTIFIED, problems, HandMadeLooks::justified);
        Neighbours.check(paragraphs, AdviceKind.LONG_ITALICS, problems, HandMadeLooks::inItalics);
        Neighbours.check(paragraphs, AdviceKind.BLANKS_FOR_LAYOUT, problems, HandMadeLooks::inARow);
    }

    private static Optional<List<String>> tooSmall(FormParagraph paragraph) {
        return paragraph.words().stream()
                .filter(words -> !words.text().isBlank() && !isRaisedOrLowered(words))
                .flatMap(words -> Optional.ofNullable(Formatting.byHand(words.properties(), "sz")).stream())
                .map(TextSize::points)
                .filter(points -> points < SMALLEST)
                .min(Double::compare)
                .map(points -> List.of(TextSize.words(points)));
    }

    private static boolean isRaisedOrLowered(Words words) {
        String position = Wml.attribute(Formatting.byHand(words.properties(), "vertAlign"), "val");
        return position != null && !position.equals("baseline");
    }

    private static Optional<List<String>> inCapitals(FormParagraph paragraph) {
        return paragraph.words().stream()
                        .filter(words -> words.text().codePoints().anyMatch(Character::isLetter))
                        .anyMatch(words -> isOn(words, "caps") || isOn(words, "smallCaps"))
                ? Optional.of(List.of())
                : Optional.empty();
    }

    private static Optional<List<String>> justified(FormParagraph paragraph) {
        String alignment = Wml.attribute(Wml.child(paragraph.properties(), "jc"), "val");
        return alignment != null && JUSTIFIED.contains(alignment) ? Optional.of(List.of()) : Optional.empty();
    }

    private static Optional<List<String>> inItalics(FormParagraph paragraph) {
        int inARow = 0;
        for (Words words : paragraph.words()) {
            boolean blank = words.text().isBlank();
            inARow = blank ? inARow : isOn(words, "i") ? inARow + count(words) : 0;
            if (inARow > MOST_WORDS_IN_ITALICS) {
                return Optional.of(List.of());
            }
        }
        return Optional.empty();
    }

    private static int count(Words words) {
        Mark tag = words.tag();
        boolean longText = tag != null && tag.use != null && tag.use.isLongText();
        return longText ? WORDS_OF_LONG_TEXT : words.text().strip().split("\\s+", -1).length;
    }

    private static boolean isOn(Words words, String name) {
        return Formatting.isOn(Formatting.byHand(words.properties(), name));
    }

    private static Optional<List<String>> inARow(FormParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        // Blanks on both sides of a directive are not in a row for its author.
        paragraph.words().forEach(words -> text.append(words.text().isEmpty() ? DIRECTIVE : words.text()));
        Matcher row = IN_A_ROW.matcher(text.toString().stripTrailing());
        if (!row.find()) {
            return Optional.empty();
        }
        return Optional.of(
                List.of(row.group("tabs") != null ? "tabs" : row.group("breaks") != null ? "line breaks" : "blanks"));
    }
}
