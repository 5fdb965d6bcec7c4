package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import uk.careplans.model.AgeBand;
import uk.careplans.model.Finding;
import uk.careplans.model.Golden;
import uk.careplans.model.Plan;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/** Ruby is eight. */
class ChildsCopyTest {

    private static Plan plan(String name) throws IOException {
        return PlanJson.read(Golden.file("rules/" + name + ".json")).orThrow();
    }

    @Test
    void aVersionThatIsWrittenAndDecidedIsHeldByNothing() throws IOException {
        assertThat(ChildsCopy.holds(plan("childs-version"), AgeBand.AGES_8_TO_11, ProfileJson.national()))
                .isEmpty();
    }

    @Test
    void aFormForAnotherAgeIsHeldAndSaysForWhichAgeThePlanIs() throws IOException {
        assertThat(ChildsCopy.holds(plan("childs-version"), AgeBand.AGES_12_TO_15, ProfileJson.national()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("childs-version-for-another-age");
                    assertThat(finding.toString()).contains("is for Ages 12 to 15", "is for Ages 8 to 11");
                });
    }

    @Test
    void aPlanInWhichNobodyHasWrittenForTheChildIsHeldByEverythingThatIsMissing() throws IOException {
        assertThat(ChildsCopy.holds(plan("care-plan"), AgeBand.AGES_8_TO_11, ProfileJson.national()))
                .extracting(Finding::id)
                .contains(
                        "childs-version-safety-open",
                        "childs-version-not-told",
                        "childs-version-without-reader",
                        "childs-version-why-missing",
                        "childs-version-strength-missing",
                        "childs-version-wish-unanswered",
                        "childs-version-family-time-untold");
    }

    @Test
    void aCourtsPlanHasNoVersionForTheChild() throws IOException {
        Plan court = plan("court-care-plan");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChildsCopy.holds(court, AgeBand.AGES_8_TO_11, ProfileJson.national()));
    }
}
