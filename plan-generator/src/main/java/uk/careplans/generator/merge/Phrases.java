package uk.careplans.generator.merge;

import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Literal;

/** The markup that every template writes, as the literals of one template. */
final class Phrases {

    static final String TEXT_END = "</w:t>";
    static final String RUN_END = "</w:r>";
    static final String CONTROL_END = "</w:sdtContent></w:sdt>";
    static final String CONTENT = "</w:sdtPr><w:sdtContent>";
    // Without a kind LibreOffice 7.4 indents what stands inside.
    static final String WORDS = "<w:text w:multiLine=\"1\"/>" + CONTENT;
    static final String PLACEHOLDER = "<w:showingPlcHdr/>";
    static final String ID = "\"/><w:id w:val=\"";
    static final String END = "\"/>";
    static final String MARK = "  <field bookmark=\"";
    static final String MARK_PATH = "\" path=\"";
    static final String MARK_END = "\"/>\n";

    final Literal text;
    final Literal textEnd;
    final Literal runEnd;
    final Literal textAndRunEnd;
    final Literal paragraphEnd;
    final Literal lineBreak;
    final Literal tab;
    final Literal content;
    final Literal noAnswerContent;
    final Literal words;
    final Literal noAnswer;
    final Literal controlEnd;
    final Literal tag;
    final Literal id;
    final Literal end;
    final Literal date;
    final Literal datePicture;
    final Literal dateEnd;
    final Literal checkBox;
    final Literal checkBoxEnd;
    final Literal bookmark;
    final Literal bookmarkName;
    final Literal bookmarkEnd;
    final Literal markStart;
    final Literal markPath;
    final Literal markEnd;
    final Literal list;
    final Literal listEnd;

    Phrases(Codebook.Builder book) {
        text = book.literal(Run.TEXT);
        textEnd = book.literal(TEXT_END);
        runEnd = book.literal(RUN_END);
        textAndRunEnd = book.literal(TEXT_END + RUN_END);
        paragraphEnd = book.literal("</w:p>");
        lineBreak = book.literal("<w:br/>");
        tab = book.literal("<w:tab/>");
        content = book.literal(CONTENT);
        noAnswerContent = book.literal(PLACEHOLDER + CONTENT);
        words = book.literal(WORDS);
        noAnswer = book.literal(PLACEHOLDER + WORDS);
        controlEnd = book.literal(CONTROL_END);
        tag = book.literal("\"/><w:tag w:val=\"");
        id = book.literal(ID);
        end = book.literal(END);
        date = book.literal("<w:date w:fullDate=\"");
        datePicture = book.literal("T00:00:00Z\"><w:dateFormat w:val=\"");
        dateEnd = book.literal("\"/><w:lid w:val=\"en-GB\"/><w:storeMappedDataAs w:val=\"date\"/>"
                + "<w:calendar w:val=\"gregorian\"/></w:date>" + CONTENT);
        checkBox = book.literal("<w14:checkbox><w14:checked w14:val=\"");
        checkBoxEnd = book.literal("\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
                + "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox>" + CONTENT);
        bookmark = book.literal("<w:bookmarkStart w:id=\"");
        bookmarkName = book.literal("\" w:name=\"");
        bookmarkEnd = book.literal("<w:bookmarkEnd w:id=\"");
        markStart = book.literal(MARK);
        markPath = book.literal(MARK_PATH);
        markEnd = book.literal(MARK_END);
        list = book.literal("\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"");
        listEnd = book.literal("\"/></w:numPr></w:pPr>");
    }
}
