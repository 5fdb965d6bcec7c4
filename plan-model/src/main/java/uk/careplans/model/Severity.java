package uk.careplans.model;

/** How much a finding or a problem weighs. */
public enum Severity {
    /** No document may be made until it is mended. */
    ERROR,
    /** A document may be made; a person should look. */
    WARNING
}
