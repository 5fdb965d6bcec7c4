package uk.careplans.generator.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.pages.MeasuredParagraph.Atom;
import uk.careplans.generator.pages.MeasuredParagraph.Kind;
import uk.careplans.generator.word.Wml;

/** Measures the paragraphs of a document, in its fonts. */
final class Measuring {

    private static final double EMU_PER_POINT = 12700;

    private static final Set<String> TRANSPARENT =
            Set.of("hyperlink", "sdt", "sdtContent", "ins", "smartTag", "fldSimple", "moveTo", "customXml");
    private static final Set<String> WITHOUT_ROOM = Set.of(
            "pPr",
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "del",
            "moveFrom",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "permStart",
            "permEnd",
            "instrText",
            "lastRenderedPageBreak",
            "delText",
            "softHyphen");

    private final StyleSheet styles;
    private final EmbeddedFonts fonts;
    private final double defaultStop;

    Measuring(StyleSheet styles, EmbeddedFonts fonts, double defaultStop) {
        this.styles = styles;
        this.fonts = fonts;
        this.defaultStop = defaultStop;
    }

    /** Letters of one look. */
    private record Letters(
            @Nullable FontMetrics font,
            String name,
            double size,
            double apart,
            boolean capitals,
            boolean hidden,
            boolean rightToLeft) {}

    /**
     * Measures a paragraph.
     *
     * @param inTable the styles of the table around it, and of its place there
     */
    MeasuredParagraph paragraph(Element source, List<Element> inTable) throws UnknownLayoutException {
        MeasuredParagraph paragraph = new MeasuredParagraph(source);
        Element own = Wml.child(source, "pPr");
        List<Element> look = styles.paragraph(source, inTable);
        readLook(paragraph, look);
        Element style = Wml.child(own, "pStyle");
        paragraph.style = String.valueOf(Wml.attribute(style, "val"));
        paragraph.sectionEnd = Wml.child(own, "sectPr");
        Letters mark = letters(styles.run(style, Wml.child(own, "rPr"), inTable));
        paragraph.emptyAscent = ascent(mark);
        paragraph.emptyDescent = descent(mark);
        Deque<Boolean> codes = new ArrayDeque<>();
        addAll(source, paragraph, style, inTable, codes);
        return paragraph;
    }

    private void readLook(MeasuredParagraph paragraph, List<Element> look) throws UnknownLayoutException {
        if (StyleSheet.strongest(look, "framePr") != null) {
            throw new UnknownLayoutException("a paragraph in a frame");
        }
        if (StyleSheet.value(look, "spacing", "beforeAutospacing", "afterAutospacing") != null
                || StyleSheet.value(look, "spacing", "beforeLines", "afterLines") != null) {
            throw new UnknownLayoutException("space between paragraphs that Word works out");
        }
        paragraph.before = StyleSheet.points(StyleSheet.value(look, "spacing", "before"), 0);
        paragraph.after = StyleSheet.points(StyleSheet.value(look, "spacing", "after"), 0);
        String rule = StyleSheet.value(look, "spacing", "lineRule");
        paragraph.rule = rule == null ? "auto" : rule;
        double line = StyleSheet.points(StyleSheet.value(look, "spacing", "line"), 12);
        paragraph.spacing = paragraph.rule.equals("auto") ? line / 12 : line;
        paragraph.left = StyleSheet.points(StyleSheet.value(look, "ind", "left", "start"), 0);
        paragraph.right = StyleSheet.points(StyleSheet.value(look, "ind", "right", "end"), 0);
        double hanging = StyleSheet.points(StyleSheet.value(look, "ind", "hanging"), 0);
        boolean listed = styles.isListed(look);
        if (listed && hanging <= 0) {
            throw new UnknownLayoutException("a list whose numbers do not stand before its words");
        }
        // The number or bullet of a list stands in the room that hangs out.
        paragraph.first =
                listed ? 0 : hanging > 0 ? -hanging : StyleSheet.points(StyleSheet.value(look, "ind", "firstLine"), 0);
        paragraph.defaultStop = defaultStop;
        paragraph.contextual = StyleSheet.isOn(look, "contextualSpacing", false);
        paragraph.keepNext = StyleSheet.isOn(look, "keepNext", false);
        paragraph.keepLines = StyleSheet.isOn(look, "keepLines", false);
        paragraph.widowControl = StyleSheet.isOn(look, "widowControl", true);
        paragraph.pageBreakBefore = StyleSheet.isOn(look, "pageBreakBefore", false);
        paragraph.centred = "center".equals(StyleSheet.value(look, "textAlignment", "val"));
        Element border = StyleSheet.strongest(look, "pBdr");
        if (border != null) {
            paragraph.borderAbove = borderOf(Wml.child(border, "top"));
            paragraph.borderBelow = borderOf(Wml.child(border, "bottom"));
            paragraph.border = look(border) + paragraph.left + "/" + paragraph.right;
        }
        for (Element each : look) {
            Element tabs = Wml.child(each, "tabs");
            for (Element tab : tabs == null ? List.<Element>of() : Wml.children(tabs, "tab")) {
                double position = StyleSheet.points(Wml.attribute(tab, "pos"), 0);
                String kind = String.valueOf(Wml.attribute(tab, "val"));
                if (kind.equals("clear")) {
                    paragraph.stops.remove(position);
                } else {
                    paragraph.stops.put(position, kind);
                }
            }
        }
    }

