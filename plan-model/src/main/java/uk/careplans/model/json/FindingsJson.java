package uk.careplans.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.Severity;
import uk.careplans.model.check.Occasion;
import uk.careplans.model.check.PlanCheck;
import uk.careplans.model.check.Rule;
import uk.careplans.model.check.RuleBook;

/**
 * Findings as JSON for other programs; {@code docs/checking-a-plan.md} says what each name means. Holds nothing that the plan
 * says but its id, kind and version. May be called by many threads at once.
 */
public final class FindingsJson {

    private static final JsonMapper JSON = new JsonMapper();

    private FindingsJson() {}

    /**
     * What was found in a plan on an occasion, in the order given, with the verdict for the occasion's stage and, for each
     * breach of a rule, what the rule asks and where it comes from. Line feeds only, and a last one; the same findings always
     * give the same text.
     */
    public static String of(Plan plan, Occasion occasion, List<Finding> findings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode about = json.putObject("plan").put("type", plan.type().id());
        plan.plan().value().ifPresent(details -> writeDetails(details, about));
        ObjectNode when = json.putObject("occasion")
                .put("stage", occasion.stage().id())
                .put("on", occasion.on().toString());
        occasion.profile().name().value().ifPresent(name -> when.put("council", name));
        return text(json, PlanCheck.mayGoOn(findings) ? "may-go-on" : "may-not-go-on", findings);
    }

    /** What is wrong with a file that is no plan. Line feeds only, and a last one. */
    public static String refused(List<Finding> findings) {
        return text(JsonNodeFactory.instance.objectNode(), "refused", findings);
    }

    private static String text(ObjectNode json, String verdict, List<Finding> findings) {
        json.put("verdict", verdict)
                .put("errors", count(findings, Severity.ERROR))
                .put("warnings", count(findings, Severity.WARNING));
        var list = json.putArray("findings");
        findings.forEach(finding -> write(finding, list.addObject()));
        try {
            return JSON.writer(PlanWriter.prettyPrinter()).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and lists that cannot be written as JSON", e);
        }
    }

    private static void writeDetails(PlanDetails details, ObjectNode json) {
        json.put("id", details.id().value());
        details.version().value().ifPresent(version -> json.put("version", version));
    }

    private static void write(Finding finding, ObjectNode json) {
        json.put("id", finding.id()).put("severity", word(finding.severity()));
        json.put("path", String.join("/", finding.path().steps()));
        finding.other().ifPresent(other -> json.put("other", String.join("/", other.steps())));
        json.put("message", finding.message());
        RuleBook.named(finding.id()).ifPresent(rule -> write(rule, json.putObject("rule")));
    }

    private static void write(Rule rule, ObjectNode json) {
        json.put("asks", rule.asks())
                .put("source", rule.source().words())
                .put("seen", rule.source().isSeen())
                .put("from", rule.from().id());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
