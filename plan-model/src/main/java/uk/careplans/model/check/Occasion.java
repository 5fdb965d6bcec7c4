package uk.careplans.model.check;

import java.time.LocalDate;
import uk.careplans.model.Stage;
import uk.careplans.model.profile.CouncilProfile;

/**
 * For what a plan is checked. Immutable.
 *
 * @param stage how far the plan has come
 * @param on the day on which it is checked, from which "past" and "overdue" count
 * @param profile what the council decides for itself, with the national default for the rest
 */
public record Occasion(Stage stage, LocalDate on, CouncilProfile profile) {}
