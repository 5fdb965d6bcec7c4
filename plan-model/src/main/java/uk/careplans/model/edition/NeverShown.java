package uk.careplans.model.edition;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.careplans.model.Access;
import uk.careplans.model.Label;
import uk.careplans.model.PlanType;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;
import uk.careplans.model.field.Fields;
import uk.careplans.model.profile.CouncilProfile;

/**
 * What no plan ever shows to a kind of reader, whatever it says and whoever decides: the table and the council's profile refuse it without
 * a look at any plan. Immutable.
 */
public final class NeverShown {

    private final PlanType type;
    private final ReaderKind reader;
    private final WhoSeesWhat table;

    private NeverShown(PlanType type, ReaderKind reader, WhoSeesWhat table) {
        this.type = type;
        this.reader = reader;
        this.table = table;
    }

    /**
     * What is never shown to such readers of such plans.
     *
     * @param profile the council's profile, which may show less than the national table
     * @throws IllegalArgumentException if the profile restricts what it does not name
     */
    public static NeverShown to(ReaderKind reader, PlanType type, CouncilProfile profile) {
        return new NeverShown(type, reader, WhoSeesWhat.national().restrictedBy(profile));
    }

    /**
     * Why a field is never shown: the label that forbids it; empty if some plan may show it. What a field of a person tells depends on who
     * that is, so nothing is said of these.
     *
     * @param path with dots, through lists as if each were its item: {@code actions.by}
     */
    public Optional<Label> why(String path) {
        Set<Label> labels = EnumSet.noneOf(Label.class);
        FieldType at = new FieldType.Group(type.record());
        for (String step : path.split("\\.", -1)) {
            Optional<Field> field =
                    at instanceof FieldType.Group group ? Fields.named(group.record(), step) : Optional.empty();
            if (field.isEmpty()) {
                break;
            }
            labels.addAll(field.get().labels());
            at = field.get().type() instanceof FieldType.ListOf list
                    ? list.element()
                    : field.get().type();
        }
        return labels.stream()
                .filter(label -> table.access(label, reader).contains(Access.NO))
                .findFirst();
    }

    /** Those of some paths that are never shown, in their order, without what is inside another of them. */
    public List<String> among(List<String> paths) {
        return paths.stream()
                .filter(path -> why(path).isPresent())
                .filter(path -> !path.contains(".")
                        || why(path.substring(0, path.lastIndexOf('.'))).isEmpty())
                .toList();
    }
}
