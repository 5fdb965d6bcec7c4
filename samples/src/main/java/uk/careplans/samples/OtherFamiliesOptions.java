package uk.careplans.samples;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.careplans.model.edition.OtherFamilies;

/** Names that belong to other families' cases, as they are given on the command line. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class OtherFamiliesOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--other-families",
            paramLabel = "LIST.txt",
            description =
                    "Hashed names of people of other families' cases, as hash-names makes them, with --salt. A document that names"
                            + " one of them is refused.")
    private @Nullable Path list;

    @Option(names = "--salt", paramLabel = "FILE", description = "The council's secret with which that list was made.")
    private @Nullable Path salt;

    /** The names; none if no list was given. */
    OtherFamilies read() {
        if (list == null && salt == null) {
            return OtherFamilies.none();
        } else if (list == null || salt == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--other-families and --salt go together: a list is of no use without its salt.");
        }
        return NameList.read(list, salt);
    }
}
