package uk.careplans.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Literal;

/**
 * A stretch of a finished document with gaps where another document says something else: what a programmer would paste
 * into hand-written code. There is one text more than there are gaps.
 */
final class Mould {

    /** What fills a gap. */
    enum Kind {
        NUMBER,
        BOOKMARK,
        TAG,
        DAY,
        TEXT
    }

    /**
     * A gap.
     *
     * @param field of which field of the mould, counted from 0
     */
    record Gap(Kind kind, int field) {}

    /** A text may hold words of the form; in a control, which begins with a tag, it is an answer. */
    private static final Pattern GAP = Pattern.compile("(?<end>(?<=<w:bookmarkEnd w:id=\")\\d+)"
            + "|(?<number>(?<=<w:bookmarkStart w:id=\")\\d+|(?<=<w:id w:val=\")\\d+)"
            + "|(?<bookmark>(?<=\" w:name=\")[^\"]+)"
            + "|(?<tag>(?<=<w:tag w:val=\")[^\"]+)"
            + "|(?<day>(?<=<w:date w:fullDate=\")[^T]+)"
            + "|(?<text>(?<=<w:t xml:space=\"preserve\">)[^<]+)");

    private final List<byte[]> texts = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private int fields;

    /**
     * @param numbered whether the fields always have the same numbers, so that only what they say is cut out
     */
    Mould(String xml, boolean numbered) {
        Matcher matcher = GAP.matcher(xml);
        boolean inControl = false;
        int from = 0;
        while (matcher.find()) {
            inControl |= matcher.group("tag") != null;
            Kind kind = kind(matcher);
            boolean says = kind == Kind.DAY || kind == Kind.TEXT;
            if (says ? inControl : !numbered) {
                texts.add(utf8(xml.substring(from, matcher.start())));
                gaps.add(new Gap(kind, fields));
                from = matcher.end();
            }
            inControl &= kind != Kind.TEXT;
            fields += matcher.group("end") == null ? 0 : 1;
        }
        texts.add(utf8(xml.substring(from)));
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("bookmark") != null) {
            return Kind.BOOKMARK;
        } else if (matcher.group("tag") != null) {
            return Kind.TAG;
        } else if (matcher.group("day") != null) {
            return Kind.DAY;
        }
        return matcher.group("text") == null ? Kind.NUMBER : Kind.TEXT;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** How many fields it has. */
    int fields() {
        return fields;
    }

    List<byte[]> texts() {
        return texts;
    }

    Gap[] gaps() {
        return gaps.toArray(Gap[]::new);
    }

    Literal[] literals(Codebook book) {
        return texts.stream().map(book::literal).toArray(Literal[]::new);
    }
}
