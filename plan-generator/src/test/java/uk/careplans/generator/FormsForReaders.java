package uk.careplans.generator;

import java.time.LocalDate;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.PackParts;
import uk.careplans.model.Answer;
import uk.careplans.model.CarePlanBuilder;
import uk.careplans.model.ItemId;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetailsBuilder;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.Outputs;

/** Forms that are written for somebody to read, and documents of a small plan on them. */
final class FormsForReaders {

    private FormsForReaders() {}

    /** A form of a care plan; for whom it is written is still to be said. */
    static TemplateSource source(byte[] form) {
        return new TemplateSource(
                "test/form",
                "1",
                "Test",
                PlanType.CARE_PLAN,
                Wording.standard(),
                ProfileJson.national(),
                "form.docx",
                form,
                PackParts.none(),
                Story.NOTHING_REQUIRED);
    }

    /** The plan of Maya Hill, as the council files it. */
    static byte[] document(Template template) {
        Plan plan = CarePlanBuilder.builder()
                .plan(Answer.of(PlanDetailsBuilder.builder()
                        .id(new ItemId("cp1"))
                        .date(Answer.of(LocalDate.of(2026, 11, 20)))
                        .build()))
                .child(Answer.of(Plans.child("Maya Hill")))
                .build();
        return Outputs.good(
                template.generate(Edition.of(plan, Reader.COUNCIL_FILE)).bytes());
    }
}
