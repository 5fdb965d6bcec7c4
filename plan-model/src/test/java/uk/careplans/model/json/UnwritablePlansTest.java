package uk.careplans.model.json;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.careplans.model.ActionBuilder;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.Child;
import uk.careplans.model.ChildBuilder;
import uk.careplans.model.ItemId;
import uk.careplans.model.Narrative;
import uk.careplans.model.ReviewBuilder;
import uk.careplans.model.ReviewsBuilder;

/** What Java can put into a plan and JSON cannot hold: the writer refuses it, since nobody could read it again. */
class UnwritablePlansTest {

    @Test
    void aWithheldAnswerIsNotWritten() {
        isRefused(
                ofChild(ChildBuilder.builder().name(Answer.withheld()).build()),
                "child/name is withheld. Write the plan, not an edition of it.");
    }

    @Test
    void aWithheldRecordIsNotWritten() {
        isRefused(
                CarePlanBuilder.builder().placement(Answer.withheld()).build(),
                "placement is withheld. Write the plan, not an edition of it.");
    }

    @Test
    void aCharacterThatWordCannotHoldIsNotWritten() {
        isRefused(
                ofChild(ChildBuilder.builder().name(Answer.of("Ada\u0000")).build()),
                "child/name has a character that no Word document can hold.");
        isRefused(
                CarePlanBuilder.builder()
                        .whenCareEnds(Answer.of(new Narrative("half a pair \uD83D")))
                        .build(),
                "whenCareEnds has a character that no Word document can hold.");
        isRefused(
                CarePlanBuilder.builder().actions(Answer.doesNotApply("\u0007")).build(),
                "actions has a character that no Word document can hold.");
    }

    @Test
    void aListThatIsTooLongIsNotWritten() {
        isRefused(
                ofChild(ChildBuilder.builder()
                        .languages(Answer.of(Collections.nCopies(1_001, "Polish")))
                        .build()),
                "child/languages has more than 1,000 items.");
    }

    @Test
    void aYearOfFiveDigitsIsNotWritten() {
        isRefused(
                ofChild(ChildBuilder.builder()
                        .dateOfBirth(Answer.of(LocalDate.of(12026, 1, 1)))
                        .build()),
                "child/dateOfBirth has a year that is not of four digits.");
    }

    @Test
    void aTimeWithSecondsIsNotWritten() {
        var review =
                ReviewBuilder.builder().at(Answer.of(LocalTime.of(14, 30, 15))).build();
        isRefused(
                CarePlanBuilder.builder()
                        .reviews(Answer.of(
                                ReviewsBuilder.builder().next(Answer.of(review)).build()))
                        .build(),
                "reviews/next/at has more than hours and minutes.");
    }

    @Test
    void anItemWithoutAnIdIsNotWritten() {
        isRefused(
                CarePlanBuilder.builder()
                        .actions(Answer.of(List.of(
                                ActionBuilder.builder().id(new ItemId("a1")).build(),
                                ActionBuilder.builder().build())))
                        .build(),
                "actions/item 2/id is missing. Give the item an id.");
    }

    private static CarePlan ofChild(Child child) {
        return CarePlanBuilder.builder().child(Answer.of(child)).build();
    }

    private static void isRefused(CarePlan plan, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanJson.write(plan))
                .withMessage("The plan cannot be written: " + message)
                .withNoCause();
    }
}
