package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.gate.FieldCode;

/**
 * A table of contents: which paragraphs it lists, and how its entries look. The entries of the template were taken out;
 * a document gets those of its own headings. The entries have no page numbers: those are
 * written when all else is, where they are certain. Immutable.
 */
final class Contents {

    /** On the code where a table of contents begins: its number. Never in a document. */
    static final String MARK = "careplans-contents";

    private static final Pattern RANGE = Pattern.compile("\\s*([1-9])\\s*-\\s*([1-9])\\s*");
    private static final String OTHER_KINDS = "abcdfl";

    /** How an entry looks: its paragraph's properties and those of its words. */
    private record Look(String paragraph, String words) {}

    /** An entry: where it leads, the heading's number if it has one, and its words. */
    record Entry(int level, String bookmark, String number, String words) {
        @Override
        public String toString() {
            return "an entry of level " + level;
        }
    }

    private final Styles styles;
    private final FieldCode code;
    private final Map<String, Integer> levels = new HashMap<>();
    private final TreeMap<Integer, Look> looks = new TreeMap<>();
    private int first = 1;
    private int last = 9;

    private Contents(Styles styles, FieldCode code) {
        this.styles = styles;
        this.code = code;
        Matcher range = RANGE.matcher(code.behind('o').orElse(""));
        if (range.matches()) {
            first = Integer.parseInt(range.group(1));
            last = Integer.parseInt(range.group(2));
        }
        String[] named = code.behind('t').orElse("").split("[,;]", -1);
        for (int i = 0; i + 1 < named.length; i += 2) {
            String level = named[i + 1].strip();
            styles.idOf(named[i].strip(), "paragraph")
                    .filter(style -> level.matches("[1-9]"))
                    .ifPresent(style -> levels.put(style, Integer.parseInt(level)));
        }
    }

    /**
     * Takes the entries of a template's table of contents out.
     *
     * @param number by which the pass over a document finds it again
     * @return empty, and nothing is changed, if it is of a kind or build that cannot be made again
     */
    static Optional<Contents> take(ComplexField field, Styles styles, int number) {
        FieldCode code = FieldCode.of(field.instruction());
        boolean other = OTHER_KINDS.chars().anyMatch(letter -> code.has((char) letter));
        if (other || field.isInsideInstruction() || !hasOrdinaryBuild(field)) {
            return Optional.empty();
        }
        Contents contents = new Contents(styles, code);
        contents.takeEntries(field);
        Wml.children(field.runs().get(0)).stream()
                .filter(child -> Wml.is(child, "fldChar"))
                .forEach(begin -> begin.setAttribute(MARK, String.valueOf(number)));
        return Optional.of(contents);
    }

    private static boolean hasOrdinaryBuild(ComplexField field) {
        Element begin = field.runs().get(0);
        Element end = field.runs().get(field.runs().size() - 1);
        @Nullable Element separator = field.separator();
        Node opening = begin.getParentNode();
        Node closing = end.getParentNode();
        return separator != null
                && separator.getParentNode() == opening
                && Wml.is(opening, "p")
                && Wml.is(closing, "p")
                && opening.getParentNode() == closing.getParentNode()
                && PlainWords.between(opening.getFirstChild(), begin).isEmpty()
                && (isClosedApart(opening, end) || isLastIn(closing, end));
    }

    /** Whether it ends in a paragraph behind its entries. */
    private static boolean isClosedApart(Node opening, Element end) {
        Node closing = end.getParentNode();
        return closing != opening
                && PlainWords.between(closing.getFirstChild(), end).isEmpty();
    }

    private static boolean isLastIn(Node paragraph, Element end) {
        return PlainWords.in((Element) paragraph).equals(PlainWords.between(paragraph.getFirstChild(), end));
    }

