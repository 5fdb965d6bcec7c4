package uk.careplans.templates;

/**
 * Something that keeps a pack from being used.
 *
 * @param pack the folder of the pack
 * @param place the file, and where in it: {@code pack.json, forms/final/only}
 * @param id a stable name for this kind of problem
 * @param message what is wrong and what to do
 */
public record PackProblem(String pack, String place, String id, String message) {

    /** The problem as one line. */
    @Override
    public String toString() {
        return pack + ": " + place + ": " + message + " [" + id + "]";
    }
}
