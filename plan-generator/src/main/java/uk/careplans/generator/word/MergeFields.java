package uk.careplans.generator.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Turns every MERGEFIELD that is named like a tag into the tag itself, one run with the formatting of the field's
 * result. Other fields stay.
 */
final class MergeFields {

    private static final Pattern MERGEFIELD =
            Pattern.compile("\\s*MERGEFIELD\\s+(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"((?:\\\\.|[^\"\\\\])*)(?:\".*)?", Pattern.DOTALL);
    /** Word takes curly quotes around a name for straight ones. */
    private static final Pattern CURLY = Pattern.compile("[“”„]((?:\\\\.|[^\\\\])*)[“”].*", Pattern.DOTALL);
    /** A switch is a backslash and one character, {@code \* MERGEFORMAT}; {@code \$} at the start is not one. */
    private static final Pattern SWITCHES =
            Pattern.compile("\\s+\\\\[*#@bfmv](?:[\\s\"“].*)?$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("\\\\?[$#].*", Pattern.DOTALL);

    private MergeFields() {}

    static void convert(Element root) {
        for (ComplexField field : ComplexField.in(root)) {
            Element first = field.runs().get(0);
            Optional<String> tag = tag(field.instruction());
            if (tag.isPresent() && !field.isInsideInstruction() && Wml.isAttached(first)) {
                Element shown =
                        field.results().isEmpty() ? first : field.results().get(0);
                first.getParentNode().insertBefore(run(first, tag.get(), shown), first);
                field.runs().forEach(Wml::remove);
            }
        }
        for (Element field : Wml.all(root, "fldSimple")) {
            Optional<String> tag = tag(field.getAttributeNS(Wml.W, "instr"));
            if (tag.isPresent() && Wml.isAttached(field)) {
                Element shown = Wml.all(field, "r").stream().findFirst().orElse(null);
                field.getParentNode().replaceChild(run(field, tag.get(), shown), field);
            }
        }
    }

    /** The name of a MERGEFIELD, if it is one and is named like a tag. */
    static Optional<String> tag(String instruction) {
        Matcher field = MERGEFIELD.matcher(instruction);
        if (!field.matches()) {
            return Optional.empty();
        }
        String rest = field.group(1).strip();
        return Optional.of(name(rest)).filter(TAG.asMatchPredicate());
    }

    private static String name(String rest) {
        for (Pattern quotes : List.of(QUOTED, CURLY)) {
            Matcher quoted = quotes.matcher(rest);
            if (quoted.matches()) {
                return quoted.group(1).replaceAll("\\\\([\"\\\\])", "$1");
            }
        }
        return SWITCHES.matcher(rest).replaceFirst("");
    }

    private static Element run(Element near, String text, @Nullable Element formattedLike) {
        Element run = Wml.create(near, "r");
        Element properties = Wml.child(formattedLike, "rPr");
        if (properties != null) {
            run.appendChild(properties.cloneNode(true));
        }
        Element words = Wml.create(near, "t");
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        words.setTextContent(text);
        run.appendChild(words);
        return run;
    }
}
