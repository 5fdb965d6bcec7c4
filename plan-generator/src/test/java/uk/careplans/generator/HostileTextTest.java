package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hostile template is refused with a problem or is plain text, soon, in little memory: nothing of it is ever run. */
@Tag("slow")
class HostileTextTest {

    /**
     * Each takes less than two seconds on a computer that does nothing else; what it took is in the table. Here five times as
     * much only means that it came back at all, so that a busy computer fails no build.
     */
    private static final int MOST_MILLISECONDS = 10_000;

    /** What is right: a sign that is protected, a field between signs that mean nothing here, and fields and blocks in numbers that a form may have. */
    private static final Set<String> PRINTED = Set.of(
            "\\${child.name\\}",
            "#[[${child.name}]]#",
            "\\#if(true)\\#end",
            "\\\\${child.name}",
            "#if of 100 and",
            "1,500 fields in one paragraph",
            "1,000 #elseif",
            "3,000 fields, a paragraph each");

    @Test
    void everyHostileTextIsSoonRefusedOrPrintedAsItStandsWithin256Megabytes() throws Exception {
        Map<String, List<String>> outcomes = Watched.run(HostileTexts.class);

        assertThat(outcomes.keySet())
                .containsExactlyElementsOf(HostileTexts.all().keySet());
        outcomes.forEach((text, outcome) -> {
            assertThat(Integer.parseInt(outcome.get(0)))
                    .as("milliseconds for " + text)
                    .isLessThan(MOST_MILLISECONDS);
            assertThat(outcome.get(1))
                    .as(text)
                    .isIn(
                            PRINTED.contains(text)
                                    ? List.of("printed")
                                    : List.of(HostileTexts.SAME_TEXT, HostileTexts.PROBLEM));
        });
    }
}
