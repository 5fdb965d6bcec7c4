package uk.careplans.generator.gate;

/**
 * Why a Word file is refused. Each rule has an id that stays the same in every version, and says what is wrong and what to do
 * in Word about it; the file or the part goes before it.
 */
public enum FileRule {
    // What kind of file it is.
    EMPTY("empty-file", "is empty. Save it again in Word."),
    NOT_A_DOCX("not-a-docx", "is not a Word document. Save it in Word as “Word Document (.docx)”."),
    RTF("rtf", "is an RTF file, whatever its name says. Save it in Word as “Word Document (.docx)”."),
    PROTECTED(
            "password-protected",
            "is protected with a password. Take it off (File, Info, Protect Document, Encrypt with Password), and save it"
                    + " again."),
    OLD_WORD_FILE("old-word-file", "is an old .doc file. Save it in Word as “Word Document (.docx)”."),
    OTHER_FILE("other-kind-of-file", "is <0>, not a Word document. Save it in Word as “Word Document (.docx)”."),
    WORD_TEMPLATE(
            "word-template",
            "is another kind of Word file, such as a .dotx. Save it in Word as “Word Document (.docx)”."),
    MACROS("macros", "has macros in it. Save it in Word as “Word Document (.docx)”, which has none."),
    STRICT(
            "strict",
            "is saved as Strict Open XML. Save it as “Word Document (.docx)”, not “Strict Open XML Document”."),
    NO_DOCUMENT("no-document", "has no document in it. Open it in Word and save it again."),

    // The zip file.
    TOO_BIG(
            "too-big",
            "is too big for a form: more than 20 MB, or 50 MB unpacked, or 10 MB of text and layout. Make its pictures smaller."),
    TOO_MANY_PARTS(
            "too-many-parts", "has more than 500 parts, which no form has. Copy what is needed into a new document."),
    BOMB(
            "zip-bomb",
            "has a part that unpacks to more than a hundred times its size. Do not use this file; make it again in Word."),
    DAMAGED("damaged", "is damaged or cut off. Open it in Word, save it again, and use that file."),
    JUNK(
            "zip-junk",
            "has something before, between or behind its parts. Open it in Word, save it again, and use that file."),
    OVERLAP("zip-overlap", "has parts that lie over each other. Do not use this file; make it again in Word."),
    HEADERS_DIFFER(
            "zip-headers-differ",
            "says two different things about a part. Open it in Word, save it again, and use that file."),
    CHECKSUM("zip-checksum", "has a part whose checksum is wrong. Open it in Word, save it again, and use that file."),
    SIZE("zip-size", "has a part that is not as long as it says. Open it in Word, save it again, and use that file."),
    ENCRYPTED("zip-encrypted", "has a part that is encrypted. Save it in Word without a password."),
    METHOD(
            "zip-method",
            "is packed in a way that Word does not use. Open it in Word, save it again, and use that file."),
    ODD_NAME(
            "odd-part-name",
            "has a part whose name is none, or leads out of the file. Do not use this file; make it again in Word."),
    TWICE("part-twice", "has two parts of the same name. Open it in Word and save it again."),

    // XML.
    DOCTYPE(
            "doctype",
            "declares a document type (DOCTYPE), which no Word file needs. Do not use this file; make it again in Word."),
    INSTRUCTION(
            "processing-instruction",
            "has an instruction to programs (<?…?>), which no Word file needs. Open the file in Word and save it again."),
    ENCODING(
            "encoding",
            "is neither UTF-8 nor UTF-16, or says that it is something else. Open the file in Word and save it again."),
    BROKEN_XML("broken-xml", "is not well-formed XML. Open the file in Word and save it again."),
    INCLUDES("xml-include", "includes another file (XInclude). Do not use this file; make it again in Word."),
    TOO_DEEP("too-deep", "is nested more than 256 levels deep. Do not use this file; make it again in Word."),
    TABLES_TOO_DEEP("tables-too-deep", "has more than 20 tables within each other. Take some of them apart."),
    TOO_MANY_ATTRIBUTES(
            "too-many-attributes",
            "has an element with more than 256 attributes. Do not use this file; make it again in Word."),
    TOO_MANY_RUNS(
            "too-many-runs", "is longer than any form: there are more than 200,000 runs in the file. Shorten it."),
    TOO_MANY_ELEMENTS(
            "too-many-elements",
            "is longer than any form: there are more than 500,000 elements in the file. Shorten it."),

    // Parts, and what leads to them.
    UNTYPED("untyped-part", "is of no kind that the file names. Open the file in Word and save it again."),
    TYPED_TWICE("typed-twice", "says of a part twice of which kind it is. Open the file in Word and save it again."),
    UNKNOWN_TYPE(
            "unknown-part",
            "is of a kind that no form needs. Look for something embedded in the file, take it out, and save it again."),
    UNKNOWN_LINK(
            "unknown-relationship",
            "leads to something that no form needs. Look for something embedded in the file, take it out, and save it again."),
    WRONG_TYPE("wrong-kind-of-part", "is taken for something that it is not. Open the file in Word and save it again."),
    ID_TWICE("relationship-twice", "uses one id for two things. Open the file in Word and save it again."),
    LEAVES_FILE(
            "outside-target", "leads out of the file where it must not. Do not use this file; make it again in Word."),
    LINK_CIRCLE("relationship-circle", "leads back to itself, or on and on. Open the file in Word and save it again."),
    MISSING_PART(
            "missing-part",
            "refers to something that is not in the file. Open it in Word, look for a missing picture or link, and save it"
                    + " again."),

