package uk.careplans.generator.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A zip file down to its last byte: its entries, the texts of its directories, and whatever lies before, between and behind. Read from
 * the bytes alone, since readers of zip files show only what belongs to one. Immutable.
 *
 * @param entries in the order of the file; those that no directory names are there, too
 * @param texts names, comments and extra fields, as they are
 * @param rest what is no part of the archive
 */
record ZipBytes(List<Entry> entries, List<Stretch> texts, List<Stretch> rest) {

    private static final int[] LOCAL = {'P', 'K', 3, 4};
    private static final int[] CENTRAL = {'P', 'K', 1, 2};
    private static final int[] END = {'P', 'K', 5, 6};
    private static final int[] DESCRIPTOR = {'P', 'K', 7, 8};
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int DESCRIPTOR_SIZE = 16;
    private static final int DESCRIPTOR_FLAG = 8;
    private static final int ENCRYPTED_FLAG = 1;

    /**
     * An entry.
     *
     * @param name its name in front of its content
     * @param packed its content as it is packed
     * @param isDeflated whether it is, or stored as it is
     */
    record Entry(Stretch name, Stretch packed, boolean isDeflated) {}

    /** Takes copies. */
    ZipBytes {
        entries = List.copyOf(entries);
        texts = List.copyOf(texts);
        rest = List.copyOf(rest);
    }

    /** Where the first entry of a zip file begins in some bytes; empty if none does. */
    static Optional<Stretch> beginningIn(Stretch bytes) {
        for (int at = 0; at + LOCAL_SIZE < bytes.length(); at++) {
            if (bytes.at(at) == LOCAL[0] && isEntry(bytes, at)) {
                return Optional.of(bytes.part(at, bytes.length()));
            }
        }
        return Optional.empty();
    }

    private static boolean isEntry(Stretch bytes, int at) {
        return bytes.isAt(at, LOCAL) && at + LOCAL_SIZE <= bytes.length();
    }

    /**
     * Takes a file apart.
     *
     * @param zip begins with anything
     * @throws UnsearchableException if an entry is encrypted, or packed in a way that no Word file is, or if a directory says other than
     *     the entries themselves, so that another reader finds another content
     */
    static ZipBytes read(Stretch zip) throws UnsearchableException {
        return new Parser(zip).parse();
    }

    /** For one file. */
    private static final class Parser {

        private final Stretch zip;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Stretch> texts = new ArrayList<>();
        private final List<Stretch> rest = new ArrayList<>();
        /** The directory's word for how long the content of an entry is, by where the entry begins: some writers say it only there. */
        private final Map<Long, Long> lengths = new HashMap<>();

        private final Map<Long, Entry> byPlace = new HashMap<>();
        /** Where what a directory says of an entry stands; its end has not come. */
        private final List<Integer> listed = new ArrayList<>();

        Parser(Stretch zip) {
            this.zip = zip;
        }

        ZipBytes parse() throws UnsearchableException {
            directory();
            int at = 0;
            int restFrom = 0;
            while (at < zip.length()) {
                int end = zip.at(at) == 'P' ? structure(at) : at;
                if (end > at) {
                    rest(restFrom, at);
                    restFrom = end;
                    at = end;
                } else {
                    at++;
                }
            }
            rest(restFrom, zip.length());
            checkListed(0);
            return new ZipBytes(entries, texts, rest);
        }

        private void rest(int from, int to) {
            if (to > from) {
                rest.add(zip.part(from, to));
            }
        }

        private void directory() {
            for (int at = 0; at + CENTRAL_SIZE <= zip.length(); at++) {
                if (zip.isAt(at, CENTRAL)) {
                    lengths.put(zip.intAt(at + 42), zip.intAt(at + 20));
                }
            }
        }

        /** Where what begins here ends; here, if nothing begins. */
        private int structure(int at) throws UnsearchableException {
            if (isEntry(zip, at)) {
                return entry(at);
            } else if (zip.isAt(at, CENTRAL) && at + CENTRAL_SIZE <= zip.length()) {
                listed.add(at);
                return texts(at + CENTRAL_SIZE, zip.shortAt(at + 28), zip.shortAt(at + 30), zip.shortAt(at + 32));
            } else if (zip.isAt(at, END) && at + END_SIZE <= zip.length()) {
                // What stands before an archive moves all of it.
                checkListed(at - zip.intAt(at + 12) - zip.intAt(at + 16));
                return texts(at + END_SIZE, zip.shortAt(at + 20));
            }
            return at;
        }

        private int texts(int from, int... lengths) {
            int at = from;
            for (int length : lengths) {
                int end = Math.min(at + length, zip.length());
                if (end > at) {
                    texts.add(zip.part(at, end));
                }
                at = end;
            }
            return at;
        }

        private int entry(int at) throws UnsearchableException {
            int flags = zip.shortAt(at + 6);
            int method = zip.shortAt(at + 8);
            if ((flags & ENCRYPTED_FLAG) != 0) {
                throw new UnsearchableException("encrypted", "a part of it is encrypted");
            } else if (method != 0 && method != 8) {
                throw new UnsearchableException("damaged", "a part of it is packed in a way that Word does not know");
            }
            int nameEnd = at + LOCAL_SIZE + zip.shortAt(at + 26);
            int from = texts(at + LOCAL_SIZE, zip.shortAt(at + 26), zip.shortAt(at + 28));
            boolean isDescribedBehind = (flags & DESCRIPTOR_FLAG) != 0;
            long length = isDescribedBehind ? lengthBehind(at, from) : zip.intAt(at + 18);
            int to = (int) Math.min(from + length, zip.length());
            Entry entry = new Entry(zip.part(at + LOCAL_SIZE, nameEnd), zip.part(from, to), method == 8);
            entries.add(entry);
            byPlace.put((long) at, entry);
            return isDescribedBehind && zip.isAt(to, DESCRIPTOR) ? Math.min(to + DESCRIPTOR_SIZE, zip.length()) : to;
        }

        /** Programs believe the directory. If it says something else than the entry, they would show what was not searched. */
        private void checkListed(long moved) throws UnsearchableException {
            for (int at : listed) {
                Entry entry = byPlace.get(zip.intAt(at + 42) + moved);
                String name = zip.part(at + CENTRAL_SIZE, (long) at + CENTRAL_SIZE + zip.shortAt(at + 28))
                        .latin();
                boolean isSame = entry != null
                        && entry.name().latin().equals(name)
                        && entry.isDeflated() == (zip.shortAt(at + 10) == 8)
                        && entry.packed().length() == zip.intAt(at + 20);
                if (!isSame) {
                    throw new UnsearchableException("damaged", "its directory says something else than its parts");
                }
            }
            listed.clear();
        }

        /** As the directory says, or up to the next thing that begins. */
        private long lengthBehind(long at, int from) {
            long known = lengths.getOrDefault(at, 0L);
            if (known > 0) {
                return known;
            }
            for (int end = from; end < zip.length(); end++) {
                if (zip.isAt(end, DESCRIPTOR) || zip.isAt(end, LOCAL) || zip.isAt(end, CENTRAL)) {
                    return (long) end - from;
                }
            }
            return (long) zip.length() - from;
        }
    }
}
