package uk.careplans.generator.look;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Wml;

/**
 * Makes the words of a form larger, and gives them the room that they need: in columns, rows, lists and on the cover. Ordinary and
 * small words grow by a factor; larger ones, like headings, by as many points as ordinary ones do, so that they stay on the page.
 */
final class LargerText {

    /** In half points: 10 points, what Word takes if nobody says a size. */
    private static final int UNSAID = 20;

    /** In half points: 40 points, beyond which nothing grows. */
    private static final int LARGEST = 80;

    /** In EMU: two centimetres. Pictures up to that size stand in lines of words. */
    private static final int SMALL_PICTURE = 720_000;

    /** In twentieths of a point. A line that is lower is there to be no line. */
    private static final int NO_LINE = 100;

    /** From so many columns on, a table has no room for the largest words. */
    private static final int MANY = 3;

    /** How many times as large its words may be then. */
    private static final double NARROW = 1.15;

    /** Beyond so many, it has no room for larger words at all. */
    private static final int VERY_MANY = 4;

    /** How far the columns of such a table come to be of one width. */
    private static final double EVENED = 0.65;

    private static final String ENDING = " (large)";

    private final List<Element> roots;
    private final double times;
    private final int base;

    private LargerText(List<Element> roots, TextSize size) {
        this.roots = roots;
        this.times = size.times();
        this.base = root("styles")
                .map(styles -> Wml.child(Wml.child(Wml.child(styles, "docDefaults"), "rPrDefault"), "rPr"))
                .map(defaults -> number(Wml.child(defaults, "sz"), "val"))
                .filter(found -> found > 0)
                .orElse(UNSAID);
    }

    /**
     * Makes the words of a file larger.
     *
     * @param roots of its stories, styles and numbering
     */
    static void write(List<Element> roots, Look look) {
        boolean isDrawn = look.pictures() != PictureLevel.NONE;
        LargerText text = new LargerText(roots, look.textSize());
        text.root("document").ifPresent(document -> Cover.makeRoom(document, isDrawn));
        if (isDrawn) {
            text.root("styles").ifPresent(LargerText::takeLargeStyles);
        }
        text.root("styles").ifPresent(styles -> text.shrinkTables(new NarrowStyles(styles, text.base)));
        Set<String> tabbed = text.root("styles").map(LargerText::tabbed).orElse(Set.of());
        text.root("document").ifPresent(body -> breakAtTabs(body, tabbed));
        roots.forEach(text::enlarge);
    }

    private Optional<Element> root(String localName) {
        return roots.stream().filter(root -> Wml.is(root, localName)).findFirst();
    }

    private void enlarge(Element root) {
        for (Element element : Wml.all(root)) {
            if (Wml.is(element, "sz") || Wml.is(element, "szCs")) {
                Wml.setVal(element, String.valueOf(larger(number(element, "val"))));
            } else if (Wml.is(element, "spacing") && !"auto".equals(rule(element))) {
                scale(element, "line", NO_LINE);
            } else if (Wml.is(element, "trHeight") && "exact".equals(Wml.attribute(element, "hRule"))) {
                scale(element, "val", 0);
            } else if (Wml.is(element, "ind") && Wml.ancestor(element, "lvl") != null) {
                scale(element, "left", 0);
                scale(element, "hanging", 0);
            } else if ("inline".equals(element.getLocalName())) {
                enlargePicture(element);
            }
        }
    }

    private static String rule(Element spacing) {
        return Objects.requireNonNullElse(Wml.attribute(spacing, "lineRule"), "auto");
    }

    private int larger(int halfPoints) {
        if (halfPoints <= base) {
            return (int) Math.round(halfPoints * times);
        }
        return Math.max(halfPoints, Math.min(LARGEST, (int) Math.round(halfPoints + base * (times - 1))));
    }

