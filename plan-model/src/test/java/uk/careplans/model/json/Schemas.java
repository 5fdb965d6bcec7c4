package uk.careplans.model.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.careplans.model.PlanType;

/** The schemas in the hands of somebody else's validator, formats switched on. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<PlanType, Schema> PLANS = Arrays.stream(PlanType.values())
            .collect(Collectors.toMap(Function.identity(), type -> schema(PlanSchema.of(type))));
    private static final Schema PROFILE = schema(PlanSchema.ofProfile());

    private Schemas() {}

    /** What the schema of that kind of plan says against the JSON; empty if nothing. */
    static List<String> refusals(PlanType type, byte[] json) {
        return refusals(PLANS.get(type), json);
    }

    /** What the schema of a council's profile says against the JSON; empty if nothing. */
    static List<String> refusalsOfProfile(byte[] json) {
        return refusals(PROFILE, json);
    }

    private static List<String> refusals(Schema schema, byte[] json) {
        List<Error> errors = schema.validate(
                new String(json, StandardCharsets.UTF_8),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        return errors.stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword())
                .toList();
    }

    private static Schema schema(String text) {
        return REGISTRY.getSchema(text, InputFormat.JSON);
    }
}
