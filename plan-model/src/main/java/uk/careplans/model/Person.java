package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/**
 * Somebody the plan speaks of. Each person is written once, in the plan's {@code people}, and named elsewhere by
 * id.
 */
@PlanRecord
public record Person(
        @Meaning("The stable id of this person: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("The person's full name.") Answer<@OneLine String> name,

        @Meaning("What the person is to the child, like \"mother\" or \"maternal aunt\".")
        Answer<@OneLine String> relationship,

        @Meaning("The person's work for the child, like \"social worker\" or \"designated teacher\".")
        Answer<@OneLine String> role,

        @Meaning("The organisation the person works for.") Answer<@OneLine String> agency,

        @Meaning("Whether the person holds parental responsibility for the child.")
        Answer<Boolean> parentalResponsibility,

        @Meaning("The person's date of birth.") Answer<LocalDate> dateOfBirth,
        @Meaning("The person's address.") Answer<@Valid Address> address,
        @Meaning("The person's telephone number.") Answer<@Valid Telephone> telephone,
        @Meaning("The person's e-mail address.") Answer<@Valid EmailAddress> email,

        @Meaning("If the person needs an interpreter, the language.")
        Answer<@OneLine String> interpreterLanguage,

        @Meaning("Anything else to know about the person's part in the child's life.")
        Answer<@Valid Narrative> notes) {
    /** Takes a component that is left out as not recorded. */
    public Person {
        name = Answer.orNotRecorded(name);
        relationship = Answer.orNotRecorded(relationship);
        role = Answer.orNotRecorded(role);
        agency = Answer.orNotRecorded(agency);
        parentalResponsibility = Answer.orNotRecorded(parentalResponsibility);
        dateOfBirth = Answer.orNotRecorded(dateOfBirth);
        address = Answer.orNotRecorded(address);
        telephone = Answer.orNotRecorded(telephone);
        email = Answer.orNotRecorded(email);
        interpreterLanguage = Answer.orNotRecorded(interpreterLanguage);
        notes = Answer.orNotRecorded(notes);
    }
}
