package uk.careplans.model.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;

/** A text tells what the reader may not know: found however it is written, and nothing else is found. */
class WithheldTest {

    private static final Path CASES = Path.of("src/test/resources/search");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final String FATHER = "parent:dad";

    /** The plan of the tables, with a text about the father's family time, which the father is shown. */
    private static Plan plan(String text, String... releases) throws IOException {
        String json = Files.readString(CASES.resolve("plan.json"))
                .replace("TEXT", new String(JsonStringEncoder.getInstance().quoteAsString(text)))
                .replace("RELEASES", String.join(",", releases));
        return PlanJson.read(json.getBytes(UTF_8)).orThrow();
    }

    private static Edition edition(Plan plan, String reader) {
        return reader.equals("file")
                ? Edition.of(plan, Reader.COUNCIL_FILE)
                : Edition.of(plan, Reader.named(reader), ProfileJson.national(), TODAY);
    }

    private static Withheld withheld(Plan plan, String reader) {
        return Withheld.of(plan, edition(plan, reader), OtherFamilies.none(), TODAY);
    }

    private static List<String> lines(String table) throws IOException {
        return Files.readAllLines(CASES.resolve(table)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String text(String written) {
        return ESCAPE.matcher(written.replace("\\n", "\n"))
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    static List<String> found() throws IOException {
        return lines("found.txt");
    }

    static List<String> notFound() throws IOException {
        return lines("not-found.txt");
    }

    @ParameterizedTest
    @MethodSource("found")
    void whatTheReaderMayNotKnowIsFoundInATextThatIsShown(String line) throws IOException {
        String text = text(line.substring(line.indexOf('|') + 2));
        String[] what = line.substring(0, line.indexOf('|') - 1).split(" ", -1);
        Withheld withheld = withheld(plan(text), FATHER);

        assertThat(withheld.leaks())
                .filteredOn(leak -> leak.path().equals(FieldPath.of("familyTime", "f2", "arrangements")))
                .extracting(Finding::other)
                .contains(Optional.of(FieldPath.of(what[1].split("/", -1))));
        assertThat(withheld.in(text))
                .anySatisfy(hit -> assertThat(hit.kind() + " " + hit.withheld().orElseThrow())
                        .isEqualTo(what[0] + " " + what[1]));
    }

    @ParameterizedTest
    @MethodSource("notFound")
    void nothingIsFoundInATextThatTellsNothing(String line) throws IOException {
        Withheld withheld = withheld(plan(text(line)), FATHER);

        assertThat(withheld.leaks()).isEmpty();
        assertThat(withheld.in(text(line))).isEmpty();
    }

    private static final String STREET = "She waits at 14 Larch Road.";

    private static String release(String field, String reader, String until, String tells) {
        return "{\"id\": \"r1\", \"field\": \"" + field + "\", \"reader\": \"" + reader
                + "\", \"decidedBy\": \"sw\", \"decidedOn\": \"2026-11-10\", \"why\": \"Read by H. Idris.\", \"until\": \""
                + until
                + "\", \"tells\": [" + tells + "]}";
    }

    private static final String THE_HOME = "\"placement/address\", \"people/fc/address\", \"child/address\"";

    @Test
    void aLeakNamesBothPlacesTheKindAndTheWayOut() throws IOException {
        Finding leak = withheld(plan(STREET), FATHER).leaks().get(0);

        assertThat(leak)
                .hasToString(
                        "familyTime/f2/arrangements and child/address: This text tells parent:dad a street that is withheld from"
                                + " this reader elsewhere. Say it in other words, or leave it out. If somebody has read the text and the reader"
                                + " may know it, record a release of this text to this reader with the other place under \"tells\"."
                                + " [withheld-in-text]");
    }

    @Test
    void whoeverIsShownTheHomeReadsOfIt() throws IOException {
        assertThat(withheld(plan(STREET), "carer:fc").leaks())
                .extracting(Finding::path)
                .doesNotContain(FieldPath.of("familyTime", "f2", "arrangements"));
    }

    @Test
    void aReleaseOfTheVeryTextThatSaysWhatItTellsLetsItPass() throws IOException {
        Plan plan = plan(STREET, release("familyTime/f2/arrangements", FATHER, "2026-12-31", THE_HOME));
        Withheld withheld = withheld(plan, FATHER);

        assertThat(withheld.leaks()).isEmpty();
        assertThat(withheld.in(STREET)).as("the document holds that text").isEmpty();
        assertThat(withheld.in("ZZ12 3AB"))
                .as("what the text does not tell is looked for")
                .isNotEmpty();
    }

    @Test
    void aReleaseLetsPassWhatItNamesOnly() throws IOException {
        Plan plan = plan(
                "She waits at 14 Larch Road with Mrs Quince.",
                release("familyTime/f2/arrangements", FATHER, "2026-12-31", THE_HOME));

        assertThat(withheld(plan, FATHER).leaks())
                .extracting(Finding::other)
                .containsExactly(Optional.of(FieldPath.of("people", "fc", "name")));
    }

    static Stream<String> releasesThatLetNothingPass() {
        return Stream.of(
                release("familyTime/f2", FATHER, "2026-12-31", THE_HOME),
                release("familyTime", FATHER, "2026-12-31", THE_HOME),
                release("familyTime/f2/frequency", FATHER, "2026-12-31", THE_HOME),
                release("familyTime/f2/arrangements", FATHER, "2026-12-31", ""),
                release("familyTime/f2/arrangements", FATHER, "2026-12-31", "\"people/fc/name\""),
                release("familyTime/f2/arrangements", FATHER, "2026-12-31", THE_HOME + ", \"placement/adress\""),
                release("familyTime/f2/arrangements", FATHER, "2026-11-19", THE_HOME),
                release("familyTime/f2/arrangements", "court", "2026-12-31", THE_HOME));
    }

    @ParameterizedTest
    @MethodSource("releasesThatLetNothingPass")
    void aReleaseOfTheGroupOfAnotherTextForAnotherReaderOrTimeLetsNothingPass(String release) throws IOException {
        assertThat(withheld(plan(STREET, release), FATHER).leaks())
                .extracting(Finding::path)
                .contains(FieldPath.of("familyTime", "f2", "arrangements"));
    }

    @Test
    void whatIsReleasedItselfMayBeTold() throws IOException {
        Plan plan = plan("Mrs Quince brings her.", release("people/fc/name", FATHER, "2026-12-31", ""));

        assertThat(withheld(plan, FATHER).leaks()).isEmpty();
    }

    @Test
    void noDecisionLetsPassWhatIsConfidentialOrWithheldFromTheReaderByName() throws IOException {
        Plan plan = plan(
                "Post goes to PO Box 417; ask Ms Larkin.",
                release(
                        "familyTime/f2/arrangements",
                        FATHER,
                        "2026-12-31",
                        "\"people/mum/address\", \"people/idva/name\", \"people/idva\""));

        assertThat(withheld(plan, FATHER).leaks())
                .hasSize(2)
                .allSatisfy(leak -> assertThat(leak.message()).endsWith("no decision lets it pass."));
    }

    @Test
    void aConfidentialHouseIsFoundInAVenueThatTheReaderIsShown() throws IOException {
        String json =
                Files.readString(CASES.resolve("plan.json")).replace("Northmere High School", "The Lantern, upstairs");
        Plan plan = PlanJson.read(
                        json.replace("TEXT", "Fine.").replace("RELEASES", "").getBytes(UTF_8))
                .orThrow();

        assertThat(withheld(plan, "iro").leaks())
                .extracting(leak -> leak.path() + " " + leak.other().orElseThrow())
                .containsExactly("familyTime/f2/venue people/mum/address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ottoline Quince",
                "Team 2, care of O Quince, Ottoline",
                "Team 2, 14 Larch Road",
                "Team 2, 07700 900123",
                "Team 2, ZZ12 3AB",
                "Team 2, o.quince@hearth.example",
                "Leo Reed, born 21 August 2014"
            })
    void theNameOfATeamDoesNotExcuseWhatNoTeamIsCalled(String team) throws IOException {
        assertThat(leaksOfTeam(team)).contains("plan/team");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Larch Road Family Team", "The Quince Centre"})
    void aTeamMayBeCalledAfterAStreetOrASurname(String team) throws IOException {
        assertThat(leaksOfTeam(team)).isEmpty();
    }

    private static List<String> leaksOfTeam(String team) throws IOException {
        String json = Files.readString(CASES.resolve("plan.json"))
                .replace("Children in Care Team 2", team)
                .replace("TEXT", "Fine.")
                .replace("RELEASES", "");
        return withheld(PlanJson.read(json.getBytes(UTF_8)).orThrow(), FATHER).leaks().stream()
                .map(leak -> leak.path().toString())
                .toList();
    }

    @Test
    void theFileIsToldEverything() throws IOException {
        assertThat(withheld(plan(STREET), "file").leaks()).isEmpty();
    }

    private static final byte[] SALT = "a secret of the council".getBytes(UTF_8);

    private static Withheld among(String text, String reader, String... releases) throws IOException {
        OtherFamilies others = OtherFamilies.of(
                SALT,
                Set.of(
                        OtherFamilies.hash(SALT, "Mrs Ottilie O'Hara-Flint"),
                        OtherFamilies.hash(SALT, "Carl Moss"),
                        OtherFamilies.hash(SALT, "Ottoline Quince")));
        Plan plan = plan(text, releases);
        return Withheld.of(plan, edition(plan, reader), others, TODAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She met Ottilie O'Hara-Flint.",
                "She met O HARA FLINT, Ottilie!",
                "She met ottilie o\u2019hara\u00A0flint\u2019s brother.",
                "She met Otti\u00ADlie O'Hara-Fli\u200Bnt.",
                "Flint, Ottilie O\u2019Hara"
            })
    void aNameOfAnotherFamilyIsFoundByItsHash(String text) throws IOException {
        Withheld withheld = among(text, "file");

        assertThat(withheld.in(text))
                .hasSize(1)
                .allSatisfy(hit -> assertThat(hit.withheld()).isEmpty());
        assertThat(withheld.leaks()).hasSize(1);
    }

    @Test
    void aNameOfAnotherFamilyHoldsEveryDocumentEvenTheFiles() throws IOException {
        Finding leak = among("She met Ottilie O'Hara-Flint.", "file").leaks().get(0);

        assertThat(leak.path()).isEqualTo(FieldPath.of("familyTime", "f2", "arrangements"));
        assertThat(leak.other()).isEmpty();
        assertThat(leak.message())
                .startsWith("This text tells file the name of somebody outside this family. Take it out.");
    }

    @Test
    void whoBelongsToThisPlanIsNoOtherFamily() throws IOException {
        assertThat(among("Carl Moss and Ottoline Quince met. Flint O'Hara.", "file")
                        .leaks())
                .isEmpty();
    }

    @Test
    void somebodyOfTheSameNameMayBeNamedByDecision() throws IOException {
        Withheld withheld = among(
                "She met Ottilie O'Hara-Flint.",
                "file",
                release("familyTime/f2/arrangements", "file", "2026-12-31", "\"other-families\""));

        assertThat(withheld.leaks()).isEmpty();
        assertThat(withheld.in("Ottilie O'Hara-Flint")).isEmpty();
    }

    private static final String SAME = "The judge decides in May what happens next with Ana.";

    private static Plan withVersions(String forMother, String forFather, String arrangements) throws IOException {
        String versions = """
                "parentsVersions": [
                  {"id": "v1", "parent": "mum", "inShort": {"plain": "%s"}},
                  {"id": "v2", "parent": "dad", "inShort": {"plain": "%s"}}],
                 "releases":""".formatted(forMother, forFather);
        String json = Files.readString(CASES.resolve("plan.json"))
                .replace("\"releases\":", versions)
                .replace("TEXT", arrangements)
                .replace("RELEASES", "");
        return PlanJson.read(json.getBytes(UTF_8)).orThrow();
    }

    @Test
    void aSentenceThatIsWrittenForBothParentsTellsNeitherOfTheOther() throws IOException {
        Withheld withheld = withheld(withVersions(SAME, SAME, "Sundays."), FATHER);

        assertThat(withheld.leaks()).isEmpty();
        assertThat(withheld.in(SAME)).isEmpty();
    }

    @Test
    void aSentenceForTheMotherIsFoundWhereItIsNotWrittenForTheFather() throws IOException {
        assertThat(withheld(withVersions(SAME, "You see Ana on Sundays.", SAME), FATHER)
                        .leaks())
                .extracting(Finding::path)
                .containsExactly(FieldPath.of("familyTime", "f2", "arrangements"));
    }

    @Test
    void whereTheMotherIsStaysASecretInWordsWrittenForBoth() throws IOException {
        String both = SAME + " She waits at The Lantern, PO Box 417.";

        assertThat(withheld(withVersions(both, both, "Sundays."), FATHER).leaks())
                .isNotEmpty();
    }

    @Test
    void nothingOfWhatIsWithheldIsToldByWhoHoldsIt() throws IOException {
        Withheld withheld = among(STREET, FATHER);

        assertThat(withheld + " " + withheld.in(STREET) + withheld.leaks())
                .doesNotContainIgnoringCase("larch")
                .doesNotContainIgnoringCase("quince");
    }
}
