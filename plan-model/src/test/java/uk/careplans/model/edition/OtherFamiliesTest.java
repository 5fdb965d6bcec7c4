package uk.careplans.model.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library is told names of other families in a form from which nobody can read them. */
class OtherFamiliesTest {

    private static final byte[] SALT = "a secret of the council".getBytes(UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Łukasik-Brown",
                "zoe lukasik brown",
                "Miss Zoë Łukasik-Brown",
                "Łukasik-Brown, Zoë",
                "ZOË  ŁUKASIK\u2011BROWN"
            })
    void theSameNameHasTheSameHashHoweverItIsWritten(String name) {
        assertThat(OtherFamilies.hash(SALT, name))
                .isEqualTo(OtherFamilies.hash(SALT, "Zoë Łukasik-Brown"))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void anotherNameOrSaltHasAnotherHash() {
        assertThat(OtherFamilies.hash(SALT, "Zoë Łukasik-Brown"))
                .isNotEqualTo(OtherFamilies.hash(SALT, "Zoë Łukasik-Green"))
                .isNotEqualTo(OtherFamilies.hash("another secret of theirs".getBytes(UTF_8), "Zoë Łukasik-Brown"));
    }

    @Test
    void halfANameAShortSaltAndWhatIsNoHashAreRefusedWithoutRepeatingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherFamilies.hash(SALT, "Mrs Larkspur"))
                .withMessageNotContaining("Larkspur");
        assertThatIllegalArgumentException().isThrownBy(() -> OtherFamilies.hash(new byte[15], "Zoë Brown"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherFamilies.of(SALT, Set.of("Zoë Larkspur")))
                .withMessageNotContaining("Larkspur");
        assertThatIllegalArgumentException().isThrownBy(() -> OtherFamilies.of(new byte[3], Set.of()));
    }

    @Test
    void itTellsNothing() {
        assertThat(OtherFamilies.of(SALT, Set.of(OtherFamilies.hash(SALT, "Zoë Brown"))))
                .hasToString("names of other families");
    }
}
