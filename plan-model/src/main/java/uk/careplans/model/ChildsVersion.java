package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/**
 * What is written for the child to read, and what must be decided before the child is given it.
 *
 * <p>The sections follow what children ask (Coram Voice, Bright Spots) and the councils' pages for children. That a child living with
 * risk may be given nothing in writing follows the guidance on domestic abuse.
 */
@PlanRecord
public record ChildsVersion(
        @Meaning("For which age the version is written, if not for the child's age on the plan's date.")
        @Labelled(Label.PLAN)
        Answer<AgeBand> band,

        @Meaning("Why it is written for another age.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> whyBand,

        @Meaning("Whether it is safe for the child to have it in writing.") @Labelled(Label.RISK)
        Answer<Boolean> safeToGive,

        @Meaning("Who decided whether it is safe.") @Labelled(Label.RISK)
        Answer<Ref<Person>> safeDecidedBy,

        @Meaning("The date that was decided.") @Labelled(Label.RISK)
        Answer<LocalDate> safeDecidedOn,

        @Meaning("If it is not safe, why, and how the child is told instead.") @Labelled(Label.RISK)
        Answer<@Valid Narrative> whyNotSafe,

        @Meaning("Whether the child has been told everything that is new in it, in person, before it is given out.")
        @Labelled(Label.PLAN)
        Answer<Boolean> toldInPerson,

        @Meaning("Who told the child.") @Labelled(Label.PLAN)
        Answer<Ref<Person>> toldBy,

        @Meaning("The date the child was told.") @Labelled(Label.PLAN)
        Answer<LocalDate> toldOn,

        @Meaning("If two plans are followed side by side, whether the child is told of both.") @Labelled(Label.PLAN)
        Answer<Boolean> shareParallelPlan,

        @Meaning("Who reads it with the child.") @Labelled(Label.PLAN)
        Answer<Ref<Person>> readWith,

        @Meaning("The date it is or was read with the child.") @Labelled(Label.PLAN)
        Answer<LocalDate> readOn,

        @Meaning("A photograph for the first page that the child has chosen.") @Labelled(Label.PLAN)
        Answer<Picture> photo,

        @Meaning(
                "What the child is good at and what others like about the child: something that is true of this child.")
        @Labelled(Label.PLAN)
        Answer<@Valid Told> strengths,

        @Meaning("Who looks after the child, and what each of them does.") @Labelled(Label.PLAN)
        Answer<@Valid Told> whoLooksAfterYou,

        @Meaning("Where the child lives, with whom and with what animals, and why there.") @Labelled(Label.PLAN)
        Answer<@Valid Told> home,

        @Meaning(
                "Why the child is in care, or why the family has help: what happened, what adults are doing, and that it is not the child's fault.")
        @Labelled(Label.PLAN)
        Answer<@Valid Told> why,

        @Meaning("Who has seen and agreed the words of why.") @Labelled(Label.PLAN)
        Answer<List<Ref<Person>>> whyAgreedWith,

        @Meaning("About the family and everybody who matters, beside the times of seeing each.") @Labelled(Label.PLAN)
        Answer<@Valid Told> family,

        @Meaning("School, learning and work.") @Labelled(Label.PLAN)
        Answer<@Valid Told> school,

        @Meaning("Health and feelings.") @Labelled(Label.PLAN)
        Answer<@Valid Told> health,

        @Meaning("Who the child is: faith, culture, languages, hobbies.") @Labelled(Label.PLAN)
        Answer<@Valid Told> identity,

        @Meaning("What happens if the plan does not work.") @Labelled(Label.PLAN)
        Answer<@Valid Told> ifThingsChange,

        @Meaning("Money, documents, a home and help from 18 on.") @Labelled(Label.PLAN)
        Answer<@Valid Told> adulthood,

        @Meaning("What those who know the child remember and want the child to have.") @Labelled(Label.PLAN)
        Answer<@Valid Told> memories) {
    /** Takes a component that is left out as not recorded. */
    public ChildsVersion {
        band = Answer.orNotRecorded(band);
        whyBand = Answer.orNotRecorded(whyBand);
        safeToGive = Answer.orNotRecorded(safeToGive);
        safeDecidedBy = Answer.orNotRecorded(safeDecidedBy);
        safeDecidedOn = Answer.orNotRecorded(safeDecidedOn);
        whyNotSafe = Answer.orNotRecorded(whyNotSafe);
        toldInPerson = Answer.orNotRecorded(toldInPerson);
        toldBy = Answer.orNotRecorded(toldBy);
        toldOn = Answer.orNotRecorded(toldOn);
        shareParallelPlan = Answer.orNotRecorded(shareParallelPlan);
        readWith = Answer.orNotRecorded(readWith);
        readOn = Answer.orNotRecorded(readOn);
        photo = Answer.orNotRecorded(photo);
        strengths = Answer.orNotRecorded(strengths);
        whoLooksAfterYou = Answer.orNotRecorded(whoLooksAfterYou);
        home = Answer.orNotRecorded(home);
        why = Answer.orNotRecorded(why);
        whyAgreedWith = Answer.orNotRecorded(whyAgreedWith);
        family = Answer.orNotRecorded(family);
        school = Answer.orNotRecorded(school);
        health = Answer.orNotRecorded(health);
        identity = Answer.orNotRecorded(identity);
        ifThingsChange = Answer.orNotRecorded(ifThingsChange);
        adulthood = Answer.orNotRecorded(adulthood);
        memories = Answer.orNotRecorded(memories);
    }
}
