package uk.careplans.generator.release;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.GeneratedDocument;
import uk.careplans.generator.Template;
import uk.careplans.generator.WholeFile;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.OtherFamilies;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.edition.ReleaseRecord;
import uk.careplans.model.edition.Withheld;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ReleaseRecordJson;

/**
 * The proof that nothing of what an edition withholds is in a finished document. It searches the bytes of the file, down to the last
 * one: every part, attribute and property, what is hidden, packed or written in another notation, the archive's own names and comments,
 * and the name of the file. It knows nothing of how the document was made. From the council's own file nothing is withheld, so nothing is
 * searched. Immutable; safe to share between threads.
 */
public final class ReleaseProof {

    private final Plan plan;
    private final Edition edition;
    private final LocalDate on;
    private final Finder finder;

    private ReleaseProof(Plan plan, Edition edition, LocalDate on, Finder finder) {
        this.plan = plan;
        this.edition = edition;
        this.on = on;
        this.finder = finder;
    }

    /**
     * The proof for the documents of one edition.
     *
     * @param plan the whole plan, of which the edition was made
     * @param edition the edition
     * @param others names that belong to other families' cases; {@link OtherFamilies#none()} if the application gives none
     * @param on the day for which the edition was made
     */
    public static ReleaseProof of(Plan plan, Edition edition, OtherFamilies others, LocalDate on) {
        return new ReleaseProof(plan, edition, on, new Finder(Withheld.of(plan, edition, others, on)));
    }

    /** Whether there is anything to search for: not in the council's own file. */
    public boolean isNeeded() {
        return !(edition.reader() instanceof Reader.CouncilFile);
    }

    /**
     * Searches a document.
     *
     * @param file the bytes of the finished file
     * @param fileName its name, by which it is known wherever it is sent
     * @param own what its form puts into every document, {@link uk.careplans.generator.Template#own()}: what is found in the form's own words
     *     alone does not count; none if the form is not known, and then everything counts
     * @throws NotReleasedException if anything was found, or the file cannot be searched; the message names places and no values
     */
    public void check(byte[] file, String fileName, List<byte[]> own) throws NotReleasedException {
        search(fileName, own, texts -> FileTexts.read(file, texts));
    }

    /** Something whose texts can be read. */
    private interface Searchable {
        void read(Texts texts) throws UnsearchableException;
    }

    private void search(String fileName, List<byte[]> own, Searchable file) throws NotReleasedException {
        if (!isNeeded()) {
            return;
        }
        try {
            Search search = new Search(own);
            search.take("the name of the file", fileName);
            file.read(search);
            if (!search.leaks().isEmpty()) {
                throw NotReleasedException.of(edition.reader().id(), search.leaks());
            }
        } catch (UnsearchableException e) {
            throw NotReleasedException.of(e);
        }
    }

    /**
     * Writes a document whole, and only if nothing withheld is in it: it is written into a new file beside it and onto the disk, read back
     * from there and searched, and only then gets its name.
     *
     * @param file its folder must exist
     * @throws NotReleasedException if something was found; no file is left, and what was there before stays as it was
     * @throws IOException as {@link GeneratedDocument#writeTo} does
     */
    public void write(GeneratedDocument document, Path file) throws IOException {
        WholeFile.write(document.bytes(), file, written -> check(document, written, file));
    }

    /**
     * Writes a document and the record of its release. The record, too, is searched, and is there before the document gets its name: no
     * document goes out without its record.
     *
     * @param file its folder must exist, like that of the record
     * @throws NotReleasedException if something was found; neither file is left
     * @throws IOException as {@link GeneratedDocument#writeTo} does
     */
    public void write(GeneratedDocument document, Path file, Path recordFile) throws IOException {
        byte[] release = ReleaseRecordJson.write(record(document));
        WholeFile.write(document.bytes(), file, written -> {
            check(document, written, file);
            WholeFile.write(release, recordFile, json -> checkRecord(json, recordFile));
        });
    }

    /** The record of a document's release. */
    public ReleaseRecord record(GeneratedDocument document) {
        Template form = document.template();
        return ReleaseRecord.of(
                plan,
                sha256(PlanJson.write(plan)),
                edition,
                on,
                new ReleaseRecord.Printed(form.form(), form.version(), form.fingerprint(), sha256(document.bytes())));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void check(GeneratedDocument document, byte[] written, Path file) throws NotReleasedException {
        check(
                written,
                String.valueOf(file.getFileName()),
                isNeeded() ? document.template().own() : List.of());
    }

    private void checkRecord(byte[] json, Path file) throws NotReleasedException {
        search(String.valueOf(file.getFileName()), List.of(), texts -> FileTexts.readPart(json, texts));
    }

    /** One search. */
    private final class Search implements Texts {

        private final List<byte[]> own;
        private @Nullable FormsOwn formsOwn;
        private final Map<Withheld.Hit, Leak> leaks = new LinkedHashMap<>();

        Search(List<byte[]> own) {
            this.own = own;
        }

        @Override
        public void take(String place, String text) throws UnsearchableException {
            if (finder.in(text).isEmpty()) {
                return;
            }
            for (Withheld.Hit hit : finder.in(formsOwn().without(text))) {
                leaks.putIfAbsent(
                        new Withheld.Hit(hit.kind(), hit.withheld(), 0), new Leak(place, hit.kind(), hit.withheld()));
            }
        }

        /** Most searches find nothing, and need not know it. */
        private FormsOwn formsOwn() throws UnsearchableException {
            FormsOwn ready = formsOwn;
            if (ready == null) {
                ready = new FormsOwn(own, finder);
                formsOwn = ready;
            }
            return ready;
        }

        List<Leak> leaks() {
            return new ArrayList<>(leaks.values());
        }
    }
}
