package uk.careplans.generator.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives a form the lists of a piece: definitions of their own, so that neither goes on counting from the other. */
final class PieceLists {

    /** What Word would take for a part of another list, or of the piece's file. */
    private static final Set<String> IDENTITY = Set.of("nsid", "tmpl", "name", "styleLink", "numStyleLink");

    private final @Nullable Element piece;
    private final Element form;
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();

    PieceLists(@Nullable Document piece, Document form) {
        this.piece = piece == null ? null : piece.getDocumentElement();
        this.form = form.getDocumentElement();
    }

    /** Adds the lists that the blocks and the styles that came with them name, and lets these name the form's ids. */
    void bring(List<Element> blocks, PieceStyles styles) {
        blocks.forEach(block -> rename(block, styles));
        styles.added().forEach(style -> rename(style, styles));
    }

    private void rename(Element root, PieceStyles styles) {
        for (Element use : Wml.all(root, "numId")) {
            if (!Wml.val(use).equals("0") && Wml.is(use.getParentNode(), "numPr")) {
                Wml.setVal(use, lists.computeIfAbsent(Wml.val(use), id -> addList(id, styles)));
            }
        }
    }

    /** The id of the copy of a list; 0, which is none, if the piece has no such list. */
    private String addList(String id, PieceStyles styles) {
        Element list = find("num", "numId", id);
        Element definition = list == null ? null : definitionOf(Wml.valOf(Wml.child(list, "abstractNumId")));
        if (list == null || definition == null) {
            return "0";
        }
        String known = definitions.get(Wml.attribute(definition, "abstractNumId"));
        String own = known == null ? addDefinition(definition, styles) : known;
        Element copy = copy(list);
        String free = firstFree("num", "numId");
        Wml.set(copy, "numId", free);
        Wml.all(copy, "abstractNumId").forEach(reference -> Wml.setVal(reference, own));
        form.appendChild(copy);
        return free;
    }

    private String addDefinition(Element definition, PieceStyles styles) {
        Element copy = copy(definition);
        String free = firstFree("abstractNum", "abstractNumId");
        Wml.all(copy, IDENTITY).forEach(Wml::remove);
        Wml.set(copy, "abstractNumId", free);
        for (Element style : Wml.all(copy, "pStyle")) {
            String id = styles.addedId(Wml.val(style));
            if (id == null) {
                // The form's own style has a list of its own.
                Wml.remove(style);
            } else {
                Wml.setVal(style, id);
            }
        }
        // A picture as a bullet is a part of the piece's file; the bullet behind it is text.
        Wml.all(copy, "lvlPicBulletId").forEach(Wml::remove);
        form.insertBefore(copy, Wml.child(form, "num"));
        definitions.put(String.valueOf(Wml.attribute(definition, "abstractNumId")), free);
        return free;
    }

    /** A definition may only point to a list style, behind which the real one is. */
    private @Nullable Element definitionOf(String id) {
        Element definition = find("abstractNum", "abstractNumId", id);
        Element link = Wml.child(definition, "numStyleLink");
        if (link == null || piece == null) {
            return definition;
        }
        return Wml.children(piece, "abstractNum").stream()
                .filter(other -> Wml.valOf(Wml.child(other, "styleLink")).equals(Wml.val(link)))
                .findFirst()
                .orElse(definition);
    }

    private @Nullable Element find(String element, String attribute, String id) {
        return piece == null
                ? null
                : Wml.children(piece, element).stream()
                        .filter(candidate -> id.equals(Wml.attribute(candidate, attribute)))
                        .findFirst()
                        .orElse(null);
    }

    private Element copy(Element original) {
        Element copy = (Element) form.getOwnerDocument().importNode(original, true);
        Traces.removeIds(copy);
        PieceNames.declare(original.getOwnerDocument().getDocumentElement(), form, List.of(copy));
        return copy;
    }

    private String firstFree(String element, String attribute) {
        int last = Wml.children(form, element).stream()
                .map(each -> String.valueOf(Wml.attribute(each, attribute)))
                .filter(id -> id.matches("\\d{1,8}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return String.valueOf(last + 1);
    }
}