    // What would run or fetch.
    LINK_ADDRESS(
            "link-address",
            "has a link that is neither a web page nor an e-mail address nor a telephone number. Take it out (right click,"
                    + " Remove Hyperlink)."),
    REMOTE_TEMPLATE(
            "remote-template",
            "is attached to a template elsewhere. Attach it to “Normal” (Developer, Document Template, Attach), and save it"
                    + " again."),
    REMOTE_PICTURE(
            "remote-picture",
            "has a picture that is not in the file. Insert it and do not link it (File, Info, Edit Links to Files, Break"
                    + " Link)."),
    MAIL_MERGE(
            "mail-merge-source",
            "is tied to a list of recipients elsewhere. Choose Mailings, Start Mail Merge, Normal Word Document, and save"
                    + " it again."),
    REMOTE("external", "is tied to something outside the file. Take the link out (File, Info, Edit Links to Files)."),
    EMBEDDED(
            "embedded",
            "has something embedded (OLE), such as a sheet of Excel. Take it out, or insert it as a picture."),
    ACTIVEX("activex", "has an ActiveX control. Use a content control in its place (Developer, Controls)."),
    CHUNK("alt-chunk", "has another document inserted as it is (altChunk). Insert its text."),
    SUBDOCUMENT("sub-document", "is a master document. Insert the text of its subdocuments (View, Outline, Unlink)."),
    FRAMES("frames", "has web frames. Copy its text into a new document."),
    ADD_IN(
            "add-in",
            "brings an add-in or a ribbon of its own. Take it out (File, Info, Inspect Document, Task Pane Add-ins)."),
    ACTIVE_SVG("active-svg", "is a drawing (SVG) that runs or fetches something. Save it as PNG, and insert it anew."),
    WEB_VIDEO("web-video", "has a video of the web. Take it out, and put a link in its place."),
    CHART(
            "chart-or-diagram",
            "has a chart, a diagram (SmartArt), a film or a picture with effects. Insert it as a plain picture."),
    DDE(
            "dde-field",
            "has a field that fetches data from another program (DDE). Take it out; do not open the file in Word."),
    FIELD_MACRO(
            "field-macrobutton",
            "has a MACROBUTTON field (“click here”). Take it out, or use a content control in its place (Developer,"
                    + " Controls)."),
    FIELD_FETCHES(
            "field-fetches",
            "has the field <0>, which fetches another file. Click on it and press Ctrl+Shift+F9, which leaves what it"
                    + " shows."),
    FIELD_CONDITION(
            "field-condition",
            "has the field <0>, which works something out when the document is opened. Click on it and press Ctrl+Shift+F9,"
                    + " which leaves what it shows; for conditions there is #if(…) … #end."),
    FIELD_UNKNOWN(
            "field-unknown",
            "has a field that forms may not have. Show the fields (Alt+F9) and take it out; page numbers, contents,"
                    + " references, properties, links and form fields may stay."),
    FIELDS_TOO_DEEP(
            "fields-too-deep", "has more than 20 fields within each other. Take them out and insert them again."),

    // What hangs together within the text.
    STYLE_CIRCLE(
            "style-circle",
            "has a style that is, in the end, based on itself. Choose another “Style based on” in Word."),
    STYLE_CHAIN("style-chain", "has a chain of more than 50 styles based on each other. Base them on “Normal”."),
    LIST_CIRCLE(
            "list-circle",
            "has a list style that is, in the end, defined by itself. Define the list anew (Home, Multilevel List)."),

    // What the gate lets pass and cannot be used all the same.
    UNREADABLE(
            "unreadable",
            "cannot be read as a Word document. Open it in Word, save it as “Word Document (.docx)”, and use that file."),
    BROKEN_STYLES(
            "broken-styles",
            "has the style “<0>” twice, defined in two ways. Open the file in Word and save it again."),
    PICTURE(
            "picture",
            "is a picture that cannot be used. <0> Save it again in a program for pictures, and insert it anew."),
    UNTRUE_ENCODING(
            "encoding-differs",
            "is not written in the encoding that it names, so it cannot be changed. Open the file in Word and save it again."),
    HEALING(
            "healing-changes-text",
            "would not say the same words with its tags whole, so it was left as it is. Type the torn tags again in Word.");

    private final String id;
    private final String sentence;

    FileRule(String id, String sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    /** The same in every version. */
    public String id() {
        return id;
    }

    /** What is wrong with the file or the part, and what to do; {@code <0>} is a detail. */
    public String sentence() {
        return sentence;
    }
}
