package uk.careplans.generator.word;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import uk.careplans.generator.gate.WordFileException;

class SourcePartTest {

    private static SourcePart part(String xml, Charset charset) throws WordFileException {
        return new SourcePart("form.docx", "word/document.xml", xml.getBytes(charset));
    }

    private static SourcePart part(String xml) throws WordFileException {
        return part(xml, UTF_8);
    }

    private static String text(SourcePart part) {
        return new String(part.bytes(), UTF_8);
    }

    @Test
    void elementsAreFoundBetweenAllThatXmlAllows() throws WordFileException {
        SourcePart part = part(
                "\uFEFF<?xml version='1.0'?><!-- <a> --><a b='>' c=\"'/>\"><![CDATA[<x>]]><?p <y>?><b\n/><c></c ></a><!---->");

        part.insertBefore(part.element(1), "1");
        part.insertAfter(part.element(1), "2");
        part.append(part.element(2), "3");
        part.append(part.element(0), "4");

        assertThat(text(part))
                .isEqualTo(
                        "\uFEFF<?xml version='1.0'?><!-- <a> --><a b='>' c=\"'/>\"><![CDATA[<x>]]><?p <y>?>1<b\n/>2<c>3</c >4</a><!---->");
    }

    @Test
    void anEmptyElementTagIsFilledByInsertionsOnly() throws WordFileException {
        SourcePart part = part("<a><x:b xmlns:x='u' /></a>");

        part.append(part.element(1), "1");
        part.append(part.element(1), "2");

        assertThat(text(part)).isEqualTo("<a><x:b xmlns:x='u' >12</x:b></a>");
    }

    @Test
    void whatALongerStretchReplacesIsNotReplacedAgain() throws WordFileException {
        SourcePart part = part("<a><b><c/></b><d/></a>");

        part.replace(part.element(2), part.element(2), "lost");
        part.replace(part.element(1), part.element(3), "<e/>");

        assertThat(text(part)).isEqualTo("<a><e/></a>");
    }

    @Test
    void otherEncodingsStay() throws WordFileException {
        SourcePart wide = part("\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>", UTF_16LE);
        SourcePart latin = part("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>é</a>", ISO_8859_1);

        wide.append(wide.element(0), "“");
        latin.append(latin.element(0), "“é");

        assertThat(new String(wide.bytes(), UTF_16LE)).endsWith("<a>é“</a>");
        assertThat(new String(latin.bytes(), ISO_8859_1)).endsWith("<a>é&#8220;é</a>");
    }

    @Test
    void aPartThatIsNotInItsEncodingIsRefused() {
        assertThatThrownBy(() -> part("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>é</a>", ISO_8859_1))
                .isInstanceOfSatisfying(
                        WordFileException.class,
                        refused -> assertThat(refused.id()).isEqualTo("encoding-differs"));
    }
}
