package uk.careplans.model;

import jakarta.validation.Valid;
import java.util.List;

/** Who has been or will be sent a copy of the plan. */
@PlanRecord
public record Copies(
        @Meaning("The child's copy.") Answer<@Valid Copy> child,

        @Meaning("The child's own version of the plan, written for the child.")
        Answer<@Valid Copy> childsVersion,

        @Meaning("The independent reviewing officer's copy.")
        Answer<@Valid Copy> iro,

        @Meaning("The copy of each parent or other person with parental responsibility.")
        Answer<List<@Valid PersonalCopy>> parents,

        @Meaning("The copy of each carer.") Answer<List<@Valid PersonalCopy>> carers,

        @Meaning("The copies of representatives of other agencies who were consulted.")
        Answer<@Valid Copy> agencies,

        @Meaning(
                "The copies of all who must be notified of the placement (regulation 13 of the 2010 Regulations; Kent's form still names regulation 5 of the 1991 Regulations).")
        Answer<@Valid Copy> personsNotified,

        @Meaning(
                "The copies of all who must be notified of a placement with parents (Kent's form still names regulation 8 of the 1991 Regulations).")
        Answer<@Valid Copy> placementWithParents) {
    /** Takes a component that is left out as not recorded. */
    public Copies {
        child = Answer.orNotRecorded(child);
        childsVersion = Answer.orNotRecorded(childsVersion);
        iro = Answer.orNotRecorded(iro);
        parents = Answer.orNotRecorded(parents);
        carers = Answer.orNotRecorded(carers);
        agencies = Answer.orNotRecorded(agencies);
        personsNotified = Answer.orNotRecorded(personsNotified);
        placementWithParents = Answer.orNotRecorded(placementWithParents);
    }
}
