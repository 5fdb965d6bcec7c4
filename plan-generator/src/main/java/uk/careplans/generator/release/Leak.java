package uk.careplans.generator.release;

import java.util.Locale;
import java.util.Optional;
import uk.careplans.model.FieldPath;
import uk.careplans.model.edition.Withheld;

/**
 * Something in a finished document that its reader may not see. It has no room for the value.
 *
 * @param place where in the file, like {@code word/document.xml, in its text}
 * @param kind what kind of thing
 * @param withheld where in the plan it is withheld; empty for the name of somebody of another family, which is in no field
 */
public record Leak(String place, Withheld.Kind kind, Optional<FieldPath> withheld) {

    /** As one line: {@code word/document.xml, in its text: a postcode, withheld at placement/address}. */
    @Override
    public String toString() {
        return place + ": " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + withheld.map(path -> ", withheld at " + path).orElse("");
    }
}
