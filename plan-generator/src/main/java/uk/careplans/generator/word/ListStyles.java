package uk.careplans.generator.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import uk.careplans.generator.gate.FileRule;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.gate.Xml;

/**
 * Gives a template Word's two list styles, with real lists behind them, where it has none: a long text of a plan may
 * hold lists in any form.
 */
final class ListStyles {

    private static final String NUMBERING = "<w:numbering xmlns:w=\"" + Wml.W + "\"/>";

    private static final String DEFINITION = """
            <w:abstractNum xmlns:w="%s" w:abstractNumId="%s"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">\
            <w:start w:val="1"/><w:numFmt w:val="%s"/><w:pStyle w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/>\
            <w:pPr><w:tabs><w:tab w:val="num" w:pos="360"/></w:tabs><w:ind w:left="360" w:hanging="360"/></w:pPr>\
            </w:lvl></w:abstractNum>""";

    private static final String LIST = "<w:num xmlns:w=\"%s\" w:numId=\"%s\"><w:abstractNumId w:val=\"%s\"/></w:num>";

    private static final String STYLE = """
            <w:style xmlns:w="%s" w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/>%s<w:uiPriority w:val="99"/>\
            <w:unhideWhenUsed/><w:pPr><w:numPr><w:numId w:val="%s"/></w:numPr><w:contextualSpacing/></w:pPr></w:style>""";

    /** What ties a definition to styles and to what else Word thinks the same list. */
    private static final Set<String> IDENTITY = Set.of("nsid", "tmpl", "name", "styleLink", "pStyle");

    private final String file;
    private final Document stylesXml;
    private final Document numberingXml;
    private Styles styles;
    private Numbering numbering;

    /** {@code numberingXml} may be a new one, from {@link #noNumbering()}. Both trees may be added to. */
    ListStyles(String file, Document stylesXml, Document numberingXml) throws WordFileException {
        this.file = file;
        this.stylesXml = stylesXml;
        this.numberingXml = numberingXml;
        this.styles = Styles.read(file, Xml.bytes(stylesXml));
        this.numbering = Numbering.read(file, Xml.bytes(numberingXml));
        ensure(Styles.LIST_BULLET, "bullet", "•");
        ensure(Styles.LIST_NUMBER, "decimal", "%1.");
    }

    static Document noNumbering() {
        return parse(NUMBERING);
    }

    static Document noStyles() {
        return parse("<w:styles xmlns:w=\"" + Wml.W + "\"/>");
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    /**
     * Adds lists for a document's own items. They look like those of the two styles, but lists of one definition go on
     * counting from each other, and the author's own shall not.
     */
    OwnLists addOwn() throws WordFileException {
        Element bullets = addOwnDefinition(styles.listBullet());
        List<Integer> bulletIndents = ListLevels.make(bullets);
        Element numbers = addOwnDefinition(styles.listNumber());
        List<Integer> numberIndents = ListLevels.make(numbers);
        int list = numbering.firstFreeId();
        append(numberingXml, LIST.formatted(Wml.W, list, idOf(bullets)), null);
        numbering = Numbering.read(file, Xml.bytes(numberingXml));
        return new OwnLists(list, idOf(numbers), bulletIndents, numberIndents);
    }

    private static int idOf(Element definition) {
        return Integer.parseInt(definition.getAttributeNS(Wml.W, "abstractNumId"));
    }

    private Element addOwnDefinition(String style) throws WordFileException {
        int original =
                numbering.definitionOf(styles.listId(style).orElseThrow()).orElseThrow();
        Element root = numberingXml.getDocumentElement();
        for (Element definition : Wml.children(root, "abstractNum")) {
            if (Wml.child(definition, "lvl") != null
                    && String.valueOf(original).equals(Wml.attribute(definition, "abstractNumId"))) {
                Element copy = (Element) definition.cloneNode(true);
                Wml.set(copy, "abstractNumId", String.valueOf(numbering.firstFreeDefinition()));
                Wml.all(copy, IDENTITY).forEach(Wml::remove);
                root.insertBefore(copy, Wml.child(root, "num"));
                numbering = Numbering.read(file, Xml.bytes(numberingXml));
                return copy;
            }
        }
        // The style's list is defined by another style's; ours is a plain one.
        boolean bullet = style.equals(styles.listBullet());
        String xml = DEFINITION.formatted(
                Wml.W, numbering.firstFreeDefinition(), bullet ? "bullet" : "decimal", "none", bullet ? "•" : "%1.");
        Element plain = append(numberingXml, xml, Wml.child(root, "num"));
        Wml.all(plain, IDENTITY).forEach(Wml::remove);
        numbering = Numbering.read(file, Xml.bytes(numberingXml));
        return plain;
    }

    private void ensure(String styleName, String format, String text) throws WordFileException {
        String id = styles.idOf(styleName, "paragraph").orElse(null);
        int list = id == null ? 0 : styles.listId(id).orElse(0);
        if (numbering.definitionOf(list).isPresent()) {
            return;
        }
        String styleId = id == null ? freeStyleId(styleName.replace(" ", "")) : id;
        int newList = addList(styleId, format, text);
        if (id == null) {
            String basedOn = styles.defaultParagraphStyle()
                    .map(base -> "<w:basedOn w:val=\"" + XmlText.escaped(base) + "\"/>")
                    .orElse("");
            append(stylesXml, STYLE.formatted(Wml.W, styleId, styleName, basedOn, newList), null);
        } else {
            setList(id, newList);
        }
        styles = Styles.read(file, Xml.bytes(stylesXml));
        numbering = Numbering.read(file, Xml.bytes(numberingXml));
        if (numbering.definitionOf(styles.listId(styleId).orElse(0)).isEmpty()) {
            throw WordFileException.of(FileRule.BROKEN_STYLES, file, "", styleName, null);
        }
    }

    private int addList(String styleId, String format, String text) {
        int definition = numbering.firstFreeDefinition();
        int list = numbering.firstFreeId();
        String xml = DEFINITION.formatted(Wml.W, definition, format, XmlText.escaped(styleId), text);
        // All definitions stand before all lists.
        append(numberingXml, xml, Wml.child(numberingXml.getDocumentElement(), "num"));
        append(numberingXml, LIST.formatted(Wml.W, list, definition), null);
        return list;
    }

    private void setList(String styleId, int list) {
        for (Element style : Wml.all(stylesXml.getDocumentElement(), "style")) {
            if (style.getAttributeNS(Wml.W, "styleId").equals(styleId)) {
                Element properties = paragraphProperties(style);
                Element numPr = Wml.create(style, "numPr");
                Element numId = Wml.create(style, "numId");
                Wml.setVal(numId, Integer.toString(list));
                numPr.appendChild(numId);
                ParagraphProperties.put(properties, numPr);
                return;
            }
        }
    }

    private static Element paragraphProperties(Element style) {
        Element properties = Wml.child(style, "pPr");
        if (properties == null) {
            properties = Wml.create(style, "pPr");
            Node next = Wml.child(style, "rPr");
            style.insertBefore(properties, next);
        }
        return properties;
    }

    private String freeStyleId(String wanted) {
        String id = wanted;
        for (int i = 2; styles.has(id); i++) {
            id = wanted + i;
        }
        return id;
    }

    private static Element append(Document document, String xml, @Nullable Node before) {
        Element added = (Element) document.importNode(parse(xml).getDocumentElement(), true);
        document.getDocumentElement().insertBefore(added, before);
        return added;
    }

    private static Document parse(String xml) {
        try {
            return Xml.parse(xml.getBytes(StandardCharsets.UTF_8));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
