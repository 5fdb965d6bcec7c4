package uk.careplans.generator.look;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a form is to look. Immutable.
 *
 * @param textSize how large its words are
 * @param pictures which of its own pictures it has
 * @param colours what takes the place of its colours: six hexadecimal digits by those that the form was drawn with, in capitals
 */
public record Look(TextSize textSize, PictureLevel pictures, Map<String, String> colours) {

    private static final Look AS_DRAWN = new Look(TextSize.NORMAL, PictureLevel.ALL, Map.of());

    /** Takes copies. */
    public Look {
        colours = Collections.unmodifiableMap(new TreeMap<>(colours));
    }

    /** The look that the form was drawn with. */
    public static Look asDrawn() {
        return AS_DRAWN;
    }

    /** The same with other colours in the place of its own. */
    public Look with(Map<String, String> other) {
        return new Look(textSize, pictures, other);
    }

    /** The same with words of another size. */
    public Look with(TextSize other) {
        return new Look(other, pictures, colours);
    }

    /** The same with more or fewer of the form's own pictures. */
    public Look with(PictureLevel other) {
        return new Look(textSize, other, colours);
    }
}
