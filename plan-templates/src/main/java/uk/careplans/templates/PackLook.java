package uk.careplans.templates;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The colours and the logo of a pack. Immutable.
 *
 * @param colours six hexadecimal digits, in capitals, by what they are for, like {@code teal}
 * @param logo the name of the picture that forms of this pack print as a logo if there is one
 */
record PackLook(Map<String, String> colours, Optional<String> logo) {

    /** Takes a copy. */
    PackLook {
        colours = Collections.unmodifiableMap(new LinkedHashMap<>(colours));
    }

    /** This look, and that of another pack where it says nothing. */
    PackLook over(PackLook other) {
        Map<String, String> both = new LinkedHashMap<>(other.colours);
        both.putAll(colours);
        return new PackLook(both, logo.or(other::logo));
    }

    /** What takes the place of each colour that is another here. */
    Map<String, String> insteadOf(PackLook drawn) {
        Map<String, String> instead = new TreeMap<>();
        drawn.colours.forEach((name, colour) -> {
            String own = colours.getOrDefault(name, colour);
            if (!own.equals(colour)) {
                instead.put(colour, own);
            }
        });
        return instead;
    }
}
