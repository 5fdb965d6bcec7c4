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

    private CareplansEngine(Template template, CarePlan plan) {
        this.template = template;
        this.edition = Edition.of(plan, Reader.COUNCIL_FILE);
    }

    static CareplansEngine compiled(byte[] docx, CarePlan plan) {
        return new CareplansEngine(Template.compile(source(docx)).orThrow(), plan);
    }

    /** From what {@link #saved} gave for the same Word file. */
    static CareplansEngine loaded(byte[] docx, byte[] saved, CarePlan plan) {
        return new CareplansEngine(Template.load(source(docx), saved).orElseThrow(), plan);
    }

    static byte[] saved(byte[] docx) {
        return Template.compile(source(docx)).saved().orElseThrow();
    }

    private static TemplateSource source(byte[] docx) {
        return new TemplateSource(
                "benchmark/care-plan",
                "1",
                "Care plan",
                PlanType.CARE_PLAN,
                Wording.standard(),
                "care-plan.docx",
                docx);
    }

    @Override
    public byte[] document() {
        return template.generate(edition).bytes();
    }
}
