package uk.careplans.templates;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with packs while they are loaded. */
final class PackProblems {

    static final String MANIFEST = "pack.json";

    private final List<PackProblem> all = new ArrayList<>();

    void add(String pack, String place, String id, String message) {
        all.add(new PackProblem(pack, place, id, message));
    }

    /** In the manifest; {@code path} has {@code /} between its steps, and is empty for all of it. */
    void inManifest(String pack, String path, String id, String message) {
        add(pack, path.isEmpty() ? MANIFEST : MANIFEST + ", " + path, id, message);
    }

    boolean areNone() {
        return all.isEmpty();
    }

    /**
     * @throws BrokenPackException if there are any
     */
    void throwIfAny() {
        if (!all.isEmpty()) {
            throw new BrokenPackException(all);
        }
    }
}
