package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Formatting;
import uk.careplans.generator.word.Styles;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;

/**
 * Finds what of a page stands together, so that it is there for a reader or goes as one: a heading with all below it, a question (any
 * words that Word keeps with what follows) with its answers, a row, a table, a paragraph. For one story.
 */
final class Togetherness {

    /**
     * What stands together.
     *
     * @param elements neighbours in one container; the first is the heading or question, if there is one
     * @param told what it tells; never nothing
     */
    record Whole(Rule.Part part, List<Element> elements, List<Told> told, Block.Extent extent) {}

    /** Above the levels of headings. */
    private static final int QUESTION = 9;

    private static final int NEITHER = 99;
    /** {@code 3. Health}, {@code 003 Health}, {@code SECTION 3: HEALTH}. */
    private static final Pattern TYPED_NUMBER = Pattern.compile("\\s*(?:\\p{L}+\\s+)?\\d.*", Pattern.DOTALL);

    private final Styles styles;
    private final Formatting formatting;
    private final List<Whole> wholes = new ArrayList<>();

    private Togetherness(WordFile file) {
        this.styles = file.styles();
        this.formatting = file.formatting();
    }

    /** All of a body, whatever holds others before these. Tags were matched and checked. */
    static List<Whole> in(Element body, WordFile file) {
        Togetherness found = new Togetherness(file);
        found.find(Stretch.in(body, Block.Extent.PARAGRAPHS), body, Block.Extent.PARAGRAPHS);
        Wml.all(body, "tbl")
                .forEach(table -> found.find(Stretch.in(table, Block.Extent.ROWS), table, Block.Extent.ROWS));
        return found.wholes;
    }

    private void find(List<Stretch> stretches, Node container, Block.Extent extent) {
        List<Integer> levels =
                stretches.stream().map(each -> level(each, container, extent)).toList();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch here = stretches.get(i);
            int level = levels.get(i);
            if (!here.isSingle(container, extent)) {
                here.parts().forEach(part -> find(part, container, extent));
            } else if (level < NEITHER) {
                int end = level == QUESTION ? endOfQuestion(stretches, levels, i) : endOfSection(stretches, levels, i);
                addHeaded(stretches.subList(i, end), level, extent);
            } else if (!isHeaderRow(here.first())) {
                add(Rule.Part.ANSWER, here.elements(), extent);
            }
        }
    }

    private void addHeaded(List<Stretch> stretches, int level, Block.Extent extent) {
        List<Element> elements =
                stretches.stream().flatMap(each -> each.elements().stream()).toList();
        if (level == QUESTION || elements.size() == 1) {
            add(Rule.Part.ANSWER, elements, extent);
        } else {
            boolean isNumbered =
                    TYPED_NUMBER.matcher(elements.get(0).getTextContent()).matches();
            add(isNumbered ? Rule.Part.NUMBERED_SECTION : Rule.Part.SECTION, elements, extent);
        }
    }

    private void add(Rule.Part part, List<Element> elements, Block.Extent extent) {
        List<Told> told = ToldReader.of(elements);
        // A field of Word that begins here and ends elsewhere must not lose one of its ends.
        if (!told.isEmpty()
                && elements.stream().mapToInt(Togetherness::openFields).sum() == 0) {
            wholes.add(new Whole(part, List.copyOf(elements), told, extent));
        }
    }

    private static int openFields(Element element) {
        return Wml.all(element, "fldChar").stream()
                .mapToInt(end -> switch (String.valueOf(Wml.attribute(end, "fldCharType"))) {
                    case "begin" -> 1;
                    case "end" -> -1;
                    default -> 0;
                })
                .sum();
    }

    private static boolean isHeaderRow(Element element) {
        return Wml.is(element, "tr") && Wml.child(Wml.child(element, "trPr"), "tblHeader") != null;
    }

    private static int endOfSection(List<Stretch> stretches, List<Integer> levels, int start) {
        int at = start + 1;
        while (at < stretches.size() && levels.get(at) > levels.get(start)) {
            at++;
        }
        return at;
    }

    /**
     * A question ends at the next one. What comes right after it in another style is a part of it, as often as it comes.
     */
    private int endOfQuestion(List<Stretch> stretches, List<Integer> levels, int start) {
        String own = styleOf(stretches.get(start));
        Set<String> parts = new HashSet<>();
        boolean isAnswered = false;
        int at = start + 1;
        while (at < stretches.size() && levels.get(at) >= QUESTION) {
            if (levels.get(at) == QUESTION) {
                String other = styleOf(stretches.get(at));
                if (other.equals(own) || (isAnswered && !parts.contains(other))) {
                    return at;
                }
                parts.add(other);
            } else {
                isAnswered = true;
            }
            at++;
        }
        return at;
    }

    private String styleOf(Stretch question) {
        return formatting.styleOf(firstParagraph(question.first()));
    }

    /** The highest heading in it; whether it is a question. */
    private int level(Stretch stretch, Node container, Block.Extent extent) {
        if (!stretch.isSingle(container, extent)) {
            return stretch.parts().stream()
                    .flatMap(List::stream)
                    .mapToInt(each -> level(each, container, extent))
                    .filter(level -> level < QUESTION)
                    .min()
                    .orElse(NEITHER);
        }
        Element element = stretch.first();
        if (isHeaderRow(element) || Wml.is(element, "tbl") || Wml.is(element, "sdt") || !Blank.isSeen(element)) {
            return NEITHER;
        }
        if (Wml.is(element, "tr")) {
            return ToldReader.of(List.of(element)).isEmpty() && isQuestion(firstParagraph(element))
                    ? QUESTION
                    : NEITHER;
        }
        return styles.headingLevel(formatting.styleOf(element)).orElse(isQuestion(element) ? QUESTION : NEITHER);
    }

    private static Element firstParagraph(Element element) {
        return Wml.is(element, "p") ? element : Wml.all(element, "p").get(0);
    }

    private boolean isQuestion(Element paragraph) {
        Element own = Wml.child(Wml.child(paragraph, "pPr"), "keepNext");
        return own == null
                ? formatting.ofParagraphStyle(paragraph, "pPr", "keepNext").stream()
                                .anyMatch(Formatting::isOn)
                        || styles.headingLevel(formatting.styleOf(paragraph)).isPresent()
                : Formatting.isOn(own);
    }
}
