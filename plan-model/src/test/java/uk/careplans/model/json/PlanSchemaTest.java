package uk.careplans.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Finding;
import uk.careplans.model.Golden;
import uk.careplans.model.PlanType;
import uk.careplans.model.RandomPlans;

class PlanSchemaTest {

    private static final Path SCHEMAS = Path.of("../docs/schema");
    private static final Path SAMPLES = Path.of("../samples/plans");
    private static final Path NATIONAL = Path.of("src/main/resources/uk/careplans/model/profile/national.json");
    private static final Path PACKS = Path.of("../plan-templates/src/main/resources/META-INF/careplans/packs");
    private static final int MUTATIONS_OF_EACH_KIND = 8;

    /** How a file is written, and what is inside a picture: docs/schema/README.md says that no schema speaks of these. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "empty-file",
            "byte-order-mark",
            "not-utf-8",
            "broken-json",
            "trailing-text",
            "duplicate-key",
            "picture-unreadable");

    /** To a schema, 1.0 is a whole number. */
    private static final Set<String> NUMBERS_BEYOND_A_SCHEMA = Set.of("a-whole-number-with-a-point");

    static Stream<Path> plans() throws IOException {
        Stream<Path> samples = files(SAMPLES);
        Stream<Path> good = Stream.of("rules", "read").map(Golden::file).flatMap(PlanSchemaTest::files);
        Stream<Path> checked = Golden.cases("checked").stream().map(folder -> folder.resolve("plan.json"));
        return Stream.of(samples, good, checked).flatMap(paths -> paths);
    }

    static List<Path> refusedCases() throws IOException {
        return Golden.cases("refused");
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaOfAPlanIsTheOneInTheDocs(PlanType type) throws IOException {
        Golden.assertEqual(SCHEMAS.resolve(type.id() + ".schema.json"), PlanSchema.of(type));
    }

    @Test
    void theSchemaOfAProfileIsTheOneInTheDocs() throws IOException {
        Golden.assertEqual(SCHEMAS.resolve("council-profile.schema.json"), PlanSchema.ofProfile());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void aPlanPassesTheSchemaIfEachAnswerByItselfIsRight(Path file) throws IOException {
        byte[] json = Files.readAllBytes(file);
        PlanType type = PlanJson.read(json).orThrow().type();

        assertAgree(type, json, file.toString());
    }

    @Test
    void everySamplePasses() {
        assertThat(files(SAMPLES)).isNotEmpty().allSatisfy(file -> {
            byte[] json = Files.readAllBytes(file);
            assertThat(Schemas.refusals(PlanJson.read(json).orThrow().type(), json))
                    .isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedCases")
    void whatTheReaderRefusesForItsStructureTheSchemaRefusesToo(Path folder) throws IOException {
        byte[] json = Files.readAllBytes(folder.resolve("plan.json"));
        boolean isOfStructure =
                PlanJson.read(json).findings().stream().map(Finding::id).anyMatch(id -> !BEYOND_A_SCHEMA.contains(id))
                        && !NUMBERS_BEYOND_A_SCHEMA.contains(
                                folder.getFileName().toString());

        if (isOfStructure) {
            assertThat(PlanType.values())
                    .allSatisfy(type -> assertThat(Schemas.refusals(type, json))
                            .as(type.id())
                            .isNotEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPlanOfAnotherKindIsRefused(PlanType type) {
        byte[] json = PlanJson.write(RandomPlans.full(type, 3));

        assertThat(PlanType.values())
                .allSatisfy(other ->
                        assertThat(Schemas.refusals(other, json).isEmpty()).isEqualTo(other == type));
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void randomPlansPassIfEachAnswerByItselfIsRight(PlanType type) {
        for (long seed = 0; seed < 20; seed++) {
            byte[] full = PlanJson.write(RandomPlans.full(type, seed));
            assertThat(Schemas.refusals(type, full))
                    .as("full plan of seed %d", seed)
                    .isEmpty();
            assertAgree(type, PlanJson.write(RandomPlans.patchy(type, seed)), "patchy plan of seed " + seed);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void readerAndSchemaAgreeOnEveryKindOfDamage(PlanType type) throws IOException {
        JsonMapper mapper = new JsonMapper();
        Map<Damage, Integer> refused = new TreeMap<>();
        long seed = 0;
        for (Damage damage : Damage.values()) {
            for (int i = 0; i < MUTATIONS_OF_EACH_KIND; i++) {
                seed++;
                ObjectNode plan = (ObjectNode) mapper.readTree(PlanJson.write(RandomPlans.full(type, seed)));
                String place = damage.to(plan, new Random(seed));
                byte[] json = mapper.writeValueAsString(plan).getBytes(StandardCharsets.UTF_8);
                boolean isRefused = assertAgree(type, json, damage + " at " + place + ", seed " + seed);
                refused.merge(damage, isRefused ? 1 : 0, Integer::sum);
            }
        }
        assertThat(refused.values().stream().mapToInt(i -> i).sum())
                .as("refused of %d, by kind: %s", Damage.values().length * MUTATIONS_OF_EACH_KIND, refused)
                .isGreaterThan(300);
    }

    @Test
    void theNationalProfileAndThoseOfThePacksPass() throws IOException {
        try (Stream<Path> packs = Files.list(PACKS)) {
            List<Path> profiles = packs.map(pack -> pack.resolve("profile.json"))
                    .filter(Files::exists)
                    .toList();
            assertThat(profiles)
                    .isNotEmpty()
                    .allSatisfy(profile -> assertThat(Schemas.refusalsOfProfile(Files.readAllBytes(profile)))
                            .isEmpty());
        }
        assertThat(Schemas.refusalsOfProfile(Files.readAllBytes(NATIONAL))).isEmpty();
    }

    @Test
    void aProfileThatIsRefusedPassesNoSchema() {
        for (String json : List.of(
                "[]",
                "{\"name\": 1}",
                "{\"sdqFromAge\": \"four\"}",
                "{\"sdqFromage\": 4}",
                "{\"approvals\": [{\"plan\": \"carePlan\"}]}",
                "{\"approvals\": [{\"id\": \"a\", \"plan\": \"care-plan\"}]}",
                "{\"bankHolidays\": [{\"id\": \"a\", \"date\": \"2027-02-29\"}]}")) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            assertThat(ProfileJson.read(bytes).profile()).as(json).isEmpty();
            assertThat(Schemas.refusalsOfProfile(bytes)).as(json).isNotEmpty();
        }
    }

    /** Whether the schema refuses the JSON; fails if one refuses it and the other does not, of what a schema can speak of. */
    private static boolean assertAgree(PlanType type, byte[] json, String which) {
        List<Finding> byLibrary = SchemaVerdict.refusals(json);
        List<String> bySchema = Schemas.refusals(type, json);
        boolean mayPassTheSchema =
                !byLibrary.isEmpty() && byLibrary.stream().map(Finding::id).allMatch(BEYOND_A_SCHEMA::contains);
        if (mayPassTheSchema) {
            return !bySchema.isEmpty();
        }
        assertThat(bySchema.isEmpty())
                .as(
                        "%s%nlibrary: %s%nschema: %s",
                        which,
                        byLibrary.stream().limit(3).toList(),
                        bySchema.stream().limit(3).toList())
                .isEqualTo(byLibrary.isEmpty());
        return !bySchema.isEmpty();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
