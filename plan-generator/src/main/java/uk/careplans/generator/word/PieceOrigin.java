package uk.careplans.generator.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where elements of a story come from that were not in the form itself: one inclusion of a piece. */
final class PieceOrigin {

    private static final String KEY = "uk.careplans.piece";

    private final String piece;
    private final @Nullable PieceOrigin outer;

    /**
     * @param piece the piece's name
     * @param outer the inclusion that this one stands in; null if the form itself includes the piece
     */
    PieceOrigin(String piece, @Nullable PieceOrigin outer) {
        this.piece = piece;
        this.outer = outer;
    }

    /** Remembers that the elements came with this inclusion. */
    void mark(List<Element> brought) {
        brought.forEach(element -> element.setUserData(KEY, this, null));
    }

    /** The inclusion that a node came with; null if it is the form's own. */
    static @Nullable PieceOrigin of(Node node) {
        for (Node up = node; up != null; up = up.getParentNode()) {
            if (up.getUserData(KEY) instanceof PieceOrigin origin) {
                return origin;
            }
        }
        return null;
    }

    /** Whether the piece stands in itself if something of this origin, or of the form itself, includes it. */
    static boolean closesCircle(String piece, @Nullable PieceOrigin origin) {
        for (PieceOrigin up = origin; up != null; up = up.outer) {
            if (up.piece.equals(piece)) {
                return true;
            }
        }
        return false;
    }

    /** The inclusion, next below that other origin, of which a node is a part; null if there is none. */
    static @Nullable PieceOrigin within(Node node, @Nullable PieceOrigin around) {
        for (PieceOrigin up = of(node); up != null; up = up.outer) {
            if (up.outer == around) {
                return up;
            }
        }
        return null;
    }

    @Nullable
    PieceOrigin outer() {
        return outer;
    }

    /** The file's name, as its author calls it. */
    String file() {
        return piece + ".docx";
    }
}
