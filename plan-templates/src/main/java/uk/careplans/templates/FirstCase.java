package uk.careplans.templates;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import uk.careplans.generator.blank.Outcome;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.Child;
import uk.careplans.model.ChildBuilder;
import uk.careplans.model.ChildsPlanBuilder;
import uk.careplans.model.ChildsPlanStage;
import uk.careplans.model.CourtCarePlanBuilder;
import uk.careplans.model.CourtPlanKind;
import uk.careplans.model.CourtPlanStage;
import uk.careplans.model.FilingBuilder;
import uk.careplans.model.ItemId;
import uk.careplans.model.OwnQuestion;
import uk.careplans.model.OwnQuestionBuilder;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.PlanDetailsBuilder;
import uk.careplans.model.PlanType;
import uk.careplans.model.json.PlanJson;

/** A first plan for a new pack: of an invented child, with nothing but what every plan has, and the council's own questions. */
final class FirstCase {

    /** As long as a line of a plan may be, and longer than any heading. */
    private static final int LONGEST = 200;

    private static final String OWN = "ownQuestions.";

    private final String council;
    private final List<Outcome> outcomes;

    FirstCase(String council, List<Outcome> outcomes) {
        this.council = council;
        this.outcomes = outcomes;
    }

    String json(PlanType type) {
        return new String(PlanJson.write(plan(type)), StandardCharsets.UTF_8);
    }

    private Plan plan(PlanType type) {
        Answer<List<OwnQuestion>> own = Answer.of(ownQuestions());
        return switch (type) {
            case CARE_PLAN ->
                CarePlanBuilder.builder()
                        .plan(Answer.of(details()))
                        .child(Answer.of(child()))
                        .ownQuestions(own)
                        .build();
            case COURT_CARE_PLAN ->
                CourtCarePlanBuilder.builder()
                        .plan(Answer.of(details()))
                        .child(Answer.of(child()))
                        .filing(Answer.of(FilingBuilder.builder()
                                .stage(Answer.of(CourtPlanStage.INTERIM))
                                .kind(Answer.of(CourtPlanKind.CARE))
                                .build()))
                        .ownQuestions(own)
                        .build();
            case CHILDS_PLAN ->
                ChildsPlanBuilder.builder()
                        .plan(Answer.of(details()))
                        .child(Answer.of(child()))
                        .stage(Answer.of(ChildsPlanStage.CHILDS_PLAN))
                        .ownQuestions(own)
                        .build();
        };
    }

    private PlanDetails details() {
        return PlanDetailsBuilder.builder()
                .id(new ItemId("first"))
                .version(Answer.of(1))
                .date(Answer.of(LocalDate.of(2026, 5, 14)))
                .localAuthority(Answer.of(council))
                .build();
    }

    private static Child child() {
        return ChildBuilder.builder()
                .name(Answer.of("Robin Fletcher"))
                .dateOfBirth(Answer.of(LocalDate.of(2016, 8, 1)))
                .build();
    }

    private List<OwnQuestion> ownQuestions() {
        return outcomes.stream()
                .filter(outcome -> outcome.kind() == Outcome.Kind.OWN)
                .map(outcome -> OwnQuestionBuilder.builder()
                        .id(new ItemId(outcome.field().substring(OWN.length())))
                        .section(line(outcome.section()))
                        .question(line(outcome.question()))
                        .askedBy(Answer.of(council))
                        .build())
                .toList();
    }

    private static Answer<String> line(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.isEmpty()
                ? Answer.notRecorded()
                : Answer.of(
                        line.length() <= LONGEST
                                ? line
                                : line.substring(0, LONGEST).strip());
    }
}
