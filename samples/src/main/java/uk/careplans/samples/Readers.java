package uk.careplans.samples;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.careplans.model.edition.Reader;

/** For whom a document is made, as it is named on the command line. Nobody is ever guessed. */
final class Readers implements ITypeConverter<Reader> {

    /** Readers of whom the library knows, and for whom it cannot yet decide what they may see. */
    private static final List<String> NOT_YET =
            List.of("court", "parent", "child", "carer", "adopter", "iro", "guardian", "agency", "council");

    private static final String POSSIBLE = "This version makes only the council's own file: --for file";

    @Override
    public Reader convert(String id) {
        return Arrays.stream(Reader.values())
                .filter(reader -> reader.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(refusal(id)));
    }

    private static String refusal(String id) {
        String kind = id.replaceFirst(":.*", "");
        return NOT_YET.contains(kind)
                ? "a copy for this reader (" + kind + ") cannot be made yet. " + POSSIBLE
                : "there is no such reader. " + POSSIBLE;
    }
}
