package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.Xml;

/** Run properties keep the order of the schema, whatever is put among them. */
class RunPropertiesTest {

    private static Element properties(String content) throws Exception {
        return Xml.parse(("<w:rPr xmlns:w=\"" + Wml.W + "\" xmlns:w14=\"" + Wml.W14 + "\">" + content + "</w:rPr>")
                        .getBytes(StandardCharsets.UTF_8))
                .getDocumentElement();
    }

    private static String names(Element properties) {
        return Wml.children(properties).stream().map(Element::getNodeName).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "rStyle, w:ins w:rStyle w:b w:sz w:lang w14:shadow",
        "noProof, w:ins w:b w:noProof w:sz w:lang w14:shadow",
        "rtl, w:ins w:b w:sz w:rtl w:lang w14:shadow",
        "oMath, w:ins w:b w:sz w:lang w:oMath w14:shadow",
        "b, w:ins w:b w:sz w:lang w14:shadow",
    })
    void whatIsNewStandsWhereTheSchemaWantsIt(String name, String expected) throws Exception {
        String content = "<w:ins/> <w:b/><w:sz w:val=\"20\"/><w:lang/><w14:shadow/>";
        Element properties = properties(content);
        RunProperties.element(properties, name);
        assertThat(names(properties)).isEqualTo(expected);
    }

    @Test
    void whatIsThereIsGivenBackOrMadeAnew() throws Exception {
        Element properties = properties("<w:rFonts w:ascii=\"Arial\"/><w:u w:val=\"single\"/>");
        assertThat(RunProperties.element(properties, "u").getAttributeNS(Wml.W, "val"))
                .isEqualTo("single");
        assertThat(RunProperties.renew(properties, "rFonts").getAttributes().getLength())
                .isZero();
        assertThat(names(properties)).isEqualTo("w:rFonts w:u");
    }

    @Test
    void whatNoRunHasIsRefused() throws Exception {
        Element properties = properties("");
        assertThatThrownBy(() -> RunProperties.element(properties, "jc")).hasMessageContaining("jc");
    }
}