    private void takeEntries(ComplexField field) {
        Element end = field.runs().get(field.runs().size() - 1);
        Node opening = field.runs().get(0).getParentNode();
        Node closing = end.getParentNode();
        boolean apart = isClosedApart(opening, end);
        List<Element> entries = new ArrayList<>();
        for (@Nullable Node at = opening; at != null; at = at.getNextSibling()) {
            if (at instanceof Element entry && !(apart && at == closing)) {
                entries.add(entry);
            }
            if (at == closing) {
                break;
            }
        }
        entries.forEach(this::learn);
        Element separator = Objects.requireNonNull(field.separator());
        while (separator.getNextSibling() != null) {
            opening.removeChild(separator.getNextSibling());
        }
        if (!apart) {
            opening.appendChild(end);
        }
        entries.stream().filter(entry -> entry != opening).forEach(Wml::remove);
    }

    private void learn(Element entry) {
        String style = Wml.valOf(Wml.path(entry, "pPr", "pStyle"));
        for (int level = 1; level <= 9; level++) {
            if (styles.idOf("toc " + level, "paragraph").orElse("TOC" + level).equals(style)) {
                Element paragraph = Wml.child(entry, "pPr");
                looks.putIfAbsent(level, new Look(paragraph == null ? "" : XmlText.of(paragraph), lookOfWords(entry)));
            }
        }
    }

    private static String lookOfWords(Element entry) {
        for (Element words : Wml.all(entry, "t")) {
            Element look = Wml.child(words.getParentNode() instanceof Element run ? run : null, "rPr");
            return look == null ? "" : XmlText.of(look);
        }
        return "";
    }

    /** The level on which a paragraph of a document is listed; 0 if it is not. */
    int level(Element paragraph) {
        String style = Wml.valOf(Wml.path(paragraph, "pPr", "pStyle"));
        Integer named = levels.get(style);
        if (named != null) {
            return named;
        }
        int level = 0;
        boolean plain = !code.has('o') && !code.has('t') && !code.has('u');
        if ((plain || code.has('o')) && styles.isBuiltInHeading(style)) {
            level = styles.headingLevel(style).orElse(-1) + 1;
        } else if (code.has('u')) {
            String own = Wml.valOf(Wml.path(paragraph, "pPr", "outlineLvl"));
            level = own.matches("[0-8]")
                    ? Integer.parseInt(own) + 1
                    : styles.headingLevel(style.isEmpty() ? null : style).orElse(-1) + 1;
        }
        return level >= first && level <= last ? level : 0;
    }

    /**
     * The entries as paragraphs.
     *
     * @param codes the codes with which the field begins, for the first paragraph
     * @param end the code with which it ends, for the last; may be empty
     */
    String xml(List<Entry> entries, String codes, String end) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Look look = lookOf(entry.level());
            xml.append("<w:p>").append(look.paragraph()).append(i == 0 ? codes : "");
            boolean linked = code.has('h');
            xml.append(
                    linked
                            ? "<w:hyperlink w:anchor=\"" + XmlText.escaped(entry.bookmark()) + "\" w:history=\"1\">"
                            : "");
            String number =
                    entry.number().isEmpty() ? "" : "<w:t>" + XmlText.escaped(entry.number()) + "</w:t><w:tab/>";
            xml.append("<w:r>").append(look.words()).append(number).append("<w:t xml:space=\"preserve\">");
            XmlText.escape(entry.words(), xml);
            xml.append("</w:t></w:r>").append(linked ? "</w:hyperlink>" : "");
            xml.append(i == entries.size() - 1 ? end : "").append("</w:p>");
        }
        return xml.toString();
    }

    /** A level that the template's own table did not have looks like the nearest, in its own style. */
    private Look lookOf(int level) {
        Look known = looks.get(level);
        if (known != null) {
            return known;
        }
        Map.Entry<Integer, Look> near = looks.floorEntry(level) == null ? looks.firstEntry() : looks.floorEntry(level);
        String style = styles.idOf("toc " + level, "paragraph").orElse("TOC" + level);
        return new Look(
                "<w:pPr><w:pStyle w:val=\"" + XmlText.escaped(style) + "\"/></w:pPr>",
                near == null ? "" : near.getValue().words());
    }
}
