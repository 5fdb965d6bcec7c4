package uk.careplans.generator.release;

/** Takes the texts that are found in a file. */
@FunctionalInterface
interface Texts {

    /**
     * Takes one.
     *
     * @param place where in the file it stands, in words that say nothing of what stands there
     * @param text as it is read there, put together where the file has it in pieces
     */
    void take(String place, String text) throws UnsearchableException;
}
