package uk.careplans.generator.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives a form the styles that a piece uses, with those they are based on. A style that the form has by the same name
 * stays as it is, so the piece takes the form's look; names are Word's English ones whatever its language, ids are not.
 */
final class PieceStyles {

    private static final Set<String> USES = Set.of("pStyle", "rStyle", "tblStyle");
    private static final Set<String> NEEDS = Set.of("basedOn", "link");

    private final Map<String, Element> ofPiece = new HashMap<>();
    private final Element form;
    private final Map<String, String> idsByName = new HashMap<>();
    private final Set<String> taken = new TreeSet<>();
    private final Map<String, String> ids = new HashMap<>();
    private final List<Element> added = new ArrayList<>();

    PieceStyles(@Nullable Document piece, Document form) {
        if (piece != null) {
            Wml.children(piece.getDocumentElement(), "style").forEach(style -> ofPiece.putIfAbsent(idOf(style), style));
        }
        this.form = form.getDocumentElement();
        for (Element style : Wml.children(this.form, "style")) {
            idsByName.putIfAbsent(nameOf(style), idOf(style));
            taken.add(idOf(style));
        }
    }

    /** Adds what the blocks use, and lets them and what was added name the form's ids. */
    void bring(List<Element> blocks) {
        Deque<String> wanted = new ArrayDeque<>();
        blocks.forEach(block -> Wml.all(block, USES).forEach(use -> wanted.add(Wml.val(use))));
        while (!wanted.isEmpty()) {
            String id = wanted.remove();
            Element style = ofPiece.get(id);
            if (style != null && !ids.containsKey(id)) {
                ids.put(id, idInForm(style));
                if (!idsByName.containsKey(nameOf(style))) {
                    Wml.children(style).stream()
                            .filter(child -> Wml.isAny(child, NEEDS))
                            .forEach(child -> wanted.add(Wml.val(child)));
                    add(style);
                }
            }
        }
        blocks.forEach(block -> rename(Wml.all(block, USES)));
        added.forEach(style -> rename(Wml.all(style, Set.of("basedOn", "link", "next"))));
    }

    /** The styles that were added to the form. */
    List<Element> added() {
        return added;
    }

    /** The form's id for a style of the piece, if that style was added. */
    @Nullable
    String addedId(String id) {
        String renamed = ids.get(id);
        return added.stream().anyMatch(style -> idOf(style).equals(renamed)) ? renamed : null;
    }

    private String idInForm(Element style) {
        String known = idsByName.get(nameOf(style));
        if (known != null) {
            return known;
        }
        String wanted = idOf(style);
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + i;
        }
        return id;
    }

    private void add(Element style) {
        Element copy = (Element) form.getOwnerDocument().importNode(style, true);
        Traces.removeIds(copy);
        copy.removeAttributeNS(Wml.W, "default");
        Wml.set(copy, "styleId", String.valueOf(ids.get(idOf(style))));
        PieceNames.declare(style.getOwnerDocument().getDocumentElement(), form, List.of(copy));
        form.appendChild(copy);
        added.add(copy);
    }

    /** A name that means nothing in the piece must not mean something in the form. */
    private void rename(Collection<Element> uses) {
        for (Element use : uses) {
            String id = ids.get(Wml.val(use));
            if (id == null) {
                Wml.remove(use);
            } else {
                Wml.setVal(use, id);
            }
        }
    }

    private static String idOf(Element style) {
        return style.getAttributeNS(Wml.W, "styleId");
    }

    private static String nameOf(Element style) {
        return style.getAttributeNS(Wml.W, "type") + "\u0000"
                + Wml.valOf(Wml.child(style, "name")).toLowerCase(Locale.ROOT);
    }
}