    private static String look(Element border) {
        StringBuilder look = new StringBuilder();
        for (Element side : Wml.children(border)) {
            look.append(side.getLocalName());
            for (String attribute : List.of("val", "sz", "space", "color")) {
                look.append(' ').append(Wml.attribute(side, attribute));
            }
        }
        return look.toString();
    }

    private static double borderOf(@Nullable Element border) {
        String kind = Wml.attribute(border, "val");
        if (border == null || kind == null || kind.equals("none") || kind.equals("nil")) {
            return 0;
        }
        return width(border) + StyleSheet.points(Wml.attribute(border, "space"), 0) * 20;
    }

    /** The width of a border, given in eighths of a point. */
    static double width(@Nullable Element border) {
        String kind = Wml.attribute(border, "val");
        boolean none = kind == null || kind.equals("none") || kind.equals("nil");
        return none ? 0 : StyleSheet.points(Wml.attribute(border, "sz"), 0) * 20 / 8;
    }

    // ---- what is in it

    private void addAll(
            Element parent,
            MeasuredParagraph paragraph,
            @Nullable Element style,
            List<Element> inTable,
            Deque<Boolean> codes)
            throws UnknownLayoutException {
        for (Element child : Wml.children(parent)) {
            String name = String.valueOf(child.getLocalName());
            if (Wml.is(child, "r")) {
                Element own = Wml.child(child, "rPr");
                addRun(child, paragraph, letters(styles.run(style, own, inTable)), codes);
            } else if (Wml.is(child, name) && TRANSPARENT.contains(name)) {
                addAll(child, paragraph, style, inTable, codes);
            } else if (!Wml.is(child, name) || !WITHOUT_ROOM.contains(name)) {
                throw new UnknownLayoutException("a paragraph with an element " + name);
            }
        }
    }

    private void addRun(Element run, MeasuredParagraph paragraph, Letters letters, Deque<Boolean> codes)
            throws UnknownLayoutException {
        for (Element child : Wml.children(run)) {
            String name = String.valueOf(child.getLocalName());
            if (name.equals("fldChar")) {
                // Between the beginning of a field and what parts it there is its code, which takes no room.
                switch (String.valueOf(Wml.attribute(child, "fldCharType"))) {
                    case "begin" -> codes.push(true);
                    case "separate" -> {
                        codes.poll();
                        codes.push(false);
                    }
                    default -> codes.poll();
                }
            } else if (!codes.contains(true) && !letters.hidden() && !WITHOUT_ROOM.contains(name)) {
                add(child, name, paragraph, letters);
            }
        }
    }

    private void add(Element child, String name, MeasuredParagraph paragraph, Letters letters)
            throws UnknownLayoutException {
        switch (name) {
            case "t" -> addText(child.getTextContent(), paragraph, letters);
            case "noBreakHyphen" -> addText("\u2011", paragraph, letters);
            case "tab" -> paragraph.atoms.add(atom(Kind.TAB, 0, letters));
            case "cr" -> paragraph.atoms.add(atom(Kind.LINE_END, 0, letters));
            case "br" -> {
                String kind = Wml.attribute(child, "type");
                if ("column".equals(kind)) {
                    throw new UnknownLayoutException("a break between columns");
                }
                paragraph.atoms.add(atom("page".equals(kind) ? Kind.PAGE_END : Kind.LINE_END, 0, letters));
            }
            case "drawing" -> addPicture(child, paragraph);
            default -> throw new UnknownLayoutException("a text with an element " + name);
        }
    }

    private static void addPicture(Element drawing, MeasuredParagraph paragraph) throws UnknownLayoutException {
        for (Element frame : Wml.children(drawing)) {
            if ("inline".equals(frame.getLocalName())) {
                double width = 0;
                double height = 0;
                for (Element part : Wml.children(frame)) {
                    if ("extent".equals(part.getLocalName())) {
                        width += number(part.getAttribute("cx"));
                        height += number(part.getAttribute("cy"));
                    } else if ("effectExtent".equals(part.getLocalName())) {
                        width += number(part.getAttribute("l")) + number(part.getAttribute("r"));
                        height += number(part.getAttribute("t")) + number(part.getAttribute("b"));
                    }
                }
                paragraph.atoms.add(
                        new Atom(Kind.PICTURE, width / EMU_PER_POINT, height / EMU_PER_POINT, 0, true, true, false));
            } else if (Wml.children(frame).stream()
                    .map(part -> String.valueOf(part.getLocalName()))
                    .anyMatch(Set.of("wrapSquare", "wrapTight", "wrapThrough", "wrapTopAndBottom")::contains)) {
                throw new UnknownLayoutException("a picture that text flows around");
            }
        }
    }

