package uk.careplans.generator;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackPicture;
import uk.careplans.model.Picture;
import uk.careplans.model.PlanType;

/**
 * A Word file that is to become a template, and what is to be known about it.
 *
 * @param form the name of the form, like {@code northshire/care-plan}; it is written into each document
 * @param version the version of the form
 * @param title the title of the documents, for readers of their properties and for screen readers
 * @param planType the kind of plan the form prints
 * @param wording the council's words for what has no words of its own
 * @param fileName the name of the Word file, for messages
 * @param docx the bytes of the Word file
 * @param pieces the bytes of the Word files that it may include, by name without the ending {@code .docx}
 * @param pictures the pictures that it may print, by name without the ending
 * @param leavesOut the required fields that this form leaves out on purpose, by their paths ({@code needs.selfCare}; a
 *     group's path stands for all in it), each with the reason; the checker asks for every other one
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and on the way out
public record TemplateSource(
        String form,
        String version,
        String title,
        PlanType planType,
        Wording wording,
        String fileName,
        byte[] docx,
        Map<String, byte[]> pieces,
        Map<String, PackPicture> pictures,
        Map<String, String> leavesOut) {

    private static final String PIECES = "pieces";
    private static final String PICTURES = "pictures";

    /** Takes copies. */
    public TemplateSource {
        docx = docx.clone();
        pieces = copyOf(pieces);
        pictures = Map.copyOf(pictures);
        leavesOut = Collections.unmodifiableMap(new LinkedHashMap<>(leavesOut));
    }

    /** A Word file that includes no other, has no pictures of a pack, and leaves out no required field. */
    public TemplateSource(
            String form,
            String version,
            String title,
            PlanType planType,
            Wording wording,
            String fileName,
            byte[] docx) {
        this(form, version, title, planType, wording, fileName, docx, Map.of(), Map.of(), Map.of());
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
                fileName,
                Files.readAllBytes(docx),
                piecesIn(docx.resolveSibling(PIECES)),
                picturesIn(docx.resolveSibling(PICTURES)),
                Map.of());
    }

    private static Map<String, byte[]> piecesIn(Path folder) throws IOException {
        Map<String, byte[]> pieces = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.docx")) {
                for (Path file : files) {
                    String name = String.valueOf(file.getFileName());
                    // A file that Word has open has a small one beside it.
                    if (!name.startsWith("~$")) {
                        pieces.put(withoutEnding(name), Files.readAllBytes(file));
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

    private static Map<String, byte[]> copyOf(Map<String, byte[]> files) {
        Map<String, byte[]> copy = new LinkedHashMap<>();
        files.forEach((name, bytes) -> copy.put(name, bytes.clone()));
        return copy;
    }

    /** The same form with another Word file. */
    public TemplateSource withDocx(byte[] changed) {
        return new TemplateSource(
                form, version, title, planType, wording, fileName, changed, pieces, pictures, leavesOut);
    }

    /** Of everything that a template is compiled from. */
    byte[] fingerprint() {
        return Fingerprint.of(planType, docx, pieces, pictures, leavesOut);
    }

    /** A copy of the bytes. */
    @Override
    public byte[] docx() {
        return docx.clone();
    }

    /** A copy of the bytes. */
    @Override
    public Map<String, byte[]> pieces() {
        return copyOf(pieces);
    }
}
