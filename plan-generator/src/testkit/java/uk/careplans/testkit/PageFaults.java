package uk.careplans.testkit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a design editor would mark on the pages of a document as LibreOffice lays it out. */
public final class PageFaults {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern BOTTOM = Pattern.compile("<w:pgMar [^>]*w:bottom=\"(\\d+)\"");
    private static final Pattern TOP = Pattern.compile("<w:pgMar [^>]*w:top=\"(\\d+)\"");
    private static final double TWENTIETHS = 20;
    private static final int DOTS_PER_INCH = 36;
    private static final double ALMOST_EMPTY = 0.2;
    /** Of a list of contents. */
    private static final int MANY_HEADINGS = 4;

    private final double bottom;
    private final double top;
    private final Set<String> headings;
    private final List<String> faults = new ArrayList<>();

    private PageFaults(byte[] docx) {
        String document = Docx.text(docx, "word/document.xml");
        bottom = points(BOTTOM, document);
        top = points(TOP, document);
        headings = headings(docx);
    }

    /**
     * The faults of a document: pages that are empty or almost so (not the last), headings at the foot of a page, text outside the
     * paper or upon other text. Each with the number of the page.
     */
    public static List<String> of(byte[] docx, byte[] pdf) {
        PageFaults faults = new PageFaults(docx);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            faults.look(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults.faults;
    }

    private void look(PDDocument document) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        int pages = document.getNumberOfPages();
        for (int page = 1; page <= pages; page++) {
            BufferedImage image = renderer.renderImageWithDPI(page - 1, DOTS_PER_INCH);
            if (page < pages && fill(image) < ALMOST_EMPTY) {
                faults.add("page " + page + " is almost empty");
            }
            Lines lines = new Lines(page);
            lines.getText(document);
            lookAt(page, lines);
        }
    }

    private void lookAt(int page, Lines lines) {
        faults.addAll(lines.outside.stream().map(where -> "page " + page + ": " + where).toList());
        List<Line> body = lines.all.stream()
                .filter(line -> line.y < lines.height - bottom)
                .toList();
        boolean isContents =
                body.stream().filter(line -> isHeading(line.text)).count() >= MANY_HEADINGS;
        if (!body.isEmpty() && !isContents && isHeading(body.get(body.size() - 1).text)) {
            faults.add("page " + page + " ends with a heading");
        }
    }

    private boolean isHeading(String text) {
        return headings.contains(letters(text));
    }

    /** How far down the page something is drawn, of the height between its margins. */
    private double fill(BufferedImage image) {
        double dot = 72.0 / DOTS_PER_INCH;
        int first = (int) (top / dot);
        int last = (int) (image.getHeight() - bottom / dot) - 1;
        for (int y = last; y > first; y--) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) {
                    return (double) (y - first) / (last - first);
                }
            }
        }
        return 0;
    }

    private static double points(Pattern margin, String document) {
        Matcher matcher = margin.matcher(document);
        if (!matcher.find()) {
            throw new AssertionError("The document has no margins");
        }
        return Integer.parseInt(matcher.group(1)) / TWENTIETHS;
    }

    private static Set<String> headings(byte[] docx) {
        Set<String> styles = elements(docx, "word/styles.xml", "style").stream()
                .filter(style -> style.getElementsByTagNameNS(W, "outlineLvl").getLength() > 0
                        || style.getAttributeNS(W, "styleId").startsWith("Heading"))
                .map(style -> style.getAttributeNS(W, "styleId"))
                .collect(Collectors.toSet());
        return elements(docx, "word/document.xml", "p").stream()
                .filter(paragraph -> styles.contains(style(paragraph)))
                .map(paragraph -> letters(paragraph.getTextContent()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String style(Element paragraph) {
        NodeList styles = paragraph.getElementsByTagNameNS(W, "pStyle");
        return styles.getLength() == 0 ? "" : ((Element) styles.item(0)).getAttributeNS(W, "val");
    }

    private static List<Element> elements(byte[] docx, String part, String name) {
        NodeList nodes = Docx.parse(Docx.entries(docx).get(part)).getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private record Line(String text, double y) {}

    /** The lines of one page, from top to bottom, and what is drawn where it must not be. */
    private static final class Lines extends PDFTextStripper {

        private static final double NEAR = 0.5;
        /** Vowels and dots are drawn upon their letters. */
        private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{IsArabic}\\s\\p{Cf}]*");

        private final List<Line> all = new ArrayList<>();
        private final Set<String> outside = new TreeSet<>();
        private final List<TextPosition> letters = new ArrayList<>();
        private double height;

        Lines(int page) {
            setSortByPosition(true);
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            TextPosition first = positions.get(0);
            height = first.getPageHeight();
            add(text, first.getYDirAdj());
            for (TextPosition each : positions) {
                double right = each.getXDirAdj() + each.getWidthDirAdj();
                if (each.getXDirAdj() < 0 || right > each.getPageWidth() || each.getYDirAdj() > height) {
                    outside.add("text runs off the paper");
                }
                if (!MARKS.matcher(each.getUnicode()).matches()) {
                    if (letters.stream().anyMatch(other -> isUpon(each, other))) {
                        outside.add("letters stand upon each other");
                    }
                    letters.add(each);
                }
            }
        }

        private static boolean isUpon(TextPosition one, TextPosition other) {
            double left = Math.max(one.getXDirAdj(), other.getXDirAdj());
            double right = Math.min(
                    one.getXDirAdj() + one.getWidthDirAdj(), other.getXDirAdj() + other.getWidthDirAdj());
            double narrow = Math.min(one.getWidthDirAdj(), other.getWidthDirAdj());
            double small = Math.min(one.getFontSizeInPt(), other.getFontSizeInPt());
            return right - left > narrow / 2 && Math.abs(one.getYDirAdj() - other.getYDirAdj()) < small / 2;
        }

        private void add(String text, double y) {
            int last = all.size() - 1;
            if (last >= 0 && Math.abs(all.get(last).y - y) < NEAR) {
                all.set(last, new Line(all.get(last).text + text, y));
            } else {
                all.add(new Line(text, y));
            }
        }
    }
}
