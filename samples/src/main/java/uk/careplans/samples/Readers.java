package uk.careplans.samples;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.careplans.model.edition.Reader;

/** For whom a document is made, as it is named on the command line. Nobody is ever guessed. */
final class Readers implements ITypeConverter<Reader> {

    /** What the option says of itself. */
    static final String OPTION =
            "Who will read the document: file (the council's own record, which shows everything), court,"
                    + " court-annex, child, iro, guardian; or parent:p3, carer:p3, adopter:p3, agency:p3, council:p3 with the"
                    + " id of one of the plan's people.";

    @Override
    public Reader convert(String name) {
        try {
            return Reader.named(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
