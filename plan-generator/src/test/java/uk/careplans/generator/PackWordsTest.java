package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.careplans.generator.merge.DateStyle;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.merge.Wording.PersonStyle;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.ItemId;
import uk.careplans.model.Person;
import uk.careplans.model.PersonBuilder;
import uk.careplans.model.PlacementBuilder;
import uk.careplans.model.Ref;
import uk.careplans.model.Telephone;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;

/** What a pack says, a form need not: its words, its ways to print, what its council decides. */
class PackWordsTest {

    private static final CarePlan PLAN = Plans.plan().build();

    @Test
    void wordsOfThePackStandWhereTheFormAsksForThem() {
        Story.givenWord(word().paragraph("#words(section-1)").paragraph("About #words( family-time ) and more"))
                .saysWith(PLAN, "SECTION ONE: OVERALL AIM\nAbout family time & contact and more\n");
    }

    @Test
    void wordsOfThePackMayHoldFields() {
        Story.givenWord(word().paragraph("#words(carers)"))
                .saysWith(PLAN, "1) Who can be the carer(s) for " + nameOfTheChild() + "?\n");
    }

    private static String nameOfTheChild() {
        return PLAN.child().then(child -> child.name()).value().orElseThrow();
    }

    @Test
    void wordsThatThePackDoesNotHaveAreAProblem() {
        Story.givenWord(word().paragraph("#words(section-2) #words(nothing) #words(circle)"))
                .hasProblems(
                        "form.docx, paragraph 1: #words(section-2): the pack has no words of that name. Did you mean #words(section-1)? [unknown-words]",
                        "form.docx, paragraph 1: #words(nothing): the pack has no words of that name. Its pack.json has, under \"words\" and \"own\": carers, circle, family-time, section-1. [unknown-words]",
                        "form.docx, paragraph 1: #words(section-1) stands in words of the pack themselves. Write the words there in full: they may hold fields, but no #words. [words-in-words]");
    }

    @Test
    void aConditionAsksWhatTheCouncilDecides() {
        String form = "#if($profile.actionsInCourtPlan.is.table)a table#{else}in the text#end";

        Story.givenWord(word().paragraph(form), profile("table")).saysWith(PLAN, "a table\n");
        Story.givenWord(word().paragraph(form), profile("inTheText")).saysWith(PLAN, "in the text\n");
    }

    private static CouncilProfile profile(String layout) {
        String json = "{\"actionsInCourtPlan\": \"" + layout + "\"}";
        return ProfileJson.read(json.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    @Test
    void whatTheCouncilDecidesIsNeverPrintedAndItsFieldsAreChecked() {
        Story.givenWord(word().paragraph("${profile.name} #if($profile.actionsInCort)x#end"))
                .hasProblems(
                        "form.docx, paragraph 1: ${profile.name} is what the council decides, and no answer of the plan: use it in #if($profile.name). [condition-printed]",
                        "form.docx, paragraph 1: $profile.actionsInCort: the council's profile has no \"actionsInCort\". Its fields are in the list that \"careplans schema council-profile\" prints. [unknown-field]");
    }

    @ParameterizedTest
    @CsvSource({"d MMMM yyyy, 14 May 2026", "dd/MM/yyyy, 14/05/2026", "d.M.yyyy, 14.5.2026", "yyyy-MM-dd, 2026-05-14"})
    void datesArePrintedAsThePackSays(String pattern, String printed) {
        Story.givenWord(word().paragraph("${plan.date}, ${plan.date.year}"), wording(DateStyle.of(pattern), Map.of()))
                .saysWith(PLAN, printed + ", 2026\n");
    }

    @ParameterizedTest
    @CsvSource({"d MMMM", "EEEE d MMMM yyyy", "d MMMM yyyy 'x'", "dd/mm/yyyy", "yyyy yyyy d M", "d M yy"})
    void whatIsNoDateIsRefused(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateStyle.of(pattern))
                .withMessageContaining("is no way to print a date");
    }

    @Test
    void peopleWhoAreNeverNamedAreNotFoundInTheDocumentByNameOrPlace() {
        Person carer = PersonBuilder.builder()
                .id(new ItemId("c1"))
                .name(Answer.of("Ottoline Quince"))
                .role(Answer.of("Long-term foster carer"))
                .telephone(Answer.of(new Telephone(Answer.of("01632 960777"), Answer.notRecorded())))
                .build();
        Person other = PersonBuilder.builder(carer)
                .id(new ItemId("c2"))
                .name(Answer.of("Barnaby Quince"))
                .role(Answer.notRecorded())
                .relationship(Answer.of("foster carer"))
                .build();
        CarePlan plan = CarePlanBuilder.builder(PLAN)
                .people(Answer.of(List.of(carer, other)))
                .placement(Answer.of(PlacementBuilder.builder()
                        .carers(Answer.of(List.of(new Ref<>(carer.id()), new Ref<>(other.id()))))
                        .build()))
                .build();
        Story story = Story.givenWord(
                word().paragraph("${placement.carers}")
                        .paragraph("#foreach($p in $people)${p.name}/${p.telephone}/${p.role} #end")
                        .paragraph("#foreach($c in $placement.carers)${c.nameAndRole} #end"),
                wording(DateStyle.standard(), Map.of("foster carer", "Local Authority Foster Carer")));

        String text = WordText.of(story.mergedWith(plan));

        assertThat(text)
                .startsWith("Local Authority Foster Carer\n")
                .doesNotContain("Quince")
                .doesNotContain("960777")
                .contains("Local Authority Foster Carer/Not included in this copy/Not recorded");
    }

    @ParameterizedTest
    @CsvSource({
        "Foster carer of Ben, Local Authority Foster Carer",
        "former foster carer, Local Authority Foster Carer",
        "approved by an agency for children as foster carer, Local Authority Foster Carer",
        "supervising social worker of the foster carers, Ottoline Quince",
        "foster carer's daughter, Ottoline Quince",
        "foster carers’ support worker, Ottoline Quince",
    })
    void whoWorksForSomebodyWhoIsNeverNamedIsNamed(String role, String printed) {
        Person person = PersonBuilder.builder()
                .id(new ItemId("c1"))
                .name(Answer.of("Ottoline Quince"))
                .role(Answer.of(role))
                .build();
        Story story = Story.givenWord(
                word().paragraph("#foreach($p in $people)${p.name}#end"),
                wording(DateStyle.standard(), Map.of("foster carer", "Local Authority Foster Carer")));

        assertThat(WordText.of(story.mergedWith(CarePlanBuilder.builder(PLAN)
                        .people(Answer.of(List.of(person)))
                        .build())))
                .isEqualTo(printed + "\n");
    }

    private static Wording wording(DateStyle date, Map<String, String> neverNamed) {
        Wording standard = Wording.standard();
        return new Wording(
                standard.notRecorded(),
                standard.doesNotApply(),
                standard.withheld(),
                standard.yes(),
                standard.no(),
                standard.and(),
                Map.of(),
                date,
                PersonStyle.NAME,
                neverNamed);
    }
}
