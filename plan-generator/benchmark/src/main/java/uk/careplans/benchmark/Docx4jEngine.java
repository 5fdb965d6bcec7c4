package uk.careplans.benchmark;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import uk.careplans.testkit.WordMaker;

/** docx4j's {@code variableReplace}, which knows single fields only and does not escape. */
final class Docx4jEngine implements Engine {

    private final byte[] docx;
    private final Map<String, String> texts;

    Docx4jEngine(byte[] docx, Map<String, String> texts) {
        this.docx = docx;
        this.texts = texts;
    }

    @Override
    public byte[] document() throws Docx4JException, JAXBException {
        Map<String, String> escaped = new HashMap<>();
        texts.forEach((name, text) -> escaped.put(name, WordMaker.escape(text)));
        WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        for (Part part : word.getParts().getParts().values()) {
            if (part instanceof MainDocumentPart || part instanceof HeaderPart || part instanceof FooterPart) {
                ((JaxbXmlPart<?>) part).variableReplace(escaped);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        word.save(bytes);
        return bytes.toByteArray();
    }
}
