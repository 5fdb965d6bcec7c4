package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/** The child the plan is for. */
@PlanRecord
public record Child(
        @Meaning("The child's full name.") @Required Answer<@OneLine String> name,

        @Meaning("The name the child likes to be called by.")
        Answer<@OneLine String> knownAs,

        @Meaning("The child's date of birth.") @Required Answer<LocalDate> dateOfBirth,
        @Meaning("The child's gender.") Answer<Gender> gender,

        @Meaning("How the child describes their gender, where they describe it themselves.")
        Answer<@OneLine String> genderInOwnWords,

        @Meaning("The pronouns the child uses, like \"she/her\".")
        Answer<@OneLine String> pronouns,

        @Meaning(
                "The council's case reference number for the child (Kent: Case Reference Number; Hertfordshire: LCS Number).")
        Answer<@OneLine String> caseReference,

        @Meaning("The address where the child lives now.") Answer<@Valid Address> address,

        @Meaning("The telephone number where the child can be reached.")
        Answer<@Valid Telephone> telephone,

        @Meaning("The child's address before being looked after.")
        Answer<@Valid Address> addressBeforeCare,

        @Meaning("The principal carer at the address before being looked after.")
        Answer<Ref<Person>> carerBeforeCare,

        @Meaning("The child's ethnicity, with the code of the looked-after children return (SSDA903).")
        Answer<Ethnicity> ethnicity,

        @Meaning("The child's nationality.") Answer<@OneLine String> nationality,
        @Meaning("The child's religion or belief.") Answer<@OneLine String> religion,

        @Meaning("The languages the child speaks, the first language first.")
        Answer<List<@OneLine String>> languages,

        @Meaning("Whether the child needs an interpreter.") Answer<Boolean> interpreterNeeded,
        @Meaning("The language of the interpreter.") Answer<@OneLine String> interpreterLanguage,
        @Meaning("Whether the child is disabled.") Answer<Boolean> disabled,

        @Meaning("The disability or long-term condition, and what it means day to day.")
        Answer<@Valid Narrative> disability,

        @Meaning("How to talk and listen to the child well.")
        Answer<@Valid Narrative> communicationNeeds,

        @Meaning("A photograph of the child for the front of the plan, where the child and those with parental"
                + " responsibility agree to it.")
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
