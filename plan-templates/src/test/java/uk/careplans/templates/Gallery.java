package uk.careplans.templates;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import uk.careplans.generator.word.WordText;
import uk.careplans.testkit.LibreOffice;

/**
 * Makes {@code docs/gallery.md}: a picture of the first page of every form, and of every page of those for children, parents and carers.
 * Run it with the Maven profile {@code gallery}.
 */
final class Gallery {

    static final String PAGE = "docs/gallery.md";
    /** The cover of a booklet for children is a picture, and needs more than a page of text. */
    static final int MOST_BYTES = 160 * 1024;

    private static final String PICTURES = "images/gallery/";
    private static final String SHOWN_WHOLE = "child-friendly";
    private static final int DOTS_PER_INCH = 72;
    private static final int DOTS_PER_INCH_OF_ALL = 54;

    private final Path project;
    private final Packs packs;

    Gallery(Path project, Packs packs) {
        this.project = project;
        this.packs = packs;
    }

    /** The one argument is the folder of the project. */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        Gallery gallery = new Gallery(project, Packs.builtIn());
        for (Form form : gallery.packs.forms()) {
            gallery.write(form);
        }
        Files.writeString(project.resolve(PAGE), gallery.text());
    }

    /** The page, without a look at any document. */
    String text() {
        StringBuilder text = new StringBuilder("""
                # Gallery

                The first page of every form, and all pages of those for children, parents and carers, printed from invented plans. Made by `mvn -q -pl plan-model,plan-generator,plan-templates \
                -Pgallery process-test-classes`; run it again when a form changes or a new one comes. It needs LibreOffice.
                """);
        for (String council : packs.councils()) {
            Manifest manifest = manifest(council);
            text.append("\n## ").append(manifest.name()).append('\n');
            packs.forms().stream()
                    .filter(form -> form.council().equals(council))
                    .forEach(form -> text.append(entry(form, manifest)));
        }
        return text.toString();
    }

    private String entry(Form form, Manifest manifest) {
        List<Path> pictures = pictures(form);
        StringBuilder entry = new StringBuilder("\n### " + form.title() + ": `" + form.name() + "`\n\nPrints a "
                + form.planType().words() + " and follows " + manifest.source() + ".\n\n");
        for (int i = 0; i < pictures.size(); i++) {
            String page = isShownWhole(form) ? "Page " + (i + 1) : "First page";
            entry.append("![" + page + " of the form " + form.name() + ": " + form.title() + ", " + manifest.name()
                    + "](" + PICTURES + pictures.get(i).getFileName() + ")\n");
        }
        return entry.toString();
    }

    /** Whether all its pages are shown. */
    static boolean isShownWhole(Form form) {
        return form.council().equals(SHOWN_WHOLE);
    }

    /** The files of its pictures: of those that are shown whole, as many as there are. */
    List<Path> pictures(Form form) {
        if (!isShownWhole(form)) {
            return List.of(picture(form, ""));
        }
        return IntStream.iterate(1, page -> page + 1)
                .mapToObj(page -> picture(form, "-page-" + page))
                .takeWhile(Files::exists)
                .toList();
    }

    private Path picture(Form form, String page) {
        return project.resolve("docs").resolve(PICTURES).resolve(form.name().replace('/', '-') + page + ".png");
    }

    private void write(Form form) throws IOException {
        for (Path old : pictures(form)) {
            Files.deleteIfExists(old);
        }
        List<byte[]> drawn = draw(form);
        for (int i = 0; i < drawn.size(); i++) {
            Path picture = picture(form, isShownWhole(form) ? "-page-" + (i + 1) : "");
            Files.createDirectories(picture.getParent());
            Files.write(picture, drawn.get(i));
        }
    }

    private static Manifest manifest(String council) {
        PackProblems problems = new PackProblems();
        PackFiles files = PackFiles.onClassPath(Gallery.class.getClassLoader(), Packs.FOLDER + council + "/");
        Optional<Manifest> manifest =
                ManifestReader.read(council, files.read("pack.json").orElseThrow(), problems);
        problems.throwIfAny();
        return manifest.orElseThrow();
    }

    /** The pages that are shown, as PNG. It needs LibreOffice. */
    static List<byte[]> draw(Form form) throws IOException {
        boolean isWhole = isShownWhole(form);
        byte[] docx = isWhole ? FormPlan.of(form).findFirst().orElseThrow().document() : fullest(form);
        try (PDDocument pdf = Loader.loadPDF(LibreOffice.render(docx).pdf())) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            List<byte[]> pages = new ArrayList<>();
            for (int page = 0; page < (isWhole ? pdf.getNumberOfPages() : 1); page++) {
                pages.add(png(
                        form,
                        renderer.renderImageWithDPI(
                                page, isWhole ? DOTS_PER_INCH_OF_ALL : DOTS_PER_INCH, ImageType.RGB)));
            }
            return pages;
        }
    }

    private static byte[] png(Form form, BufferedImage page) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page, "png", png);
        if (png.size() > MOST_BYTES) {
            throw new IllegalStateException(
                    form.name() + ": the picture has " + png.size() + " bytes. It may have " + MOST_BYTES + ".");
        }
        return png.toByteArray();
    }

    /** The document with the most words, of the sample plans that the form prints and its own cases. */
    static byte[] fullest(Form form) {
        return FormPlan.of(form)
                .map(FormPlan::document)
                .max(Comparator.comparingInt(docx -> WordText.of(docx).split("\\s+", -1).length))
                .orElseThrow(() -> new IllegalStateException(form.name() + " has neither a sample plan nor a case"));
    }
}
