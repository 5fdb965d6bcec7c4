package uk.careplans.model;

import jakarta.validation.Valid;

/**
 * A question that one council asks on its form and no field of the plan holds. It is kept in the words of that form, so that
 * what a form asks is never lost.
 */
@PlanRecord
public record OwnQuestion(
        @Meaning("The stable id of this question, which the council's form names it by: letters, digits, - and _.")
        @Valid
        ItemId id,

        @Meaning("The heading below which the council's form asks it.") @Labelled(Label.INTERNAL)
        Answer<@OneLine String> section,

        @Meaning("The question in the words of the council's form.") @Labelled(Label.INTERNAL)
        Answer<@OneLine String> question,

        @Meaning("The answer.") @Labelled(Label.INTERNAL) Answer<@Valid Narrative> answer,

        @Meaning("The council whose form asks it.") @Labelled(Label.INTERNAL)
        Answer<@OneLine String> askedBy) {
    /** Takes a component that is left out as not recorded. */
    public OwnQuestion {
        section = Answer.orNotRecorded(section);
        question = Answer.orNotRecorded(question);
        answer = Answer.orNotRecorded(answer);
        askedBy = Answer.orNotRecorded(askedBy);
    }
}
