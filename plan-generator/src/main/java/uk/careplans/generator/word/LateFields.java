package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.FieldCode;

/**
 * Word's own fields whose results depend on the rest of the document: tables of contents, references to bookmarks, and
 * captions' numbers. What the template showed there is taken out, and every document gets its own, in a pass over its
 * finished stories. A template without such fields has none of this. Immutable once prepared; keeps nothing of the
 * template's trees.
 */
public final class LateFields {

    /** Told of a field whose result cannot be made. */
    @FunctionalInterface
    public interface Unmade {

        /**
         * Called for each such field.
         *
         * @param name of what the field leads to, or of the field itself
         */
        void report(Reason reason, Story story, Element paragraph, String name);
    }

    /** Why a result cannot be made. */
    public enum Reason {
        /** A table of contents of an unusual kind or build. */
        CONTENTS,
        /** A reference to a bookmark that is not there. */
        NO_SUCH_BOOKMARK,
        /** A page or paragraph number, which Word works out. */
        NUMBER
    }

    private static final Set<String> OWN = Set.of("SEQ", "TOC", "PAGEREF");

    private final Styles styles;
    private final DocumentLists lists;
    private final List<Contents> contents = new ArrayList<>();
    private boolean present;

    private LateFields(WordFile file) {
        this.styles = file.styles();
        this.lists = file.lists();
    }

    /**
     * Takes the results of all such fields out of a file's stories, before anybody reads tags in them.
     *
     * @return what documents need for their results; empty if the file has no such field
     */
    public static Optional<LateFields> prepare(WordFile file, Unmade unmade) {
        LateFields late = new LateFields(file);
        Set<String> bookmarks = new HashSet<>();
        for (Story story : file.stories()) {
            for (Element bookmark : Wml.all(story.xml().getDocumentElement(), "bookmarkStart")) {
                bookmarks.add(bookmark.getAttributeNS(Wml.W, "name").toUpperCase(Locale.ROOT));
            }
        }
        file.stories().forEach(story -> late.prepare(story, bookmarks, unmade));
        return late.present ? Optional.of(late) : Optional.empty();
    }

    private void prepare(Story story, Set<String> bookmarks, Unmade unmade) {
        Element root = story.xml().getDocumentElement();
        ComplexField.expand(
                root,
                code -> OWN.contains(code.name()) || referred(code, bookmarks).isPresent());
        Set<Element> inUnmade = new HashSet<>();
        for (ComplexField field : ComplexField.in(root)) {
            Element at = field.runs().get(0);
            Element paragraph = Wml.ancestor(at, "p");
            FieldCode code = FieldCode.of(field.instruction());
            if (paragraph == null || !Wml.isAttached(at) || inUnmade.contains(at) || field.isInsideInstruction()) {
                continue;
            }
            Optional<String> bookmark = referred(code, bookmarks);
            if (code.name().equals("TOC")) {
                Optional<Contents> made = Contents.take(field, styles, contents.size());
                made.ifPresent(contents::add);
                if (made.isEmpty()) {
                    inUnmade.addAll(field.runs());
                    unmade.report(
                            Reason.CONTENTS,
                            story,
                            paragraph,
                            field.instruction().strip());
                }
            } else if (bookmark.isPresent()
                    && !bookmarks.contains(bookmark.get().toUpperCase(Locale.ROOT))) {
                unmade.report(Reason.NO_SUCH_BOOKMARK, story, paragraph, bookmark.get());
            } else if (code.name().equals("PAGEREF") || (bookmark.isPresent() && !FieldResults.isOfWords(code))) {
                unmade.report(
                        Reason.NUMBER, story, paragraph, field.instruction().strip());
                continue;
            } else if (code.name().equals("SEQ") || bookmark.isPresent()) {
                field.clear();
            } else {
                continue;
            }
            present = true;
        }
    }

    /** The bookmark that a field repeats; its name alone, too, is such a field. */
    static Optional<String> referred(FieldCode code, Set<String> bookmarks) {
        if (code.name().equals("REF")) {
            return code.about();
        }
        return bookmarks.contains(code.name()) ? Optional.of(code.name()) : Optional.empty();
    }

    /**
     * Works out the results in a document.
     *
     * @param stories the finished stories, by part name
     * @param newLists the lists that the document has and the template has not
     * @return the stories with all results
     */
    public Map<String, byte[]> fill(Map<String, byte[]> stories, List<NewList> newLists) {
        return new FieldResults(styles, lists, contents, stories, newLists).filled();
    }
}
