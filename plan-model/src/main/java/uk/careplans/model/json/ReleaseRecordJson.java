package uk.careplans.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.careplans.model.Label;
import uk.careplans.model.edition.Disclosure;
import uk.careplans.model.edition.ReleaseRecord;

/**
 * Writes release records as JSON; docs/editions.md says what each name means. Names may be added; none changes its meaning. Safe for use
 * by many threads.
 */
public final class ReleaseRecordJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReleaseRecordJson() {}

    /** The record as UTF-8 JSON. The same record gives the same bytes. */
    public static byte[] write(ReleaseRecord release) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("reader", release.reader());
        json.put("on", release.on().toString());
        json.putObject("document").put("sha256", release.document().sha256());
        json.putObject("form")
                .put("name", release.document().form())
                .put("version", release.document().formVersion())
                .put("sha256", release.document().formSha256());
        ObjectNode plan = json.putObject("plan").put("type", release.planType());
        release.plan().ifPresent(id -> plan.put("id", id));
        release.planVersion().ifPresent(version -> plan.put("version", version));
        plan.put("sha256", release.planSha256());
        ArrayNode decisions = json.putArray("decisions");
        release.decisions().forEach(id -> decisions.add(id.value()));
        write(release.shown(), json.putArray("shown"));
        write(release.withheld(), json.putArray("withheld"));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return (MAPPER.writer(printer).writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and lists that cannot be written as JSON", e);
        }
    }

    private static void write(List<Disclosure> disclosures, ArrayNode json) {
        for (Disclosure each : disclosures) {
            ObjectNode one =
                    json.addObject().put("field", String.join("/", each.path().steps()));
            ArrayNode labels = one.putArray("labels");
            each.labels().stream().sorted().map(Label::code).forEach(labels::add);
            one.put("ground", each.ground().words());
            each.decision().ifPresent(id -> one.put("decision", id.value()));
        }
    }
}
