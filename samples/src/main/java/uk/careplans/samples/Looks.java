package uk.careplans.samples;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.careplans.generator.look.PictureLevel;
import uk.careplans.generator.look.TextSize;

/** How options say the look of a document. */
final class Looks {

    private Looks() {}

    /** {@code --text-size}. */
    static final class Sizes implements ITypeConverter<TextSize> {
        @Override
        public TextSize convert(String word) {
            return known(word, TextSize.values(), TextSize::code);
        }
    }

    /** {@code --pictures}. */
    static final class Levels implements ITypeConverter<PictureLevel> {
        @Override
        public PictureLevel convert(String word) {
            return known(word, PictureLevel.values(), PictureLevel::code);
        }
    }

    private static <T> T known(String word, T[] all, Function<T, String> code) {
        List<T> choices = Arrays.asList(all);
        return choices.stream()
                .filter(each -> code.apply(each).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("There is no \"" + word + "\". There are: "
                        + String.join(", ", choices.stream().map(code).toList()) + "."));
    }
}
