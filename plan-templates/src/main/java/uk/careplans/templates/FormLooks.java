package uk.careplans.templates;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.careplans.generator.look.PictureLevel;
import uk.careplans.generator.look.TextSize;

/**
 * In which looks a form can be had beside the one that it was drawn in. Immutable.
 *
 * @param textSizes how large its words may be
 * @param pictureLevels how many of its pictures it may have
 */
record FormLooks(Set<TextSize> textSizes, Set<PictureLevel> pictureLevels) {

    /** Takes copies; every form can look as it was drawn. */
    FormLooks {
        textSizes = Set.copyOf(with(TextSize.NORMAL, textSizes));
        pictureLevels = Set.copyOf(with(PictureLevel.ALL, pictureLevels));
    }

    private static <E extends Enum<E>> Set<E> with(E drawn, Collection<E> others) {
        Set<E> all = EnumSet.of(drawn);
        all.addAll(others);
        return all;
    }

    boolean have(TextSize size, PictureLevel level) {
        return textSizes.contains(size) && pictureLevels.contains(level);
    }

    /** Why there is no such look, in a sentence without the form's name; empty if there is. */
    Optional<String> refusal(TextSize size, PictureLevel level) {
        if (!textSizes.contains(size)) {
            return Optional.of("cannot be had with " + size.code() + " text, only with: "
                    + list(textSizes.stream().sorted().map(TextSize::code)));
        }
        return pictureLevels.contains(level)
                ? Optional.empty()
                : Optional.of("cannot be had with pictures \"" + level.code() + "\", only with: "
                        + list(pictureLevels.stream().sorted().map(PictureLevel::code)));
    }

    private static String list(Stream<String> codes) {
        return codes.collect(Collectors.joining(", "));
    }
}
