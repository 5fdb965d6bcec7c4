package uk.careplans.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import uk.careplans.model.PlanType;
import uk.careplans.model.profile.CouncilProfile;

/**
 * The JSON Schemas (draft 2020-12) of the plans and of a council's profile, made from the records of the model. What
 * {@link PlanJson} refuses for its structure, the schema refuses, and so it does what each answer by itself must keep: that a
 * required one is given, lengths, bounds, the form of an id. What lies between two answers (an id that occurs twice, a
 * person who is not in the plan) no schema can say, nor how the file is written (UTF-8, a key given twice, its size);
 * {@code docs/schema/README.md} lists it all. Validate with formats switched on, or the 30th of February passes. May be
 * called by many threads at once.
 */
public final class PlanSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final JsonMapper JSON = new JsonMapper();

    private PlanSchema() {}

    /** The schema of one kind of plan: JSON with line feeds and a last one. The same in every run. */
    public static String of(PlanType type) {
        ObjectNode schema = head(type.id(), type.words());
        SchemaDefinitions definitions = new SchemaDefinitions();
        ObjectNode header = JsonNodeFactory.instance.objectNode();
        header.putObject(PlanReader.PLAN_TYPE)
                .put("description", "What kind of plan this is.")
                .put("const", type.id());
        header.putObject(PlanReader.SCHEMA_VERSION)
                .put("description", "The version of this format.")
                .put("const", PlanReader.VERSION);
        schema.setAll(definitions.record(type.record(), header));
        return text(schema.set("$defs", definitions.all()));
    }

    /** The schema of a council's profile: JSON with line feeds and a last one. The same in every run. */
    public static String ofProfile() {
        ObjectNode schema = head("council-profile", "council's profile");
        SchemaDefinitions definitions = new SchemaDefinitions();
        schema.setAll(definitions.record(CouncilProfile.class, JsonNodeFactory.instance.objectNode()));
        return text(schema.set("$defs", definitions.all()));
    }

    private static ObjectNode head(String id, String title) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("$schema", DRAFT)
                .put("$id", "urn:careplans:schema:" + id + ":" + PlanReader.VERSION)
                .put("title", title);
    }

    private static String text(ObjectNode schema) {
        try {
            return JSON.writer(PlanWriter.prettyPrinter()).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and lists that cannot be written as JSON", e);
        }
    }
}
