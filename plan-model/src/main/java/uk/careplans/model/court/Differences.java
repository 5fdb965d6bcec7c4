package uk.careplans.model.court;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ItemId;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.field.ItemSteps;

/** Where two plans that share fields say different things. */
public final class Differences {

    private final List<FieldPath> paths = new ArrayList<>();

    private Differences() {}

    /**
     * Every field that both plans have and in which they differ, in the court plan's order, as far in as it can be said: a
     * changed date of an action is {@code actions/a2/by}, an action that only one of them has is {@code actions/a9}, the same
     * items in another order are {@code actions}. Items are compared by their ids.
     */
    public static List<FieldPath> between(CourtCarePlan courtPlan, CarePlan carePlan) {
        Differences differences = new Differences();
        for (String name : CourtPlans.shared()) {
            Field field = Fields.named(CourtCarePlan.class, name).orElseThrow();
            Answer<?> other = Fields.named(CarePlan.class, name).orElseThrow().answerIn(carePlan);
            differences.compare(field.type(), field.answerIn(courtPlan), other, FieldPath.of(name));
        }
        return List.copyOf(differences.paths);
    }

    private void compare(FieldType type, Answer<?> here, Answer<?> there, FieldPath path) {
        if (here.equals(there)) {
            return;
        }
        Object one = here.value().orElse(null);
        Object other = there.value().orElse(null);
        if (one instanceof Record record && other instanceof Record otherRecord && type instanceof FieldType.Group) {
            compareFields(record, otherRecord, path);
        } else if (one instanceof List<?> items && other instanceof List<?> otherItems && isOfItems(type)) {
            compareItems(byId(items), byId(otherItems), path);
        } else {
            paths.add(path);
        }
    }

    private void compareFields(Record here, Record there, FieldPath path) {
        for (Field field : Fields.of(here.getClass())) {
            compare(field.type(), field.answerIn(here), field.answerIn(there), path.then(field.name()));
        }
    }

    private void compareItems(Map<ItemId, Record> here, Map<ItemId, Record> there, FieldPath path) {
        int before = paths.size();
        Set<ItemId> ids = new LinkedHashSet<>(here.keySet());
        ids.addAll(there.keySet());
        for (ItemId id : ids) {
            Record item = here.get(id);
            Record other = there.get(id);
            if (item != null && other != null) {
                compareFields(item, other, path.then(id.value()));
            } else {
                paths.add(path.then(id.value()));
            }
        }
        if (paths.size() == before) {
            paths.add(path);
        }
    }

    private static boolean isOfItems(FieldType type) {
        return type instanceof FieldType.ListOf list
                && list.element() instanceof FieldType.Group group
                && Fields.of(group.record()).stream().anyMatch(field -> field.type() instanceof FieldType.Id);
    }

    private static Map<ItemId, Record> byId(List<?> items) {
        Map<ItemId, Record> byId = new LinkedHashMap<>();
        for (Object item : items) {
            ItemSteps.idOf(item).ifPresent(id -> byId.put(id, (Record) item));
        }
        return byId;
    }
}
