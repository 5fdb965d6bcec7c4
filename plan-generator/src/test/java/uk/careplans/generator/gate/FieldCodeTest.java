package uk.careplans.generator.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"DATE \\@ \"d MMMM yyyy\"", " time ", "FileName \\p", "USERNAME", "TEMPLATE"})
    void aFieldThatDependsOnDayPersonOrPlaceChangesHoweverItIsTyped(String code) {
        assertThat(FieldCode.of(code).isChanging()).isTrue();
    }

    @Test
    void whatTheDocumentItselfSaysDoesNotChange() {
        assertThat(FieldCode.of("PAGE \\* MERGEFORMAT").isChanging()).isFalse();
        assertThat(FieldCode.of("REF Date").isChanging()).isFalse();
    }
}
