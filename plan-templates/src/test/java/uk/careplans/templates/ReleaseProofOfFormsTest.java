package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import uk.careplans.generator.release.Leak;
import uk.careplans.generator.release.NotReleasedException;
import uk.careplans.generator.release.ReleaseProof;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Narrative;
import uk.careplans.model.Plan;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.OtherFamilies;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.edition.Withheld;
import uk.careplans.model.field.Occurrence;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.profile.CouncilProfile;

/**
 * The proof finds in the documents of our forms what the texts of the edition tell, and no more: forms add nothing. Whole sentences are left
 * out: a form can put together what the plan says apart, and then the proof holds the document, as it should.
 */
class ReleaseProofOfFormsTest {

    private static final Path SAMPLES = Path.of("../samples/plans");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private record Told(Withheld.Kind kind, Optional<FieldPath> withheld) {}

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> nothingIsFoundThatTheEditionDoesNotTell() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                Plan plan = PlanJson.read(file).orThrow();
                for (Reader reader : readers(plan)) {
                    String name = file.getFileName() + " for " + reader.id();
                    tests.add(DynamicTest.dynamicTest(name, () -> check(plan, reader)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    /** The child, the court with its annex, the reviewing officer; and the first who can be a parent, a carer, a prospective adopter. */
    private static List<Reader> readers(Plan plan) {
        List<Reader> readers =
                new ArrayList<>(List.of(Reader.court(), Reader.courtAnnex(), Reader.child(), Reader.iro()));
        for (ReaderKind kind : List.of(ReaderKind.PARENT, ReaderKind.CARER, ReaderKind.ADOPTER)) {
            plan.people().value().orElse(List.of()).stream()
                    .map(person -> new Reader.OneOfThePeople(kind, person.id()))
                    .filter(reader -> Edition.refusal(plan, reader).isEmpty())
                    .findFirst()
                    .ifPresent(readers::add);
        }
        return readers;
    }

    private static void check(Plan plan, Reader reader) {
        Map<CouncilProfile, List<Form>> forms = PackCase.PACKS.forms().stream()
                .filter(form -> form.refusal(plan, reader).isEmpty())
                .collect(Collectors.groupingBy(Form::profile));
        forms.forEach((profile, ofProfile) -> {
            Edition edition = Edition.of(plan, reader, profile, DAY);
            Set<Told> told = told(edition, Withheld.of(plan, edition, OtherFamilies.none(), DAY));
            ReleaseProof proof = ReleaseProof.of(plan, edition, OtherFamilies.none(), DAY);
            for (Form form : ofProfile) {
                assertThat(found(form, edition, proof))
                        .as(form.name())
                        .allSatisfy(leak -> assertThat(told).contains(new Told(leak.kind(), leak.withheld())));
            }
        });
    }

    private static List<Leak> found(Form form, Edition edition, ReleaseProof proof) {
        try {
            proof.check(
                    form.template().generate(edition).bytes(),
                    "plan.docx",
                    form.template().own());
            return List.of();
        } catch (NotReleasedException e) {
            assertThat(e.id()).as(form.name()).isEqualTo("withheld-in-document");
            return e.leaks().stream()
                    .filter(leak -> leak.kind() != Withheld.Kind.SENTENCE)
                    .toList();
        }
    }

    private static Set<Told> told(Edition edition, Withheld withheld) {
        return Occurrence.in(edition.plan().record()).stream()
                .flatMap(here -> here.answer().value().stream())
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(value -> value instanceof Narrative narrative ? narrative.text() : String.valueOf(value))
                .flatMap(text -> withheld.in(text).stream())
                .map(hit -> new Told(hit.kind(), hit.withheld()))
                .collect(Collectors.toSet());
    }
}
