package uk.careplans.benchmark;

import java.util.List;
import java.util.Map;
import uk.careplans.model.CarePlan;

/** The engines that are measured, by the names that the figures have. */
enum Peer {
    CAREPLANS("careplans") {
        @Override
        Syntax syntax() {
            return new CareplansSyntax();
        }

        @Override
        Opening with(byte[] template, PlanData data) {
            CarePlan plan = PlanModel.of(data);
            return () -> CareplansEngine.compiled(template, plan);
        }
    },
    XDOCREPORT("xdocreport") {
        @Override
        Syntax syntax() {
            return new XDocReportSyntax();
        }

        @Override
        Opening with(byte[] template, PlanData data) {
            Map<String, Object> model = FlatModel.of(data);
            return () -> new XDocReportEngine(template, model);
        }
    },
    POI_TL("poi-tl") {
        @Override
        Syntax syntax() {
            return new PoiTlSyntax();
        }

        @Override
        Opening with(byte[] template, PlanData data) {
            Map<String, Object> model = FlatModel.of(data);
            return () -> new PoiTlEngine(template, model);
        }
    },
    DOCX_STAMPER("docx-stamper") {
        @Override
        Syntax syntax() {
            return new DocxStamperSyntax();
        }

        @Override
        Opening with(byte[] template, PlanData data) {
            Map<String, Object> model = FlatModel.of(data);
            return () -> new DocxStamperEngine(template, model);
        }
    },
    DOCX4J("docx4j") {
        @Override
        Syntax syntax() {
            return new Docx4jSyntax();
        }

        @Override
        Opening with(byte[] template, PlanData data) {
            Map<String, String> texts = FlatModel.texts(data);
            return () -> new Docx4jEngine(template, texts);
        }
    },
    LIMIT("limit") {
        @Override
        Syntax syntax() {
            return new CareplansSyntax();
        }

        @Override
        Opening with(byte[] template, PlanData data) {
            CarePlan example = PlanModel.of(PlanData.of(Size.TYPICAL));
            return () -> new LimitEngine(
                    new LimitForm(new Document(
                                    CareplansEngine.compiled(template, example).document())
                            .parts()),
                    data);
        }
    };

    final String label;

    Peer(String label) {
        this.label = label;
    }

    /** A new one for each template, since some of them count. */
    abstract Syntax syntax();

    abstract Opening with(byte[] template, PlanData data);

    /** The form in the engine's language, and a plan of this size. */
    Opening ready(Size size) {
        return with(FormTemplate.in(syntax()), PlanData.of(size));
    }

    /** Whether it prints the loops and conditions too. */
    boolean printsBlocks() {
        return syntax().hasBlocks();
    }

    /** The engines of others. */
    static List<Peer> others() {
        return List.of(XDOCREPORT, POI_TL, DOCX_STAMPER, DOCX4J);
    }
}
