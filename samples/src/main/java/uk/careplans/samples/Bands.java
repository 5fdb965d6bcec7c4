package uk.careplans.samples;

import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.careplans.model.readability.Band;

/** Whom a document is to be easy for, as they are named on the command line. */
final class Bands implements ITypeConverter<Band>, Iterable<String> {

    private static final List<String> IDS = Band.all().stream().map(Band::id).toList();

    @Override
    public Band convert(String id) {
        return Band.of(id)
                .orElseThrow(() -> new TypeConversionException(
                        "there is no band " + id + ". There is: " + String.join(", ", IDS)));
    }

    @Override
    public Iterator<String> iterator() {
        return IDS.iterator();
    }
}
