package uk.careplans.samples;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.careplans.model.edition.Reader;

/** For whom a document is made, as it is named on the command line. Nobody is ever guessed. */
final class Readers implements ITypeConverter<Reader.CouncilFile> {

    private static final String POSSIBLE = "This version makes only the council's own file: --for file";

    @Override
    public Reader.CouncilFile convert(String name) {
        if (named(name) instanceof Reader.CouncilFile file) {
            return file;
        }
        // An edition for the others can be made; until its texts are searched for what it withholds, no document is.
        throw new TypeConversionException(
                "a copy for this reader (" + name.replaceFirst(":.*", "") + ") cannot be made yet. " + POSSIBLE);
    }

    private static Reader named(String name) {
        try {
            return Reader.named(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage() + " " + POSSIBLE);
        }
    }
}
