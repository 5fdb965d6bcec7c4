package uk.careplans.generator.word;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import uk.careplans.generator.gate.FileRule;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.gate.Xml;

/**
 * A part of a file as its author saved it: its text, and a tree of it to find things by. Whatever is not changed on
 * purpose keeps its characters, down to the order of attributes and the kind of quotes.
 */
final class SourcePart {

    private static final Pattern ENCODING =
            Pattern.compile("^\\uFEFF?<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    /** A stretch of the text and what takes its place. */
    private record Edit(int from, int to, String text) {}

    private final String name;
    private final Document xml;
    private final Charset charset;
    private final String text;
    private final List<Element> elements;
    private final IdentityHashMap<Element, XmlSpans.Span> spans = new IdentityHashMap<>();
    private final IdentityHashMap<Element, StringBuilder> filled = new IdentityHashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    SourcePart(String file, String name, byte[] bytes) throws WordFileException {
        this.name = name;
        charset = charsetOf(bytes);
        text = new String(bytes, charset);
        if (!Arrays.equals(text.getBytes(charset), bytes)) {
            throw notReadable(file);
        }
        try {
            xml = Xml.parse(bytes);
        } catch (SAXException e) {
            throw notReadable(file);
        }
        elements = Wml.all(xml.getDocumentElement());
        List<XmlSpans.Span> found = XmlSpans.of(text);
        if (found.size() != elements.size()) {
            throw notReadable(file);
        }
        for (int i = 0; i < found.size(); i++) {
            spans.put(elements.get(i), found.get(i));
        }
    }

    String name() {
        return name;
    }

    /** The tree as it was read; changing it changes nothing in the text. */
    Element root() {
        return xml.getDocumentElement();
    }

    /** The element of that number in the order of the text, from 0. */
    Element element(int number) {
        return elements.get(number);
    }

    boolean isChanged() {
        return !edits.isEmpty() || !filled.isEmpty();
    }

    void insertBefore(Element element, String more) {
        edits.add(new Edit(spanOf(element).from, spanOf(element).from, more));
    }

    void insertAfter(Element element, String more) {
        edits.add(new Edit(spanOf(element).to, spanOf(element).to, more));
    }

    /** Inserts before the end tag; an element that is one empty-element tag gets an end tag of its own. */
    void append(Element element, String more) {
        XmlSpans.Span span = spanOf(element);
        if (span.isEmptyElement()) {
            filled.computeIfAbsent(element, each -> new StringBuilder()).append(more);
        } else {
            edits.add(new Edit(span.close, span.close, more));
        }
    }

    /** Replaces neighbours with all that stands between them. */
    void replace(Element first, Element last, String others) {
        edits.add(new Edit(spanOf(first).from, spanOf(last).to, others));
    }

    /** The part with what was inserted and replaced. */
    byte[] bytes() {
        List<Edit> all = new ArrayList<>(edits);
        // From <w:p/> to <w:p>…</w:p>, with nothing taken away.
        filled.forEach((element, more) -> {
            int slash = spanOf(element).close;
            all.add(new Edit(slash, slash, ">" + more + "<"));
            all.add(new Edit(slash + 1, slash + 1, element.getNodeName()));
        });
        all.sort(Comparator.comparingInt(Edit::from).thenComparing(Edit::to, Comparator.reverseOrder()));
        StringBuilder changed = new StringBuilder(text.length() + 1024);
        int at = 0;
        for (Edit edit : withoutInner(all)) {
            changed.append(text, at, edit.from()).append(encodable(edit.text()));
            at = edit.to();
        }
        return changed.append(text, at, text.length()).toString().getBytes(charset);
    }

    /** What a longer stretch replaces is in its text already. */
    private static List<Edit> withoutInner(List<Edit> sorted) {
        List<Edit> outer = new ArrayList<>();
        int covered = 0;
        for (Edit edit : sorted) {
            if (edit.from() >= covered) {
                outer.add(edit);
                covered = Math.max(covered, edit.to());
            }
        }
        return outer;
    }

    private String encodable(String more) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(more)) {
            return more;
        }
        StringBuilder escaped = new StringBuilder();
        more.codePoints().forEach(point -> {
            String character = Character.toString(point);
            escaped.append(encoder.canEncode(character) ? character : "&#" + point + ";");
        });
        return escaped.toString();
    }

    private XmlSpans.Span spanOf(Element element) {
        return Objects.requireNonNull(spans.get(element), "not an element of the author's text");
    }

    private WordFileException notReadable(String file) {
        return WordFileException.of(FileRule.UNTRUE_ENCODING, file, name);
    }

    private static Charset charsetOf(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        } else if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(start.replaceFirst("^\u00EF\u00BB\u00BF", ""));
        return encoding.find() && Charset.isSupported(encoding.group(1))
                ? Charset.forName(encoding.group(1))
                : StandardCharsets.UTF_8;
    }
}
