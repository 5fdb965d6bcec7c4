package uk.careplans.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;

/** A party to the proceedings, as the court heading names it. */
@PlanRecord
public record Party(
        @Meaning("The stable id of this party: letters, digits, - and _; it never changes while the plan lives.") @Valid
        ItemId id,

        @Meaning("The part the party has in the proceedings.") @Labelled(Label.PLAN)
        Answer<PartyRole> role,

        @Meaning("For a respondent or intervener its number, counted from 1: the first respondent is 1.")
        @Labelled(Label.PLAN)
        Answer<@Min(1) Integer> number,

        @Meaning("If the party is a local authority, its name.") @Labelled(Label.PLAN)
        Answer<@OneLine String> authority,

        @Meaning("The people who are this party; several children may be one respondent together.")
        @Labelled(Label.PLAN)
        Answer<List<Ref<Person>>> people,

        @Meaning("If the party acts through somebody, like the children's guardian, who that is.")
        @Labelled(Label.STAFF)
        Answer<Ref<Person>> actsThrough,

        @Meaning("The solicitor who acts for the party.") @Labelled(Label.STAFF)
        Answer<Ref<Person>> solicitor) {
    /** Takes a component that is left out as not recorded. */
    public Party {
        role = Answer.orNotRecorded(role);
        number = Answer.orNotRecorded(number);
        authority = Answer.orNotRecorded(authority);
        people = Answer.orNotRecorded(people);
        actsThrough = Answer.orNotRecorded(actsThrough);
        solicitor = Answer.orNotRecorded(solicitor);
    }
}
