package uk.careplans.model.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.ItemId;
import uk.careplans.model.Label;
import uk.careplans.model.Person;
import uk.careplans.model.PersonalDetail;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.Standing;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;

/** What the copies of a family of today look like: a mother, two fathers, a carer, and what each may not know of the others. */
class EditionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final CouncilProfile NATIONAL = ProfileJson.national();

    private static final String PLAN = """
            {"planType": "care-plan", "schemaVersion": "1",
             "plan": {"id": "x1", "version": 1, "date": "2026-11-01", "localAuthority": "Northshire County Council", "socialWorker": "sw"},
             "child": {"name": "Ana Reed", "dateOfBirth": "2018-02-03", "address": {"addressLines": ["4 Quarry Lane"], "postcode": "NT1 4QQ"}},
             "people": [
               {"id": "mum", "name": "Beth Reed", "relationship": "mother", "address": {"addressLines": ["1 Mill Row"], "postcode": "NT2 1MM"}},
               {"id": "dad", "name": "Carl Moss", "relationship": "father", "telephone": {"number": "01632 960101"}},
               {"id": "dad2", "name": "Dean Holt", "relationship": "stepfather of Ana; father of Leo", "parentalResponsibility": true,
                "telephone": {"number": "01632 960202"}},
               {"id": "leo", "name": "Leo Holt", "relationship": "half-brother"},
               {"id": "nan", "name": "Enid Reed", "relationship": "maternal grandmother", "telephone": {"number": "01632 960303"}},
               {"id": "fc", "name": "Fay Lund", "role": "foster carer", "agency": "Hearth Fostering",
                "address": {"addressLines": ["4, Quarry Lane"], "postcode": "nt14qq"}, "telephone": {"number": "01632 960404"}},
               {"id": "aunt", "name": "Gail Lund", "relationship": "mother of the foster carer"},
               {"id": "sw", "name": "Hana Idris", "role": "social worker", "agency": "Northshire County Council", "telephone": {"number": "01632 960505"}},
               {"id": "gp", "name": "Dr Ivo Kay", "role": "GP", "agency": "Kay Surgery"},
               {"id": "idva", "name": "Jo Lark", "role": "domestic violence adviser", "agency": "Haven", "withheldFrom": ["dad"]}],
             "needs": {"doctor": "gp", "family": {"summary": "Sees her family."}},
             "placement": {"carers": ["fc"], "address": {"addressLines": ["4 Quarry Lane"], "postcode": "NT1 4QQ"}, "meetsNeeds": "Well."},
             "siblings": [{"id": "s1", "person": "leo", "livesWith": "His father"}],
             "familyTime": [
               {"id": "f1", "withWhom": ["mum"], "frequency": "weekly", "venue": "Hive Centre", "arrangements": "Mondays with Beth."},
               {"id": "f2", "withWhom": ["dad"], "frequency": "monthly", "arrangements": "Saturdays with Carl."},
               {"id": "f3", "withWhom": ["leo"], "frequency": "yearly", "arrangements": "Sundays with Leo."}],
             "actions": [{"id": "a1", "what": "Talk.", "who": ["mum", "idva", "sw"]}, {"id": "a2", "what": "Hear.", "who": ["idva"]}],
             "views": {"child": {"views": "I want a dog."}, "parents": [
               {"id": "v1", "person": "mum", "views": "Beth wants her home."}, {"id": "v2", "person": "dad", "views": "Carl wants more time."}]},
             "copies": {"parents": [{"id": "c1", "person": "mum", "sent": true, "leftOut": "The address."}]},
             "releases": [RELEASES]}
            """;

    private static CarePlan plan(String... releases) {
        String json = PLAN.replace("RELEASES", String.join(",", releases));
        return (CarePlan) PlanJson.read(json.getBytes(UTF_8)).orThrow();
    }

    private static String release(String id, String field, String reader) {
        return release(id, field, reader, "2026-11-10", "2026-12-31");
    }

    private static String release(String id, String field, String reader, String from, String until) {
        return "{\"id\": \"" + id + "\", \"field\": \"" + field + "\", \"reader\": \"" + reader
                + "\", \"decidedBy\": \"sw\"," + " \"decidedOn\": \"" + from + "\", \"why\": \"Agreed.\", \"until\": \""
                + until + "\"}";
    }

    private static String seen(String reader, CarePlan plan) {
        return new String(PlanJson.write(Edition.of(plan, Reader.named(reader), NATIONAL, TODAY)), UTF_8);
    }

    @Test
    void theMothersAndTheFathersCopiesDifferWhereTheyMust() {
        String mothers = seen("parent:mum", plan());
        String fathers = seen("parent:dad", plan());

        assertThat(mothers)
                .contains("Beth Reed", "Carl Moss", "1 Mill Row", "Mondays with Beth.", "Beth wants her home.")
                .doesNotContain("960101", "Saturdays with Carl.", "Carl wants", "960202");
        assertThat(fathers)
                .contains("Beth Reed", "Carl Moss", "960101", "Saturdays with Carl.", "Carl wants more time.")
                .doesNotContain("1 Mill Row", "NT2 1MM", "Mondays with Beth.", "Beth wants", "960202", "960303");
    }

    @Test
    void twoFathersAreTwoReaders() {
        assertThat(seen("parent:dad", plan())).contains("960101").doesNotContain("960202");
        assertThat(seen("parent:dad2", plan())).contains("960202").doesNotContain("960101", "Saturdays with Carl.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parent:mum", "parent:dad", "parent:dad2", "court", "child", "agency:gp", "guardian"})
    void nobodyLearnsWhereTheChildLivesWithoutADecision(String reader) {
        assertThat(seen(reader, plan()))
                .contains("Ana Reed")
                .doesNotContain("Quarry", "NT1", "nt14qq", "Fay Lund", "Gail Lund", "Hearth", "Kay", "Hive", "960404");
    }

    @Test
    void theCarerKnowsTheHomeAndTheCourtsAnnexToo() {
        assertThat(seen("carer:fc", plan()))
                .contains("Quarry Lane", "Fay Lund", "Dr Ivo Kay", "Hive Centre")
                .doesNotContain("1 Mill Row", "Leo Holt", "Gail Lund");
        assertThat(seen("court-annex", plan()))
                .contains("Ana Reed", "Quarry Lane", "1 Mill Row", "Fay Lund")
                .doesNotContain("Hana Idris", "Sees her family.", "I want a dog.", "Gail Lund");
    }

    @Test
    void theChildsCopyKeepsTheAddressOutUntilEveryParentMayKnowIt() {
        String[] two = {release("r1", "child/address", "parent:mum"), release("r2", "child/address", "parent:dad")};
        String[] three = {two[0], two[1], release("r3", "child/address", "parent:dad2")};

        assertThat(seen("child", plan(two))).doesNotContain("Quarry", "NT1");
        // The placement's and the carer's address are the same, so they must be released as well.
        assertThat(seen("child", plan(three))).doesNotContain("Quarry", "NT1");
        assertThat(seen("child", plan(allOf("child/address", "placement/address", "people/fc"))))
                .contains("4 Quarry Lane");
    }

    /** A child knows who looks after them. With a father who may not know it, somebody must have thought of where the copy will lie. */
    @Test
    void aDecisionMayTellTheChildTheCarersNameThoughAParentMayNotKnowIt() {
        CarePlan plan = plan(release("r1", "people/fc/name", "child"));

        assertThat(seen("child", plan)).contains("Fay Lund").doesNotContain("Quarry", "NT1", "nt14qq", "960404");
        assertThat(seen("parent:dad", plan)).doesNotContain("Fay Lund");
    }

    @Test
    void aChildWhoMaySafelyHaveNothingInWritingGetsNoCopy() {
        CarePlan plan = (CarePlan) PlanJson.read(PLAN.replace("RELEASES", "")
                        .replace("\"needs\":", "\"childsVersion\": {\"safeToGive\": false}, \"needs\":")
                        .getBytes(UTF_8))
                .orThrow();

        assertThat(Edition.refusal(plan, Reader.child()))
                .hasValueSatisfying(why -> assertThat(why)
                        .startsWith("There is no copy for the child: the plan says that it is not safe"));
        assertThat(Edition.refusal(plan, Reader.parent("mum"))).isEmpty();
    }

    private static String[] allOf(String... fields) {
        return List.of("mum", "dad", "dad2").stream()
                .flatMap(parent -> List.of(fields).stream()
                        .map(field -> release(parent + field.replace('/', '_'), field, "parent:" + parent)))
                .toArray(String[]::new);
    }

    @Test
    void aDecisionReleasesItsFieldToItsReaderAndNothingElse() {
        CarePlan plan = plan(release("r1", "familyTime/f1/venue", "parent:mum"));

        assertThat(seen("parent:mum", plan)).contains("Hive Centre");
        assertThat(seen("parent:dad", plan)).doesNotContain("Hive Centre");
        assertThat(seen("court", plan)).doesNotContain("Hive Centre");
        Edition edition = Edition.of(plan, Reader.parent("mum"), NATIONAL, TODAY);
        assertThat(edition.shown())
                .extracting(Disclosure::toString)
                .contains("familyTime/f1/venue: locator (a recorded decision r1)");
    }

    @Test
    void aSiblingIsReleasedOneByOne() {
        CarePlan plan = plan(release("r1", "people/leo", "parent:mum"), release("r2", "siblings/s1", "parent:mum"));

        assertThat(seen("parent:mum", plan)).contains("Leo Holt", "His father", "Sundays with Leo.");
        assertThat(seen("parent:dad", plan)).doesNotContain("Leo Holt", "His father", "Sundays with Leo.", "s1", "f3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 'r1', 'field': 'familyTime/f1/venue', 'reader': 'parent:mum', 'decidedBy': 'sw', 'decidedOn': '2026-11-10', 'why': 'x'}",
                "{'id': 'r1', 'field': 'familyTime/f1/venue', 'reader': 'parent:mum', 'decidedBy': 'sw', 'decidedOn': '2026-11-10', 'until': '2026-12-31'}",
                "{'id': 'r1', 'field': 'familyTime/f1/venue', 'reader': 'parent:mum', 'decidedBy': 'sw', 'why': 'x', 'until': '2026-12-31'}",
                "{'id': 'r1', 'field': 'familyTime/f1/venue', 'reader': 'parent:mum', 'decidedOn': '2026-11-10', 'why': 'x', 'until': '2026-12-31'}",
                "{'id': 'r1', 'field': 'familyTime/f1/venue', 'reader': 'parent:mum', 'decidedBy': 'nobody', 'decidedOn': '2026-11-10', 'why': 'x', 'until': '2026-12-31'}",
                "{'id': 'r1', 'field': 'familyTime/f1/venue', 'reader': 'parent', 'decidedBy': 'sw', 'decidedOn': '2026-11-10', 'why': 'x', 'until': '2026-12-31'}",
                "{'id': 'r1', 'field': 'familyTime/f9/venue', 'reader': 'parent:mum', 'decidedBy': 'sw', 'decidedOn': '2026-11-10', 'why': 'x', 'until': '2026-12-31'}",
                "{'id': 'r1', 'field': 'familyTime/f1/venue', 'reader': 'parent:mum', 'decidedBy': 'sw', 'decidedOn': '2026-11-10', 'why': 'x', 'until': '2026-11-19'}",
                "{'id': 'r1', 'field': 'familyTime/f1/venue', 'reader': 'parent:mum', 'decidedBy': 'sw', 'decidedOn': '2026-11-21', 'why': 'x', 'until': '2026-12-31'}",
                "{'id': 'r1', 'field': 'familyTime/f1/venue', 'reader': 'parent:mum', 'decidedBy': 'sw', 'decidedOn': '2026-11-10', 'why': 'x', 'until': {'doesNotApply': 'for ever'}}",
                "{'id': 'r1', 'field': '', 'reader': 'parent:mum', 'decidedBy': 'sw', 'decidedOn': '2026-11-10', 'why': 'x', 'until': '2026-12-31'}"
            })
    void aDecisionThatIsExpiredOrLeavesSomethingOpenCountsAsNone(String decision) {
        CarePlan plan = plan(decision.replace('\'', '"'));

        assertThat(seen("parent:mum", plan)).doesNotContain("Hive Centre");
        assertThat(Releases.of(plan, TODAY).ineffective()).hasSize(1);
    }

    @Test
    void aDecisionHoldsOnItsFirstAndOnItsLastDay() {
        assertThat(seen(
                        "parent:mum",
                        plan(release("r1", "familyTime/f1/venue", "parent:mum", "2026-11-20", "2026-11-20"))))
                .contains("Hive Centre");
    }

    @Test
    void noDecisionReleasesWhatTheTableNeverShows() {
        CarePlan plan = plan(
                release("r1", "copies", "parent:mum"),
                release("r2", "people/aunt", "parent:mum"),
                release("r3", "people/dad", "parent:mum"));

        assertThat(seen("parent:mum", plan)).doesNotContain("The address.", "Gail Lund", "960101");
    }

    @Test
    void whatThePlanCallsConfidentialIsNotReleasedByAnything() {
        String json = PLAN.replace(
                        "\"addressLines\": [\"1 Mill Row\"]",
                        "\"confidential\": true, \"addressLines\": [\"1 Mill Row\"]")
                .replace("RELEASES", release("r1", "people/mum/address", "court"));
        CarePlan plan = (CarePlan) PlanJson.read(json.getBytes(UTF_8)).orThrow();

        assertThat(seen("court", plan())).doesNotContain("1 Mill Row");
        assertThat(seen("court", plan(release("r1", "people/mum/address", "court"))))
                .contains("1 Mill Row");
        assertThat(seen("court", plan)).doesNotContain("1 Mill Row");
        assertThat(seen("iro", plan)).doesNotContain("1 Mill Row");
        assertThat(seen("parent:mum", plan)).doesNotContain("1 Mill Row");
        assertThat(seen("court-annex", plan)).contains("1 Mill Row");
    }

    @Test
    void whatIsConfidentialInOnePlaceIsSoWhereverItStandsAndHoweverItIsTyped() {
        String json = PLAN.replace("\"postcode\": \"nt14qq\"", "\"postcode\": \"nt14qq\", \"confidential\": true")
                .replace("RELEASES", "");
        CarePlan plan = (CarePlan) PlanJson.read(json.getBytes(UTF_8)).orThrow();

        assertThat(seen("iro", plan())).contains("4 Quarry Lane");
        assertThat(seen("iro", plan)).doesNotContain("Quarry", "NT1");
        assertThat(seen("carer:fc", plan)).doesNotContain("Quarry", "NT1");
    }

    @Test
    void aPersonWhoIsWithheldFromAReaderIsInNoCopyForThem() {
        assertThat(seen("iro", plan())).contains("Jo Lark");
        String everything = release("r1", "people/idva", "parent:dad");
        assertThat(seen("parent:dad", plan(everything))).doesNotContain("Jo Lark", "idva", "Haven");
        assertThat(seen("parent:mum", plan(release("r1", "people/idva", "parent:mum"))))
                .contains("Jo Lark");
        assertThat(seen("child", plan(allOf("people/idva")))).doesNotContain("Jo Lark", "Haven");
    }

    @Test
    void aListLosesPeopleAndSaysNothing() {
        CarePlan edition = (CarePlan)
                Edition.of(plan(), Reader.parent("mum"), NATIONAL, TODAY).plan();

        assertThat(edition.actions().value().orElseThrow().get(0).who().value().orElseThrow())
                .extracting(who -> who.id().value())
                .containsExactly("mum", "sw");
        assertThat(edition.actions().value().orElseThrow().get(1).who()).isEqualTo(Answer.withheld());
        assertThat(edition.people().value().orElseThrow())
                .extracting(person -> person.id().value())
                .containsExactly("mum", "dad", "dad2", "nan", "sw");
    }

    @Test
    void whatIsWithheldLooksTheSameWhetherOrNotThereIsAnything() {
        CarePlan without = (CarePlan) PlanJson.read(PLAN.replace("RELEASES", "")
                        .replaceAll("\"siblings\": .*\n", "")
                        .replace(
                                ", \"address\": {\"addressLines\": [\"4 Quarry Lane\"], \"postcode\": \"NT1 4QQ\"}},",
                                "},")
                        .getBytes(UTF_8))
                .orThrow();

        assertThat(without.siblings()).isEqualTo(Answer.notRecorded());
        assertThat(without.child().then(child -> child.address())).isEqualTo(Answer.notRecorded());
        assertThat(Edition.of(without, Reader.parent("dad"), NATIONAL, TODAY))
                .isEqualTo(Edition.of(plan(), Reader.parent("dad"), NATIONAL, TODAY));
    }

    @Test
    void aProfileShowsLessAndNeverMore() {
        assertThat(profiled("{'id': 'r', 'reader': 'parent', 'label': 'staff', 'shows': 'no'}"))
                .doesNotContain("Hana Idris");
        assertThat(profiled("{'id': 'r', 'reader': 'parent', 'label': 'locator', 'shows': 'yes'}"))
                .doesNotContain("Quarry");
        assertThat(profiled("{'id': 'r', 'reader': 'parent', 'label': 'views', 'shows': 'own'}"))
                .contains("Beth wants her home.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profiled("{'id': 'r', 'reader': 'parent', 'label': 'locator'}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profiled("{'id': 'r', 'reader': 'file', 'label': 'locator', 'shows': 'no'}"));
    }

    private static String profiled(String restriction) {
        String json = "{\"restrictions\": [" + restriction.replace('\'', '"') + "]}";
        CouncilProfile profile = ProfileJson.read(json.getBytes(UTF_8)).orThrow();
        return new String(PlanJson.write(Edition.of(plan(), Reader.parent("mum"), profile, TODAY)), UTF_8);
    }

    @Test
    void aParentsOwnAddressIsShownToThemAlsoIfTheChildLivesThere() {
        String json = PLAN.replace("RELEASES", "")
                .replace(
                        "[\"1 Mill Row\"], \"postcode\": \"NT2 1MM\"}",
                        "[\"4 Quarry Lane\"], \"postcode\": \"NT1 4QQ\"}");
        CarePlan plan = (CarePlan) PlanJson.read(json.getBytes(UTF_8)).orThrow();
        CarePlan marked = (CarePlan) PlanJson.read(json.replace(
                                "\"postcode\": \"NT1 4QQ\"}},\n   {\"id\": \"dad\"",
                                "\"postcode\": \"NT1 4QQ\", \"confidential\": true}},\n   {\"id\": \"dad\"")
                        .getBytes(UTF_8))
                .orThrow();

        assertThat(seen("parent:mum", plan).split("Quarry", -1)).hasSize(2);
        assertThat(seen("parent:dad", plan)).doesNotContain("Quarry");
        assertThat(marked).isNotEqualTo(plan);
        assertThat(seen("parent:mum", marked)).doesNotContain("Quarry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "supervising social worker of the foster carers | PROFESSIONAL",
                "foster carers' social worker                   | PROFESSIONAL",
                "carer support officer                          | PROFESSIONAL",
                "support worker for adopters                    | PROFESSIONAL",
                "foster carer of Leo                            | CARER",
                "approved relief carer                          | CARER",
                "nurse and foster carer                         | CARER",
                "foster carer; support worker                   | CARER",
                "social worker for adopters and foster carer    | CARER",
                "foster carer of a former key worker            | CARER",
                "prospective adopter                            | ADOPTER"
            })
    void whoWorksForCarersIsNoCarer(String role, Standing standing) {
        CarePlan plan = (CarePlan) PlanJson.read(PLAN.replace("RELEASES", "")
                        .replace("\"role\": \"GP\"", "\"role\": \"" + role + "\"")
                        .getBytes(UTF_8))
                .orThrow();
        ItemId person = new ItemId("gp");
        Standings standings = new Standings(plan);

        assertThat(Stream.of(Standing.values()).filter(each -> standings.is(person, each)))
                .contains(standing)
                .doesNotContain(standing == Standing.PROFESSIONAL ? Standing.CARER : Standing.PROFESSIONAL);
        assertThat(standings.canBe(ReaderKind.CARER, person)).isEqualTo(standing == Standing.CARER);
    }

    @Test
    void aPlanThatSaysNothingOfAPersonTakesThemForSomebodyOutside() {
        CarePlan plan = plan();
        Standings standings = new Standings(plan);

        for (Person person : plan.people().value().orElseThrow()) {
            List<Label> who = standings.labels(person.id(), PersonalDetail.WHO).stream()
                    .sorted()
                    .toList();
            assertThat(who)
                    .as(person.id().value())
                    .isEqualTo(
                            switch (person.id().value()) {
                                case "mum", "dad", "dad2", "nan" -> List.of(Label.IDENTITY);
                                case "leo" -> List.of(Label.SIBLING);
                                case "sw" -> List.of(Label.STAFF);
                                case "aunt" -> List.of(Label.THIRD_PARTY);
                                default -> List.of(Label.LOCATOR);
                            });
        }
        assertThat(standings.canBe(
                        ReaderKind.PARENT,
                        plan.people().value().orElseThrow().get(4).id()))
                .isFalse();
    }
}
