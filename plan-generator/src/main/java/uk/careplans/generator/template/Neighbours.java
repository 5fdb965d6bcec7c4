package uk.careplans.generator.template;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells only once of what is wrong in the same way in paragraphs that follow each other. */
final class Neighbours {

    private final Kind kind;
    private final Problems problems;
    private @Nullable FormParagraph first;
    private List<String> details = List.of();
    private int count;

    private Neighbours(Kind kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    /**
     * Looks at the paragraphs of a story that have words.
     *
     * @param rule what is wrong in a paragraph, as details of the sentences from {@code <1>} on; {@code <0>} says how many
     *     paragraphs it concerns
     */
    static void check(
            List<FormParagraph> paragraphs,
            Kind kind,
            Problems problems,
            Function<FormParagraph, Optional<List<String>>> rule) {
        Neighbours neighbours = new Neighbours(kind, problems);
        for (FormParagraph paragraph : paragraphs) {
            if (paragraph.hasWords()) {
                neighbours.take(paragraph, rule.apply(paragraph));
            }
        }
        neighbours.tell();
    }

    private void take(FormParagraph paragraph, Optional<List<String>> found) {
        if (first != null && found.isPresent() && found.get().equals(details)) {
            count++;
            return;
        }
        tell();
        first = found.isPresent() ? paragraph : null;
        details = found.orElse(List.of());
        count = 1;
    }

    private void tell() {
        if (first != null) {
            problems.add(
                    first.spot(),
                    kind,
                    Stream.concat(Stream.of(where()), details.stream()).toList());
        }
    }

    private String where() {
        return switch (count) {
            case 1 -> "";
            case 2 -> " and in the paragraph after it";
            default -> " and in the " + (count - 1) + " paragraphs after it";
        };
    }
}
