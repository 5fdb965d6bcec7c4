package uk.careplans.benchmark;

/** An engine with the form as its template and one plan as its data. It may hold what its makers let one keep. */
interface Engine {

    /** Makes the document once. */
    byte[] document() throws Exception;
}
