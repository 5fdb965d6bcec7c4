package uk.careplans.model.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.Filing;
import uk.careplans.model.Party;
import uk.careplans.model.Person;
import uk.careplans.model.Ref;

/** Who takes part in the proceedings. */
final class Parties {

    private Parties() {}

    /** The parties, in the order of the court heading. */
    static List<Subject.Item<Party>> in(CourtCarePlan plan) {
        return Subject.items(plan.filing().then(Filing::parties), "filing", "parties");
    }

    /** Everybody who is a party, the child among them. */
    static Set<Ref<Person>> people(CourtCarePlan plan) {
        return in(plan).stream()
                .flatMap(party -> Subject.items(party.value().people()).stream())
                .collect(Collectors.toSet());
    }
}
