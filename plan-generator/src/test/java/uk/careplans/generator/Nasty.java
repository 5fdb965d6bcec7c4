package uk.careplans.generator;

import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.runs;
import static uk.careplans.testkit.WordMaker.word;

import java.nio.charset.StandardCharsets;
import uk.careplans.testkit.WordMaker;

/** A form as a busy office leaves it: tags in all stories, a comment, tracked changes, text boxes, fields, odd XML. */
final class Nasty {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Nasty() {}

    /** The form with this tag in every kind of place. */
    static WordMaker form(String tag) {
        String torn = "<w:r><w:t xml:space=\"preserve\">Dear " + tag.substring(0, 2) + "</w:t></w:r>"
                + "<w:proofErr w:type=\"spellStart\"/><w:r w:rsidR='00AA00BB'><w:t>" + tag.substring(2)
                + "</w:t></w:r><w:proofErr w:type=\"spellEnd\"/><w:r><w:t>, hello</w:t></w:r>";
        return word().comment("Anna Author", "Is this right?")
                .property("dc:creator", "Anna Author")
                .header(inline(torn))
                .xml("<w:p/>")
                .xml("<w:p  w:rsidR='00A1B2C3'\n  ><!-- > --><w:pPr><w:keepNext w:val='1'/></w:pPr>" + torn + "</w:p>")
                .paragraph(
                        inline("<w:commentRangeStart w:id=\"0\"/>"),
                        runs("A remark "),
                        inline(torn),
                        inline("<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"),
                        inline(
                                "<w:ins w:id=\"70\" w:author=\"Anna Author\"><w:r><w:t>inserted &amp; kept</w:t></w:r></w:ins>"),
                        inline(
                                "<w:del w:id=\"71\" w:author=\"Anna Author\"><w:r><w:delText>gone</w:delText></w:r></w:del>"))
                .paragraph(runs("See "), inline("<w:r><w:footnoteReference w:id=\"7\"/></w:r>"), inline(textBox(torn)))
                .paragraph(
                        inline(
                                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"),
                        inline(torn),
                        inline("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"))
                .table(row("What", "Who"), row("x", tag))
                .part("word/footnotes.xml", footnotes(torn), TYPE + "footnotes+xml", "footnotes", "notes");
    }

    private static byte[] footnotes(String torn) {
        return ("<w:footnotes " + W + "><w:footnote w:id=\"7\"><w:p>" + torn + "</w:p></w:footnote></w:footnotes>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** In both of the ways in which Word writes it. */
    private static String textBox(String content) {
        String words = "<w:txbxContent><w:p>" + content + "</w:p></w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/>"
                + "<wp:docPr id=\"1\" name=\"Box\"/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr/>"
                + "<wps:spPr/><wps:txbx>" + words + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox>" + words
                + "</v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }
}
