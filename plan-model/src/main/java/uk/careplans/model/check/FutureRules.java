package uk.careplans.model.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.AnyCarePlan;
import uk.careplans.model.ChildsVersion;
import uk.careplans.model.FieldPath;
import uk.careplans.model.LegalPosition;
import uk.careplans.model.Placement;
import uk.careplans.model.Plan;
import uk.careplans.model.Signature;
import uk.careplans.model.Signatures;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/** That nothing has a day as done that, on the day of the check, is still to come. */
final class FutureRules {

    private static final Source DONE = Source.generalKnowledge("what a plan records as done has been done");

    private FutureRules() {}

    static List<Rule> all() {
        return List.of(
                rule("order-in-the-future").ofCarePlans(FutureRules::orders),
                rule("visit-in-the-future")
                        .ofCarePlans((plan, subject) -> toCome(
                                plan.placement().then(Placement::lastVisitOn),
                                FieldPath.of("placement", "lastVisitOn"),
                                subject)),
                rule("approval-in-the-future").ofAny(FutureRules::approvals),
                rule("signature-in-the-future").ofAny(FutureRules::signatures),
                rule("childs-version-in-the-future").ofChildsVersions(FutureRules::childsVersion),
                rule("parents-version-in-the-future")
                        .ofParentsVersions((version, subject) ->
                                toCome(version.value().safeDecidedOn(), version.at("safeDecidedOn"), subject)));
    }

    private static Rule.Draft rule(String id) {
        return Rule.warning(id).from(Stage.REVIEW).source(DONE);
    }

    private static Stream<Spot> orders(AnyCarePlan plan, Subject subject) {
        return Subject.items(plan.legal().then(LegalPosition::orders), "legal", "orders").stream()
                .flatMap(order -> toCome(order.value().madeOn(), order.at("madeOn"), subject));
    }

    private static Stream<Spot> approvals(Subject subject) {
        return Subject.items(subject.plan().approvals(), "approvals").stream()
                .flatMap(approval -> toCome(approval.value().on(), approval.at("on"), subject));
    }

    private static Stream<Spot> signatures(Subject subject) {
        Plan plan = subject.plan();
        Stream<Spot> parents =
                Subject.items(plan.signatures().then(Signatures::parentsOrCarers), "signatures", "parentsOrCarers")
                        .stream()
                        .flatMap(signature -> toCome(signature.value().signedOn(), signature.at("signedOn"), subject));
        Stream<Spot> others = Stream.of(
                        signed(plan.signatures().then(Signatures::child), "child", subject),
                        signed(plan.signatures().then(Signatures::socialWorker), "socialWorker", subject),
                        signed(plan.signatures().then(Signatures::supervisor), "supervisor", subject),
                        signed(plan.signatures().then(Signatures::iro), "iro", subject))
                .flatMap(spots -> spots);
        return Stream.concat(others, parents);
    }

    /** The day on which it is read may be to come. */
    private static Stream<Spot> childsVersion(ChildsVersion version, Subject subject) {
        FieldPath here = FieldPath.of("childsVersion");
        return Stream.concat(
                toCome(version.safeDecidedOn(), here.then("safeDecidedOn"), subject),
                toCome(version.toldOn(), here.then("toldOn"), subject));
    }

    private static Stream<Spot> signed(Answer<Signature> signature, String who, Subject subject) {
        return toCome(signature.then(Signature::signedOn), FieldPath.of("signatures", who, "signedOn"), subject);
    }

    private static Stream<Spot> toCome(Answer<LocalDate> day, FieldPath path, Subject subject) {
        return day.value().filter(given -> given.isAfter(subject.on())).stream()
                .map(given -> Spot.at(path).with("day", subject.on()));
    }
}
