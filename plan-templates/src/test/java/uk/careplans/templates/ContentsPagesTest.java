package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.careplans.generator.GeneratedDocument;
import uk.careplans.generator.look.PictureLevel;
import uk.careplans.generator.look.TextSize;
import uk.careplans.testkit.Docx;
import uk.careplans.testkit.LibreOffice;

/** The page numbers in tables of contents are those of the pages on which LibreOffice puts the headings. */
@Tag("slow")
class ContentsPagesTest {

    private static final Pattern ENTRY =
            Pattern.compile("<w:hyperlink w:anchor=\"_Toc[^>]*>(?:(?!</w:hyperlink>).)*?</w:hyperlink>");
    private static final Pattern NUMBER = Pattern.compile("<w:tab/><w:t>(\\d+)</w:t></w:r></w:hyperlink>$");
    private static final String ROOM = "<w:name w:val=\"toc 1\"/>(?:(?!</w:style>).)*<w:tab [^>]*w:val=\"right\"";

    private static final Map<String, byte[]> DOCUMENTS = new LinkedHashMap<>();
    private static final Map<String, String> WITHOUT = new TreeMap<>();

    private static void generate() throws IOException {
        for (Form form : PackCase.PACKS.forms()) {
            List<PackCase> cases = PackCase.of(form).toList();
            for (TextSize size : TextSize.values()) {
                for (PictureLevel level : PictureLevel.values()) {
                    if (form.has(size, level)) {
                        generate(form.in(size, level), cases, size + " " + level);
                    }
                }
            }
        }
    }

    private static void generate(Form form, List<PackCase> cases, String look) throws IOException {
        for (PackCase each : cases) {
            GeneratedDocument document = form.generate(each.edition());
            if (!Pattern.compile(ROOM)
                    .matcher(Docx.text(document.bytes(), "word/styles.xml"))
                    .find()) {
                return;
            }
            String name = each + " " + look;
            document.withoutPageNumbers()
                    .ifPresentOrElse(
                            because -> WITHOUT.put(name, because), () -> DOCUMENTS.put(name, document.bytes()));
        }
    }

    @Test
    void everyNumberThatIsPrintedIsRight() throws IOException {
        generate();
        Map<String, String> wrong = new TreeMap<>();
        int numbers = 0;
        int breaks = 0;
        for (Map.Entry<String, LibreOffice.Rendered> each :
                LibreOffice.render(DOCUMENTS).entrySet()) {
            String xml = Docx.text(DOCUMENTS.getOrDefault(each.getKey(), new byte[0]), "word/document.xml");
            List<Integer> printed = printed(xml);
            List<Integer> right = pages(each.getValue().pdf());
            numbers += printed.size();
            breaks += xml.split("<w:pageBreakBefore/>", -1).length - 1;
            if (!printed.equals(right)) {
                wrong.put(each.getKey(), "printed " + printed + ", but LibreOffice has " + right);
            }
        }
        assertThat(wrong)
                .as(
                        "%d numbers in %d documents; %d pages end early; without numbers: %s",
                        numbers, DOCUMENTS.size(), breaks, WITHOUT)
                .isEmpty();
        assertThat(numbers).isPositive();
    }

    private static List<Integer> printed(String xml) {
        List<Integer> printed = new ArrayList<>();
        for (String entry :
                ENTRY.matcher(xml).results().map(found -> found.group()).toList()) {
            Matcher number = NUMBER.matcher(entry);
            printed.add(number.find() ? Integer.parseInt(number.group(1)) : -1);
        }
        return printed;
    }

    /** The pages to which the links of the table lead, from its first entry to its last. */
    private static List<Integer> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDPageXYZDestination> found = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                List<PDAnnotationLink> links = page.getAnnotations().stream()
                        .flatMap(ContentsPagesTest::link)
                        .sorted((one, other) -> Float.compare(
                                other.getRectangle().getUpperRightY(),
                                one.getRectangle().getUpperRightY()))
                        .toList();
                for (PDAnnotationLink link : links) {
                    if (destination(link) instanceof PDPageXYZDestination place) {
                        found.add(place);
                    }
                }
            }
            Map<String, Integer> pages = new LinkedHashMap<>();
            found.forEach(place ->
                    pages.put(place.retrievePageNumber() + "/" + place.getTop(), place.retrievePageNumber() + 1));
            return List.copyOf(pages.values());
        }
    }

    private static Stream<PDAnnotationLink> link(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link ? Stream.of(link) : Stream.empty();
    }

    private static PDDestination destination(PDAnnotationLink link) throws IOException {
        PDDestination own = link.getDestination();
        return own == null && link.getAction() instanceof PDActionGoTo action ? action.getDestination() : own;
    }
}
