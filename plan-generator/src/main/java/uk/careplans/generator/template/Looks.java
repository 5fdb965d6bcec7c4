package uk.careplans.generator.template;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Numbering;
import uk.careplans.generator.word.OwnLists;
import uk.careplans.generator.word.ParagraphProperties;
import uk.careplans.generator.word.RunProperties;
import uk.careplans.generator.word.Styles;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.XmlText;

/** Makes the looks of values from the formatting that the author gave their tags. */
final class Looks {

    private static final String CHECK_BOX_FONT = "MS Gothic";
    private static final String LINK = "Hyperlink";
    private static final String NO_ANSWER = "No answer";

    private final Styles styles;
    private final Numbering numbering;
    private final OwnLists lists;
    private final SpanLooks spans;
    private final ItemLook items;

    Looks(Styles styles, Numbering numbering, OwnLists lists) {
        this.styles = styles;
        this.numbering = numbering;
        this.lists = lists;
        this.spans = new SpanLooks(styles);
        this.items = new ItemLook(styles, numbering);
    }

    RunLook ofRun(Mark mark) {
        return ofRun(mark, Wml.child(mark.element, "rPr"));
    }

    /** How words look that stand in place of a tag in a run with these properties. */
    RunLook ofRun(Mark mark, @Nullable Element properties) {
        return new RunLook(
                xml(properties),
                xml(rightToLeft(properties, mark)),
                xml(withCheckBoxes(properties, mark)),
                noAnswer(properties, mark));
    }

    /** Makes the words of a link look like the words around it. */
    void takeLinkStyleFrom(Element link) {
        String id = styles.idOf(LINK, "character").orElse(LINK);
        Wml.all(link, "rStyle").stream()
                .filter(style -> id.equals(Wml.attribute(style, "val")))
                .forEach(style -> style.getParentNode().removeChild(style));
    }

    /** How the paragraphs look that a tag prints. */
    ParagraphLook ofParagraph(Mark mark) {
        Element paragraph = mark.paragraph;
        Element properties = Wml.child(paragraph, "pPr");
        boolean inCell = Wml.is(paragraph.getParentNode(), "tc");
        return new ParagraphLook(
                start(paragraph),
                open(following(paragraph, properties)),
                "<w:p><w:pPr><w:pStyle w:val=\"" + XmlText.escaped(styles.listBullet()) + "\"/></w:pPr>",
                styles.listNumber(),
                new ListLook(styles.listBullet(), lists),
                IntStream.range(0, ParagraphLook.SPANS)
                        .mapToObj(kind -> ofRun(mark, spans.of(copy(Wml.child(mark.element, "rPr"), mark), kind)))
                        .toList(),
                inCell);
    }

    /** The start of a paragraph with its own properties. */
    ParagraphStart start(Element paragraph) {
        RepeatedList list = ListRounds.of(paragraph);
        return list == null ? ParagraphStart.of(open(Wml.child(paragraph, "pPr"))) : items.start(paragraph, list);
    }

    private @Nullable Element following(Element paragraph, @Nullable Element first) {
        if (first == null) {
            return null;
        }
        Element properties = (Element) first.cloneNode(true);
        Element pageBreak = Wml.child(properties, "pageBreakBefore");
        if (pageBreak != null) {
            properties.removeChild(pageBreak);
        }
        if (styles.isList(paragraph) && !numbersParagraphs(styles.listOf(paragraph))) {
            takeOutOfList(properties);
        }
        return properties;
    }

    /** A list that numbers headings too numbers the document, paragraph by paragraph; any other numbers items. */
    private boolean numbersParagraphs(int list) {
        return styles.listsOfHeadings().stream().anyMatch(headings -> numbering.isSame(headings, list));
    }

    private static void takeOutOfList(Element properties) {
        Element none = Wml.create(properties, "numPr");
        Element list = Wml.create(properties, "numId");
        Wml.setVal(list, "0");
        none.appendChild(list);
        ParagraphProperties.put(properties, none);
    }

    /** The start of a paragraph with these properties. */
    static String open(@Nullable Element properties) {
        return "<w:p>" + xml(properties);
    }

    private static String xml(@Nullable Element properties) {
        return properties == null || properties.getFirstChild() == null ? "" : XmlText.of(properties);
    }

    private static Element copy(@Nullable Element properties, Mark mark) {
        return properties == null ? Wml.create(mark.element, "rPr") : (Element) properties.cloneNode(true);
    }

    private static Element rightToLeft(@Nullable Element properties, Mark mark) {
        Element copy = copy(properties, mark);
        RunProperties.element(copy, "rtl");
        return copy;
    }

    private static Element withCheckBoxes(@Nullable Element properties, Mark mark) {
        Element copy = copy(properties, mark);
        Element fonts = RunProperties.renew(copy, "rFonts");
        for (String script : new String[] {"ascii", "eastAsia", "hAnsi"}) {
            fonts.setAttributeNS(Wml.W, "w:" + script, CHECK_BOX_FONT);
        }
        return copy;
    }

    private String noAnswer(@Nullable Element properties, Mark mark) {
        Element copy = copy(properties, mark);
        styles.idOf(NO_ANSWER, "character").ifPresent(id -> Wml.setVal(RunProperties.element(copy, "rStyle"), id));
        return xml(copy);
    }
}
