package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.mergeField;
import static uk.careplans.testkit.WordMaker.word;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.careplans.testkit.SchemaCheck;

class MergeFieldsTest {

    private static String code(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + text + "</w:instrText></w:r>";
    }

    private static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MERGEFIELD  $child.name | $child.name",
                "MERGEFIELD  ${child.name}  \\* MERGEFORMAT | ${child.name}",
                "mergefield ${child.name} \\* Upper \\* MERGEFORMAT | ${child.name}",
                "MERGEFIELD \"#foreach($a in $actions)\" \\* MERGEFORMAT | #foreach($a in $actions)",
                "MERGEFIELD #foreach($a in $actions) \\* MERGEFORMAT | #foreach($a in $actions)",
                "MERGEFIELD #if($a.b and not $c) \\b \"x\" | #if($a.b and not $c)",
                "MERGEFIELD “#if($a)” \\* MERGEFORMAT | #if($a)",
                "MERGEFIELD \"#if($a eq “x”)\" | #if($a eq “x”)",
                "MERGEFIELD \"$a\\\"b\" | $a\"b",
                "MERGEFIELD \\$child.name | \\$child.name",
                "MERGEFIELD \"\\#end\" \\m | \\#end",
                "MERGEFIELD #end | #end",
            })
    void theNameOfATagIsTheTag(String instruction, String tag) {
        assertThat(MergeFields.tag(" " + instruction + " ")).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {" MERGEFIELD Name ", " PAGE ", " IF $a = 1 ", " MERGEFIELD ", "", " MERGEFIELD \"\" "})
    void otherFieldsAreNoTags(String instruction) {
        assertThat(MergeFields.tag(instruction)).isEqualTo(Optional.empty());
    }

    @Test
    void aFieldSplitOverRunsBecomesOneRunFormattedLikeItsResult() throws Exception {
        Opened opened =
                Opened.of(word().paragraph(inline("<w:r><w:t xml:space=\"preserve\">Dear </w:t></w:r>" + code("begin")
                        + instruction(" MERGE") + instruction("FIELD  ${chi") + "<w:proofErr w:type=\"spellStart\"/>"
                        + instruction("ld.name}  \\* MERGEFORMAT ") + code("separate") + bold("«${child.")
                        + bold("name}»") + code("end")
                        + "<w:r><w:t>!</w:t></w:r>")));

        assertThat(opened.text()).isEqualTo("Dear ${child.name}!\n");
        assertThat(opened.body())
                .contains("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">${child.name}</w:t></w:r>")
                .doesNotContain("fldChar", "instrText", "«");
    }

    @Test
    void aFieldInOneRunBecomesATag() throws Exception {
        Opened opened = Opened.ofBody("<w:p><w:r><w:rPr><w:i/></w:rPr><w:fldChar w:fldCharType=\"begin\"/>"
                + "<w:instrText> MERGEFIELD $a </w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>«$a»</w:t>"
                + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");

        assertThat(opened.text()).isEqualTo("$a\n");
        assertThat(opened.body()).contains("<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">$a</w:t></w:r>");
    }

    @Test
    void aSimpleFieldBecomesATag() throws Exception {
        Opened opened = Opened.ofBody("<w:p><w:fldSimple w:instr=\" MERGEFIELD &quot;#if($a)&quot; \">" + bold("«x»")
                + "</w:fldSimple></w:p>");

        assertThat(opened.text()).isEqualTo("#if($a)\n");
        assertThat(opened.body()).contains("<w:b/>").doesNotContain("fldSimple");
    }

    @Test
    void aFieldWithoutResultBecomesATag() throws Exception {
        assertThat(Opened.ofBody("<w:p>" + code("begin") + instruction(" MERGEFIELD $a ") + code("end") + "</w:p>")
                        .text())
                .isEqualTo("$a\n");
    }

    @Test
    void fieldsThatAreNoTagsStayAsTheyAre() throws Exception {
        Opened opened = Opened.of(word().paragraph(mergeField("Name"))
                .footer(inline(code("begin") + instruction(" PAGE ") + code("separate") + "<w:r><w:t>1</w:t></w:r>"
                        + code("end"))));

        assertThat(opened.text()).contains("«Name»", "1");
        assertThat(opened.body()).contains("MERGEFIELD");
        assertThat(SchemaCheck.check(opened.document())).isEmpty();
    }

    @Test
    void aTagInTheResultOfAnotherFieldBecomesATagAndTheFieldStays() throws Exception {
        Opened opened = Opened.ofBody("<w:p>" + code("begin") + instruction(" STYLEREF x ") + code("separate")
                + code("begin") + instruction(" MERGEFIELD $a ") + code("separate") + bold("«$a»") + code("end")
                + code("end") + "</w:p>");

        assertThat(opened.text()).isEqualTo("$a\n");
        assertThat(opened.body()).contains("STYLEREF").doesNotContain("MERGEFIELD");
    }

    @Test
    void aTagThatDecidesAnotherFieldStaysAField() throws Exception {
        Opened opened = Opened.ofBody("<w:p>" + code("begin") + instruction(" DOCPROPERTY ") + code("begin")
                + instruction(" MERGEFIELD $a ") + code("separate") + bold("«$a»") + code("end")
                + instruction(" \\* Upper ")
                + code("separate") + "<w:r><w:t>x</w:t></w:r>" + code("end") + "</w:p>");

        assertThat(opened.text()).isEqualTo("x\n");
        assertThat(opened.body()).contains("MERGEFIELD");
    }
}
