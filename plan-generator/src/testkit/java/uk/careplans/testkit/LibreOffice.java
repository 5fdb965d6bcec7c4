package uk.careplans.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * LibreOffice as a second opinion: it opens a document, draws its pages, saves it again. Slow (seconds). A missing
 * LibreOffice is an error and not a skipped test.
 */
public final class LibreOffice {

    /** For up to {@link #AT_ONCE} documents. */
    private static final int SECONDS = 120;

    /** For one document that was not ready in that time, or that LibreOffice died of. */
    private static final int SECONDS_ALONE = 60;

    private static final int AT_ONCE = 100;

    private LibreOffice() {}

    /**
     * A document as it is printed.
     *
     * @param pdf the pages
     * @param pages how many
     * @param text the text on them, in reading order
     * @param charactersByFont for every font that was used, by its name, the characters that were drawn with it
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Rendered(byte[] pdf, int pages, String text, Map<String, Set<String>> charactersByFont) {}

    /** Prints a document to PDF. */
    public static Rendered render(byte[] docx) {
        return read(convert(docx, "pdf"));
    }

    /**
     * Prints many documents; much faster than one by one.
     *
     * @param documents by their names, which stand in the message if one does not open or hangs
     * @return the same names in the same order
     */
    public static Map<String, Rendered> render(Map<String, byte[]> documents) {
        Map<String, Rendered> rendered = new LinkedHashMap<>();
        convert(documents, "pdf").forEach((name, pdf) -> rendered.put(name, read(pdf)));
        return rendered;
    }

    private static Rendered read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, Set<String>> fonts = new TreeMap<>();
            String text = new Characters(fonts).getText(document);
            return new Rendered(pdf, document.getNumberOfPages(), text, fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a document and saves it as LibreOffice would write it, which drops what it does not know. */
    public static byte[] resave(byte[] docx) {
        return convert(docx, "docx");
    }

    /**
     * Opens many documents and saves each again; much faster than one by one.
     *
     * @param documents by their names, which stand in the message if one does not open or hangs
     * @return the same names in the same order
     */
    public static Map<String, byte[]> resave(Map<String, byte[]> documents) {
        return convert(documents, "docx");
    }

    /** Opens many documents, many in one go, and says what it has read, as OpenDocument XML; one that does not open is not there. */
    static Map<Path, byte[]> open(List<Path> documents) throws IOException {
        return new Conversion("fodt").of(documents);
    }

    private static byte[] convert(byte[] docx, String format) {
        return Objects.requireNonNull(convert(Map.of("the document", docx), format).get("the document"));
    }

    private static Map<String, byte[]> convert(Map<String, byte[]> documents, String format) {
        try {
            Path folder = Files.createTempDirectory("careplans-office");
            try {
                Map<String, Path> files = new LinkedHashMap<>();
                for (Map.Entry<String, byte[]> document : documents.entrySet()) {
                    Path file = folder.resolve("document" + files.size() + ".docx");
                    files.put(document.getKey(), Files.write(file, document.getValue()));
                }
                Conversion conversion = new Conversion(format);
                conversion.of(List.copyOf(files.values()));
                Map<String, byte[]> results = new LinkedHashMap<>();
                files.forEach((name, file) -> results.put(name, conversion.ofOne(name, file)));
                return results;
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Many documents become files of another format; what one that does not become one has said is kept. */
    private static final class Conversion {

        private final String format;
        private final Map<Path, byte[]> converted = new TreeMap<>();
        private String said = "";

        Conversion(String format) {
            this.format = format;
        }

        Map<Path, byte[]> of(List<Path> documents) throws IOException {
            for (int i = 0; i < documents.size(); i += AT_ONCE) {
                run(documents.subList(i, Math.min(i + AT_ONCE, documents.size())), SECONDS);
            }
            // One that it hangs on or dies of takes those behind it along.
            for (Path document : documents) {
                if (documents.size() > 1 && !converted.containsKey(document)) {
                    run(List.of(document), SECONDS_ALONE);
                }
            }
            return converted;
        }

        byte[] ofOne(String name, Path file) {
            byte[] result = converted.get(file);
            if (result == null) {
                throw new AssertionError("LibreOffice does not open " + name + ": " + said);
            }
            return result;
        }

        private void run(List<Path> documents, int seconds) throws IOException {
            Path folder = Files.createTempDirectory("careplans-office");
            try {
                List<String> arguments =
                        new ArrayList<>(List.of("--convert-to", format, "--outdir", folder.toString()));
                documents.forEach(
                        document -> arguments.add(document.toAbsolutePath().toString()));
                boolean ready = finishes(folder, arguments, seconds);
                List<Path> done = new ArrayList<>(documents);
                done.removeIf(document -> !Files.exists(result(folder, document)));
                if (!ready && !done.isEmpty()) {
                    // It may have been writing this one when its time was over.
                    done.remove(done.size() - 1);
                }
                for (Path document : done) {
                    converted.put(document, Files.readAllBytes(result(folder, document)));
                }
                if (done.size() < documents.size()) {
                    said = (ready ? "" : "it was not ready after " + seconds + " seconds. ") + log(folder);
                }
            } finally {
                delete(folder);
            }
        }

        private Path result(Path folder, Path document) {
            return folder.resolve(document.getFileName().toString().replaceFirst("docx$", format));
        }
    }

    private static boolean finishes(Path folder, List<String> arguments, int seconds) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("soffice", "--headless", "--norestore");
        // Runs that share a profile wait for each other, or give up.
        builder.command().add("-env:UserInstallation=" + folder.resolve("profile").toUri());
        builder.command().addAll(arguments);
        builder.redirectErrorStream(true).redirectOutput(new File(folder.toFile(), "log"));
        Process office;
        try {
            office = builder.start();
        } catch (IOException e) {
            throw new IOException("This test needs LibreOffice: install it, so that “soffice” is on the path", e);
        }
        try {
            return office.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
    }

    private static String log(Path folder) throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static final class Characters extends PDFTextStripper {

        private final Map<String, Set<String>> fonts;

        Characters(Map<String, Set<String>> fonts) {
            this.fonts = fonts;
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            // Embedded fonts are called ABCDEF+Name.
            String font = text.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
            fonts.computeIfAbsent(font, name -> new TreeSet<>()).add(text.getUnicode());
            super.processTextPosition(text);
        }
    }
}
