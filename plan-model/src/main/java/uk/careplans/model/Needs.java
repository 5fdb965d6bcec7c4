package uk.careplans.model;

import jakarta.validation.Valid;

/** The child's needs in the dimensions of regulation 5(b), and any others. */
@PlanRecord
public record Needs(
        @Meaning("Health and development (regulation 5(b)(i)).") @Labelled(Label.HEALTH) @Regulation("5(b)(i)")
        Answer<@Valid Need> health,

        @Meaning("Education and training (regulation 5(b)(ii)).") @Regulation("5(b)(ii)")
        Answer<@Valid Need> education,

        @Meaning("Emotional and behavioural development (regulation 5(b)(iii)).")
        @Labelled(Label.HEALTH)
        @Regulation("5(b)(iii)")
        Answer<@Valid Need> emotional,

        @Meaning(
                "Identity: religious persuasion, racial origin, cultural and linguistic background (regulation 5(b)(iv)).")
        @Regulation("5(b)(iv)")
        Answer<@Valid Need> identity,

        @Meaning("Family and social relationships (regulation 5(b)(v)).") @Regulation("5(b)(v)")
        Answer<@Valid Need> family,

        @Meaning("Social presentation (regulation 5(b)(vi)).") @Regulation("5(b)(vi)")
        Answer<@Valid Need> socialPresentation,

        @Meaning("Self-care skills (regulation 5(b)(vii)).") @Regulation("5(b)(vii)")
        Answer<@Valid Need> selfCare,

        @Meaning("Any other needs.") Answer<@Valid Need> other,

        @Meaning("The child's general practitioner (Schedule 2, paragraph 1).") @Labelled(Label.LOCATOR)
        Answer<Ref<Person>> doctor,

        @Meaning("The child's dentist.") @Labelled(Label.LOCATOR)
        Answer<Ref<Person>> dentist,

        @Meaning("The name of the child's school, college or nursery.") @Labelled(Label.LOCATOR)
        Answer<@OneLine String> school,

        @Meaning("The designated teacher.") @Labelled(Label.LOCATOR)
        Answer<Ref<Person>> designatedTeacher,

        @Meaning("The strengths and difficulties questionnaire.")
        Answer<@Valid Sdq> sdq) {
    /** Takes a component that is left out as not recorded. */
    public Needs {
        health = Answer.orNotRecorded(health);
        education = Answer.orNotRecorded(education);
        emotional = Answer.orNotRecorded(emotional);
        identity = Answer.orNotRecorded(identity);
        family = Answer.orNotRecorded(family);
        socialPresentation = Answer.orNotRecorded(socialPresentation);
        selfCare = Answer.orNotRecorded(selfCare);
        other = Answer.orNotRecorded(other);
        doctor = Answer.orNotRecorded(doctor);
        dentist = Answer.orNotRecorded(dentist);
        school = Answer.orNotRecorded(school);
        designatedTeacher = Answer.orNotRecorded(designatedTeacher);
        sdq = Answer.orNotRecorded(sdq);
    }
}
