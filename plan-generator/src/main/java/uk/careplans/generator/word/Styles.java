package uk.careplans.generator.word;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docx4j.wml.Style;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.WordFileException;

/** The styles of a file, through the chains of styles they are based on. Ids differ by Word's language, names do not. */
public final class Styles {

    static final String LIST_BULLET = "List Bullet";
    static final String LIST_NUMBER = "List Number";

    /** The outline level that says: this is text. */
    private static final int TEXT_LEVEL = 9;

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])", Pattern.CASE_INSENSITIVE);

    private final Map<String, StyleRule> byId = new LinkedHashMap<>();

    private Styles() {}

    static Styles read(String file, byte[] xml) throws WordFileException {
        Styles styles = new Styles();
        for (Style style : Docx4jPackage.styles(file, xml)) {
            StyleRule rule = StyleRule.of(style);
            styles.byId.putIfAbsent(rule.id(), rule);
        }
        return styles;
    }

    /**
     * The level of heading that a paragraph of this style is, 0 for the first; empty if it is text.
     *
     * @param styleId {@code null} for a paragraph that names no style
     */
    public OptionalInt headingLevel(@Nullable String styleId) {
        Integer level = first(styleId, Styles::outlineLevel);
        return level == null || level >= TEXT_LEVEL ? OptionalInt.empty() : OptionalInt.of(level);
    }

    /** Whether a style is one of Word's own headings, and not only based on one. */
    boolean isBuiltInHeading(String styleId) {
        StyleRule rule = byId.get(styleId);
        return rule != null && HEADING.matcher(rule.name()).matches();
    }

    /**
     * The id of the style with that name.
     *
     * @param styleName as Word's English version shows it, upper and lower case alike
     * @param type {@code paragraph}, {@code character}, {@code table} or {@code numbering}
     */
    public Optional<String> idOf(String styleName, String type) {
        return byId.values().stream()
                .filter(rule -> rule.type().equals(type) && rule.name().equalsIgnoreCase(styleName))
                .map(StyleRule::id)
                .findFirst();
    }

    /** The id of the paragraph style for bulleted lists; every opened file has one that makes real lists. */
    public String listBullet() {
        return idOf(LIST_BULLET, "paragraph").orElseThrow();
    }

    /** The id of the paragraph style for numbered lists; every opened file has one that makes real lists. */
    public String listNumber() {
        return idOf(LIST_NUMBER, "paragraph").orElseThrow();
    }

    /** Is a {@code w:p} an item of a list, by itself or by its style? */
    public boolean isList(Element paragraph) {
        return listOf(paragraph) != 0;
    }

    /** The id of the list that a {@code w:p} is in, by itself or by its style; 0 if it is in none. */
    public int listOf(Element paragraph) {
        Element own = Wml.path(paragraph, "pPr", "numPr", "numId");
        return own == null ? listId(styleOf(paragraph)).orElse(0) : whole(Wml.val(own));
    }

    /** The level that a {@code w:p} has in its list by its style; empty if its style does not say. */
    public OptionalInt listLevelOf(Element paragraph) {
        Integer level = first(styleOf(paragraph), StyleRule::listLevel);
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    /**
     * How the style of a {@code w:p} indents it in spite of the list that the style puts it in: the attributes of {@code
     * w:ind} without their prefix. Empty if the list has its way.
     */
    public Map<String, String> indentInListOf(Element paragraph) {
        String styleId = styleOf(paragraph);
        for (StyleRule rule : chain(styleId == null ? defaultParagraphStyle().orElse("") : styleId)) {
            if (rule.indent() != null) {
                return rule.indent();
            } else if (rule.listId() != null) {
                break;
            }
        }
        return Map.of();
    }

    private static int whole(String number) {
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    private static @Nullable String styleOf(Element paragraph) {
        Element style = Wml.path(paragraph, "pPr", "pStyle");
        return style == null ? null : Wml.val(style);
    }

    /** Is a {@code w:p} a heading? */
    public boolean isHeading(Element paragraph) {
        return headingLevel(styleOf(paragraph)).isPresent();
    }

    /** Does the style of a {@code w:r}, or that of its paragraph, hide its words? What the run says itself is not asked. */
    public boolean hides(Element run, Element paragraph) {
        Element own = Wml.path(run, "rPr", "vanish");
        boolean seen = own != null
                || Wml.all(run, "t").stream()
                        .allMatch(words -> words.getTextContent().isBlank());
        return !seen && (isHidden(Wml.path(run, "rPr", "rStyle")) || isHidden(Wml.path(paragraph, "pPr", "pStyle")));
    }

    private boolean isHidden(@Nullable Element style) {
        return style != null
                && chain(Wml.val(style)).stream()
                        .map(StyleRule::hidden)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(false);
    }

    /**
     * The ids of the lists in which headings are, by their styles. What the levels of a list say of styles is not asked:
     * LibreOffice does not write it.
     */
    public Set<Integer> listsOfHeadings() {
        return byId.keySet().stream()
                .filter(id -> headingLevel(id).isPresent())
                .flatMap(id -> listId(id).stream().boxed())
                .filter(list -> list != 0)
                .collect(Collectors.toSet());
    }

    /** The list that a style puts its paragraphs in; 0 if it says that they are in none. */
    OptionalInt listId(@Nullable String styleId) {
        Integer listId = first(styleId, StyleRule::listId);
        return listId == null ? OptionalInt.empty() : OptionalInt.of(listId);
    }

    Optional<String> defaultParagraphStyle() {
        return byId.values().stream()
                .filter(rule -> rule.isDefault() && rule.type().equals("paragraph"))
                .map(StyleRule::id)
                .findFirst();
    }

    boolean has(String styleId) {
        return byId.containsKey(styleId);
    }

    /** Word's own headings are headings even where a file's style forgets to say so. */
    private static @Nullable Integer outlineLevel(StyleRule rule) {
        Matcher heading = HEADING.matcher(rule.name());
        return rule.outlineLevel() == null && heading.matches()
                ? Integer.valueOf(Integer.parseInt(heading.group(1)) - 1)
                : rule.outlineLevel();
    }

    private @Nullable Integer first(@Nullable String styleId, Function<StyleRule, @Nullable Integer> property) {
        for (StyleRule rule : chain(styleId == null ? defaultParagraphStyle().orElse("") : styleId)) {
            Integer value = property.apply(rule);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The style and those it is based on, each once, whatever circle they may form. */
    private List<StyleRule> chain(String styleId) {
        Set<StyleRule> chain = new LinkedHashSet<>();
        StyleRule rule = byId.get(styleId);
        while (rule != null && chain.add(rule)) {
            rule = rule.basedOn() == null ? null : byId.get(rule.basedOn());
        }
        return List.copyOf(chain);
    }
}
