package uk.careplans.model.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import uk.careplans.model.PlanType;

/** One thing that may go wrong in a good plan, at a random place, and the finding that it must give. */
enum PlanDamage {
    ACTION_LOSES_ITS_DATE("action-without-date", "actions/*/by"),
    ACTION_LOSES_ITS_PERSON("action-without-person", "actions/*/who"),
    ACTION_LOSES_ITS_TASK("action-without-task", "actions/*/what"),
    ACTION_LOSES_WHAT_IT_ACHIEVES("action-without-achievement", "actions/*/achieves"),
    ACTION_LOSES_ITS_INDICATOR("action-without-indicator", "actions/*/indicator"),
    ACTION_LOSES_WHO_MONITORS_IT("action-unmonitored", "actions/*/monitoredBy"),
    NO_COUNCIL("answer-required", "plan/localAuthority"),
    NOBODY_ASKED_THE_CHILD("child-not-asked", "views/child/consulted"),
    NOBODY_SAYS_WHETHER_PARENTS_WERE_ASKED("parents-not-asked", "views/parentsConsulted"),
    WISH_LOSES_ITS_ANSWER("wish-unanswered", "views/child/wishes/*/actedOn"),
    PARENTS_VIEWS_GO_MISSING("person-consulted-without-views", "views/parents/*/views"),
    NOBODY_IS_RESPONSIBLE("responsible-person-missing", "management/responsible"),
    NO_COMPLAINTS("complaints-missing", "management/complaints"),
    NO_PLAN_FOR_THE_DAY_TO_DAY("contingency-missing", "contingency/dayToDay"),
    NO_PLAN_FOR_KNOWN_RISKS("contingency-missing", "contingency/knownRisks"),
    NO_EXCLUSIONS("exclusions-missing", "contingency/mustNotLiveWith"),
    DECISION_LOSES_ITS_DECIDER("decision-without-decider", "placement/delegatedAuthority/*/decidedBy"),
    FAMILY_TIME_LOSES_ITS_FREQUENCY("family-time-incomplete", "familyTime/*/frequency"),
    FAMILY_TIME_LOSES_ITS_PURPOSE("family-time-incomplete", "familyTime/*/purpose"),
    NO_ORDER_IS_SOUGHT("order-sought-missing", "orderSought/orders"),
    HEADING_LOSES_ITS_NUMBER("heading-incomplete", "filing/number"),
    DEPARTURE_LOSES_ITS_REASON("departure-incomplete", "departures/*/why"),
    NO_APPROVALS("approval-missing", "approvals"),
    COPY_LOSES_ITS_DAY("copy-without-day", "copies/iro/sentOn"),
    NOBODY_SAYS_WHETHER_THE_REVIEWING_OFFICER_HAS_A_COPY("copy-missing", "copies/iro"),
    NEED_LOSES_ITS_OUTCOME("outcome-missing", "needsAndStrengths/*/outcome"),
    NEED_LOSES_ITS_INDICATOR("outcome-without-indicator", "needsAndStrengths/*/indicator"),
    NEED_LOSES_WHO_MONITORS_IT("outcome-unmonitored", "needsAndStrengths/*/monitoredBy"),
    NEED_LOSES_ITS_PROGRESS("outcome-without-progress", "needsAndStrengths/*/progress"),
    SERVICE_LOSES_ITS_AGENCY("service-without-agency", "services/*/agency"),
    NOBODY_SAYS_WHAT_HAPPENS_IF_IT_IS_NOT_FOLLOWED("childs-plan-part-missing", "ifNotFollowed"),
    FAMILY_IS_NOT_TOLD_THE_WORRIES("family-not-told", "risks"),
    ACTION_IS_LATE("action-in-the-past", "actions/*/by", Change.DAY_BEFORE),
    ACTION_SAYS_ONGOING("action-open-ended", "actions/*/what", Change.ONGOING),
    PLACEHOLDER_IS_LEFT("leftover-of-a-template", "actions/*/indicator", Change.PLACEHOLDER),
    TO_BE_CONFIRMED_IS_LEFT("leftover-of-a-template", "actions/*/achieves", Change.TO_BE_CONFIRMED),
    NOBODY_OF_THAT_ID_MONITORS("unknown-person", "actions/*/monitoredBy", Change.STRANGER),
    TWO_LINES_IN_ONE("one-line", "services/*/frequency", Change.TWO_LINES),
    PLAN_HAS_VERSION_NOUGHT("too-small", "plan/version", Change.NOUGHT),
    NEXT_STEP_IS_NO_ACTION("unknown-action", "needs/health/nextSteps", Change.STRANGER);

