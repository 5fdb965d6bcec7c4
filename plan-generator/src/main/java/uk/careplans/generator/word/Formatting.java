package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * How words and paragraphs look: what is set by hand, else what their styles say, else what the file says for all. Where a
 * table's style speaks, it may say something else for each of its parts, so that all it says is given.
 */
public final class Formatting {

    private final Map<String, Element> byId = new HashMap<>();
    private final @Nullable Element defaults;
    private String ofPlainParagraphs = "";

    Formatting(Document styles) {
        Element root = styles.getDocumentElement();
        defaults = Wml.child(root, "docDefaults");
        for (Element style : Wml.children(root, "style")) {
            String id = String.valueOf(Wml.attribute(style, "styleId"));
            byId.putIfAbsent(id, style);
            boolean isDefault = "paragraph".equals(Wml.attribute(style, "type"))
                    && Set.of("1", "true", "on").contains(String.valueOf(Wml.attribute(style, "default")));
            ofPlainParagraphs = isDefault ? id : ofPlainParagraphs;
        }
    }

    /** The id of a paragraph's style; that of plain paragraphs if it names none. */
    public String styleOf(Element paragraph) {
        Element style = Wml.path(paragraph, "pPr", "pStyle");
        return style == null ? ofPlainParagraphs : Wml.val(style);
    }

    /** The name of a style as Word shows it. */
    public String nameOf(String styleId) {
        String name = Wml.valOf(Wml.child(byId.get(styleId), "name"));
        return name.isEmpty() ? styleId : name;
    }

    /** A property of a run that is set by hand. */
    public static @Nullable Element byHand(@Nullable Element runProperties, String name) {
        return Wml.child(runProperties, name);
    }

    /** Whether a switch like {@code w:b} is on. */
    public static boolean isOn(@Nullable Element toggle) {
        return Wml.isOn(toggle);
    }

    /**
     * A property of a run.
     *
     * @param runProperties its {@code w:rPr}; null if it has none
     * @return all that may hold: more than one only if the style of a table decides; empty if nothing is said anywhere
     */
    public List<Element> ofRun(@Nullable Element runProperties, Element paragraph, String name) {
        Element own = Wml.child(runProperties, name);
        return Stream.of(
                        own == null ? List.<Element>of() : List.of(own),
                        nearest(Wml.valOf(Wml.child(runProperties, "rStyle")), "rPr", name),
                        ofParagraphStyle(paragraph, "rPr", name),
                        ofTableStyle(paragraph, "rPr", name),
                        ofDefaults("rPrDefault", "rPr", name))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether a switch of a run, like {@code w:b}, is on wherever it may stand in its table. */
    public boolean isOn(@Nullable Element runProperties, Element paragraph, String name) {
        List<Element> found = ofRun(runProperties, paragraph, name);
        return !found.isEmpty() && found.stream().allMatch(Wml::isOn);
    }

    /** What the style of a paragraph says, with those it is based on. */
    public List<Element> ofParagraphStyle(Element paragraph, String kind, String name) {
        return nearest(styleOf(paragraph), kind, name);
    }

    /** Everything that the style of the table around says, for any of its parts. */
    public List<Element> ofTableStyle(Element inside, String kind, String name) {
        Element table = Wml.ancestor(inside, "tbl");
        Element style = table == null ? null : Wml.path(table, "tblPr", "tblStyle");
        if (style == null) {
            return List.of();
        }
        List<Element> found = new ArrayList<>();
        for (Element rule : chain(Wml.val(style))) {
            Stream.concat(Stream.of(rule), Wml.children(rule, "tblStylePr").stream())
                    .map(part -> Wml.path(part, kind, name))
                    .flatMap(Stream::ofNullable)
                    .forEach(found::add);
        }
        return found;
    }

    /** What holds for all words of the file if no style says something else. */
    public Optional<Element> ofAllRuns(String name) {
        return Stream.concat(
                        nearest(ofPlainParagraphs, "rPr", name).stream(),
                        ofDefaults("rPrDefault", "rPr", name).stream())
                .findFirst();
    }

    private List<Element> ofDefaults(String... path) {
        Element found = defaults == null ? null : Wml.path(defaults, path);
        return found == null ? List.of() : List.of(found);
    }

    private List<Element> nearest(String styleId, String kind, String name) {
        return chain(styleId).stream()
                .map(style -> Wml.path(style, kind, name))
                .flatMap(Stream::ofNullable)
                .limit(1)
                .toList();
    }

    /** A style and those it is based on; an opened file has no circles of them. */
    private Set<Element> chain(String styleId) {
        Set<Element> chain = new LinkedHashSet<>();
        Element style = byId.get(styleId);
        while (style != null && chain.add(style)) {
            style = byId.get(Wml.valOf(Wml.child(style, "basedOn")));
        }
        return chain;
    }
}
