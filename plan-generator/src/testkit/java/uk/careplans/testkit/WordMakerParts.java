package uk.careplans.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The styles, lists and settings of a made Word file, as WordprocessingML. */
final class WordMakerParts {

    static final String STYLES =
            """
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans"/>\
            <w:sz w:val="24"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
            <w:name w:val="Default Paragraph Font"/></w:style>\
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
            <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/>\
            <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>\
            <w:next w:val="Normal"/><w:rPr><w:sz w:val="40"/></w:rPr></w:style>"""
                    + heading(1)
                    + heading(2)
                    + heading(3)
                    + """
            <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="ListNumber"><w:name w:val="List Number"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/></w:style>\
            <w:style w:type="character" w:styleId="NoAnswer"><w:name w:val="No answer"/><w:rPr><w:i/></w:rPr></w:style>\
            <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>\
            <w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
            <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
            <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
            <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
            <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
            <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>""";

    private WordMakerParts() {}

    private static String heading(int level) {
        return """
        <w:style w:type="paragraph" w:styleId="Heading%1$s"><w:name w:val="heading %1$s"/><w:basedOn w:val="Normal"/>\
        <w:next w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="%2$s"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"""
                .formatted(level, level - 1);
    }

    /** Lists 1 (bullets) and 2 (numbers), and further numbered ones that each start at 1. */
    static String numbering(int furtherLists) {
        StringBuilder xml = new StringBuilder(definition(0, "bullet", "ListBullet", "•"))
                .append(definition(1, "decimal", "ListNumber", "%1."))
                .append("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .append("<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>");
        for (int i = 0; i < furtherLists; i++) {
            xml.append("<w:num w:numId=\"").append(3 + i).append("\"><w:abstractNumId w:val=\"1\"/>"
                    + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return xml.toString();
    }

    private static String definition(int id, String format, String styleId, String text) {
        return """
        <w:abstractNum w:abstractNumId="%s"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0">\
        <w:start w:val="1"/><w:numFmt w:val="%s"/><w:pStyle w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/>\
        <w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>"""
                .formatted(id, format, styleId, text);
    }

    /** What the schema wants where: the elements of settings.xml stand in a fixed order. */
    static String settings(Collection<String> more) {
        String late = only(more, "<w:docVars", "<w:rsids");
        String middle = only(more, "<w:evenAndOddHeaders");
        String afterSpacing = only(more, "<w:updateFields", "<w:footnotePr");
        List<String> early = new ArrayList<>(more);
        early.removeIf(xml -> (late + middle + afterSpacing).contains(xml));
        return String.join("", early)
                + "<w:defaultTabStop w:val=\"720\"/>"
                + middle
                + "<w:characterSpacingControl w:val=\"doNotCompress\"/>"
                + afterSpacing
                + """
                <w:compat><w:compatSetting w:name="compatibilityMode" \
                w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>"""
                + late
                + "<w:themeFontLang w:val=\"en-GB\"/><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/>";
    }

    private static String only(Collection<String> settings, String... starts) {
        return settings.stream()
                .filter(xml -> Arrays.stream(starts).anyMatch(xml::startsWith))
                .collect(Collectors.joining());
    }
}
