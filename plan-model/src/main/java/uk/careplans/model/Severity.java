package uk.careplans.model;

/** How much a finding or a problem weighs. */
public enum Severity {
    /** The plan may not go on to the stage for which it was checked, and no document may be made of the template. */
    ERROR,
    /** The plan may go on, a document may be made; a person should look. */
    WARNING
}
