package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** The views of one person who was or should have been consulted. */
@PlanRecord
public record Consulted(
        @Meaning("The stable id of this consultation: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("Whose views these are.") @Labelled(Label.VIEWS) @About
        Answer<Ref<Person>> person,

        @Meaning("Whether the person was consulted.") @Labelled(Label.VIEWS)
        Answer<Boolean> consulted,

        @Meaning("The date they were consulted.") @Labelled(Label.VIEWS)
        Answer<LocalDate> on,

        @Meaning("What they wish, and what they think of the plan, with their reasons.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> views,

        @Meaning("Where they disagree.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> disagreement,

        @Meaning("If they were not consulted, why.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> whyNotConsulted,

        @Meaning("Whether their views were acted on.") @Labelled(Label.VIEWS)
        Answer<ActedOn> actedOn,

        @Meaning("Why their views were or were not acted on.") @Labelled(Label.VIEWS)
        Answer<@Valid Narrative> why) {
    /** Takes a component that is left out as not recorded. */
    public Consulted {
        person = Answer.orNotRecorded(person);
        consulted = Answer.orNotRecorded(consulted);
        on = Answer.orNotRecorded(on);
        views = Answer.orNotRecorded(views);
        disagreement = Answer.orNotRecorded(disagreement);
        whyNotConsulted = Answer.orNotRecorded(whyNotConsulted);
        actedOn = Answer.orNotRecorded(actedOn);
        why = Answer.orNotRecorded(why);
    }
}
