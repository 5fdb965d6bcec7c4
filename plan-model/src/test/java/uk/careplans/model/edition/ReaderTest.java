package uk.careplans.model.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.ReaderKind;
import uk.careplans.testkit.edition.Sentinels;

class ReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file",
                "court",
                "court-annex",
                "parent:p3",
                "child",
                "carer:anna",
                "adopter:p3",
                "iro",
                "guardian",
                "agency:p3",
                "council:p3"
            })
    void aReaderIsReadAsItIsWritten(String name) {
        assertThat(Reader.named(name).id()).isEqualTo(name);
        assertThat(Reader.named(name)).isEqualTo(Reader.named(name));
    }

    @Test
    void twoParentsAreTwoReaders() {
        assertThat(Reader.named("parent:p1")).isNotEqualTo(Reader.named("parent:p2"));
        assertThat(Reader.named("parent:p1")).isNotEqualTo(Reader.named("carer:p1"));
        assertThat(Reader.named("file")).isSameAs(Reader.COUNCIL_FILE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parent         | Say which one, by the id in the plan's people, like parent:p3.",
                "parent:        | Say which one, by the id in the plan's people, like parent:p3.",
                "carer:1        | Say which one, by the id in the plan's people, like carer:p3.",
                "parent:p1:p2   | Say which one, by the id in the plan's people, like parent:p3.",
                "court:p1       | There is one such reader only; write court.",
                "file:          | There is one such reader only; write file.",
                "parnet:p1      | There is no such reader. Did you mean parent?",
                "Court          | There is no such reader. Did you mean court?",
            })
    void aReaderWhoIsNoneIsRefusedWithWhatToWrite(String name, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reader.named(name))
                .withMessage(sentence);
    }

    @Test
    void whatWasWrittenIsNeverRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reader.named("Maya Hill"))
                .withMessageStartingWith("There is no such reader. There are: file, court, court-annex, parent:person,")
                .withMessageNotContaining("Maya");
    }

    @Test
    void nobodyIsAReaderWithoutAPersonOrWithOneTooMany() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reader.Office(ReaderKind.PARENT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Reader.Office(ReaderKind.FILE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reader.OneOfThePeople(
                        ReaderKind.COURT, Reader.parent("p1").person().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parent:p3   | in this plan this person is no parent.",
                "parent:p7   | in this plan this person is no parent.",
                "parent:p99  | nobody in the plan's people has this id.",
                "parent:child| nobody in the plan's people has this id.",
                "carer:p1    | in this plan this person is no carer.",
                "adopter:p1  | in this plan this person is no prospective adopter.",
                "agency:p8   | in this plan this person is no professional.",
                "council:p1  | in this plan this person is no professional.",
            })
    void aReaderIsWhatTheyReadAs(String name, String reason) {
        Plan plan = Sentinels.full(PlanType.CARE_PLAN);
        Reader reader = Reader.named(name);

        assertThat(Edition.refusal(plan, reader))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).startsWith("There is no copy for " + name + ": " + reason));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.of(plan, reader, WhoSeesWhat.national(), java.time.LocalDate.EPOCH))
                .withMessageContaining(reason);
    }
}
