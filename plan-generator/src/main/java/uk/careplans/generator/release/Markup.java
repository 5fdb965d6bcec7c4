package uk.careplans.generator.release;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads XML, and what only looks like it, from the first character to the last. Unlike a parser it refuses nothing, skips nothing and
 * opens nothing: comments, declarations and half a tag are read, too.
 */
final class Markup {

    /** Takes what is read, in its order. */
    interface Reader {

        /** An element begins. */
        void begins(String element);

        /** An element ends. */
        void ends(String element);

        /** What an attribute says, with its character references resolved. */
        void attribute(String element, String name, String value);

        /** Words between tags, with their character references resolved. */
        void words(String element, String words);

        /** A comment, a processing instruction, a declaration. */
        void aside(String kind, String text);
    }

    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=\"'/>]++)(?:\\s*+=\\s*+(\"[^\"]*+\"|'[^']*+'|[^\\s\"'>]++))?+");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z]{2,6}));?+");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "shy", "");

    private static final String NAME_ENDS = " \t\r\n/>";

    private final String xml;
    private final Reader reader;
    private String element = "";
    private int at;

    private Markup(String xml, Reader reader) {
        this.xml = xml;
        this.reader = reader;
    }

    static void read(String xml, Reader reader) {
        Markup markup = new Markup(xml, reader);
        while (markup.at < xml.length()) {
            markup.next();
        }
    }

    /** A text with its character references resolved; those of which nobody knows the meaning stay as they are. */
    static String resolved(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character((Matcher) found)));
    }

    private static String character(Matcher reference) {
        if (reference.group(3) != null) {
            return NAMED.getOrDefault(reference.group(3), reference.group());
        }
        boolean isHex = reference.group(1) != null;
        int code = Integer.parseInt(isHex ? reference.group(1) : reference.group(2), isHex ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : reference.group();
    }

    private void next() {
        if (xml.startsWith("<!--", at)) {
            reader.aside("a comment", until("<!--", "-->"));
        } else if (xml.startsWith("<![CDATA[", at)) {
            reader.words(element, until("<![CDATA[", "]]>"));
        } else if (xml.startsWith("<?", at)) {
            reader.aside("a processing instruction", until("<?", "?>"));
        } else if (xml.startsWith("<!", at)) {
            reader.aside("a declaration", resolved(until("<!", declarationEnd())));
        } else if (xml.charAt(at) == '<') {
            tag();
        } else {
            words();
        }
    }

    /** A declaration of the document's type has others in it. */
    private String declarationEnd() {
        int inside = xml.indexOf('[', at);
        return inside >= 0 && inside < xml.indexOf('>', at) ? "]>" : ">";
    }

    private String until(String start, String end) {
        int from = at + start.length();
        int to = xml.indexOf(end, from);
        at = to < 0 ? xml.length() : to + end.length();
        return xml.substring(from, to < 0 ? xml.length() : to);
    }

    private void words() {
        int end = xml.indexOf('<', at);
        int to = end < 0 ? xml.length() : end;
        reader.words(element, resolved(xml.substring(at, to)));
        at = to;
    }

    private void tag() {
        boolean isEnd = xml.startsWith("</", at);
        int from = Math.min(at + (isEnd ? 2 : 1), xml.length());
        int to = from;
        while (to < xml.length() && NAME_ENDS.indexOf(xml.charAt(to)) < 0) {
            to++;
        }
        element = local(xml.substring(from, to));
        at = to;
        if (isEnd) {
            attributes();
            reader.ends(element);
            element = "";
            return;
        }
        reader.begins(element);
        if (attributes()) {
            reader.ends(element);
            element = "";
        }
    }

    /** Whether the element ends with its only tag. */
    private boolean attributes() {
        Matcher attribute = ATTRIBUTE.matcher(xml);
        boolean isClosed = false;
        while (at < xml.length() && xml.charAt(at) != '>') {
            attribute.region(at, xml.length());
            if (attribute.lookingAt()) {
                report(attribute);
                at = attribute.end();
                isClosed = false;
            } else {
                isClosed = xml.charAt(at) == '/';
                at++;
            }
        }
        at++;
        return isClosed;
    }

    private void report(Matcher attribute) {
        String value = attribute.group(2) == null ? "" : attribute.group(2);
        boolean isQuoted = value.startsWith("\"") || value.startsWith("'");
        reader.attribute(
                element,
                local(attribute.group(1)),
                resolved(isQuoted ? value.substring(1, value.length() - 1) : value));
    }

    private static String local(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }
}
