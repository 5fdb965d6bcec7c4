package uk.careplans.generator.template;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;

/**
 * Footnotes and endnotes whose marks stand in blocks. A note is in a story of its own, which knows nothing of the block: a
 * mark that is repeated would share its note, which Word does not expect; with a mark that is left out its note must go, or
 * its words would be in the file unseen.
 */
final class Notes {

    private static final String KEY = "note";
    private static final String MARK = "Reference";
    private static final Set<String> KINDS = Set.of("footnote", "endnote");

    private final Map<Story, List<Block>> stories;
    private final Spots spots;
    private final Problems problems;
    /** The notes that may be left out. */
    private final Set<String> leftOut = new HashSet<>();

    Notes(Map<Story, List<Block>> stories, Spots spots, Problems problems) {
        this.stories = stories;
        this.spots = spots;
        this.problems = problems;
    }

    /** Reports the marks that are repeated, and marks the notes that may be left out, with all that refers to them. */
    void check() {
        stories.forEach((story, blocks) -> Wml.all(story.xml().getDocumentElement()).stream()
                .filter(Notes::isMark)
                .forEach(mark -> check(story, blocks, mark)));
        for (Story story : stories.keySet()) {
            Wml.all(story.xml().getDocumentElement()).stream()
                    .filter(element -> isNote(element) || isMark(element))
                    .filter(element -> leftOut.contains(nameOf(element)))
                    .forEach(element -> element.setUserData(KEY, nameOf(element), null));
        }
    }

    /** What a note is called that may be left out, asked of the note or of its mark; null for everything else. */
    static @Nullable String leftOut(Element element) {
        return (String) element.getUserData(KEY);
    }

    /** Whether an element holds notes of which some may be left out. */
    static boolean areBelow(Element element) {
        return Wml.children(element).stream().anyMatch(child -> isNote(child) && leftOut(child) != null);
    }

    private static boolean isNote(Element element) {
        return KINDS.stream().anyMatch(kind -> Wml.is(element, kind));
    }

    private static boolean isMark(Element element) {
        return KINDS.stream().anyMatch(kind -> Wml.is(element, kind + MARK));
    }

    private static String nameOf(Element noteOrMark) {
        return noteOrMark.getLocalName().replace(MARK, "") + " "
                + Objects.requireNonNullElse(Wml.attribute(noteOrMark, "id"), "");
    }

    private void check(Story story, List<Block> blocks, Element mark) {
        Element paragraph = Wml.ancestor(mark, "p");
        for (Block block : blocks) {
            if (paragraph == null || block.branchOf(mark) < 0) {
                continue;
            }
            if (block.open.tag instanceof Tag.ForEach) {
                problems.add(spots.of(story, paragraph), ProblemKind.NOTE_REPEATED, List.of(block.open.directive()));
            } else {
                leftOut.add(nameOf(mark));
            }
        }
    }
}
