package uk.careplans.templates;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code pack.json}: what a pack says of itself. Immutable.
 *
 * @param council the name of the pack, which is that of its folder
 * @param name whose forms they are, in full
 * @param version the version of the pack
 * @param owner who answers for it
 * @param source what its forms follow
 * @param sourceDate the date of that, as exactly as it is known: {@code 2012-10}
 * @param parent the pack that this one extends
 * @param profile the pack whose profile counts, if it has none of its own
 * @param words its words, where it has any of its own
 * @param pieces the names of the Word files in {@code pieces/} that its forms may include
 * @param pictures the files in {@code pictures/} that its forms may print, like {@code crest.png}, each with what it shows; one
 *     that only decorates has an empty text
 * @param look its colours and its logo
 */
record Manifest(
        String council,
        String name,
        String version,
        String owner,
        String source,
        String sourceDate,
        Optional<String> parent,
        Optional<String> profile,
        Words words,
        List<String> pieces,
        Map<String, String> pictures,
        PackLook look,
        List<FormEntry> forms) {

    /** Takes copies. */
    Manifest {
        pieces = List.copyOf(pieces);
        forms = List.copyOf(forms);
    }

    /**
     * One form of the pack.
     *
     * @param leavesOut the required fields that the council's form leaves out, each with the reason
     * @param only the answers, as codes by path, that a plan must give to be printed on this form
     * @param settings the decisions of this form over those of the profile, as JSON
     * @param readers the kinds of readers for whom it is, as commands name them; none if it is for all
     * @param band for whom it is written, as the code of a band; empty if it is no version for a child or a parent
     * @param textSizes the sizes that its words may have beside the one it was drawn with, as codes
     * @param pictureLevels how many pictures it may have instead of all, as codes
     * @param withheldSections what becomes of sections of which a reader may see nothing; empty for what is usual for the reader
     */
    record FormEntry(
            String name,
            String title,
            String version,
            String planType,
            String file,
            Map<String, String> leavesOut,
            Map<String, String> only,
            Optional<byte[]> settings,
            List<String> readers,
            Optional<String> band,
            List<String> textSizes,
            List<String> pictureLevels,
            Optional<String> withheldSections) {
        /** Takes a copy. */
        FormEntry {
            readers = List.copyOf(readers);
            textSizes = List.copyOf(textSizes);
            pictureLevels = List.copyOf(pictureLevels);
        }
    }
}
