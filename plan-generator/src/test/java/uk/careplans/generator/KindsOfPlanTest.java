package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.careplans.testkit.WordMaker.word;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackParts;
import uk.careplans.generator.word.WordText;
import uk.careplans.model.Answer;
import uk.careplans.model.ChildsPlanBuilder;
import uk.careplans.model.CourtCarePlanBuilder;
import uk.careplans.model.CourtPlanKind;
import uk.careplans.model.CourtPlanStage;
import uk.careplans.model.FilingBuilder;
import uk.careplans.model.ItemId;
import uk.careplans.model.NeedOrStrengthBuilder;
import uk.careplans.model.OutcomeProgress;
import uk.careplans.model.PartyBuilder;
import uk.careplans.model.PartyRole;
import uk.careplans.model.Person;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.PlanDetailsBuilder;
import uk.careplans.model.PlanType;
import uk.careplans.model.Ref;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.Outputs;
import uk.careplans.testkit.WordMaker;

/** Each kind of plan has its forms, and a form prints one kind. */
class KindsOfPlanTest {

    private static final Plan COURT_PLAN = CourtCarePlanBuilder.builder()
            .plan(Answer.of(details()))
            .child(Answer.of(Plans.child("Maya Hill")))
            .people(Answer.of(List.of(Plans.person("p1", "Ines Hill"), Plans.person("p2", "Tom Reed"))))
            .filing(Answer.of(FilingBuilder.builder()
                    .stage(Answer.of(CourtPlanStage.FINAL))
                    .kind(Answer.of(CourtPlanKind.CARE))
                    .children(Answer.of(List.of(Ref.<Person>to("child"))))
                    .parties(Answer.of(List.of(
                            PartyBuilder.builder()
                                    .id(new ItemId("r1"))
                                    .role(Answer.of(PartyRole.RESPONDENT))
                                    .number(Answer.of(1))
                                    .people(Answer.of(List.of(Ref.<Person>to("p1"))))
                                    .build(),
                            PartyBuilder.builder()
                                    .id(new ItemId("r2"))
                                    .role(Answer.of(PartyRole.RESPONDENT))
                                    .number(Answer.of(2))
                                    .people(Answer.of(List.of(Ref.<Person>to("child"))))
                                    .actsThrough(Answer.of(Ref.to("p2")))
                                    .build())))
                    .build()))
            .build();

    private static final Plan CHILDS_PLAN = ChildsPlanBuilder.builder()
            .plan(Answer.of(details()))
            .child(Answer.of(Plans.child("Maya Hill")))
            .needsAndStrengths(Answer.of(List.of(NeedOrStrengthBuilder.builder()
                    .id(new ItemId("n1"))
                    .description(Plans.prose("Maya often misses breakfast."))
                    .outcome(Plans.prose("Maya eats before school."))
                    .progress(Answer.of(OutcomeProgress.PARTLY))
                    .build())))
            .build();

    @Test
    void aFormForACourtPlanPrintsWhatOnlyTheCourtAsksFor() {
        WordMaker form = word().paragraph("${filing.stage} ${filing.kind} plan")
                .paragraph("In the matter of ${filing.children}")
                .paragraph("#foreach($p in $filing.parties)")
                .paragraph("${p.people}: ${p.role} ${p.number}#if($p.actsThrough), through ${p.actsThrough}#end")
                .paragraph("#end");

        assertThat(text(form, COURT_PLAN)).isEqualTo("""
                Final Care plan
                In the matter of Maya Hill
                Ines Hill: Respondent 1
                Maya Hill: Respondent 2, through Tom Reed
                """);
    }

    @Test
    void aFormForAChildInNeedPrintsOutcomesAndTheirProgress() {
        WordMaker form = word().paragraph("#foreach($n in $needsAndStrengths)")
                .paragraph("${n.description} ${n.outcome} ${n.progress}")
                .paragraph("#end");

        assertThat(text(form, CHILDS_PLAN)).isEqualTo("""
                Maya often misses breakfast. Maya eats before school. Partially achieved
                """);
    }

    @Test
    void aFormRefusesAPlanOfAnotherKind() {
        Template form = compile(word().paragraph("${child.name}"), PlanType.CHILDS_PLAN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> form.generate(Edition.of(COURT_PLAN, Reader.COUNCIL_FILE)))
                .withMessage("The form test/form prints a child's plan, not a court care plan");
    }

    private static String text(WordMaker form, Plan plan) {
        byte[] docx = compile(form, plan.type())
                .generate(Edition.of(plan, Reader.COUNCIL_FILE))
                .bytes();
        Outputs.good(docx);
        return WordText.of(docx);
    }

    private static Template compile(WordMaker form, PlanType type) {
        return Template.compile(new TemplateSource(
                        "test/form",
                        "1",
                        "Test form",
                        type,
                        Wording.standard(),
                        ProfileJson.national(),
                        "form.docx",
                        form.bytes(),
                        PackParts.none(),
                        Story.NOTHING_REQUIRED))
                .orThrow();
    }

    private static PlanDetails details() {
        return PlanDetailsBuilder.builder()
                .id(new ItemId("plan-1"))
                .version(Answer.of(1))
                .date(Answer.of(LocalDate.of(2026, 5, 14)))
                .localAuthority(Answer.of("Northshire County Council"))
                .build();
    }
}
