package uk.careplans.generator.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Word's own fields: those of a list may stay, and all others are refused. A code is read as Word reads it, however many runs
 * it was torn over, and once more with the words between them.
 */
final class Fields {

    private static final Set<String> ALLOWED = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "TOC",
            "REF",
            "PAGEREF",
            "NOTEREF",
            "SEQ",
            "STYLEREF",
            "MERGEFIELD",
            "FORMTEXT",
            "FORMCHECKBOX",
            "FORMDROPDOWN",
            "TITLE",
            "SUBJECT",
            "KEYWORDS",
            "COMMENTS",
            "DOCPROPERTY",
            "SYMBOL",
            "LISTNUM",
            "AUTONUM",
            "AUTONUMLGL",
            "AUTONUMOUT",
            "TC",
            "XE",
            "INDEX");

    private static final Map<FileRule, Set<String>> REFUSED = Map.of(
            FileRule.DDE, Set.of("DDE", "DDEAUTO"),
            FileRule.FIELD_MACRO, Set.of("MACROBUTTON"),
            FileRule.FIELD_FETCHES,
                    Set.of(
                            "INCLUDETEXT",
                            "INCLUDEPICTURE",
                            "INCLUDE",
                            "IMPORT",
                            "LINK",
                            "EMBED",
                            "DATABASE",
                            "RD",
                            "ADDIN",
                            "PRINT"),
            FileRule.FIELD_CONDITION,
                    Set.of(
                            "IF",
                            "COMPARE",
                            "=",
                            "SET",
                            "ASK",
                            "FILLIN",
                            "NEXT",
                            "NEXTIF",
                            "SKIPIF",
                            "MERGEREC",
                            "MERGESEQ",
                            "QUOTE",
                            "GREETINGLINE",
                            "ADDRESSBLOCK",
                            "AUTOTEXT",
                            "AUTOTEXTLIST",
                            "DOCVARIABLE"));

    private static final int DEEPEST = 20;

    private final String part;
    private final Set<String> bookmarks = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private Fields(String part) {
        this.part = part;
    }

    /** A field whose end has not come. */
    private static final class Open {
        private final StringBuilder code = new StringBuilder();
        private final StringBuilder words = new StringBuilder();
        private boolean isShowing;
        private boolean isComputed;
    }

    static void check(String part, Document xml) throws Refused {
        Fields fields = new Fields(part);
        Element root = xml.getDocumentElement();
        for (Element each = root; each != null; each = Word.next(each, root)) {
            if (Word.is(each, "bookmarkStart")) {
                fields.bookmarks.add(each.getAttributeNS(Word.W, "name").toUpperCase(Locale.ROOT));
            }
        }
        for (Element each = root; each != null; each = Word.next(each, root)) {
            fields.look(each);
        }
        for (Open never : fields.open) {
            fields.close(never);
        }
    }

    private void look(Element element) throws Refused {
        if (!Word.W.equals(element.getNamespaceURI())) {
            return;
        }
        switch (element.getLocalName()) {
            case "fldSimple" -> check(element.getAttributeNS(Word.W, "instr"), false);
            case "fldChar" -> look(element.getAttributeNS(Word.W, "fldCharType"));
            case "instrText", "delInstrText" -> add(element.getTextContent(), true);
            case "t", "delText" -> add(element.getTextContent(), false);
            default -> {}
        }
    }

    private void look(String type) throws Refused {
        @Nullable Open around = open.peek();
        if (type.equals("begin")) {
            if (open.size() >= DEEPEST) {
                throw new Refused(FileRule.FIELDS_TOO_DEEP, part);
            }
            if (around != null && !around.isShowing) {
                around.isComputed = true;
            }
            open.push(new Open());
        } else if (around != null && type.equals("separate")) {
            around.isShowing = true;
        } else if (around != null && type.equals("end")) {
            close(open.pop());
        }
    }

    private void add(String text, boolean isCode) {
        for (Open field : open) {
            // What an inner field shows is part of the code of an outer one.
            if (!field.isShowing) {
                field.words.append(text);
                if (isCode && field == open.peek()) {
                    field.code.append(text);
                }
            }
        }
    }

    private void close(Open field) throws Refused {
        check(field.code.toString(), field.isComputed);
        if (!field.isComputed && !field.words.toString().contentEquals(field.code)) {
            check(field.words.toString(), false);
        }
    }

    private void check(String instruction, boolean isComputed) throws Refused {
        FieldCode code = FieldCode.of(instruction);
        String name = code.name();
        for (Map.Entry<FileRule, Set<String>> refused : REFUSED.entrySet()) {
            if (refused.getValue().contains(name)
                    || (name.startsWith("=") && refused.getValue().contains("="))) {
                throw new Refused(refused.getKey(), part, name.startsWith("=") ? "=" : name);
            }
        }
        if (name.equals("HYPERLINK") && !isComputed) {
            String address = code.about().orElse("#");
            Relationships.refuseOddAddress(address.isBlank() ? "#" : address, part);
        } else if (!isAllowed(code) && (isComputed || !(name.isEmpty() || bookmarks.contains(name)))) {
            throw new Refused(FileRule.FIELD_UNKNOWN, part);
        }
    }

    /** Those that change do no harm; that they say something else each time is a problem of the form, told at its place. */
    private static boolean isAllowed(FieldCode code) {
        return ALLOWED.contains(code.name()) || code.isChanging();
    }
}
