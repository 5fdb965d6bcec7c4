package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/** What was done to find the child a home with relatives or friends. */
@PlanRecord
public record FamilyAndFriends(
        @Meaning("The attempts made to arrange for the child to live with a relative or family friend.")
        @Labelled(Label.PLAN)
        Answer<@Valid Narrative> attempts,

        @Meaning("Each relative or friend who was considered.")
        Answer<List<@Valid ConsideredCarer>> considered) {
    /** Takes a component that is left out as not recorded. */
    public FamilyAndFriends {
        attempts = Answer.orNotRecorded(attempts);
        considered = Answer.orNotRecorded(considered);
    }
}
