package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.WordFileException;

/**
 * A Word form as its author saved it, with words to be written where it is blank. What is not written into keeps its bytes;
 * what is written looks as its author's own words would have looked there. For one thread.
 */
public final class AuthorsForm {

    private static final Set<String> PROMPTS = Set.of("showingPlcHdr", "text", "date", "dropDownList", "comboBox");

    /** Words in place of a stretch of a paragraph's text. */
    private record Writing(int from, int to, String words) {
        @Override
        public String toString() {
            return "writing from " + from + " to " + to;
        }
    }

    private final String file;
    private final AuthorsFile author;
    private final Styles styles;
    private final List<SourcePart> parts;
    private final Map<Element, List<Writing>> writings = new LinkedHashMap<>();
    private final Map<Element, List<String>> remarks = new LinkedHashMap<>();
    private final List<Element> removed = new ArrayList<>();

    private AuthorsForm(String file, byte[] docx) throws WordFileException {
        this.file = file;
        this.styles = WordFile.open(file, docx).styles();
        this.author = AuthorsFile.of(file, docx);
        this.parts = author.stories();
    }

    /**
     * Opens a form.
     *
     * @param name what its author calls the file, for messages
     * @throws WordFileException if it is not a {@code .docx} that can be used as a template
     */
    public static AuthorsForm open(String name, byte[] docx) throws WordFileException {
        return new AuthorsForm(name, docx);
    }

    /** The roots of the body, the headers, the footers and the notes: to be read, not to be changed. */
    public List<Element> stories() {
        return parts.stream().map(SourcePart::root).toList();
    }

    /** The form's styles. */
    public Styles styles() {
        return styles;
    }

    /**
     * Writes words in place of a stretch of a paragraph's text, as {@link ParagraphText} reads it; an empty stretch at the end
     * of the text writes behind all of it. Stretches of a paragraph must not overlap.
     */
    public void write(Element paragraph, int from, int to, String words) {
        writings.computeIfAbsent(paragraph, each -> new ArrayList<>()).add(new Writing(from, to, words));
    }

    /** Takes a paragraph or a row out that holds nothing. */
    public void remove(Element block) {
        removed.add(block);
    }

    /** Adds a comment about a paragraph that stays. */
    public void remark(Element paragraph, String words) {
        remarks.computeIfAbsent(paragraph, each -> new ArrayList<>()).add(words);
    }

    /**
     * The form with everything that was written.
     *
     * @throws WordFileException if a part is not written in the encoding that it names
     */
    public byte[] bytes() throws WordFileException {
        Map<SourcePart, List<Element>> paragraphs = new LinkedHashMap<>();
        for (SourcePart part : parts) {
            paragraphs.put(part, new ArrayList<>(Wml.all(part.root(), "p")));
        }
        Set<Element> gone = new HashSet<>();
        removed.forEach(block -> gone.addAll(Wml.all(block, "p")));
        parts.forEach(this::write);
        removed.forEach(block -> partOf(block).replace(block, block, ""));
        byte[] written = author.bytes();
        List<Remark> all = remarks(AuthorsFile.of(file, written), paragraphs, gone);
        return WordComments.add(file, written, all).docx();
    }

    private void write(SourcePart part) {
        List<Runnable> changes = new ArrayList<>();
        writings.forEach((paragraph, wanted) -> {
            if (partOf(paragraph) == part) {
                changes.add(changeOf(part, paragraph, wanted));
            }
        });
        changes.forEach(Runnable::run);
    }

    private Runnable changeOf(SourcePart part, Element paragraph, List<Writing> wanted) {
        Element control = promptAround(paragraph);
        boolean isBare = Wml.children(paragraph).isEmpty();
        ChangedParagraph change = new ChangedParagraph(paragraph);
        List<Writing> backwards = new ArrayList<>(wanted);
        backwards.sort(Comparator.comparingInt(Writing::from).reversed());
        backwards.forEach(writing -> write(paragraph, writing));
        if (control != null) {
            loosen(control);
            return () -> part.replace(control, control, XmlText.of(control));
        }
        if (isBare) {
            StringBuilder runs = new StringBuilder();
            Wml.children(paragraph).forEach(run -> runs.append(XmlText.of(run)));
            return () -> part.append(paragraph, runs.toString());
        }
        change.compare();
        return () -> change.writeTo(part);
    }

