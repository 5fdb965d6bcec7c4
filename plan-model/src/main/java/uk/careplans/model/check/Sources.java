package uk.careplans.model.check;

import uk.careplans.model.Source;

/** Sources of rules beyond those that have a name in {@link Source}. */
final class Sources {

    static final Source APPROVALS =
            Source.seen("the procedures of Hertfordshire, Kent, Wakefield, Calderdale, Leeds and"
                    + " Southwark; the council's profile says who");

    static final Source BRIGHT_SPOTS = Source.seen("Coram Voice, Bright Spots: Our Lives Our Care, and 10,000 Voices");

    static final Source BRIGHTON = Source.seen("Brighton and Hove, Me and My World");

    static final Source CAFCASS_TIPS = Source.seen("Cafcass, five tips for writing to children");

    static final Source HELP_AT_HAND = Source.seen("Children's Commissioner for England, Help at Hand");

    static final Source SAFETY_PLANS =
            Source.seen("guidance on safety plans with children who live with domestic abuse");

    static final Source CARE_ORDERS_AT_HOME = Source.seen("A & Ors (Care Orders at Home) [2025] EWCA Civ 901");

    static final Source COURT_FORMS = Source.seen("the court care plan forms of Kent and Harrow");

    static final Source COVENTRY = Source.seen("Coventry, notes to the social work evidence template");

    static final Source EVIDENCE_TEMPLATE = Source.seen("Kent, notes to the social work evidence template");

    static final Source GATESHEAD =
            Source.seen("Gateshead, delegated authority to foster carers and residential workers");

    static final Source HMCTS = Source.seen("HM Courts and Tribunals Service, its portal for care proceedings");

    static final Source HULL = Source.seen("Hull, procedure for the plan of a child or young person");

    static final Source RESPONSIBILITY =
            Source.seen("LAC(99)29, section 5, and the London procedures for children in need");

    static final Source SCHEDULES = Source.seen("Care Planning, Placement and Case Review (England) Regulations 2010,"
            + " Schedules 1 and 2, and Care Leavers (England) Regulations 2010, Schedule 1");

    /** Our own inference: a plan that says one thing in one field says nothing else in another. */
    static final Source AGREEMENT = Source.generalKnowledge("two places of a plan that speak of one thing agree");

    /** What each band can read. */
    static final Source BANDS =
            Source.generalKnowledge("what each age reads with ease: a judgement, tried on texts of our own");

    static final Source WORD_BUSTING =
            Source.seen("Family Justice Young People's Board, Word Busting, and TACT, Language that Cares");

    private Sources() {}
}
