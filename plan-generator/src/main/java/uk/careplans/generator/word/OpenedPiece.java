package uk.careplans.generator.word;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.CheckedFile;
import uk.careplans.generator.gate.FileRule;
import uk.careplans.generator.gate.Gate;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.gate.Xml;

/** A piece opened and cleaned as a form is, before any of it is taken over. Used for one inclusion. */
final class OpenedPiece {

    private static final Set<String> NOTES = Set.of("footnoteReference", "endnoteReference");

    private final Map<String, Document> xml;
    private final Map<String, byte[]> entries;
    private final Map<String, OutputPart> parts;
    private final OutputPart main;
    private final Story story;
    private final List<Leftover> leftovers;
    private final Set<ForeignData> foreignData;

    /**
     * @param file the piece's file name, for messages
     */
    OpenedPiece(String file, byte[] docx) throws WordFileException {
        CheckedFile checked = Gate.check(file, docx);
        entries = checked.parts();
        xml = checked.xml();
        Docx4jPackage loaded = Docx4jPackage.load(checked);
        Document body = xml.get(loaded.mainPart());
        if (body == null || Wml.child(body.getDocumentElement(), "body") == null) {
            throw WordFileException.of(FileRule.WRONG_TYPE, file, loaded.mainPart());
        }
        story = new Story(loaded.mainPart(), StoryKind.BODY, body);
        leftovers = Cleaning.clean(story);
        TaggedLinks.take(root(), loaded.linksOf(story.partName()));
        // The page setup is the form's, with the headers and footers that hang on it.
        Wml.all(body.getDocumentElement(), "sectPr").forEach(Wml::remove);
        parts = KeptParts.of(file, loaded, xml);
        foreignData = TemplatePictures.clean(file, parts, entries);
        main = Objects.requireNonNull(parts.get(loaded.mainPart()));
        Document styles = tree("styles");
        if (styles != null) {
            Styles.read(file, Xml.bytes(styles));
        }
    }

    Element root() {
        return story.xml().getDocumentElement();
    }

    /** The paragraphs and tables, and what else stands beside them. */
    List<Element> blocks() {
        return Wml.children(Objects.requireNonNull(Wml.child(root(), "body")));
    }

    boolean holdsNotes() {
        return !Wml.all(root(), NOTES).isEmpty();
    }

    List<Leftover> leftovers() {
        return leftovers;
    }

    /** What its pictures told. */
    Set<ForeignData> foreignData() {
        return foreignData;
    }

    /** The part of that kind that belongs to the text: styles, numbering. */
    @Nullable
    Document tree(String kind) {
        return main.links().stream()
                .filter(link -> link.kind().equals(kind))
                .findFirst()
                .map(link -> xml.get(link.target()))
                .orElse(null);
    }

    /** Where something in the text leads. */
    @Nullable
    Link link(String id) {
        return main.links().stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    OutputPart part(String name) {
        return Objects.requireNonNull(parts.get(name));
    }

    byte[] content(String part) {
        return entries.getOrDefault(part, new byte[0]);
    }
}
