package uk.careplans.model.check;

import java.util.EnumSet;
import java.util.Set;
import uk.careplans.model.OrderKind;
import uk.careplans.model.PermanenceKind;
import uk.careplans.model.PlacementKind;

/** Which orders and placements can go with which plan for permanence. Only what cannot go together disagrees. */
final class Agreement {

    private static final Set<PermanenceKind> HOME = EnumSet.of(
            PermanenceKind.REMAIN_WITH_FAMILY,
            PermanenceKind.RETURN_WITHIN_ONE_MONTH,
            PermanenceKind.RETURN_WITHIN_SIX_MONTHS,
            PermanenceKind.EVENTUAL_RETURN);

    private static final Set<PermanenceKind> IN_CARE =
            EnumSet.of(PermanenceKind.LONG_TERM_FOSTERING, PermanenceKind.RESIDENTIAL, PermanenceKind.SUPPORTED_LIVING);

    private static final Set<PlacementKind> FOR_ADOPTION =
            EnumSet.of(PlacementKind.A3, PlacementKind.A4, PlacementKind.A5, PlacementKind.A6);

    private static final Set<PlacementKind> LONG_TERM = EnumSet.of(PlacementKind.U1, PlacementKind.U4);

    private Agreement() {}

    /** Whether the orders that are sought can bring this permanence about. */
    static boolean ofOrder(PermanenceKind permanence, Set<OrderKind> orders, boolean isFreedForAdoption) {
        boolean isForAdoption = orders.contains(OrderKind.PLACEMENT_ORDER) || orders.contains(OrderKind.ADOPTION_ORDER);
        boolean isGuardianship = orders.contains(OrderKind.SPECIAL_GUARDIANSHIP_ORDER);
        boolean isCare = orders.contains(OrderKind.CARE_ORDER);
        if (permanence == PermanenceKind.OTHER) {
            return true;
        } else if (permanence == PermanenceKind.ADOPTION) {
            return isForAdoption || isFreedForAdoption;
        } else if (permanence == PermanenceKind.SPECIAL_GUARDIANSHIP) {
            return isGuardianship && !isForAdoption;
        } else if (IN_CARE.contains(permanence)) {
            return isCare && !isForAdoption && !isGuardianship;
        }
        return !isForAdoption && (permanence == PermanenceKind.RELATIVES_OR_FRIENDS || !isGuardianship);
    }

    /** Whether this permanence can be lived in this placement. */
    static boolean ofPlacement(PermanenceKind permanence, PlacementKind placement) {
        if (HOME.contains(permanence)) {
            return !FOR_ADOPTION.contains(placement) && !LONG_TERM.contains(placement);
        } else if (permanence == PermanenceKind.ADOPTION) {
            return placement != PlacementKind.P1 && !LONG_TERM.contains(placement);
        }
        return permanence == PermanenceKind.OTHER
                || (placement != PlacementKind.P1 && !FOR_ADOPTION.contains(placement));
    }
}
