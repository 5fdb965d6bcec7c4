package uk.careplans.model;

import java.util.List;

/**
 * A plan for one child. What is the same in every kind of plan has the same name and type in each, so that it is checked,
 * printed and withheld in one way. Every plan is a record of answers: immutable, and safe to share between threads.
 */
public sealed interface Plan permits AnyCarePlan, ChildsPlan {

    /** What kind of plan it is. */
    default PlanType type() {
        return PlanType.of(this);
    }

    /** The plan as the record that it is, for whoever reads fields by their names. */
    default Record record() {
        return (Record) this;
    }

    /** What this plan is as a document: its id, version, date, author and council. */
    Answer<PlanDetails> plan();

    /** The child the plan is for. */
    Answer<Child> child();

    /** Everybody the plan speaks of, each once. */
    Answer<List<Person>> people();

    /** Everything somebody has to do. */
    Answer<List<Action>> actions();

    /** Services given to the child, the family or the carers. */
    Answer<List<Service>> services();

    /** What the child and everybody consulted think. */
    Answer<Views> views();

    /** Who carries out the plan. */
    Answer<Management> management();

    /** Who has been or will be sent a copy. */
    Answer<Copies> copies();

    /** What is written for the child to read; not recorded of a court's plan, which has none: the child's own plan has. */
    default Answer<ChildsVersion> childsVersion() {
        return Answer.notRecorded();
    }

    /** What is written for each parent to read; not recorded of plans that have no such versions. */
    default Answer<List<ParentsVersion>> parentsVersions() {
        return Answer.notRecorded();
    }

    /** Who approved or endorsed the plan. */
    Answer<List<Approval>> approvals();

    /** Who signed the plan. */
    Answer<Signatures> signatures();

    /** What a council's form asks and no other field of the plan holds. */
    Answer<List<OwnQuestion>> ownQuestions();

    /** Decisions that one reader may see what such readers are not shown without one. */
    Answer<List<ReleaseDecision>> releases();
}
