package uk.careplans.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.Finding;
import uk.careplans.model.Golden;
import uk.careplans.model.ItemId;
import uk.careplans.model.ParentsBand;
import uk.careplans.model.ParentsVersion;
import uk.careplans.model.ParentsVersionBuilder;
import uk.careplans.model.Plainly;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

class ParentsCopyTest {

    private static final ItemId MOTHER = new ItemId("leanne");
    private static final ItemId FATHER = new ItemId("craig");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static CarePlan plan() throws IOException {
        return (CarePlan)
                PlanJson.read(Golden.file("rules/childs-version.json")).orThrow();
    }

    private static List<Finding> holds(Plan plan, ItemId parent, ParentsBand band) {
        return ParentsCopy.holds(plan, parent, band, ProfileJson.national());
    }

    private static ParentsVersion version(CarePlan plan) {
        return plan.parentsVersions().value().orElseThrow().get(0);
    }

    private static CarePlan with(CarePlan plan, ParentsVersion version) {
        return CarePlanBuilder.builder(plan)
                .parentsVersions(Answer.of(List.of(version)))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void aVersionThatIsWrittenAndDecidedIsHeldByNothing(ParentsBand band) throws IOException {
        assertThat(holds(plan(), MOTHER, band)).isEmpty();
    }

    @Test
    void aParentForWhomNobodyHasWrittenGetsNone() throws IOException {
        assertThat(holds(plan(), FATHER, ParentsBand.PARENT)).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("parents-version-not-written");
            assertThat(finding.toString()).contains("For a parent, in plain words");
        });
    }

    @Test
    void aVersionInPlainWordsAloneIsNoneInEasyRead() throws IOException {
        CarePlan plan = plan();
        ParentsVersion plainOnly = ParentsVersionBuilder.builder(version(plan))
                .inShort(Answer.of(new Plainly(version(plan).inShort().then(Plainly::plain), Answer.notRecorded())))
                .build();

        assertThat(holds(with(plan, plainOnly), MOTHER, ParentsBand.PARENT)).isEmpty();
        assertThat(holds(with(plan, plainOnly), MOTHER, ParentsBand.PARENT_EASY_READ))
                .extracting(Finding::id)
                .containsExactly("parents-version-not-written");
    }

    @Test
    void whatSomebodyDecidedNotToGiveIsHeld() throws IOException {
        CarePlan plan = plan();
        ParentsVersion unsafe = ParentsVersionBuilder.builder(version(plan))
                .safeToGive(Answer.of(false))
                .build();

        assertThat(holds(with(plan, unsafe), MOTHER, ParentsBand.PARENT))
                .extracting(Finding::id)
                .containsExactly("parents-version-not-safe");
    }

    @Test
    void aSecondVersionThatIsNotSafeHoldsTheFirst() throws IOException {
        CarePlan plan = plan();
        ParentsVersion second = ParentsVersionBuilder.builder(version(plan))
                .id(new ItemId("pv2"))
                .safeToGive(Answer.of(false))
                .build();
        CarePlan twice = CarePlanBuilder.builder(plan)
                .parentsVersions(Answer.of(List.of(version(plan), second)))
                .build();

        assertThat(holds(twice, MOTHER, ParentsBand.PARENT))
                .extracting(Finding::id)
                .containsExactly("parents-version-twice", "parents-version-not-safe");
    }

    @Test
    void aParentReadsTheirOwnVersionAndNobodyElseButTheReviewingOfficerDoes() throws IOException {
        assertThat(seenBy("parent:leanne").value().orElseThrow()).hasSize(1);
        assertThat(seenBy("iro").value().orElseThrow()).hasSize(1);
        assertThat(List.of("parent:craig", "child", "carer:bernadette", "court"))
                .allSatisfy(reader -> assertThat(seenBy(reader)).isEqualTo(Answer.withheld()));
    }

    private static Answer<List<ParentsVersion>> seenBy(String reader) throws IOException {
        CarePlan plan = plan();
        Edition edition = Edition.of(plan, Reader.named(reader), ProfileJson.national(), TODAY);
        return edition.plan().parentsVersions();
    }

    @Test
    void aParentsOwnEditionIsHeldByNothingEither() throws IOException {
        CarePlan plan = plan();
        Edition edition = Edition.of(plan, Reader.parent("leanne"), ProfileJson.national(), TODAY);

        assertThat(holds(edition.plan(), MOTHER, ParentsBand.PARENT)).isEmpty();
    }

    @Test
    void aCourtsPlanHasNoVersionForAParent() throws IOException {
        Plan court = PlanJson.read(Golden.file("rules/court-care-plan.json")).orThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> holds(court, MOTHER, ParentsBand.PARENT));
    }
}
