package uk.careplans.samples;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.careplans.model.edition.OtherFamilies;

/**
 * A list of hashed names in a file: a hash a line, and before them one of words that everybody knows, by which a list is told that was
 * made with another salt. With that one nothing would ever be found.
 */
final class NameList {

    private static final String KNOWN = "careplans other families";

    private NameList() {}

    /** The list as it is written. */
    static byte[] write(byte[] salt, Set<String> hashes) {
        StringBuilder lines = new StringBuilder(OtherFamilies.hash(salt, KNOWN)).append('\n');
        new TreeSet<>(hashes).forEach(hash -> lines.append(hash).append('\n'));
        return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads a list.
     *
     * @throws Refusal if one of the files cannot be read, is no such file, or does not belong to the other
     */
    static OtherFamilies read(Path list, Path salt) {
        byte[] secret = salt(salt);
        List<String> lines =
                InputFile.read(list, file -> Files.readAllLines(file, StandardCharsets.ISO_8859_1)).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.isEmpty() || !lines.get(0).equals(OtherFamilies.hash(secret, KNOWN))) {
            throw Refusal.of(list + " was not made by careplans hash-names with the salt in " + salt
                    + ", so no name would be found. Make it anew, or give the salt with which it was made.");
        }
        try {
            return OtherFamilies.of(secret, new HashSet<>(lines.subList(1, lines.size())));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(list + " is refused. " + e.getMessage() + ".");
        }
    }

    /**
     * Reads the council's secret.
     *
     * @throws Refusal if it cannot be read, or is so short that it could be guessed
     */
    static byte[] salt(Path file) {
        byte[] salt = InputFile.read(file, Files::readAllBytes);
        try {
            OtherFamilies.of(salt, Set.of());
        } catch (IllegalArgumentException e) {
            throw Refusal.of(file + " is refused. " + e.getMessage() + ".");
        }
        return salt;
    }
}
