package uk.careplans.samples;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.careplans.model.PlanType;
import uk.careplans.model.plans.Plans;

/** Prints a JSON Schema. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema (draft 2020-12) of a kind of plan or of a council's profile, with the meaning of every field.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class SchemaCommand implements Callable<Integer> {

    private static final Map<String, Supplier<String>> SCHEMAS = schemas();

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "TYPE",
            description = "What it describes: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    private String type;

    @Override
    public Integer call() {
        Supplier<String> schema = SCHEMAS.get(type);
        if (schema == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "TYPE: there is no schema " + type + ". There is: " + String.join(", ", SCHEMAS.keySet()));
        }
        spec.commandLine().getOut().print(schema.get());
        spec.commandLine().getOut().flush();
        return Exit.DONE;
    }

    private static Map<String, Supplier<String>> schemas() {
        Map<String, Supplier<String>> schemas = new LinkedHashMap<>();
        Arrays.stream(PlanType.values()).forEach(type -> schemas.put(type.id(), () -> Plans.schema(type)));
        schemas.put("council-profile", Plans::schemaOfProfile);
        return schemas;
    }

    /** The names for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return SCHEMAS.keySet().iterator();
        }
    }
}
