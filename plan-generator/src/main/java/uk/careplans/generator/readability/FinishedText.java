package uk.careplans.generator.readability;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.word.Formatting;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.generator.word.Places;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.StoryKind;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.readability.NamesToMask;
import uk.careplans.model.readability.Passage;
import uk.careplans.model.readability.PassageKind;

/**
 * What people read in a finished document, whoever made it: its pages and notes without headers and footers, as they stand when tracked
 * changes are accepted. Immutable.
 *
 * @param passages its paragraphs, items and cells in their order, with their places; running prose is what has three words and ends with a
 *     full stop, {@code !}, {@code ?} or a closing quotation mark, or outside tables goes on for ten words
 * @param withRoom those of the passages behind which lines can be added: paragraphs of the body and of wide cells, not in text boxes, tables with
 *     heads of columns or tables of contents; from the first heading on, since a cover is laid out as it is; and not of a style with smaller
 *     words than others
 * @param names in the fields of the document that hold names, by the tags of their content controls
 */
public record FinishedText(List<Passage> passages, List<Passage> withRoom, NamesToMask names) {

    private static final int FRAGMENT = 3;
    private static final int LONG = 10;
    private static final Set<StoryKind> READ = Set.of(StoryKind.BODY, StoryKind.FOOTNOTES, StoryKind.ENDNOTES);

    /** Takes copies of the lists. */
    public FinishedText {
        passages = List.copyOf(passages);
        withRoom = List.copyOf(withRoom);
    }

    /**
     * Reads a document.
     *
     * @param name what the file is called, for messages
     * @param docx a {@code .docx}, which may come from anybody
     * @throws WordFileException if it cannot be read
     */
    public static FinishedText of(String name, byte[] docx) throws WordFileException {
        WordFile file = WordFile.open(name, docx);
        List<Passage> passages = new ArrayList<>();
        List<Passage> withRoom = new ArrayList<>();
        boolean hasHeading = false;
        Room room = new Room();
        Set<String> names = new LinkedHashSet<>();
        for (Story story : file.stories()) {
            Element root = story.xml().getDocumentElement();
            names.addAll(NamesInControls.of(root));
            if (READ.contains(story.kind())) {
                Places places = Places.withoutAnswers(file, story);
                for (Element paragraph : Wml.all(root, "p")) {
                    String text = textOf(paragraph);
                    if (text.isEmpty()) {
                        continue;
                    }
                    Passage passage = new Passage(places.of(paragraph).where(), text, kindOf(paragraph, text, file));
                    passages.add(passage);
                    boolean isBody = story.kind() == StoryKind.BODY && Wml.ancestor(paragraph, "txbxContent") == null;
                    if (isBody && passage.kind() == PassageKind.HEADING && !hasHeading) {
                        hasHeading = true;
                        withRoom.clear();
                    }
                    if (isBody
                            && room.isBehind(paragraph)
                            && !isSmallPrint(paragraph, file.formatting())
                            && !isOfContents(paragraph, file.formatting())) {
                        withRoom.add(passage);
                    }
                }
            }
        }
        return new FinishedText(passages, withRoom, NamesToMask.of(names));
    }

    private static boolean isOfContents(Element paragraph, Formatting formatting) {
        return formatting.nameOf(formatting.styleOf(paragraph)).matches("(?i)toc [1-9]");
    }

    private static boolean isSmallPrint(Element paragraph, Formatting formatting) {
        OptionalInt own = formatting.ofRun(null, paragraph, "sz").stream()
                .flatMapToInt(size -> halfPoints(size).stream())
                .max();
        OptionalInt plain =
                formatting.ofAllRuns("sz").map(FinishedText::halfPoints).orElseGet(OptionalInt::empty);
        return own.isPresent() && plain.isPresent() && own.getAsInt() < plain.getAsInt();
    }

    private static OptionalInt halfPoints(Element size) {
        String value = Wml.valOf(size);
        return value.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    /** What a paragraph says, without pictures, boxes to tick and the spaces around it. */
    static String textOf(Element paragraph) {
        return ParagraphText.of(paragraph)
                .text()
                .replace(String.valueOf(ParagraphText.OBJECT), "")
                .replace("\u00AD", "")
                .replaceAll("[\t\u00A0\u2610-\u2612]", " ")
                .strip();
    }

    private static PassageKind kindOf(Element paragraph, String text, WordFile file) {
        @Nullable Element style = Wml.child(Wml.child(paragraph, "pPr"), "pStyle");
        if (file.styles().headingLevel(Wml.attribute(style, "val")).isPresent()) {
            return PassageKind.HEADING;
        }
        List<Sentence> sentences = Prose.sentences(text);
        int words = sentences.stream().mapToInt(each -> each.words().size()).sum();
        boolean isEnded = ".!?\u201D\"\u00BB\u061F\u06D4".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean isLong = Wml.ancestor(paragraph, "tbl") == null
                && sentences.stream().anyMatch(each -> each.words().size() >= LONG);
        return words >= FRAGMENT && (isEnded || isLong) ? PassageKind.PROSE : PassageKind.LABEL;
    }
}
