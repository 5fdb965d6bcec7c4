package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.Xml;
import uk.careplans.testkit.SchemaCheck;

/** Paragraph properties have the order of the schema, whoever wrote them and whatever is put among them. */
class ParagraphPropertiesTest {

    private static Element element(String xml) throws Exception {
        String root = "<w:root xmlns:w=\"" + Wml.W + "\" xmlns:w14=\"" + Wml.W14 + "\">" + xml + "</w:root>";
        return (Element) Xml.parse(root.getBytes(StandardCharsets.UTF_8))
                .getDocumentElement()
                .getFirstChild();
    }

    private static String names(Element properties) {
        return Wml.children(properties).stream().map(Element::getNodeName).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "pStyle, w:pStyle w:keepNext w:jc w:sectPr w14:new",
        "numPr, w:keepNext w:numPr w:jc w:sectPr w14:new",
        "ind, w:keepNext w:ind w:jc w:sectPr w14:new",
        "jc, w:keepNext w:jc w:sectPr w14:new",
        "pPrChange, w:keepNext w:jc w:sectPr w:pPrChange w14:new",
    })
    void whatIsNewStandsWhereTheSchemaWantsIt(String name, String expected) throws Exception {
        Element properties = element("<w:pPr><w:keepNext/> <w:jc w:val=\"end\"/><w:sectPr/><w14:new/></w:pPr>");
        ParagraphProperties.put(properties, Wml.create(properties, name));
        assertThat(names(properties)).isEqualTo(expected);
        assertThat(Wml.valOf(Wml.child(properties, "jc"))).isEqualTo(name.equals("jc") ? "" : "end");
    }

    @ParameterizedTest
    @CsvSource({
        "<w:sectPr/><w:pStyle/><w:rPr/>, w:pStyle w:rPr w:sectPr",
        "<w:jc/><w14:new/><w:spacing/><w:pStyle/>, w:pStyle w:spacing w:jc w14:new",
        "<w:pStyle/><w:jc/>, w:pStyle w:jc",
    })
    void theOrderIsRestored(String written, String expected) throws Exception {
        Element properties = element("<w:pPr>" + written + "</w:pPr>");
        ParagraphProperties.restoreOrder(properties);
        assertThat(names(properties)).isEqualTo(expected);
    }

    /** As LibreOffice saves a section that ends in a paragraph with a style. */
    @Test
    void aFormInWhichTheyStandInAnotherOrderMakesAGoodDocument() throws Exception {
        byte[] form = word().paragraph("One")
                .xml("<w:p><w:pPr><w:sectPr/><w:pStyle w:val=\"ListNumber\"/><w:rPr><w:b/></w:rPr></w:pPr></w:p>")
                .bytes();
        assertThat(SchemaCheck.check(form)).isNotEmpty();
        assertThat(SchemaCheck.check(Opened.of(form).document())).isEmpty();
    }
}
