package uk.careplans.model.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the schedules ask of the plans that a care plan carries, by the field of the plan. */
final class CarriedPlans {

    static final Map<String, List<String>> CONTENT = new TreeMap<>(Map.of(
            "healthPlan",
            List.of("stateOfHealth", "history", "effectOnDevelopment", "arrangements", "plannedChanges", "carersRole"),
            "personalEducationPlan",
            List.of("history", "arrangements", "plannedChanges", "leisureInterests", "carersRole"),
            "placementPlan",
            List.of(
                    "childsWishes",
                    "dayToDay",
                    "contact",
                    "health",
                    "education",
                    "visits",
                    "personalHistory",
                    "termination"),
            "pathwayPlan",
            List.of(
                    "personalSupport",
                    "educationAndTraining",
                    "employment",
                    "contingency",
                    "accommodation",
                    "familyAndSocial",
                    "independenceSkills",
                    "financialSupport",
                    "health",
                    "identity")));

    private CarriedPlans() {}

    /** The fields of one of the plans. */
    static String[] of(String plan) {
        return CONTENT.getOrDefault(plan, List.of()).toArray(String[]::new);
    }
}
