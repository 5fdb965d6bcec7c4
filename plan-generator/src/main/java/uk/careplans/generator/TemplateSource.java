package uk.careplans.generator;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.careplans.generator.gate.Gate;
import uk.careplans.generator.look.Look;
import uk.careplans.generator.merge.WithheldSections;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackParts;
import uk.careplans.generator.template.PackPicture;
import uk.careplans.model.Picture;
import uk.careplans.model.PlanType;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;

/**
 * A Word file that is to become a template, and what is to be known about it.
 *
 * @param form the name of the form, like {@code northshire/care-plan}; it is written into each document
 * @param version the version of the form
 * @param title the title of the documents, for readers of their properties and for screen readers
 * @param planType the kind of plan the form prints
 * @param wording the council's words for what has no words of its own
 * @param profile what the council decides for itself, which the form's conditions may ask for; {@link CouncilProfile#over}
 *     the national default
 * @param fileName the name of the Word file, for messages
 * @param docx the bytes of the Word file
 * @param parts what its pack lends it
 * @param leavesOut the required fields that this form leaves out on purpose, by their paths ({@code needs.selfCare}; a
 *     group's path stands for all in it), each with the reason; the checker asks for every other one
 * @param withheldSections what becomes of sections of which a reader may see nothing; empty for what is usual for the reader
 * @param bandWords for whom the form is written and how words are explained to them, if it is for an age or for parents
 * @param look how it is to look; the Word file is as its author drew it
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and on the way out
public record TemplateSource(
        String form,
        String version,
        String title,
        PlanType planType,
        Wording wording,
        CouncilProfile profile,
        String fileName,
        byte[] docx,
        PackParts parts,
        Map<String, String> leavesOut,
        Optional<WithheldSections> withheldSections,
        Optional<BandWords> bandWords,
        Look look) {

    private static final String PIECES = "pieces";
    private static final String PICTURES = "pictures";

    /** Takes copies. */
    public TemplateSource {
        docx = docx.clone();
        leavesOut = Collections.unmodifiableMap(new LinkedHashMap<>(leavesOut));
    }

    /** A form that looks as it was drawn. */
    public TemplateSource(
            String form,
            String version,
            String title,
            PlanType planType,
            Wording wording,
            CouncilProfile profile,
            String fileName,
            byte[] docx,
            PackParts parts,
            Map<String, String> leavesOut,
            Optional<WithheldSections> withheldSections,
            Optional<BandWords> bandWords) {
        this(
                form,
                version,
                title,
                planType,
                wording,
                profile,
                fileName,
                docx,
                parts,
                leavesOut,
                withheldSections,
                bandWords,
                Look.asDrawn());
    }

    /** A form that does to sections of which a reader may see nothing what is usual for the reader. */
    public TemplateSource(
            String form,
            String version,
            String title,
            PlanType planType,
            Wording wording,
            CouncilProfile profile,
            String fileName,
            byte[] docx,
            PackParts parts,
            Map<String, String> leavesOut) {
        this(
                form,
                version,
                title,
                planType,
                wording,
                profile,
                fileName,
                docx,
                parts,
                leavesOut,
                Optional.empty(),
                Optional.empty());
    }

    /** A Word file that includes no other, belongs to no council, and leaves out no required field. */
    public TemplateSource(
            String form,
            String version,
            String title,
            PlanType planType,
            Wording wording,
            String fileName,
            byte[] docx) {
        this(
                form,
                version,
                title,
                planType,
                wording,
                ProfileJson.national(),
                fileName,
                docx,
                PackParts.none(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A Word file on disk that belongs to no pack: its form is named after the file, its words are the standard ones. It
     * may include the Word files in the folder {@code pieces} beside it, and print the pictures in the folder {@code
     * pictures}, which are described by their names.
     *
     * @throws IOException if a file cannot be read, or is no picture
     */
    public static TemplateSource of(Path docx, PlanType planType) throws IOException {
        String fileName = String.valueOf(docx.getFileName());
        String name = withoutEnding(fileName);
        return new TemplateSource(
                name,
                "0",
                name,
                planType,
                Wording.standard(),
                ProfileJson.national(),
                fileName,
                Gate.read(docx),
                new PackParts(
                        piecesIn(docx.resolveSibling(PIECES)), picturesIn(docx.resolveSibling(PICTURES)), Map.of()),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Map<String, byte[]> piecesIn(Path folder) throws IOException {
        Map<String, byte[]> pieces = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.docx")) {
                for (Path file : files) {
                    String name = String.valueOf(file.getFileName());
                    // A file that Word has open has a small one beside it.
                    if (!name.startsWith("~$")) {
                        pieces.put(withoutEnding(name), Gate.read(file));
                    }
                }
            }
        }
        return pieces;
    }

    private static Map<String, PackPicture> picturesIn(Path folder) throws IOException {
        Map<String, PackPicture> pictures = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{png,jpg,jpeg}")) {
                for (Path file : files) {
                    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
                    pictures.put(name, new PackPicture(picture(file, name.replaceAll("[-_]+", " ")), false));
                }
            }
        }
        return pictures;
    }

    private static Picture picture(Path file, String description) throws IOException {
        try {
            return Picture.of(Files.readAllBytes(file), description);
        } catch (IllegalArgumentException e) {
            throw new IOException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static String withoutEnding(String fileName) {
        return fileName.replaceFirst("(?i)\\.docx$", "");
    }

    /** The same form with another Word file. */
    public TemplateSource withDocx(byte[] changed) {
        return changed(changed, bandWords, look);
    }

    /** The same form in another look. */
    public TemplateSource withLook(Look other) {
        return changed(docx, bandWords, other);
    }

    /** The same form, written for these readers. */
    public TemplateSource with(BandWords readers) {
        return changed(docx, Optional.of(readers), look);
    }

    private TemplateSource changed(byte[] otherDocx, Optional<BandWords> readers, Look other) {
        return new TemplateSource(
                form,
                version,
                title,
                planType,
                wording,
                profile,
                fileName,
                otherDocx,
                parts,
                leavesOut,
                withheldSections,
                readers,
                other);
    }

    /** Of everything that a template is compiled from. */
    byte[] fingerprint() {
        return Fingerprint.of(planType, bandWords.isPresent(), docx, parts, leavesOut, look);
    }

    /** A copy of the bytes. */
    @Override
    public byte[] docx() {
        return docx.clone();
    }
}
