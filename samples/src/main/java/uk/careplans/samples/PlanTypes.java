package uk.careplans.samples;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.careplans.model.PlanType;

/** The kinds of plan, as they are named on the command line. */
final class PlanTypes implements ITypeConverter<PlanType>, Iterable<String> {

    private static final List<String> IDS =
            Arrays.stream(PlanType.values()).map(PlanType::id).toList();

    @Override
    public PlanType convert(String id) {
        return Arrays.stream(PlanType.values())
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "there is no kind of plan " + id + ". There is: " + String.join(", ", IDS)));
    }

    @Override
    public Iterator<String> iterator() {
        return IDS.iterator();
    }
}
