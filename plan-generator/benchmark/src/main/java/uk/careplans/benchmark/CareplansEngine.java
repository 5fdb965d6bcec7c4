package uk.careplans.benchmark;

import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.merge.Wording;
import uk.careplans.model.CarePlan;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;

/** This library, by its front door. */
final class CareplansEngine implements Engine {

    private final Template template;
    private final Edition edition;

    CareplansEngine(byte[] docx, CarePlan plan) {
        template = Template.compile(new TemplateSource(
                        "benchmark/care-plan",
                        "1",
                        "Care plan",
                        PlanType.CARE_PLAN,
                        Wording.standard(),
                        "care-plan.docx",
                        docx))
                .orThrow();
        edition = Edition.of(plan, Reader.COUNCIL_FILE);
    }

    @Override
    public byte[] document() {
        return template.generate(edition).bytes();
    }
}
