package uk.careplans.generator;

import java.time.LocalDate;
import java.util.List;
import uk.careplans.model.Action;
import uk.careplans.model.ActionBuilder;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.Child;
import uk.careplans.model.ChildBuilder;
import uk.careplans.model.ItemId;
import uk.careplans.model.LegalPositionBuilder;
import uk.careplans.model.LegalStatus;
import uk.careplans.model.Narrative;
import uk.careplans.model.Person;
import uk.careplans.model.PersonBuilder;
import uk.careplans.model.PlacementBuilder;
import uk.careplans.model.PlanDetailsBuilder;
import uk.careplans.model.Ref;
import uk.careplans.model.RespiteBuilder;
import uk.careplans.model.Service;
import uk.careplans.model.ServiceBuilder;

/** Makes plans for tests: valid by default; a test names only what it is about. */
final class Plans {

    private Plans() {}

    /** Maya's plan of 14 May 2026, with nothing but what every plan has. */
    static CarePlanBuilder plan() {
        return CarePlanBuilder.builder()
                .plan(Answer.of(PlanDetailsBuilder.builder()
                        .id(new ItemId("plan-1"))
                        .version(Answer.of(1))
                        .date(Answer.of(LocalDate.of(2026, 5, 14)))
                        .localAuthority(Answer.of("Northshire County Council"))
                        .build()))
                .child(Answer.of(child("Maya Hill")));
    }

    static Child child(String name) {
        return ChildBuilder.builder()
                .name(Answer.of(name))
                .dateOfBirth(Answer.of(LocalDate.of(2016, 8, 1)))
                .build();
    }

    static CarePlan withActions(Action... actions) {
        return plan().people(Answer.of(List.of(person("p1", "Aunt Ines"), person("p2", "Tom Reed"))))
                .actions(Answer.of(List.of(actions)))
                .build();
    }

    static Person person(String id, String name) {
        return PersonBuilder.builder()
                .id(new ItemId(id))
                .name(Answer.of(name))
                .role(Answer.of("social worker"))
                .build();
    }

    static Action action(String id, String what, String... who) {
        return ActionBuilder.builder()
                .id(new ItemId(id))
                .what(prose(what))
                .who(Answer.of(List.of(who).stream().map(Ref::<Person>to).toList()))
                .by(Answer.of(LocalDate.of(2026, 6, 30)))
                .build();
    }

    static Service service(String id, String service) {
        return ServiceBuilder.builder()
                .id(new ItemId(id))
                .service(Answer.of(service))
                .build();
    }

    /** A plan with one long text, which prints as {@code ${whenCareEnds}}. */
    static CarePlan withText(String text) {
        return plan().whenCareEnds(prose(text)).build();
    }

    static CarePlan withName(String name) {
        return plan().child(Answer.of(child(name))).build();
    }

    static CarePlan withRespite(Answer<Boolean> needed) {
        return plan().placement(Answer.of(PlacementBuilder.builder()
                        .respite(Answer.of(
                                RespiteBuilder.builder().needed(needed).build()))
                        .build()))
                .build();
    }

    static CarePlan withStatus(Answer<LegalStatus> status) {
        return plan().legal(
                        Answer.of(LegalPositionBuilder.builder().status(status).build()))
                .build();
    }

    static Answer<Narrative> prose(String text) {
        return Answer.of(new Narrative(text));
    }
}
