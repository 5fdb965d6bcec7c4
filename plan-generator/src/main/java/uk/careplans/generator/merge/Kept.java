package uk.careplans.generator.merge;

/** What stays of something that vanishes. */
final class Kept {

    /** Most keep nothing. */
    String xml = "";

    int length;

    void add(String more, int bytes) {
        xml += more;
        length += bytes;
    }
}
