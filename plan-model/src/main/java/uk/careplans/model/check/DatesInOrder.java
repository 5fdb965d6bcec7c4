package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.Child;
import uk.careplans.model.CourtOrder;
import uk.careplans.model.FamilyTime;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.field.Occurrence;

/** Nobody has a plan before birth, and nothing ends before it starts: only what cannot be right is found. */
final class DatesInOrder implements Structure {

    private static final int OLDEST = 25;

    @Override
    public Stream<Finding> check(Plan plan) {
        Stream<Finding> birth = Stream.of(plan)
                .filter(DatesInOrder::isBornAfterPlan)
                .map(child -> Sentences.error(FieldPath.of("child", "dateOfBirth"), "born-after-plan"));
        Stream<Finding> age = Stream.of(plan)
                .filter(DatesInOrder::isNoChild)
                .map(child ->
                        Sentences.error(FieldPath.of("child", "dateOfBirth"), "born-too-early", Map.of("age", OLDEST)));
        Stream<Finding> ends = Occurrence.in(plan.record()).stream()
                .filter(here -> here.answer()
                        .value()
                        .filter(DatesInOrder::endsBeforeStart)
                        .isPresent())
                .map(here -> Sentences.error(here.path().then("endsOn"), "ends-before-start"));
        return Stream.of(birth, age, ends).flatMap(Function.identity());
    }

    /** Care leavers have plans until they are twenty-five; nobody older has one. */
    static boolean isNoChild(Plan plan) {
        Optional<LocalDate> birth = plan.child().then(Child::dateOfBirth).value();
        return birth.isPresent()
                && plan.plan()
                        .then(PlanDetails::date)
                        .value()
                        .filter(date -> !birth.get().plusYears(OLDEST).isAfter(date))
                        .isPresent();
    }

    private static boolean isBornAfterPlan(Plan plan) {
        return isBefore(plan.plan().then(PlanDetails::date), plan.child().then(Child::dateOfBirth));
    }

    private static boolean endsBeforeStart(Object record) {
        if (record instanceof FamilyTime time) {
            return isBefore(time.endsOn(), time.startsOn());
        }
        return record instanceof CourtOrder order && isBefore(order.endsOn(), order.madeOn());
    }

    private static boolean isBefore(Answer<LocalDate> date, Answer<LocalDate> other) {
        return date.value().isPresent()
                && other.value().isPresent()
                && date.value().get().isBefore(other.value().get());
    }
}
