package uk.careplans.model.plans;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.careplans.model.CarePlan;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.Filing;
import uk.careplans.model.Finding;
import uk.careplans.model.ItemId;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.Stage;
import uk.careplans.model.calendar.Timetable;
import uk.careplans.model.check.Departures;
import uk.careplans.model.check.Occasion;
import uk.careplans.model.check.PlanCheck;
import uk.careplans.model.check.ProfileCheck;
import uk.careplans.model.court.CourtPlans;
import uk.careplans.model.json.FindingsJson;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.PlanReading;
import uk.careplans.model.json.PlanSchema;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.profile.CouncilProfile;

/**
 * Reads, checks and compares plans. Needs neither Word nor Velocity on the class path. All methods may be called by many threads
 * at once; none looks at a clock, a network or the machine's language, and no message holds what a plan says.
 */
public final class Plans {

    private Plans() {}

    /**
     * Reads a plan from a file of UTF-8 JSON.
     *
     * @return the plan, or everything that is wrong with the JSON; never part of a plan
     * @throws IOException if the file cannot be read from the disk
     */
    public static PlanReading read(Path file) throws IOException {
        return PlanJson.read(file);
    }

    /**
     * Reads a plan from UTF-8 JSON.
     *
     * @return the plan, or everything that is wrong with the JSON; never part of a plan
     */
    public static PlanReading read(byte[] json) {
        return PlanJson.read(json);
    }

    /**
     * Reads a council's own profile from UTF-8 JSON and checks it. What it does not record has the national default.
     *
     * @return the profile, or everything that is wrong with it
     */
    public static ProfileJson.Reading readProfile(byte[] json) {
        ProfileJson.Reading reading = ProfileJson.read(json);
        List<Finding> findings = reading.profile().map(ProfileCheck::check).orElse(reading.findings());
        return findings.isEmpty() ? reading : new ProfileJson.Reading(Optional.empty(), findings);
    }

    /** For what a plan is checked, with the national default for whatever councils decide for themselves. */
    public static Occasion occasion(Stage stage, LocalDate on) {
        return new Occasion(stage, on, ProfileJson.national());
    }

    /** Everything found in the plan on this occasion, in the plan's order; empty if it is a good plan for that stage. */
    public static List<Finding> check(Plan plan, Occasion occasion) {
        return PlanCheck.check(plan, occasion);
    }

    /**
     * Everything that law, guidance and the council's profile give the plan a day for, as it stands on that day.
     *
     * @throws IllegalArgumentException if a number of the profile is negative or above 250
     */
    public static Timetable timetable(Plan plan, CouncilProfile profile, LocalDate on) {
        return Timetable.of(plan, profile, on);
    }

    /** Findings as JSON, with the verdict for the occasion's stage and the rule that each breaks. */
    public static String json(Plan plan, Occasion occasion, List<Finding> findings) {
        return FindingsJson.of(plan, occasion, findings);
    }

    /** The JSON Schema (draft 2020-12) of a council's profile. */
    public static String schemaOfProfile() {
        return PlanSchema.ofProfile();
    }

    /** The JSON Schema (draft 2020-12) of one kind of plan. */
    public static String schema(PlanType type) {
        return PlanSchema.of(type);
    }

    /**
     * A court care plan with everything that the care plan says and a court asks for, too; what only the court asks for is left
     * open, but the filing.
     *
     * @param id the id of the court plan, which is a plan of its own
     * @param date the date of the court plan
     */
    public static CourtCarePlan courtPlanFrom(CarePlan carePlan, ItemId id, LocalDate date, Filing filing) {
        return CourtPlans.from(carePlan, id, date, filing);
    }

    /** Where a court care plan departs from the care plan it was made from and does not say so; empty if it says it all. */
    public static List<Finding> departures(CourtCarePlan courtPlan, CarePlan carePlan) {
        return Departures.check(courtPlan, carePlan);
    }
}
