package uk.careplans.model.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import uk.careplans.model.readability.Band;
import uk.careplans.model.readability.Measures;
import uk.careplans.model.readability.ReadabilityReport;

/** How a text reads, as JSON for other programs; {@code docs/readability.md} says what each name means. Holds nothing that the text says. */
public final class ReadabilityJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ReadabilityJson() {}

    /** The report as one object. Line feeds only, and a last one; the same report always gives the same text. */
    public static String of(ReadabilityReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("band", report.band().id()).put("passes", report.passes());
        write(report.measures(), json.putObject("measured"));
        write(report.band(), json.putObject("most"));
        var list = json.putArray("findings");
        report.findings()
                .forEach(finding -> list.addObject()
                        .put("id", finding.id())
                        .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                        .put("place", finding.place())
                        .put("message", finding.message()));
        try {
            return JSON.writer(PlanWriter.prettyPrinter()).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and lists that cannot be written as JSON", e);
        }
    }

    private static void write(Measures measures, ObjectNode json) {
        json.put("words", measures.words())
                .put("sentences", measures.sentences())
                .put("wordsPerSentence", measures.mean())
                .put("longestSentence", measures.longest())
                .put("grade", measures.grade())
                .put("unfamiliarPercent", measures.unfamiliarShare());
    }

    private static void write(Band band, ObjectNode json) {
        json.put("wordsPerSentence", band.mean())
                .put("longestSentence", band.longest())
                .put("grade", band.grade());
        band.unfamiliar().ifPresent(most -> json.put("unfamiliarPercent", most));
    }
}
