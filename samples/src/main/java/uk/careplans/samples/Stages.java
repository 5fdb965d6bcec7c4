package uk.careplans.samples;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.careplans.model.Stage;

/** The stages of a plan, as they are named on the command line. */
final class Stages implements ITypeConverter<Stage>, Iterable<String> {

    private static final List<String> IDS =
            Arrays.stream(Stage.values()).map(Stage::id).toList();

    @Override
    public Stage convert(String id) {
        return Stage.named(id)
                .orElseThrow(() -> new TypeConversionException(
                        "there is no stage " + id + ". There is: " + String.join(", ", IDS)));
    }

    @Override
    public Iterator<String> iterator() {
        return IDS.iterator();
    }
}
