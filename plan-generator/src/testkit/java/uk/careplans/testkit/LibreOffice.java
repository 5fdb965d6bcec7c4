package uk.careplans.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    private static final int SECONDS = 120;
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
        byte[] pdf = convert(docx, "pdf");
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

    /** Opens many documents and saves each again; much faster than one by one. */
    public static List<byte[]> resave(List<byte[]> documents) {
        return convert(documents, "docx");
    }

    /** Opens many documents, many in one go, and says what it has read, as OpenDocument XML; one that does not open is not there. */
    static Map<Path, byte[]> open(List<Path> documents) throws IOException {
        Map<Path, byte[]> opened = new TreeMap<>();
        for (int i = 0; i < documents.size(); i += AT_ONCE) {
            open(documents.subList(i, Math.min(i + AT_ONCE, documents.size())), opened);
        }
        // One that it dies of takes those behind it along.
        for (Path document : documents) {
            if (!opened.containsKey(document)) {
                open(List.of(document), opened);
            }
        }
        return opened;
    }

    private static void open(List<Path> documents, Map<Path, byte[]> opened) throws IOException {
        Path folder = Files.createTempDirectory("careplans-office");
        try {
            List<String> arguments = new ArrayList<>(List.of("--convert-to", "fodt", "--outdir", folder.toString()));
            documents.forEach(document -> arguments.add(document.toAbsolutePath().toString()));
            // One on which it hangs is not there afterwards, like one that it refuses.
            finishes(folder, arguments, documents.size() == 1 ? SECONDS / 4 : SECONDS);
            for (Path document : documents) {
                Path result = folder.resolve(document.getFileName().toString().replaceFirst("\\.docx$", ".fodt"));
                if (Files.exists(result)) {
                    opened.put(document, Files.readAllBytes(result));
                }
            }
        } finally {
            delete(folder);
        }
    }

    private static byte[] convert(byte[] docx, String format) {
        return convert(List.of(docx), format).get(0);
    }

    private static List<byte[]> convert(List<byte[]> documents, String format) {
        try {
            Path folder = Files.createTempDirectory("careplans-office");
            try {
                Path out = Files.createDirectory(folder.resolve("out"));
                List<String> arguments =
                        new ArrayList<>(List.of("--convert-to", format, "--outdir", out.toString()));
                for (int i = 0; i < documents.size(); i++) {
                    Path in = Files.write(folder.resolve("document" + i + ".docx"), documents.get(i));
                    arguments.add(in.toString());
                }
                run(folder, arguments);
                List<byte[]> results = new ArrayList<>();
                for (int i = 0; i < documents.size(); i++) {
                    Path result = out.resolve("document" + i + "." + format.replaceFirst(":.*", ""));
                    if (!Files.exists(result)) {
                        throw new AssertionError("LibreOffice could not open document " + i + ": " + log(folder));
                    }
                    results.add(Files.readAllBytes(result));
                }
                return results;
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path folder, List<String> arguments) throws IOException {
        if (!finishes(folder, arguments, SECONDS)) {
            throw new AssertionError("LibreOffice was not ready after " + SECONDS + " seconds: " + log(folder));
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
