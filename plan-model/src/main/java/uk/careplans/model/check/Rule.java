package uk.careplans.model.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.CarePlan;
import uk.careplans.model.ChildsPlan;
import uk.careplans.model.ChildsVersion;
import uk.careplans.model.CourtCarePlan;
import uk.careplans.model.Finding;
import uk.careplans.model.ParentsVersion;
import uk.careplans.model.PlanType;
import uk.careplans.model.Severity;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/**
 * One thing that a good plan keeps: what it asks, of which plans, from which stage on, how much it weighs and where it comes
 * from. Immutable; safe to share between threads. {@link RuleBook} lists them all.
 */
public final class Rule {

    private final String id;
    private final Severity severity;
    private final Stage from;
    private final Stage errorFrom;
    private final Source source;
    private final Set<PlanType> plans;
    private final Function<Subject, Stream<Spot>> breaches;

    private Rule(Draft draft, Set<PlanType> plans, Function<Subject, Stream<Spot>> breaches) {
        this.id = draft.id;
        this.severity = draft.severity;
        this.from = draft.from;
        this.errorFrom = draft.errorFrom.isAtLeast(from) ? draft.errorFrom : from;
        this.source = draft.source();
        this.plans = Set.copyOf(plans);
        this.breaches = breaches;
        if (severity == Severity.ERROR && !source.isSeen()) {
            throw new IllegalStateException(id + " rests on general knowledge, so it is a warning at most.");
        }
    }

    /** The stable id, which is also the id of what the rule finds: {@code action-without-date}. */
    public String id() {
        return id;
    }

    /** What the rule asks of a plan, in a sentence. */
    public String asks() {
        return Sentences.asked(id);
    }

    /** What is said where a plan does not keep it; <code>{name}</code> stands for a bound or a field. */
    public String sentence() {
        return Sentences.of(id);
    }

    /** How much it weighs in the end. */
    public Severity severity() {
        return severity;
    }

    /** How much it weighs at a stage; some rules that are errors in the end are warnings before. */
    public Severity severityAt(Stage stage) {
        return stage.isAtLeast(errorFrom) ? severity : Severity.WARNING;
    }

    /** The stage from which it weighs what it weighs in the end; mostly the first at which it counts. */
    public Stage weighsFrom() {
        return errorFrom;
    }

    /** The first stage at which it counts. */
    public Stage from() {
        return from;
    }

    /** Where it comes from. */
    public Source source() {
        return source;
    }

    /** The kinds of plan it asks this of, in their order. */
    public List<PlanType> plans() {
        return plans.stream().sorted().toList();
    }

    /** What a plan breaks of it; nothing if the rule does not count for such a plan or at that stage. */
    Stream<Finding> check(Subject subject) {
        if (!plans.contains(subject.plan().type()) || !subject.stage().isAtLeast(from)) {
            return Stream.empty();
        }
        return breaches.apply(subject)
                .distinct()
                .map(spot ->
                        Sentences.finding(spot.path(), spot.other(), id, severityAt(subject.stage()), spot.details()));
    }

    @Override
    public String toString() {
        return id;
    }

    /** A rule that weighs as an error from its stage on. */
    static Draft error(String id) {
        return new Draft(id, Severity.ERROR);
    }

    /** A rule that weighs as a warning from its stage on. */
    static Draft warning(String id) {
        return new Draft(id, Severity.WARNING);
    }

    /** A rule that is being written: counts from the draft on, unless it says otherwise. */
    static final class Draft {

        private final String id;
        private final Severity severity;
        private Stage from = Stage.DRAFT;
        private Stage errorFrom = Stage.DRAFT;
        private @Nullable Source source;

        private Draft(String id, Severity severity) {
            this.id = id;
            this.severity = severity;
        }

        Draft from(Stage stage) {
            this.from = stage;
            return this;
        }

        /** A warning before this stage. */
        Draft errorFrom(Stage stage) {
            this.errorFrom = stage;
            return this;
        }

        Draft source(Source where) {
            this.source = where;
            return this;
        }

        private Source source() {
            if (source == null) {
                throw new IllegalStateException(id + " has no source.");
            }
            return source;
        }

        /** Asked of every plan. */
        Rule ofAny(Function<Subject, Stream<Spot>> breaches) {
            return new Rule(this, EnumSet.allOf(PlanType.class), breaches);
        }

        /** Asked of care plans, also of those that are filed in court. */
        Rule ofCarePlans(CareCheck breaches) {
            return new Rule(
                    this,
                    EnumSet.of(PlanType.CARE_PLAN, PlanType.COURT_CARE_PLAN),
                    subject -> breaches.breaches((AnyCarePlan) subject.plan(), subject));
        }

        /** Asked of plans that have a version for the child to read, once somebody has begun to write it. */
        Rule ofChildsVersions(VersionCheck breaches) {
            return new Rule(
                    this,
                    EnumSet.of(PlanType.CARE_PLAN, PlanType.CHILDS_PLAN),
                    subject -> subject.plan().childsVersion().value().stream()
                            .flatMap(version -> breaches.breaches(version, subject)));
        }

        /** Asked of each version for a parent that is to be given out. */
        Rule ofParentsVersions(ParentsVersionCheck breaches) {
            return ofOwnCarePlan((plan, subject) -> Subject.items(plan.parentsVersions(), "parentsVersions").stream()
                    .filter(version -> version.value().safeToGive().value().orElse(true))
                    .flatMap(version -> breaches.breaches(version, subject)));
        }

        /** Asked of the care plan of a looked-after child only. */
        Rule ofOwnCarePlan(OwnCheck breaches) {
            return new Rule(
                    this,
                    EnumSet.of(PlanType.CARE_PLAN),
                    subject -> breaches.breaches((CarePlan) subject.plan(), subject));
        }

        /** Asked of court care plans. */
        Rule ofCourtPlan(CourtCheck breaches) {
            return new Rule(
                    this,
                    EnumSet.of(PlanType.COURT_CARE_PLAN),
                    subject -> breaches.breaches((CourtCarePlan) subject.plan(), subject));
        }

        /** Asked of plans for a child in need. */
        Rule ofChildsPlan(NeedCheck breaches) {
            return new Rule(
                    this,
                    EnumSet.of(PlanType.CHILDS_PLAN),
                    subject -> breaches.breaches((ChildsPlan) subject.plan(), subject));
        }
    }

    /** Where a care plan, the child's own or the court's, breaks a rule. */
    interface CareCheck {
        Stream<Spot> breaches(AnyCarePlan plan, Subject subject);
    }

    /** Where what is written for the child breaks a rule. */
    interface VersionCheck {
        Stream<Spot> breaches(ChildsVersion version, Subject subject);
    }

    /** Where what is written for a parent breaks a rule. */
    interface ParentsVersionCheck {
        Stream<Spot> breaches(Subject.Item<ParentsVersion> version, Subject subject);
    }

    /** Where the care plan of a looked-after child breaks a rule. */
    interface OwnCheck {
        Stream<Spot> breaches(CarePlan plan, Subject subject);
    }

    /** Where a court care plan breaks a rule. */
    interface CourtCheck {
        Stream<Spot> breaches(CourtCarePlan plan, Subject subject);
    }

    /** Where a plan for a child in need breaks a rule. */
    interface NeedCheck {
        Stream<Spot> breaches(ChildsPlan plan, Subject subject);
    }
}
