package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The placement plan (regulation 9 and Schedule 2 of the 2010 Regulations). Who may decide what stands in the placement's delegated authority. */
@PlanRecord
public record PlacementPlan(
        @Meaning("The date of the plan.") @Labelled(Label.PLAN)
        Answer<LocalDate> date,

        @Meaning("Who wrote it.") @Labelled(Label.PLAN) Answer<Ref<Person>> author,

        @Meaning("Its state, like \"agreed\" or \"due for review\".") @Labelled(Label.PLAN)
        Answer<@OneLine String> state,

        @Meaning("The date it is reviewed.") @Labelled(Label.PLAN)
        Answer<LocalDate> reviewOn,

        @Meaning("What it means for this plan.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> summary,

        @Meaning("Its actions that are part of this plan.") @Labelled(Label.PLAN)
        Answer<List<Ref<Action>>> nextSteps,

        @Meaning("The date of the placement planning meeting.") @Labelled(Label.PLAN)
        Answer<LocalDate> meetingOn,

        @Meaning("The child's wishes and feelings about the placement plan.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> childsWishes,

        @Meaning("How the child is cared for day to day, and by whom.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> dayToDay,

        @Meaning("The arrangements for contact, and how changes to them are told.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> contact,

        @Meaning("The arrangements for health and dental care, and who gives consent.") @Labelled(Label.HEALTH)
        Answer<@Valid Narrative> health,

        @Meaning("The arrangements for the child's education.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> education,

        @Meaning("The arrangements for the social worker's visits and for advice between visits.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> visits,

        @Meaning("The arrangements for an independent visitor, if there is one.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> independentVisitor,

        @Meaning(
                "The child's personal history, religious persuasion, cultural and linguistic background and racial origin.")
        @Labelled(Label.PLAN)
        Answer<@Valid Narrative> personalHistory,

        @Meaning("What keeps the child and the household safe.") @Labelled(Label.RISK)
        Answer<@Valid Narrative> safeCaring,

        @Meaning("What the carer does if the child is missing.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> ifMissing,

        @Meaning("The circumstances in which the placement may end.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> termination,

        @Meaning("The carer, parent or registered person with whom it is agreed (the appropriate person).")
        @Labelled(Label.PLAN)
        Answer<Ref<Person>> agreedWith,

        @Meaning("The date that person signed it.") @Labelled(Label.PLAN)
        Answer<LocalDate> signedOn)
        implements CarriedPlan {
    /** Takes a component that is left out as not recorded. */
    public PlacementPlan {
        date = Answer.orNotRecorded(date);
        author = Answer.orNotRecorded(author);
        state = Answer.orNotRecorded(state);
        reviewOn = Answer.orNotRecorded(reviewOn);
        summary = Answer.orNotRecorded(summary);
        nextSteps = Answer.orNotRecorded(nextSteps);
        meetingOn = Answer.orNotRecorded(meetingOn);
        childsWishes = Answer.orNotRecorded(childsWishes);
        dayToDay = Answer.orNotRecorded(dayToDay);
        contact = Answer.orNotRecorded(contact);
        health = Answer.orNotRecorded(health);
        education = Answer.orNotRecorded(education);
        visits = Answer.orNotRecorded(visits);
        independentVisitor = Answer.orNotRecorded(independentVisitor);
        personalHistory = Answer.orNotRecorded(personalHistory);
        safeCaring = Answer.orNotRecorded(safeCaring);
        ifMissing = Answer.orNotRecorded(ifMissing);
        termination = Answer.orNotRecorded(termination);
        agreedWith = Answer.orNotRecorded(agreedWith);
        signedOn = Answer.orNotRecorded(signedOn);
    }
}
