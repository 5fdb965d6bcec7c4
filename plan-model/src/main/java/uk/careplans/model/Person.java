package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody the plan speaks of. Each person is written once, in the plan's {@code people}, and named elsewhere by
 * id.
 */
@PlanRecord
public record Person(
        @Meaning("The stable id of this person: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("The person's full name.") @LabelledByStanding(PersonalDetail.WHO)
        Answer<@OneLine String> name,

        @Meaning("What the person is to the child, like \"mother\" or \"maternal aunt\".")
        @LabelledByStanding(PersonalDetail.WHO)
        Answer<@OneLine String> relationship,

        @Meaning("The person's work for the child, like \"social worker\" or \"designated teacher\".")
        @LabelledByStanding(PersonalDetail.WHO)
        Answer<@OneLine String> role,

        @Meaning("What the child calls this person, like \"Mummy\", \"Baba\" or a first name.")
        @LabelledByStanding(PersonalDetail.WHO)
        Answer<@OneLine String> childsWord,

        @Meaning("The organisation the person works for.") @LabelledByStanding(PersonalDetail.WHO)
        Answer<@OneLine String> agency,

        @Meaning("Whether the person holds parental responsibility for the child.")
        @LabelledByStanding(PersonalDetail.WHO)
        Answer<Boolean> parentalResponsibility,

        @Meaning("The person's date of birth.") @LabelledByStanding(PersonalDetail.PRIVATE)
        Answer<LocalDate> dateOfBirth,

        @Meaning("The person's address.") @LabelledByStanding(PersonalDetail.REACH)
        Answer<@Valid Address> address,

        @Meaning("The person's telephone number.") @LabelledByStanding(PersonalDetail.REACH)
        Answer<@Valid Telephone> telephone,

        @Meaning("The person's e-mail address.") @LabelledByStanding(PersonalDetail.REACH)
        Answer<@Valid EmailAddress> email,

        @Meaning("If the person needs an interpreter, the language.") @LabelledByStanding(PersonalDetail.PRIVATE)
        Answer<@OneLine String> interpreterLanguage,

        @Meaning("Anything else to know about the person's part in the child's life.")
        @LabelledByStanding(PersonalDetail.NOTES)
        Answer<@Valid Narrative> notes,

        @Meaning(
                "What the person is in this plan; it decides who may see what of them. Not recorded, the plan is asked where it names them, and in doubt they are somebody outside the case.")
        @LabelledByStanding(PersonalDetail.WHO)
        Answer<Standing> standing,

        @Meaning("Who must not learn of this person: no copy for any of them says that there is such a person.")
        @Labelled(Label.INTERNAL)
        Answer<List<Ref<Person>>> withheldFrom) {
    /** Takes a component that is left out as not recorded. */
    public Person {
        name = Answer.orNotRecorded(name);
        relationship = Answer.orNotRecorded(relationship);
        role = Answer.orNotRecorded(role);
        childsWord = Answer.orNotRecorded(childsWord);
        agency = Answer.orNotRecorded(agency);
        parentalResponsibility = Answer.orNotRecorded(parentalResponsibility);
        dateOfBirth = Answer.orNotRecorded(dateOfBirth);
        address = Answer.orNotRecorded(address);
        telephone = Answer.orNotRecorded(telephone);
        email = Answer.orNotRecorded(email);
        interpreterLanguage = Answer.orNotRecorded(interpreterLanguage);
        notes = Answer.orNotRecorded(notes);
        standing = Answer.orNotRecorded(standing);
        withheldFrom = Answer.orNotRecorded(withheldFrom);
    }
}
