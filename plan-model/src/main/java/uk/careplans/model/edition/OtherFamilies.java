package uk.careplans.model.edition;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names that belong to other families' cases, so that none of them goes out in this family's papers. The library is not given the names:
 * the application gives a salt, which it keeps to itself, and the names hashed with it by {@link #hash}. Immutable; safe to share between
 * threads.
 */
public final class OtherFamilies {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_SALT = 16;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 6;
    private static final OtherFamilies NONE = new OtherFamilies(new byte[SHORTEST_SALT], Set.of());

    private final byte[] salt;
    private final Set<String> hashes;

    private OtherFamilies(byte[] salt, Set<String> hashes) {
        this.salt = salt;
        this.hashes = hashes;
    }

    /** No names. */
    public static OtherFamilies none() {
        return NONE;
    }

    /**
     * The names of which these are the hashes.
     *
     * @param salt the application's secret, of at least 16 bytes
     * @param hashes what {@link #hash} gives for each name and this salt
     * @throws IllegalArgumentException if the salt is shorter, or one of the hashes is none
     */
    public static OtherFamilies of(byte[] salt, Set<String> hashes) {
        checkSalt(salt);
        if (!hashes.stream().allMatch(hash -> hash.matches("[0-9a-f]{64}"))) {
            throw new IllegalArgumentException(
                    "A hash of a name is what OtherFamilies.hash gives: 64 digits and small letters");
        }
        return new OtherFamilies(salt.clone(), Set.copyOf(hashes));
    }

    /**
     * The hash of a name: the same however the name is written, with or without a title, with first and last names in any order.
     *
     * @param salt the application's secret, of at least 16 bytes
     * @param name a full name, of two to six words; a hyphen or an apostrophe makes two words of one
     * @throws IllegalArgumentException if the salt is shorter or the name has fewer or more words; the message does not hold the name
     */
    public static String hash(byte[] salt, String name) {
        checkSalt(salt);
        List<String> words = new ArrayList<>();
        Letters letters = Letters.of(withoutTitle(name));
        words(letters).forEach(word -> words.add(word.in(letters)));
        if (words.size() < FEWEST_WORDS || words.size() > MOST_WORDS) {
            throw new IllegalArgumentException(
                    "Give the whole name, in two to six words: one word alone is found in every other family's papers");
        }
        return hash(mac(salt), words);
    }

    private static String withoutTitle(String name) {
        List<String> words = CommonWords.in(name);
        int start = 0;
        while (start < words.size() && CommonWords.isTitle(words.get(start))) {
            start++;
        }
        return String.join(" ", words.subList(start, words.size()));
    }

    private static void checkSalt(byte[] salt) {
        if (salt.length < SHORTEST_SALT) {
            throw new IllegalArgumentException("A salt of less than 16 bytes is guessed; make one of random bytes");
        }
    }

    /** The same without the names of people who belong to this plan, and so are no other family. */
    OtherFamilies without(Collection<String> names) {
        Set<String> left = new HashSet<>(hashes);
        Mac mac = mac(salt);
        for (String name : names) {
            Letters letters = Letters.of(withoutTitle(name));
            List<Word> words = words(letters);
            for (int from = 0; from < words.size(); from++) {
                sequences(letters, words, from).forEach(sequence -> left.remove(hash(mac, sequence)));
            }
        }
        return withOnly(left);
    }

    private OtherFamilies withOnly(Set<String> left) {
        return left.size() == hashes.size() ? this : new OtherFamilies(salt, Set.copyOf(left));
    }

    /** The same without what was found. */
    OtherFamilies withoutFound(Collection<Found> found) {
        Set<String> left = new HashSet<>(hashes);
        found.forEach(each -> left.remove(each.hash()));
        return withOnly(left);
    }

    /**
     * A name in a text.
     *
     * @param at its first letter, of the text's letters
     */
    record Found(String hash, int at) {}

    /** The names that stand in a text, in the order of the text. */
    List<Found> in(Letters text) {
        if (hashes.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        List<Word> words = words(text);
        Mac mac = mac(salt);
        for (int i = 0; i < words.size(); i++) {
            for (List<String> sequence : sequences(text, words, i)) {
                String hash = hash(mac, sequence);
                if (hashes.contains(hash)) {
                    found.add(new Found(hash, words.get(i).from()));
                }
            }
        }
        return found;
    }

    private record Word(int from, int to) {
        String in(Letters letters) {
            return letters.plain(from, to);
        }
    }

    private static List<Word> words(Letters letters) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= letters.length(); i++) {
            if (letters.isGap(i)) {
                words.add(new Word(start, i));
                start = i;
            }
        }
        return words;
    }

    /** What could be a name from one word on: two to six words of one sentence. */
    private static List<List<String>> sequences(Letters text, List<Word> words, int first) {
        List<List<String>> sequences = new ArrayList<>();
        List<String> sequence = new ArrayList<>();
        for (int i = first; i < words.size() && sequence.size() < MOST_WORDS; i++) {
            if (i > first && text.before(words.get(i).from()) == Letters.STOP) {
                break;
            }
            sequence.add(words.get(i).in(text));
            if (sequence.size() >= FEWEST_WORDS) {
                sequences.add(List.copyOf(sequence));
            }
        }
        return sequences;
    }

    private static String hash(Mac mac, List<String> words) {
        String inOrder = String.join(" ", words.stream().sorted().toList());
        return HexFormat.of().formatHex(mac.doFinal(inOrder.getBytes(StandardCharsets.UTF_8)));
    }

    private static Mac mac(byte[] salt) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public String toString() {
        return "names of other families";
    }
}
