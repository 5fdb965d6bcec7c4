package uk.careplans.generator.blank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.generator.word.Wml;

/** Finds the gaps in a paragraph: lines, dots, tabs with leaders, content controls, old form fields, check boxes. */
final class Gaps {

    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    /** Symbols of Wingdings that are empty boxes. */
    private static final Set<String> BOX_SYMBOLS = Set.of("F0A8", "F06F", "F071", "F072", "00A8", "006F");

    private static final Pattern DATE = Pattern.compile(
            "(?:_+|\\.{2,}|…+)[ \\u00A0]*/[ \\u00A0]*(?:_+|\\.{2,}|…+)[ \\u00A0]*/[ \\u00A0]*(?:_+|\\.{2,}|…+)"
                    + "|\\(?(?i:dd[/.-]mm[/.-]yy(?:yy)?)\\)?");
    private static final Pattern LINE = Pattern.compile(
            "_{3,}(?:[ \\u00A0]*_{3,})*|(?:\\.[ \\u00A0]?){4,}|…[….]*…|\\[[ \\u00A0\\u2002\\u2003_]{2,}\\]"
                    + "|(?i:(?:click|tap)[^.\\n]*enter (?:text|a date)\\.?|choose an item\\.?|\\[(?:insert|enter|type)[^\\]]{0,60}\\])");
    private static final Pattern BOX = Pattern.compile("[\\u2610\\u25A1\\u25A2\\u2751\\u274F\\u25FB\\u25A0]|\\[ ?\\]");
    private static final Pattern YES_OR_NO =
            Pattern.compile("(?i)(?:^|(?<=[\\s?:]))(?:yes|y)[ \\u00A0]*(?:/|\\bor\\b)[ \\u00A0]*(?:no|n)\\b\\*?");
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u2002\\u2003\\t]{2,}|\\t");
    /** A tab behind a label and nothing behind the tab: its style draws the leader. */
    private static final Pattern LAST_TAB = Pattern.compile("(?<=\\S)[ \\u00A0]*\\t[\\t \\u00A0]*$");

    private static final Pattern PROMPT =
            Pattern.compile("(?is)\\s*|.*\\b(?:click|tap|choose|select|enter|insert|type here)\\b.*");

    private final Element paragraph;
    private final ParagraphText reading;
    private final String text;
    private final List<Gap> found = new ArrayList<>();

    private Gaps(Element paragraph) {
        this.paragraph = paragraph;
        this.reading = ParagraphText.of(paragraph);
        this.text = reading.text();
    }

    /** The gaps, from left to right; none overlaps another. */
    static List<Gap> of(Element paragraph) {
        Gaps gaps = new Gaps(paragraph);
        gaps.findControls();
        gaps.findOldFields();
        gaps.findSymbols();
        gaps.find(DATE, Gap.Kind.DATE);
        gaps.find(LINE, Gap.Kind.LINE);
        gaps.find(BOX, Gap.Kind.BOX);
        gaps.find(YES_OR_NO, Gap.Kind.YES_OR_NO);
        gaps.findUnderlinedSpaces();
        gaps.find(LAST_TAB, Gap.Kind.LINE);
        gaps.found.sort(Comparator.comparingInt(Gap::from));
        return gaps.found;
    }

    private void add(int from, int to, Gap.Kind kind) {
        if (from < to && found.stream().noneMatch(gap -> gap.from() < to && from < gap.to())) {
            found.add(new Gap(from, to, kind));
        }
    }

    private void find(Pattern pattern, Gap.Kind kind) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            add(matcher.start(), matcher.end(), kind);
        }
    }

    private void findControls() {
        for (Element control : Wml.all(paragraph, "sdt")) {
            int from = -1;
            int to = -1;
            for (int i = 0; i < text.length(); i++) {
                if (isBelow(reading.nodeAt(i), control)) {
                    from = from < 0 ? i : from;
                    to = i + 1;
                }
            }
            Element properties = Wml.child(control, "sdtPr");
            if (from >= 0 && properties != null && isBlank(properties, text.substring(from, to))) {
                add(from, to, kindOf(properties));
            }
        }
    }

    private static boolean isBelow(Element node, Element control) {
        return (control.compareDocumentPosition(node) & Element.DOCUMENT_POSITION_CONTAINED_BY) != 0;
    }

    private static boolean isBlank(Element properties, String words) {
        return has14(properties, "checkbox")
                || Wml.child(properties, "showingPlcHdr") != null
                || PROMPT.matcher(words).matches();
    }

    static Gap.Kind kindOf(Element properties) {
        if (has14(properties, "checkbox")) {
            return Gap.Kind.BOX;
        }
        return Wml.child(properties, "date") == null ? Gap.Kind.LINE : Gap.Kind.DATE;
    }

    private static boolean has14(Element properties, String name) {
        return properties.getElementsByTagNameNS(W14, name).getLength() > 0;
    }

    /** {@code FORMTEXT} and {@code FORMCHECKBOX}: from the character that begins the field to the one that ends it. */
    private void findOldFields() {
        for (int from = 0; from < text.length(); from++) {
            Element node = reading.nodeAt(from);
            if (isFieldCharacter(node, "begin") && Wml.child(node, "ffData") != null) {
                int to = from + 1;
                while (to < text.length() && !isFieldCharacter(reading.nodeAt(to - 1), "end")) {
                    to++;
                }
                boolean isBox = !Wml.all(node, "checkBox").isEmpty();
                boolean isDate =
                        Wml.all(node, "type").stream().anyMatch(type -> "date".equals(Wml.attribute(type, "val")));
                add(from, to, isBox ? Gap.Kind.BOX : isDate ? Gap.Kind.DATE : Gap.Kind.LINE);
            }
        }
    }

    private static boolean isFieldCharacter(Element node, String type) {
        return Wml.is(node, "fldChar") && type.equals(Wml.attribute(node, "fldCharType"));
    }

    private void findSymbols() {
        for (int i = 0; i < text.length(); i++) {
            Element node = reading.nodeAt(i);
            String character = Wml.is(node, "sym") ? Wml.attribute(node, "char") : null;
            if (character != null && BOX_SYMBOLS.contains(character.toUpperCase(Locale.ROOT))) {
                add(i, i + 1, Gap.Kind.BOX);
            }
        }
    }

    /** Underlined spaces and tabs are drawn as a line; so is a tab that has a leader. */
    private void findUnderlinedSpaces() {
        Matcher spaces = SPACES.matcher(text);
        boolean leaders = Wml.all(paragraph, "tab").stream()
                .anyMatch(tab -> Wml.attribute(tab, "leader") != null && !"none".equals(Wml.attribute(tab, "leader")));
        while (spaces.find()) {
            boolean tab = spaces.group().indexOf('\t') >= 0;
            int from = spaces.start();
            while (from < spaces.end() && !isUnderlined(reading.nodeAt(from))) {
                from++;
            }
            if (spaces.end() - from > 1 || (tab && leaders)) {
                add(from < spaces.end() ? from : spaces.start(), spaces.end(), Gap.Kind.LINE);
            }
        }
    }

    private static boolean isUnderlined(Element node) {
        Element run = Wml.ancestor(node, "r");
        Element properties = run == null ? null : Wml.child(run, "rPr");
        Element line = properties == null ? null : Wml.child(properties, "u");
        return line != null && !"none".equals(Wml.attribute(line, "val"));
    }
}
