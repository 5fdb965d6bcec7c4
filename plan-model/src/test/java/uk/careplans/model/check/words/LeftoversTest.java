package uk.careplans.model.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[insert text]",
                "See [Describe the child's views].",
                "TBC",
                "The date is TBA.",
                "xxx",
                "???",
                "…",
                "...",
                "Name: ______",
                "lorem ipsum dolor",
                "<name>",
                "he/she",
                "DD/MM/YYYY",
                "Delete as appropriate",
                "[ ]",
                "a [b] and [Name of carer]"
            })
    void whatATemplateLeavesIsFound(String text) {
        assertThat(Leftovers.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “he/she”.",
                "R&D <3",
                "a < b and c > d",
                "[the diary](https://example.org)",
                "[insert](https://example.org)",
                "“[sic]”",
                "She [Ruby] came.",
                "OutTBCome",
                "the old template printed ${child.name} here",
                "## My robot #if",
                "and/or",
                "[no end",
                "Love from Zoë \"xxx\""
            })
    void whatPeopleWriteIsNot(String text) {
        assertThat(Leftovers.isIn(text)).isFalse();
    }
}
