package uk.careplans.model;

import jakarta.validation.Valid;
import java.time.LocalDate;

/** A service given to the child, the family or the carers. */
@PlanRecord
public record Service(
        @Meaning("The stable id of this service: letters, digits, - and _; it never changes while the plan lives.")
        @Valid
        ItemId id,

        @Meaning("The service (Kent: Actual Service).") @Labelled(Label.PLAN)
        Answer<@OneLine String> service,

        @Meaning("The agency that gives it (Kent: Actual Agency).") @Labelled({Label.PLAN, Label.LOCATOR})
        Answer<@OneLine String> agency,

        @Meaning("For whom the service is.") @Labelled(Label.PLAN)
        Answer<ServiceFor> recipient,

        @Meaning("How often.") @Labelled(Label.PLAN) Answer<@OneLine String> frequency,

        @Meaning("The date it starts or started.") @Labelled(Label.PLAN)
        Answer<LocalDate> startsOn,

        @Meaning("The person who gives it.") @Labelled(Label.PLAN)
        Answer<Ref<Person>> person) {
    /** Takes a component that is left out as not recorded. */
    public Service {
        service = Answer.orNotRecorded(service);
        agency = Answer.orNotRecorded(agency);
        recipient = Answer.orNotRecorded(recipient);
        frequency = Answer.orNotRecorded(frequency);
        startsOn = Answer.orNotRecorded(startsOn);
        person = Answer.orNotRecorded(person);
    }
}
