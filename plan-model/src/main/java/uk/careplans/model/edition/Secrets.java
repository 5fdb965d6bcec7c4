package uk.careplans.model.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.careplans.model.ContactDetail;
import uk.careplans.model.FieldPath;
import uk.careplans.model.edition.Disclosure.Ground;
import uk.careplans.model.field.Occurrence;

/** What no text may tell by any decision: contact details that are marked confidential, and people withheld from the reader by name. */
final class Secrets {

    private final Set<FieldPath> paths = new HashSet<>();

    Secrets(List<Occurrence> plan, Edition edition) {
        Set<String> marked = new HashSet<>();
        plan.forEach(here -> {
            if (detail(here) instanceof ContactDetail detail
                    && detail.confidential().value().orElse(false)) {
                paths.add(here.path());
                marked.addAll(ContactKeys.of(detail));
            }
        });
        plan.forEach(here -> {
            if (detail(here) instanceof ContactDetail detail
                    && ContactKeys.of(detail).stream().anyMatch(marked::contains)) {
                paths.add(here.path());
            }
        });
        edition.withheld().stream()
                .filter(each -> each.ground() == Ground.WITHHELD_FROM_READER)
                .forEach(each -> paths.add(each.path()));
    }

    private static Object detail(Occurrence here) {
        return here.answer().value().map(Object.class::cast).orElse("");
    }

    boolean has(FieldPath path) {
        return paths.stream().anyMatch(secret -> Releases.isWithin(path, secret));
    }
}
