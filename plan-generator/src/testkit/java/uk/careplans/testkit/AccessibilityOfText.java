package uk.careplans.testkit;

import static uk.careplans.testkit.AccessibilityFile.attribute;
import static uk.careplans.testkit.AccessibilityFile.child;
import static uk.careplans.testkit.AccessibilityFile.isOn;
import static uk.careplans.testkit.AccessibilityFile.quoted;
import static uk.careplans.testkit.AccessibilityFile.text;
import static uk.careplans.testkit.AccessibilityFile.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.testkit.AccessibilityFile.Story;

/** The rules about paragraphs: headings, lists, empty lines, blanks, and what a template may leave behind. */
final class AccessibilityOfText {

    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_FAKE_HEADING = 80;
    private static final int MOST_LINE_BREAKS = 4;
    /** In twentieths of a point: a line that nobody sees. */
    private static final int HAIRLINE = 20;

    private static final Pattern TYPED_MARKER = Pattern.compile("\\s*([•●·▪◦*\\-–]\\s|\\(?[0-9a-z]{1,2}[.)]\\s)");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]{3,}|\\u00a0{4,}");
    private static final Pattern LEFTOVER = Pattern.compile(
            "\\$!?\\{|\\{\\{|}}|[«»]|<<|>>|\\[\\[|]]|#(foreach|if|elseif|else|end|set)\\b"
                    + "|\\b(TODO|TBC|XXX+|null|NaN|lorem ipsum)\\b|click (or tap )?here to enter",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> SOMETHING_TO_SEE = Set.of("drawing", "pict", "object", "oMath");

    private final AccessibilityFile file;
    private final AccessibilityStyles styles;

    private AccessibilityOfText(AccessibilityFile file) {
        this.file = file;
        styles = file.styles();
    }

    static void check(AccessibilityFile file, List<String> typedByTheForm) {
        AccessibilityOfText rules = new AccessibilityOfText(file);
        rules.a3Headings();
        List<Element> paragraphs = file.document().all("p");
        paragraphs.forEach(rules::a4FakeHeading);
        paragraphs.forEach(each -> rules.a8TypedList(each, typedByTheForm));
        paragraphs.forEach(rules::a9Empty);
        paragraphs.forEach(rules::a10Blanks);
        file.stories().forEach(rules::a20Leftovers);
    }

    private void a3Headings() {
        int before = 0;
        boolean first = false;
        for (Element paragraph : file.document().all("p")) {
            int level = styles.headingLevel(paragraph);
            if (level > 0) {
                heading(paragraph);
                if (level > before + 1) {
                    problem("A3", "after level " + before + " comes a heading of level " + level, paragraph);
                }
                before = level;
                first |= level == 1;
            }
        }
        if (!first) {
            file.problem("A3", AccessibilityFile.DOCUMENT, "there is no heading of level 1");
        }
    }

    private void heading(Element paragraph) {
        int length = text(paragraph).strip().length();
        if (length == 0) {
            problem("A3", "an empty heading", paragraph);
        } else if (length > LONGEST_HEADING) {
            problem("A3", "a heading of " + length + " characters", paragraph);
        }
        if (styles.ofParagraph(paragraph, "keepNext").filter(AccessibilityFile::isOn).isEmpty()) {
            problem("A3", "a heading that does not keep with what follows", paragraph);
        }
    }

    private void a4FakeHeading(Element paragraph) {
        List<Element> runs = Docx.all(paragraph, "r").stream()
                .filter(run -> !text(run).isBlank())
                .toList();
        String text = text(paragraph).strip();
        boolean isShort = !text.isEmpty() && text.length() < LONGEST_FAKE_HEADING && !text.matches("(?s).*[.?!:]");
        boolean plain = styles.hasDefaultStyle(paragraph)
                && styles.headingLevel(paragraph) == 0
                && AccessibilityFile.ancestor(paragraph, "tc").isEmpty();
        boolean bold = runs.stream()
                .allMatch(run -> styles.ofRun(run, "b").filter(AccessibilityFile::isOn).isPresent());
        if (isShort && plain && bold) {
            problem("A4", "a bold paragraph used as a heading", paragraph);
        }
    }

    private void a8TypedList(Element paragraph, List<String> typedByTheForm) {
        String text = text(paragraph);
        if (TYPED_MARKER.matcher(text).lookingAt() && typedByTheForm.stream().noneMatch(text::startsWith)) {
            problem("A8", "the number or bullet is typed", paragraph);
        }
    }

    private void a9Empty(Element paragraph) {
        if (saysSomething(paragraph) || isCompulsory(paragraph)) {
            return;
        }
        Optional<Element> cell = AccessibilityFile.ancestor(paragraph, "tc");
        Optional<Element> row = AccessibilityFile.ancestor(paragraph, "tr");
        boolean writeIn = row.filter(AccessibilityOfTables::isWriteInSpace).isPresent()
                && cell.filter(each -> Docx.all(each, "p").size() == 1).isPresent();
        if (!writeIn) {
            String where = before(paragraph).map(each -> ", after " + quoted(each)).orElse("");
            problem("A9", "an empty paragraph of the style " + styles.name(styles.styleOf(paragraph)) + where, paragraph);
        }
    }

    /** The hairline that has to follow a table at the end of a cell or the document, or to part two tables. */
    private boolean isCompulsory(Element paragraph) {
        Element container = AccessibilityFile.ancestor(paragraph, "tc")
                .or(() -> AccessibilityFile.ancestor(paragraph, "body"))
                .orElseThrow();
        List<Element> blocks = new ArrayList<>();
        AccessibilityOfTables.collectBlocks(container, blocks);
        int at = blocks.indexOf(paragraph);
        boolean last = at == blocks.size() - 1;
        boolean afterTable = at > 0 && Docx.is(blocks.get(at - 1), "tbl");
        boolean needed = last ? afterTable || Docx.is(container, "tc") : afterTable && Docx.is(blocks.get(at + 1), "tbl");
        return needed
                && styles.ofParagraph(paragraph, "spacing")
                        .filter(AccessibilityOfText::isHairline)
                        .isPresent();
    }

    private static boolean isHairline(Element spacing) {
        String line = attribute(spacing, "line");
        return attribute(spacing, "lineRule").equals("exact")
                && line.matches("\\d+")
                && Integer.parseInt(line) <= HAIRLINE;
    }

    private Optional<Element> before(Element paragraph) {
        List<Element> all = file.document().all("p");
        return all.subList(0, all.indexOf(paragraph)).stream()
                .filter(each -> !text(each).isBlank())
                .reduce((earlier, later) -> later);
    }

    private void a10Blanks(Element paragraph) {
        if (BLANKS.matcher(text(paragraph)).find()) {
            problem("A10", "blanks or tabs in a row", paragraph);
        }
        if (Docx.all(paragraph, "br").size() > MOST_LINE_BREAKS) {
            problem("A10", "many line breaks", paragraph);
        }
    }

    /** Only what the form says itself: a plan may well say TBC. */
    private void a20Leftovers(Story story) {
        story.all("p").forEach(paragraph -> leftover(story, ownWords(paragraph)));
        for (Element each : Docx.all(story.root())) {
            if (Docx.is(each, "tblCaption") || Docx.is(each, "tblDescription")) {
                leftover(story, value(each));
            } else if ("docPr".equals(each.getLocalName())) {
                leftover(story, each.getAttribute("descr"));
            } else if (Docx.is(each, "instrText") && each.getTextContent().contains("MERGEFIELD")) {
                file.problem("A20", story.part(), "a merge field is left over: " + quoted(each.getTextContent()));
            }
        }
    }

    private void leftover(Story story, String words) {
        Matcher found = LEFTOVER.matcher(words);
        while (found.find()) {
            file.problem("A20", story.part(), quoted(found.group()) + " is left over in " + quoted(words));
        }
    }

    private static String ownWords(Element paragraph) {
        StringBuilder words = new StringBuilder();
        for (Element each : Docx.all(paragraph)) {
            words.append(isValue(each) ? "" : AccessibilityFile.ownText(each));
        }
        return words.toString();
    }

    /** Whether this is in a control with a value of the plan; the hint in an empty one is the form's. */
    static boolean isValue(Element element) {
        for (Node each = element; each != null; each = each.getParentNode()) {
            if (each instanceof Element control && Docx.is(control, "sdt")) {
                return child(control, "sdtPr", "repeatingSection").isEmpty() && !isOn(control, "sdtPr", "showingPlcHdr");
            }
        }
        return false;
    }

    /** Whether there is anything to read or to see. */
    static boolean saysSomething(Element container) {
        return !text(container).isBlank()
                || Docx.all(container).stream().anyMatch(each -> SOMETHING_TO_SEE.contains(each.getLocalName()));
    }

    private void problem(String rule, String what, Element paragraph) {
        String text = text(paragraph).isBlank() ? "" : ": " + quoted(paragraph);
        file.problem(rule, AccessibilityFile.DOCUMENT, what + text);
    }
}
