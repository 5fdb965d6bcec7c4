package uk.careplans.generator.word;

/** What Word keeps in a file beside its text, of people, machines and other systems. No document is given any of it. */
public enum ForeignData {
    /** The author, who saved it last, the manager. */
    PEOPLE,
    /** The company. */
    COMPANY,
    /** Subject, keywords, category, remarks, status and addresses of links. */
    DESCRIPTION,
    /** The template that the file is attached to. */
    TEMPLATE,
    /** Properties that somebody, or a document management system, made up. */
    CUSTOM_PROPERTIES,
    /** Data of another system, some of it tied to content controls. */
    CUSTOM_XML,
    /** Those who commented on the file or changed it. */
    REVIEWERS,
    /** A small picture of the first page. */
    THUMBNAIL,
    /** Values that macros left. */
    VARIABLES,
    /** Where a mail merge got its data. */
    MAIL_MERGE,
    /** What pictures tell beside what is seen: place, time, camera, program, remarks. */
    PICTURES,
    /** That a photograph was taken with the camera turned. */
    TURNED_PICTURES
}
