package uk.careplans.model.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.careplans.model.Answer;
import uk.careplans.model.ItemId;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;

/**
 * What a council keeps of a document that it gave to somebody: which document, for whom, of which plan, where in the plan is what the
 * reader was shown and what was withheld, and on what that rests. It holds no value of the plan. It is for the council: it tells that there
 * is something, which the reader must not learn. Immutable.
 *
 * @param reader who was given the document
 * @param on the day by which decisions held
 * @param document which document it is
 * @param planType the kind of plan
 * @param plan the id of the plan
 * @param planVersion the plan's version, if it has one
 * @param planSha256 of the JSON of the whole plan, in hexadecimal digits
 * @param shown in the plan's order
 * @param withheld in the plan's order
 * @param decisions the release decisions on which something shown rests, in the plan's order
 */
public record ReleaseRecord(
        String reader,
        LocalDate on,
        Printed document,
        String planType,
        Optional<String> plan,
        Optional<Integer> planVersion,
        String planSha256,
        List<Disclosure> shown,
        List<Disclosure> withheld,
        List<ItemId> decisions) {

    /**
     * A document, without what is in it.
     *
     * @param form the name of its form
     * @param formVersion the version of the form
     * @param formSha256 of everything that the form was compiled from, in hexadecimal digits
     * @param sha256 of the document's bytes, in hexadecimal digits
     */
    public record Printed(String form, String formVersion, String formSha256, String sha256) {}

    /** Takes copies. */
    public ReleaseRecord {
        shown = List.copyOf(shown);
        withheld = List.copyOf(withheld);
        decisions = List.copyOf(decisions);
    }

    /**
     * The record of a document.
     *
     * @param plan the whole plan
     * @param planSha256 of its JSON, in hexadecimal digits
     * @param edition of which the document was made
     * @param on the day for which the edition was made
     */
    public static ReleaseRecord of(Plan plan, String planSha256, Edition edition, LocalDate on, Printed document) {
        Answer<PlanDetails> details = plan.plan();
        return new ReleaseRecord(
                edition.reader().id(),
                on,
                document,
                plan.type().id(),
                details.value().map(PlanDetails::id).map(ItemId::value),
                details.then(PlanDetails::version).value(),
                planSha256,
                edition.shown(),
                edition.withheld(),
                decisions(edition.shown()).toList());
    }

    private static Stream<ItemId> decisions(List<Disclosure> shown) {
        return shown.stream().flatMap(each -> each.decision().stream()).distinct();
    }
}
