package uk.careplans.samples;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.edition.Reader;

/** Kinds of readers, as they are named on the command line. */
final class ReaderKinds implements ITypeConverter<ReaderKind> {

    @Override
    public ReaderKind convert(String name) {
        return Arrays.stream(ReaderKind.values())
                .filter(kind -> Reader.nameOf(kind).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no such kind of reader. There are: "
                        + Arrays.stream(ReaderKind.values()).map(Reader::nameOf).collect(Collectors.joining(", "))
                        + "."));
    }
}