    private static void write(Element paragraph, Writing writing) {
        Element run = Wml.create(paragraph, "r");
        ParagraphText text = ParagraphText.of(paragraph);
        if (writing.from() < writing.to()) {
            List<Element> codes = codesBetween(paragraph, text.nodeAt(writing.from()), text.nodeAt(writing.to() - 1));
            text.replace(writing.from(), writing.to(), run);
            codes.forEach(Wml::remove);
            withoutPromptsLook(run);
        } else {
            Element look = Wml.path(paragraph, "pPr", "rPr");
            if (look != null) {
                run.appendChild(withoutTraces((Element) look.cloneNode(true)));
            }
            paragraph.appendChild(run);
        }
        Element words = Wml.create(paragraph, "t");
        words.setTextContent(writing.words());
        ParagraphText.keepSpace(words);
        run.appendChild(words);
    }

    /** The runs that hold the code of a field: they are no text, and go with what the field shows. */
    private static List<Element> codesBetween(Element paragraph, Element first, Element last) {
        List<Element> all = Wml.all(paragraph);
        return all.subList(all.indexOf(first), all.indexOf(last) + 1).stream()
                .filter(element -> Wml.is(element, "instrText"))
                .map(code -> (Element) code.getParentNode())
                .distinct()
                .toList();
    }

    private static Element withoutTraces(Element look) {
        Wml.children(look).stream()
                .filter(child -> Wml.isAny(child, Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange")))
                .forEach(Wml::remove);
        return look;
    }

    private static void withoutPromptsLook(Element run) {
        for (Element style : Wml.all(run, "rStyle")) {
            if (Wml.val(style).toLowerCase(Locale.ROOT).contains("placeholder")) {
                Wml.remove(style);
            }
        }
    }

    /** The control that is blank as a whole and holds the paragraph. */
    private static @Nullable Element promptAround(Element paragraph) {
        Element control = Wml.ancestor(paragraph, "sdt");
        boolean isPrompt = control != null
                && Wml.all(control, "p").stream()
                        .allMatch(each -> each == paragraph
                                || ParagraphText.of(each).text().isBlank());
        return isPrompt ? control : null;
    }

    /** What is in it now is no prompt, and is neither a date nor one of a list. */
    private static void loosen(Element control) {
        Element properties = Wml.child(control, "sdtPr");
        if (properties != null) {
            Wml.children(properties).stream()
                    .filter(property -> Wml.isAny(property, PROMPTS))
                    .forEach(Wml::remove);
        }
    }

    private SourcePart partOf(Element element) {
        Element root = element.getOwnerDocument().getDocumentElement();
        return parts.stream().filter(part -> part.root() == root).findFirst().orElseThrow();
    }

    private List<Remark> remarks(AuthorsFile written, Map<SourcePart, List<Element>> before, Set<Element> gone)
            throws WordFileException {
        IdentityHashMap<Element, Origin> origins = new IdentityHashMap<>();
        for (Map.Entry<SourcePart, List<Element>> each : before.entrySet()) {
            String part = each.getKey().name();
            List<Element> now = Wml.all(written.part(part).root());
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < now.size(); i++) {
                if (Wml.is(now.get(i), "p")) {
                    numbers.add(i);
                }
            }
            List<Element> stayed =
                    each.getValue().stream().filter(p -> !gone.contains(p)).toList();
            for (int i = 0; i < stayed.size(); i++) {
                origins.put(stayed.get(i), new Origin(part, numbers.get(i), 0, ""));
            }
        }
        List<Remark> all = new ArrayList<>();
        remarks.forEach((paragraph, sentences) -> {
            Origin origin = origins.getOrDefault(paragraph, Origin.wholeFile());
            sentences.forEach(words -> all.add(new Remark(origin, "", words)));
        });
        return all;
    }
}
