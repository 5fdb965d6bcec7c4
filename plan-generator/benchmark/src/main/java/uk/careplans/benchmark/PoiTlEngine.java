package uk.careplans.benchmark;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/** poi-tl. A template of it can be filled once only, so it is read for each document. */
final class PoiTlEngine implements Engine {

    private final byte[] docx;
    private final Map<String, Object> model;
    private final Configure configure =
            Configure.builder().bind("actions", new LoopRowTableRenderPolicy()).build();

    PoiTlEngine(byte[] docx, Map<String, Object> model) {
        this.docx = docx;
        this.model = model;
    }

    @Override
    public byte[] document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(docx), configure)) {
            template.render(model).write(bytes);
        }
        return bytes.toByteArray();
    }
}
