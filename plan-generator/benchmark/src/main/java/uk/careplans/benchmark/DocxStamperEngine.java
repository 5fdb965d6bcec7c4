package uk.careplans.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import pro.verron.officestamper.api.StreamStamper;
import pro.verron.officestamper.preset.OfficeStamperConfigurations;
import pro.verron.officestamper.preset.OfficeStampers;

/** docx-stamper in its maintained form. It changes the template that it reads, so it reads it for each document. */
final class DocxStamperEngine implements Engine {

    private final byte[] docx;
    private final Map<String, Object> model;
    private final StreamStamper<WordprocessingMLPackage> stamper =
            OfficeStampers.docxStamper(OfficeStamperConfigurations.standard());

    DocxStamperEngine(byte[] docx, Map<String, Object> model) {
        this.docx = docx;
        this.model = model;
    }

    @Override
    public byte[] document() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        stamper.stamp(new ByteArrayInputStream(docx), model, bytes);
        return bytes.toByteArray();
    }
}