    private static double number(String emu) {
        return emu.matches("-?\\d{1,12}") ? Double.parseDouble(emu) : 0;
    }

    private Letters letters(List<Element> look) throws UnknownLayoutException {
        if (StyleSheet.strongest(look, "w") != null) {
            throw new UnknownLayoutException("letters that are drawn out");
        }
        boolean rightToLeft = StyleSheet.isOn(look, "rtl", false);
        String name = StyleSheet.value(look, "rFonts", "ascii");
        String font = name == null ? "" : name;
        String ofScript = rightToLeft ? StyleSheet.value(look, "szCs", "val") : null;
        String size = ofScript == null ? StyleSheet.value(look, "sz", "val") : ofScript;
        double points = StyleSheet.points(size, 1) * 10;
        return new Letters(
                fonts.find(font, StyleSheet.isOn(look, "b", false), StyleSheet.isOn(look, "i", false)),
                font,
                points,
                StyleSheet.points(StyleSheet.value(look, "spacing", "val"), 0),
                StyleSheet.isOn(look, "caps", false) || StyleSheet.isOn(look, "smallCaps", false),
                StyleSheet.isOn(look, "vanish", false),
                rightToLeft);
    }

    private static double ascent(Letters letters) {
        return letters.size() * (letters.font() == null ? 0.9 : letters.font().ascent());
    }

    private static double descent(Letters letters) {
        FontMetrics font = letters.font();
        return letters.size() * (font == null ? 0.3 : font.lineHeight() - font.ascent());
    }

    private static Atom atom(Kind kind, double width, Letters letters) {
        return new Atom(kind, width, ascent(letters), descent(letters), false, false, letters.rightToLeft());
    }

    private static void addText(String text, MeasuredParagraph paragraph, Letters letters)
            throws UnknownLayoutException {
        String shown = letters.capitals() ? text.toUpperCase(Locale.UK) : text;
        double width = 0;
        boolean guessed = letters.rightToLeft();
        int[] characters = shown.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            int character = characters[i];
            boolean space = character == ' ' || character == '\t' || character == '\n' || character == '\r';
            OptionalDouble measured = width(space ? ' ' : character, letters);
            double own = measured.orElseGet(() -> guess(character) * letters.size());
            if (space) {
                if (width > 0) {
                    paragraph.atoms.add(word(width, letters, false, false, guessed));
                    width = 0;
                    guessed = letters.rightToLeft();
                }
                paragraph.atoms.add(atom(Kind.SPACE, own, letters));
                continue;
            }
            width += own;
            guessed |= measured.isEmpty();
            boolean isLast = i == characters.length - 1;
            boolean breaks = (character == '-' || character == '\u2013' || character == '\u2014')
                    && i > 0
                    && !isLast
                    && Character.isLetter(characters[i + 1]);
            boolean mayBreak = character == '/' || character == '@' || Character.isIdeographic(character);
            if (breaks || mayBreak || isLast) {
                paragraph.atoms.add(word(width, letters, breaks, breaks || mayBreak, guessed));
                width = 0;
                guessed = letters.rightToLeft();
            }
        }
    }

    private static Atom word(double width, Letters letters, boolean breaks, boolean mayBreak, boolean guessed) {
        return new Atom(Kind.WORD, width, ascent(letters), descent(letters), breaks, mayBreak, guessed);
    }

    /** About as wide as letters of most scripts, in their size: another program takes them from a font that the document does not carry. */
    private static double guess(int character) {
        if (Character.isIdeographic(character)) {
            return 1;
        }
        return Character.getType(character) == Character.NON_SPACING_MARK ? 0 : 0.55;
    }

    /** The width of a character; empty if the font does not have it. */
    private static OptionalDouble width(int character, Letters letters) throws UnknownLayoutException {
        FontMetrics font = letters.font();
        try {
            OptionalDouble width = font == null ? OptionalDouble.empty() : font.width(character);
            if (width.isPresent()) {
                return OptionalDouble.of(width.getAsDouble() * letters.size() + letters.apart());
            }
        } catch (FontException e) {
            throw new UnknownLayoutException("a font that is damaged: " + e.getMessage());
        }
        // A sign of a font of symbols, like a box to tick, is as wide as it is high.
        if (Character.getType(character) == Character.OTHER_SYMBOL) {
            return OptionalDouble.of(letters.size());
        }
        if (Character.getType(character) == Character.FORMAT || character == '\u00A0') {
            return OptionalDouble.of(character == '\u00A0' ? letters.size() / 4 : 0);
        }
        if (font == null) {
            throw new UnknownLayoutException("a font that the document does not carry: " + letters.name());
        }
        return OptionalDouble.empty();
    }
}
