package uk.careplans.model.edition;

import java.util.Set;

/**
 * Names that belong to other families' cases, so that none of them goes out in this family's papers. The library is not given the names:
 * the application gives a salt, which it keeps to itself, and the names hashed with it by {@link #hash}. Immutable; safe to share between
 * threads.
 */
public final class OtherFamilies {

    private OtherFamilies() {}

    /** No names. */
    public static OtherFamilies none() {
        throw new UnsupportedOperationException("Comes with the next commits of this branch");
    }

    /**
     * The names of which these are the hashes.
     *
     * @param salt the application's secret, of at least 16 bytes
     * @param hashes what {@link #hash} gives for each name and this salt
     */
    public static OtherFamilies of(byte[] salt, Set<String> hashes) {
        throw new UnsupportedOperationException("Comes with the next commits of this branch");
    }

    /**
     * The hash of a name: the same however the name is written, with first and last names in any order.
     *
     * @param salt the application's secret, of at least 16 bytes
     * @param name a full name, of two to five words
     * @throws IllegalArgumentException if the salt is shorter or the name has fewer or more words; the message does not hold the name
     */
    public static String hash(byte[] salt, String name) {
        throw new UnsupportedOperationException("Comes with the next commits of this branch");
    }

    @Override
    public String toString() {
        return "names of other families";
    }
}
