package uk.careplans.benchmark;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** XDocReport with Velocity: the report is kept in its registry, and with it the parsed scripts. */
final class XDocReportEngine implements Engine {

    private final IXDocReport report;
    private final Map<String, Object> model;

    XDocReportEngine(byte[] docx, Map<String, Object> model) throws IOException, XDocReportException {
        report = XDocReportRegistry.getRegistry()
                .loadReport(
                        new ByteArrayInputStream(docx),
                        UUID.randomUUID().toString(),
                        TemplateEngineKind.Velocity,
                        true);
        this.model = model;
    }

    @Override
    public byte[] document() throws IOException, XDocReportException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.process(model, bytes);
        return bytes.toByteArray();
    }
}
