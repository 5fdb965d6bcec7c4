package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The child the plan is for. */
@PlanRecord
public record Child(
        @Meaning("The child's full name.") @Labelled(Label.IDENTITY) @Required
        Answer<@OneLine String> name,

        @Meaning("The name the child likes to be called by.") @Labelled(Label.IDENTITY)
        Answer<@OneLine String> knownAs,

        @Meaning("The child's date of birth.") @Labelled(Label.IDENTITY) @Required
        Answer<LocalDate> dateOfBirth,

        @Meaning("The child's gender.") @Labelled(Label.IDENTITY)
        Answer<Gender> gender,

        @Meaning("How the child describes their gender, where they describe it themselves.") @Labelled(Label.IDENTITY)
        Answer<@OneLine String> genderInOwnWords,

        @Meaning("The pronouns the child uses, like \"she/her\".") @Labelled(Label.IDENTITY)
        Answer<@OneLine String> pronouns,

        @Meaning(
                "The council's case reference number for the child (Kent: Case Reference Number; Hertfordshire: LCS Number).")
        @Labelled(Label.INTERNAL)
        Answer<@OneLine String> caseReference,

        @Meaning("The address where the child lives now.") @Labelled(Label.LOCATOR)
        Answer<@Valid Address> address,

        @Meaning("The telephone number where the child can be reached.") @Labelled(Label.LOCATOR)
        Answer<@Valid Telephone> telephone,

        @Meaning("The child's address before being looked after.") @Labelled(Label.PARTY_CONTACT)
        Answer<@Valid Address> addressBeforeCare,

        @Meaning("The principal carer at the address before being looked after.") @Labelled(Label.IDENTITY)
        Answer<Ref<Person>> carerBeforeCare,

        @Meaning("The child's ethnicity, with the code of the looked-after children return (SSDA903).")
        @Labelled(Label.IDENTITY)
        Answer<Ethnicity> ethnicity,

        @Meaning("The child's nationality.") @Labelled(Label.IDENTITY)
        Answer<@OneLine String> nationality,

        @Meaning("The child's religion or belief.") @Labelled(Label.IDENTITY)
        Answer<@OneLine String> religion,

        @Meaning("The languages the child speaks, the first language first.") @Labelled(Label.IDENTITY)
        Answer<List<@OneLine String>> languages,

        @Meaning("Whether the child needs an interpreter.") @Labelled(Label.IDENTITY)
        Answer<Boolean> interpreterNeeded,

        @Meaning("The language of the interpreter.") @Labelled(Label.IDENTITY)
        Answer<@OneLine String> interpreterLanguage,

        @Meaning("Whether the child is disabled.") @Labelled(Label.HEALTH)
        Answer<Boolean> disabled,

        @Meaning("The disability or long-term condition, and what it means day to day.") @Labelled(Label.HEALTH)
        Answer<@Valid Narrative> disability,

        @Meaning("How to talk and listen to the child well.") @Labelled(Label.PLAN)
        Answer<@Valid Narrative> communicationNeeds,

        @Meaning("A photograph of the child for the front of the plan, where the child and those with parental"
                + " responsibility agree to it.")
        @Labelled({Label.IDENTITY, Label.PLAN})
        Answer<Picture> photograph) {
    /** Takes a component that is left out as not recorded. */
    public Child {
        name = Answer.orNotRecorded(name);
        knownAs = Answer.orNotRecorded(knownAs);
        dateOfBirth = Answer.orNotRecorded(dateOfBirth);
        gender = Answer.orNotRecorded(gender);
        genderInOwnWords = Answer.orNotRecorded(genderInOwnWords);
        pronouns = Answer.orNotRecorded(pronouns);
        caseReference = Answer.orNotRecorded(caseReference);
        address = Answer.orNotRecorded(address);
        telephone = Answer.orNotRecorded(telephone);
        addressBeforeCare = Answer.orNotRecorded(addressBeforeCare);
        carerBeforeCare = Answer.orNotRecorded(carerBeforeCare);
        ethnicity = Answer.orNotRecorded(ethnicity);
        nationality = Answer.orNotRecorded(nationality);
        religion = Answer.orNotRecorded(religion);
        languages = Answer.orNotRecorded(languages);
        interpreterNeeded = Answer.orNotRecorded(interpreterNeeded);
        interpreterLanguage = Answer.orNotRecorded(interpreterLanguage);
        disabled = Answer.orNotRecorded(disabled);
        disability = Answer.orNotRecorded(disability);
        communicationNeeds = Answer.orNotRecorded(communicationNeeds);
        photograph = Answer.orNotRecorded(photograph);
    }
}
