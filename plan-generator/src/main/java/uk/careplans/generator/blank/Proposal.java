package uk.careplans.generator.blank;

/**
 * A field that may answer a question.
 *
 * @param confidence from 0; from 1 on nothing is missing
 */
record Proposal(Candidate candidate, double confidence) {

    String path() {
        return candidate.path();
    }
}
