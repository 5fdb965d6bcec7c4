package uk.careplans.generator.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.FieldCode;
import uk.careplans.generator.gate.Xml;
import uk.careplans.generator.word.FinishedParts;
import uk.careplans.generator.word.ParagraphProperties;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.XmlText;

/**
 * Writes page numbers into the tables of contents of documents, where it is certain on which pages their headings stand. Immutable;
 * for any number of threads.
 */
public final class PageNumbers {

    /** Of a page that ends early at least so much is used; if that cannot be, so much. */
    private static final List<Double> USED = List.of(0.45, 0.25);

    private static final List<Scale> SCALES = List.of(Scale.EXACT, Scale.SMALLEST, Scale.LARGEST);
    /** While nobody knows it: as wide as most numbers are, or wider. */
    private static final String ANY_NUMBER = "10";

    private final String main;
    private final Function<String, byte @Nullable []> fixed;
    private final @Nullable EmbeddedFonts fonts;
    private final String unreadable;

    private PageNumbers(
            String main, Function<String, byte @Nullable []> fixed, @Nullable EmbeddedFonts fonts, String unreadable) {
        this.main = main;
        this.fixed = fixed;
        this.fonts = fonts;
        this.unreadable = unreadable;
    }

    /**
     * What became of a document.
     *
     * @param story the main story
     * @param withoutBecause why its tables of contents have no page numbers although their style has room for them; empty if
     *     they have them, or are to have none
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once
    public record Numbered(byte[] story, Optional<String> withoutBecause) {

        static Numbered of(byte[] story) {
            return new Numbered(story, Optional.empty());
        }
    }

    private record Entry(Element link, Element heading) {}

    /**
     * Prepares a template.
     *
     * @param main the name of the main story
     * @param fixed the parts that are the same in every document, by name
     * @return empty if no style of an entry has a tab stop on the right
     */
    public static Optional<PageNumbers> of(String main, Function<String, byte @Nullable []> fixed) {
        FinishedParts parts = new FinishedParts(main, fixed);
        Element styles = parts.relatedTo(main, "styles");
        if (styles == null || Wml.children(styles, "style").stream().noneMatch(PageNumbers::hasRoomForNumber)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PageNumbers(main, fixed, EmbeddedFonts.of(parts), ""));
        } catch (UnknownLayoutException e) {
            return Optional.of(new PageNumbers(main, fixed, null, String.valueOf(e.getMessage())));
        }
    }

    private static boolean hasRoomForNumber(Element style) {
        String name = Wml.attribute(Wml.child(style, "name"), "val");
        Element tabs = Wml.child(Wml.child(style, "pPr"), "tabs");
        return name != null
                && name.matches("(?i)toc [1-9]")
                && tabs != null
                && Wml.children(tabs).stream().anyMatch(tab -> "right".equals(Wml.attribute(tab, "val")));
    }

    /**
     * Writes the numbers of one document.
     *
     * @param stories its finished stories
     * @param numbering its lists; null if it has none
     * @return its main story, the same for the same arguments
     */
    public Numbered number(Map<String, byte[]> stories, byte @Nullable [] numbering) {
        byte[] story = stories.getOrDefault(main, new byte[0]);
        FinishedParts parts = new FinishedParts(main, name -> {
            byte[] own = stories.get(name);
            return own != null ? own : fixed.apply(name);
        });
        Element document = parts.root(main);
        Element styles = parts.relatedTo(main, "styles");
        if (document == null || styles == null) {
            return Numbered.of(story);
        }
        try {
            StyleSheet sheet = new StyleSheet(styles, numbering == null ? null : parsed(numbering));
            List<Entry> entries = entries(document, sheet);
            if (entries.isEmpty()) {
                return Numbered.of(story);
            } else if (fonts == null) {
                throw new UnknownLayoutException(unreadable);
            }
            List<Element> numbers =
                    entries.stream().map(entry -> addNumber(entry.link())).toList();
            List<Element> headings = entries.stream().map(Entry::heading).toList();
            Paginator paginator = new Paginator(document, parts, fonts, sheet, parts.relatedTo(main, "settings"));
            Set<Element> forced = Collections.newSetFromMap(new IdentityHashMap<>());
            List<Integer> pages = certain(paginator, headings, forced);
            for (int i = 0; i < pages.size(); i++) {
                numbers.get(i).setTextContent(String.valueOf(pages.get(i)));
            }
            forced.forEach(heading -> ParagraphProperties.turnOn(heading, "pageBreakBefore"));
            paginator.keptWhole().forEach(paragraph -> ParagraphProperties.turnOn(paragraph, "keepLines"));
            return Numbered.of((Xml.DECLARATION + XmlText.of(document)).getBytes(StandardCharsets.UTF_8));
        } catch (UnknownLayoutException e) {
            return new Numbered(story, Optional.of(String.valueOf(e.getMessage())));
        }
    }

    private static Element parsed(byte[] xml) {
        FinishedParts parts = new FinishedParts("", name -> xml);
        Element root = parts.root("");
        if (root == null) {
            throw new IllegalStateException("A part that is there has no root");
        }
        return root;
    }

    // ---- the table of contents

    private static List<Entry> entries(Element document, StyleSheet styles) throws UnknownLayoutException {
        Map<String, Element> bookmarks = new HashMap<>();
        for (Element bookmark : Wml.all(document, "bookmarkStart")) {
            Element paragraph = Wml.ancestor(bookmark, "p");
            if (paragraph != null) {
                bookmarks.putIfAbsent(String.valueOf(Wml.attribute(bookmark, "name")), paragraph);
            }
        }
        List<Entry> entries = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Element each : Wml.all(document)) {
            if (Wml.is(each, "fldChar")) {
                String kind = Wml.attribute(each, "fldCharType");
                if ("begin".equals(kind)) {
                    open.add("");
                } else if ("end".equals(kind) && !open.isEmpty()) {
                    open.remove(open.size() - 1);
                }
            } else if (Wml.is(each, "instrText") && !open.isEmpty()) {
                open.set(open.size() - 1, open.get(open.size() - 1) + each.getTextContent());
            } else if (Wml.is(each, "hyperlink") && open.stream().anyMatch(PageNumbers::isNumbered)) {
                Element heading = bookmarks.get(String.valueOf(Wml.attribute(each, "anchor")));
                Element paragraph = Wml.ancestor(each, "p");
                if (heading != null && paragraph != null && hasStop(paragraph, styles)) {
                    entries.add(new Entry(each, heading));
                }
            }
        }
        return entries;
    }

    private static boolean isNumbered(String instruction) {
        FieldCode code = FieldCode.of(instruction);
        return code.name().equals("TOC") && !code.has('n');
    }

    private static boolean hasStop(Element paragraph, StyleSheet styles) {
        return styles.paragraph(paragraph, List.of()).stream()
                .map(look -> Wml.child(look, "tabs"))
                .filter(tabs -> tabs != null)
                .flatMap(tabs -> Wml.children(tabs, "tab").stream())
                .anyMatch(tab -> "right".equals(Wml.attribute(tab, "val")));
    }

    /** Adds the tab and a number; gives the text of the number. */
    private static Element addNumber(Element link) {
        Element run = Wml.create(link, "r");
        Element text = Wml.create(link, "t");
        text.setTextContent(ANY_NUMBER);
        run.appendChild(Wml.create(link, "tab"));
        run.appendChild(text);
        link.appendChild(run);
        return text;
    }

    // ---- the pages

    private static List<Integer> certain(Paginator paginator, List<Element> headings, Set<Element> forced)
            throws UnknownLayoutException {
        while (true) {
            List<Pages> pages = pages(paginator, forced);
            int uncertain = firstUncertain(pages, headings);
            if (uncertain == headings.size()) {
                return numbers(pages.get(0), headings);
            }
            if (!force(paginator, headings, uncertain, forced)) {
                throw new UnknownLayoutException("a heading so near to the end of a page that programs differ");
            }
        }
    }

    private static List<Pages> pages(Paginator paginator, Set<Element> forced) throws UnknownLayoutException {
        List<Pages> pages = new ArrayList<>();
        for (Scale scale : SCALES) {
            pages.add(paginator.pages(scale, forced));
        }
        return pages;
    }

    private static List<Integer> numbers(Pages pages, List<Element> headings) throws UnknownLayoutException {
        List<Integer> numbers = new ArrayList<>();
        for (Element heading : headings) {
            Pages.Place place = pages.places().get(heading);
            if (place == null) {
                throw new UnknownLayoutException("a heading outside of the text");
            }
            numbers.add(place.page());
        }
        return numbers;
    }

    private static int firstUncertain(List<Pages> pages, List<Element> headings) throws UnknownLayoutException {
        Set<List<Integer>> ways = new HashSet<>();
        for (Pages each : pages) {
            ways.add(numbers(each, headings));
        }
        for (int i = 0; i < headings.size(); i++) {
            int index = i;
            if (ways.stream().map(way -> way.get(index)).distinct().count() > 1) {
                return i;
            }
        }
        return headings.size();
    }

    /** Ends a page before a heading, or the nearest before it, so that it is certain where it stands. */
    private static boolean force(Paginator paginator, List<Element> headings, int uncertain, Set<Element> forced)
            throws UnknownLayoutException {
        for (double used : USED) {
            for (int i = uncertain; i >= 0; i--) {
                if (force(paginator, headings, i, uncertain, used, forced)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean force(
            Paginator paginator, List<Element> headings, int at, int uncertain, double used, Set<Element> forced)
            throws UnknownLayoutException {
        Element heading = headings.get(at);
        if (Wml.ancestor(heading, "tc") != null || !forced.add(heading)) {
            return false;
        }
        List<Pages> pages = pages(paginator, forced);
        boolean full = pages.stream().allMatch(each -> each.usedBefore().getOrDefault(heading, 0.0) >= used);
        if (full && firstUncertain(pages, headings) > uncertain) {
            return true;
        }
        forced.remove(heading);
        return false;
    }
}