    private void scale(Element element, String attribute, int from) {
        int before = number(element, attribute);
        if (before > from) {
            element.setAttributeNS(Wml.W, "w:" + attribute, String.valueOf(Math.round(before * times)));
        }
    }

    private static int number(@Nullable Element element, String attribute) {
        return number(Wml.attribute(element, attribute));
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }

    private static void even(Element table, double share) {
        Columns columns = Columns.of(table);
        if (columns != null) {
            columns.even(share);
        }
    }

    /** Words in narrow columns grow less: those that are broken in two are harder to read than small ones. */
    private void shrinkTables(NarrowStyles styles) {
        for (Element root : roots) {
            for (Element table : Wml.all(root, "tbl")) {
                int columns = Wml.children(Objects.requireNonNullElse(Wml.child(table, "tblGrid"), table), "gridCol")
                        .size();
                double most = columns < MANY ? times : columns > VERY_MANY ? 1 : NARROW;
                if (most < times) {
                    styles.use(table, most / times);
                }
                if (columns <= VERY_MANY) {
                    even(table, columns < MANY ? times - 1 : EVENED);
                }
            }
        }
    }

    private void enlargePicture(Element inline) {
        List<Element> sizes = Wml.all(inline).stream()
                .filter(each -> each.hasAttribute("cx") && each.hasAttribute("cy"))
                .toList();
        boolean isSmall = sizes.stream()
                .allMatch(size -> number(size.getAttribute("cx")) <= SMALL_PICTURE
                        && number(size.getAttribute("cy")) <= SMALL_PICTURE);
        if (isSmall) {
            for (Element size : sizes) {
                for (String side : List.of("cx", "cy")) {
                    size.setAttribute(side, String.valueOf(Math.round(number(size.getAttribute(side)) * times)));
                }
            }
        }
    }

    /** A style "Cover text (large)" takes the place of the style "Cover text", in what it says itself. */
    private static void takeLargeStyles(Element styles) {
        for (Element large : Wml.children(styles, "style")) {
            String name = name(large);
            if (name.endsWith(ENDING)) {
                String usual = name.substring(0, name.length() - ENDING.length());
                Wml.children(styles, "style").stream()
                        .filter(style -> name(style).equals(usual))
                        .forEach(style -> take(style, large));
            }
        }
    }

    private static String name(Element style) {
        return Objects.requireNonNullElse(Wml.attribute(Wml.child(style, "name"), "val"), "");
    }

    private static void take(Element style, Element large) {
        for (String kind : List.of("pPr", "rPr")) {
            Element own = Wml.child(style, kind);
            Element other = Wml.child(large, kind);
            if (own != null && other != null) {
                for (Element property : Wml.children(other)) {
                    Element old = Wml.child(own, property.getLocalName());
                    if (old != null) {
                        own.replaceChild(property.cloneNode(true), old);
                    }
                }
            }
        }
    }

    /** The styles with several places for words in a line, which larger words would miss. */
    private static Set<String> tabbed(Element styles) {
        Set<String> tabbed = new HashSet<>();
        for (Element style : Wml.children(styles, "style")) {
            long places = Wml.all(style, "tab").stream()
                    .filter(tab -> "left".equals(Wml.attribute(tab, "val")))
                    .count();
            if (places > 1) {
                tabbed.add(Objects.requireNonNullElse(Wml.attribute(style, "styleId"), ""));
            }
        }
        return tabbed;
    }

    /** What stood side by side stands line by line. */
    private static void breakAtTabs(Element body, Set<String> styles) {
        for (Element paragraph : Wml.all(body, "p")) {
            Element style = Wml.child(Wml.child(paragraph, "pPr"), "pStyle");
            if (style != null && styles.contains(Wml.attribute(style, "val"))) {
                for (Element tab : Wml.all(paragraph, "tab")) {
                    Node run = tab.getParentNode();
                    if (Wml.is(run, "r")) {
                        run.replaceChild(Wml.create(tab, "br"), tab);
                    }
                }
            }
        }
    }
}