    /** What is done to the value; a missing node takes it out. */
    private enum Change {
        OUT {
            @Override
            JsonNode of(JsonNode value, LocalDate on, Random random) {
                return JsonNodeFactory.instance.missingNode();
            }
        },
        DAY_BEFORE {
            @Override
            JsonNode of(JsonNode value, LocalDate on, Random random) {
                return text(on.minusDays(1 + random.nextInt(20)).toString());
            }
        },
        ONGOING {
            @Override
            JsonNode of(JsonNode value, LocalDate on, Random random) {
                return text(withoutStop(value) + " on an ongoing basis.");
            }
        },
        PLACEHOLDER {
            @Override
            JsonNode of(JsonNode value, LocalDate on, Random random) {
                return text(value.asText() + " [insert text]");
            }
        },
        TO_BE_CONFIRMED {
            @Override
            JsonNode of(JsonNode value, LocalDate on, Random random) {
                return text(value.asText() + " TBC");
            }
        },
        STRANGER {
            @Override
            JsonNode of(JsonNode value, LocalDate on, Random random) {
                return JsonNodeFactory.instance
                        .arrayNode()
                        .addAll((ArrayNode) value)
                        .add("stranger");
            }
        },
        TWO_LINES {
            @Override
            JsonNode of(JsonNode value, LocalDate on, Random random) {
                return text(value.asText() + "\nor less");
            }
        },
        NOUGHT {
            @Override
            JsonNode of(JsonNode value, LocalDate on, Random random) {
                return JsonNodeFactory.instance.numberNode(0);
            }
        };

        abstract JsonNode of(JsonNode value, LocalDate on, Random random);

        private static JsonNode text(String text) {
            return JsonNodeFactory.instance.textNode(text);
        }

        private static String withoutStop(JsonNode value) {
            return value.asText().replaceFirst("[.]$", "");
        }
    }

    private final String finding;
    private final String path;
    private final Change change;

    PlanDamage(String finding, String path) {
        this(finding, path, Change.OUT);
    }

    PlanDamage(String finding, String path, Change change) {
        this.finding = finding;
        this.change = change;
        this.path = path;
    }

    /** The id of what is found then. */
    String finding() {
        return finding;
    }

    /**
     * Does it.
     *
     * @return false if the plan has no place for it
     */
    boolean to(ObjectNode plan, LocalDate on, Random random) {
        List<String> steps = List.of(path.split("/", -1));
        List<JsonNode> parents = new ArrayList<>(List.of(plan));
        for (String step : steps.subList(0, steps.size() - 1)) {
            List<JsonNode> inside = new ArrayList<>();
            for (JsonNode parent : parents) {
                if (step.equals("*")) {
                    parent.forEach(inside::add);
                } else {
                    inside.add(parent.path(step));
                }
            }
            parents = inside;
        }
        PlanType type = PlanType.named(plan.get("planType").asText()).orElseThrow();
        if (RuleBook.named(finding).filter(rule -> !rule.plans().contains(type)).isPresent()) {
            return false;
        }
        String last = steps.get(steps.size() - 1);
        parents.removeIf(parent -> !mayBeDamaged(parent, last));
        if (parents.isEmpty()) {
            return false;
        }
        ObjectNode parent = (ObjectNode) parents.get(random.nextInt(parents.size()));
        JsonNode damaged = change.of(parent.get(last), on, random);
        if (damaged.isMissingNode()) {
            parent.remove(last);
        } else {
            parent.set(last, damaged);
        }
        return true;
    }

    /** An action that was done may be late, what does not apply cannot go missing, and a strength need not be measured. */
    private static boolean mayBeDamaged(JsonNode parent, String last) {
        return parent.has(last)
                && !parent.get(last).has("doesNotApply")
                && !parent.has("doneOn")
                && !parent.path("kind").asText().equals("strength");
    }
}
