package uk.careplans.templates;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import uk.careplans.generator.word.WordText;
import uk.careplans.testkit.LibreOffice;

/** Makes {@code docs/gallery.md}: a picture of the first page of every form. Run it with the Maven profile {@code gallery}. */
final class Gallery {

    static final String PAGE = "docs/gallery.md";
    /** The cover of a booklet for children is a picture, and needs more than a page of text. */
    static final int MOST_BYTES = 160 * 1024;

    private static final String PICTURES = "images/gallery/";
    private static final int DOTS_PER_INCH = 72;

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
            Path picture = gallery.picture(form);
            Files.createDirectories(picture.getParent());
            Files.write(picture, gallery.draw(form));
        }
        Files.writeString(project.resolve(PAGE), gallery.text());
    }

    /** The page, without a look at any document. */
    String text() {
        StringBuilder text = new StringBuilder("""
                # Gallery

                The first page of every form, printed from an invented plan. Made by `mvn -q -pl plan-model,plan-generator,plan-templates \
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

    private static String entry(Form form, Manifest manifest) {
        return "\n### " + form.title() + ": `" + form.name() + "`\n\nPrints a "
                + form.planType().words() + " and follows " + manifest.source() + ".\n\n![First page of the form "
                + form.name() + ": " + form.title() + ", " + manifest.name() + "](" + PICTURES + fileName(form)
                + ")\n";
    }

    Path picture(Form form) {
        return project.resolve("docs").resolve(PICTURES).resolve(fileName(form));
    }

    private static String fileName(Form form) {
        return form.name().replace('/', '-') + ".png";
    }

    private static Manifest manifest(String council) {
        PackProblems problems = new PackProblems();
        PackFiles files = PackFiles.onClassPath(Gallery.class.getClassLoader(), Packs.FOLDER + council + "/");
        Optional<Manifest> manifest =
                ManifestReader.read(council, files.read("pack.json").orElseThrow(), problems);
        problems.throwIfAny();
        return manifest.orElseThrow();
    }

    /** The first page as PNG. It needs LibreOffice. */
    byte[] draw(Form form) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(LibreOffice.render(fullest(form)).pdf())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(page, "png", png);
            if (png.size() > MOST_BYTES) {
                throw new IllegalStateException(
                        form.name() + ": the picture has " + png.size() + " bytes. It may have " + MOST_BYTES + ".");
            }
            return png.toByteArray();
        }
    }

    /** The document with the most words, of the sample plans that the form prints and its own cases. */
    static byte[] fullest(Form form) {
        return FormPlan.of(form)
                .map(FormPlan::document)
                .max(Comparator.comparingInt(docx -> WordText.of(docx).split("\\s+", -1).length))
                .orElseThrow(() -> new IllegalStateException(form.name() + " has neither a sample plan nor a case"));
    }
}
