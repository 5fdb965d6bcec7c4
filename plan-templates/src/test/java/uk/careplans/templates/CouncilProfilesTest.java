package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Answer;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;

/** What the councils' packs say of how the council decides. */
class CouncilProfilesTest {

    @Test
    void inKentTheTeamLeaderAndTheServiceManagerApproveEveryPlan() {
        CouncilProfile kent = Packs.builtIn().profile("kent");

        assertThat(kent.name()).isEqualTo(Answer.of("Kent County Council"));
        assertThat(kent.approvals().value().orElseThrow())
                .hasSameSizeAs(ProfileJson.national().approvals().value().orElseThrow())
                .allSatisfy(policy -> {
                    assertThat(policy.roles()).isEqualTo(Answer.of(List.of("Team Leader", "Service Manager")));
                    assertThat(policy.all()).isEqualTo(Answer.of(true));
                });
    }

    @Test
    void whatACouncilDoesNotDecideHasTheNationalDefault() {
        CouncilProfile kent = Packs.builtIn().profile("kent");

        assertThat(kent.pathwayPlanFromAge()).isEqualTo(ProfileJson.national().pathwayPlanFromAge());
    }

    @Test
    void anUnknownCouncilIsToldWhichThereAre() {
        Packs packs = Packs.builtIn();

        assertThat(packs.councils()).contains("kent").isSorted();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packs.profile("knet"))
                .withMessage("There is no council \"knet\". There are: " + String.join(", ", packs.councils()));
    }
}
