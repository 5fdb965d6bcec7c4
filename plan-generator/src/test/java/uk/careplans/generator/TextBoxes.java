package uk.careplans.generator;

import static uk.careplans.testkit.WordMaker.escape;

/** Text boxes as Word writes them: one drawing for Word 2010 and later, one for those before. */
final class TextBoxes {

    private TextBoxes() {}

    /** A run with a text box of one paragraph. */
    static String box(String text, String altText) {
        return boxOf("<w:p><w:r><w:t xml:space=\"preserve\">" + escape(text) + "</w:t></w:r></w:p>", altText);
    }

    /** A run with a text box of these blocks. */
    static String boxOf(String blocks, String altText) {
        String alt = escape(altText);
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor distT=\"0\" distB=\"0\""
                + " distL=\"114300\" distR=\"114300\" simplePos=\"0\" relativeHeight=\"251659264\" behindDoc=\"0\" locked=\"0\""
                + " layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\">"
                + "<wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\">"
                + "<wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx=\"2743200\" cy=\"914400\"/><wp:wrapTopAndBottom/>"
                + "<wp:docPr id=\"2\" name=\"Text Box 2\" descr=\"" + alt + "\"/><wp:cNvGraphicFramePr/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2743200\" cy=\"914400\"/>"
                + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>"
                + blocks
                + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
                + "</mc:Choice><mc:Fallback><w:pict><v:shape id=\"_x0000_s1026\" alt=\"" + alt
                + "\" style=\"width:216pt;height:72pt\" type=\"#_x0000_t202\"><v:textbox><w:txbxContent>" + blocks
                + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }
}
