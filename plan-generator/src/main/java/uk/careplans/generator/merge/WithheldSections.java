package uk.careplans.generator.merge;

import uk.careplans.model.ReaderKind;

/** What becomes of a section of a form of which a reader may see nothing. */
public enum WithheldSections {
    /** It goes with its heading, and so do single questions, rows and tables; only a heading whose number was typed stays, with the words. */
    LEAVE_OUT("leaveOut"),
    /** Its heading stays with the words for what is withheld, and so does every question. */
    WORDS("words");

    private final String code;

    WithheldSections(String code) {
        this.code = code;
    }

    /** As a pack's manifest calls it. */
    public String code() {
        return code;
    }

    /**
     * Where a form says nothing: professionals and courts know the form and are told that something is not included; families and carers
     * get a paper that has nothing but what is theirs.
     */
    public static WithheldSections usualFor(ReaderKind reader) {
        return switch (reader) {
            case PARENT, CHILD, CARER, ADOPTER -> LEAVE_OUT;
            case FILE, COURT, COURT_ANNEX, IRO, GUARDIAN, AGENCY, COUNCIL -> WORDS;
        };
    }
}
