package uk.careplans.testkit;

import static uk.careplans.testkit.AccessibilityFile.attribute;
import static uk.careplans.testkit.AccessibilityFile.isOn;
import static uk.careplans.testkit.AccessibilityFile.quoted;
import static uk.careplans.testkit.AccessibilityFile.text;
import static uk.careplans.testkit.AccessibilityFile.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import uk.careplans.testkit.AccessibilityFile.Story;

/** The rules about the file as a whole: title, language, settings, page numbers, columns, changes. */
final class AccessibilityOfFile {

    private static final String CORE = "docProps/core.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String SETTINGS = "word/settings.xml";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String ENGLISH = "en-GB";
    /** Word's own names for a file, and names of files. */
    private static final Pattern NO_TITLE = Pattern.compile("(?i)(document|untitled)\\s*\\d*|.*\\.(do[ct][xm]?|odt|pdf)");

    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge");

    private final AccessibilityFile file;

    private AccessibilityOfFile(AccessibilityFile file) {
        this.file = file;
    }

    static void check(AccessibilityFile file) {
        AccessibilityOfFile rules = new AccessibilityOfFile(file);
        rules.a1Title();
        rules.a2Language();
        rules.a17Settings();
        rules.a18PageNumbers();
        rules.a21OneColumn();
        rules.a22Finished();
    }

    private void a1Title() {
        String title = file.optionalPart(CORE).map(AccessibilityOfFile::titleOf).orElse("");
        Optional<String> printed = file.document().all("p").stream()
                .filter(each -> file.styles().name(file.styles().styleOf(each)).equals("Title"))
                .map(each -> text(each).strip())
                .findFirst();
        if (title.isEmpty()) {
            file.problem("A1", CORE, "the document has no title");
        } else if (NO_TITLE.matcher(title).matches()) {
            file.problem("A1", CORE, "the title " + quoted(title) + " is a file's name");
        } else if (printed.isEmpty()) {
            file.problem("A1", AccessibilityFile.DOCUMENT, "no paragraph has the style Title");
        } else if (!printed.orElseThrow().equals(title)) {
            file.problem("A1", CORE, "the title " + quoted(title) + " is not the printed " + quoted(printed.orElseThrow()));
        }
    }

    private static String titleOf(Element core) {
        return Docx.all(core).stream()
                .filter(each -> DUBLIN_CORE.equals(each.getNamespaceURI()) && "title".equals(each.getLocalName()))
                .map(each -> each.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** Another language may only be spoken by a value of the plan. */
    private void a2Language() {
        String language = file.styles().ofDefaults("rPr", "lang").map(AccessibilityFile::value).orElse("");
        if (!language.equals(ENGLISH)) {
            file.problem("A2", STYLES, "the document's language is " + quoted(language) + ", not " + ENGLISH);
        }
        String theme = value(file.part(SETTINGS), "themeFontLang");
        if (!theme.isEmpty() && !theme.equals(ENGLISH)) {
            file.problem("A2", SETTINGS, "the language of the fonts is " + quoted(theme) + ", not " + ENGLISH);
        }
        strayLanguages(new Story(STYLES, file.styles().root()));
        file.stories().forEach(this::strayLanguages);
    }

    private void strayLanguages(Story story) {
        for (Element each : story.all("lang")) {
            boolean english = Set.of("", ENGLISH).contains(value(each))
                    && Set.of("", ENGLISH).contains(attribute(each, "eastAsia"));
            if (!english && AccessibilityFile.ancestor(each, "docDefaults").isEmpty() && !AccessibilityOfText.isValue(each)) {
                String where = AccessibilityFile.ancestor(each, "p").map(p -> " at " + quoted(p)).orElse("");
                file.problem("A2", story.part(), "the form's own words are in " + quoted(value(each)) + where);
            }
        }
    }

    private void a17Settings() {
        Element settings = file.part(SETTINGS);
        if (isOn(settings, "updateFields")) {
            file.problem("A17", SETTINGS, "updateFields makes Word ask a question when it opens the file");
        }
        if (AccessibilityFile.child(settings, "mailMerge").isPresent()) {
            file.problem("A17", SETTINGS, "mailMerge makes Word ask for a data source");
        }
        for (Element each : Docx.all(settings, "documentProtection")) {
            if (Set.of("1", "true", "on").contains(attribute(each, "enforcement"))) {
                file.problem("A17", SETTINGS, "the document is protected");
            }
        }
    }

    private void a18PageNumbers() {
        Set<String> numbers = new HashSet<>();
        file.stories().stream().filter(Story::isFooter).forEach(footer -> numbers.addAll(fieldsWithResults(footer.root())));
        for (String field : List.of("PAGE", "NUMPAGES")) {
            if (!numbers.contains(field)) {
                file.problem("A18", "footer", "no footer has the field " + field + " with a number in it");
            }
        }
    }

    /** The names of the complex fields that show something. */
    private static Set<String> fieldsWithResults(Element story) {
        Set<String> found = new HashSet<>();
        List<String> open = new ArrayList<>();
        boolean inResult = false;
        for (Element each : Docx.all(story)) {
            if (Docx.is(each, "fldChar")) {
                String type = attribute(each, "fldCharType");
                if (type.equals("begin")) {
                    open.add("");
                } else if (type.equals("end") && !open.isEmpty()) {
                    open.remove(open.size() - 1);
                }
                inResult = type.equals("separate");
            } else if (Docx.is(each, "instrText") && !open.isEmpty()) {
                open.set(open.size() - 1, open.get(open.size() - 1) + each.getTextContent());
            } else if (inResult && !open.isEmpty() && !AccessibilityFile.ownText(each).isBlank()) {
                found.add(open.get(open.size() - 1).strip().replaceFirst("\\s.*", ""));
            }
        }
        return found;
    }

    private void a21OneColumn() {
        for (Element section : file.document().all("sectPr")) {
            for (Element columns : Docx.all(section, "cols")) {
                if (!Set.of("", "1").contains(attribute(columns, "num"))) {
                    file.problem("A21", AccessibilityFile.DOCUMENT, "a section has " + attribute(columns, "num") + " columns");
                }
            }
            if (isOn(section, "bidi")) {
                file.problem("A21", AccessibilityFile.DOCUMENT, "a section runs from right to left: look at its reading order");
            }
        }
    }

    private void a22Finished() {
        if (isOn(file.part(SETTINGS), "autoHyphenation")) {
            file.problem("A22", SETTINGS, "words are hyphenated automatically");
        }
        if (isOn(file.part(SETTINGS), "trackRevisions")) {
            file.problem("A22", SETTINGS, "changes are being tracked");
        }
        file.names().stream()
                .filter(name -> name.startsWith("word/comments"))
                .forEach(name -> file.problem("A22", name, "there are comments"));
        file.stories().forEach(this::unfinished);
        unfinished(new Story(STYLES, file.styles().root()));
    }

    private void unfinished(Story story) {
        for (Element each : Docx.all(story.root())) {
            String name = each.getLocalName();
            boolean change = CHANGES.contains(name) || name.endsWith("PrChange");
            if (change && Docx.W.equals(each.getNamespaceURI())) {
                file.problem("A22", story.part(), "a tracked change (" + name + ") at " + quoted(each));
            } else if (Docx.is(each, "vanish") && isOn(each)) {
                Element holder = (Element) each.getParentNode().getParentNode();
                file.problem("A22", story.part(), "hidden text at " + quoted(text(holder) + value(holder, "name")));
            }
        }
    }
}
