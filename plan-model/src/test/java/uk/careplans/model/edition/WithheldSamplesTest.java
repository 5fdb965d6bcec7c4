package uk.careplans.model.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Finding;
import uk.careplans.model.Golden;
import uk.careplans.model.Person;
import uk.careplans.model.Plan;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/**
 * How many texts of the sample plans tell each reader what. The samples are written as social workers write, for the file, and so they
 * tell much; each of these was read, and what is no leak is named in docs/decisions/0023-found-by-forms-and-excused-by-what-is-shown.md.
 */
class WithheldSamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> KINDS = List.of("parent", "carer", "adopter");

    @Test
    void whatTheSamplesTellIsWhatItWas() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> samples = Files.list(Path.of("../samples/plans"))) {
            for (Path sample : samples.sorted().toList()) {
                text.append(sample.getFileName()).append('\n');
                add(PlanJson.read(Files.readAllBytes(sample)).orThrow(), text);
            }
        }
        Golden.assertEqual(Golden.file("search/samples.txt"), text.toString());
    }

    private static void add(Plan plan, StringBuilder text) {
        List<String> readers = new ArrayList<>(List.of("court", "court-annex", "child", "iro", "guardian"));
        plan.people().value().orElse(List.of()).stream()
                .map(Person::id)
                .flatMap(id -> KINDS.stream().map(kind -> kind + ":" + id.value()))
                .filter(id -> Edition.refusal(plan, Reader.named(id)).isEmpty())
                .forEach(readers::add);
        for (String id : readers) {
            Edition edition = Edition.of(plan, Reader.named(id), ProfileJson.national(), TODAY);
            Map<String, Integer> counts = new TreeMap<>();
            Withheld.of(plan, edition, OtherFamilies.none(), TODAY)
                    .leaks()
                    .forEach(leak -> counts.merge(what(leak), 1, Integer::sum));
            text.append("  ").append(id).append(' ').append(counts).append('\n');
        }
    }

    /** The last words of what is withheld: {@code name}, {@code address}. */
    private static String what(Finding leak) {
        return leak.other().orElseThrow().last();
    }
}
