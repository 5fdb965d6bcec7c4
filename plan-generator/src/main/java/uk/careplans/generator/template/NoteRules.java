package uk.careplans.generator.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.StoryKind;
import uk.careplans.generator.word.Wml;

/**
 * Footnotes and endnotes whose marks stand in blocks. A note is in a story of its own, which knows nothing of the block: a
 * mark that is repeated would share its note, which Word does not expect, and what a note prints would be in the file though
 * its mark was left out.
 */
final class NoteRules {

    private static final Set<String> MARKS = Set.of("footnoteReference", "endnoteReference");

    private final Map<Story, List<Block>> stories;
    private final Spots spots;
    private final Problems problems;

    NoteRules(Map<Story, List<Block>> stories, Spots spots, Problems problems) {
        this.stories = stories;
        this.spots = spots;
        this.problems = problems;
    }

    void check() {
        stories.forEach((story, blocks) -> Wml.all(story.xml().getDocumentElement()).stream()
                .filter(element -> MARKS.stream().anyMatch(name -> Wml.is(element, name)))
                .forEach(reference -> check(story, blocks, reference)));
    }

    private void check(Story story, List<Block> blocks, Element reference) {
        Element paragraph = Wml.ancestor(reference, "p");
        for (Block block : blocks) {
            if (paragraph == null || block.branchOf(reference) < 0) {
                continue;
            }
            if (block.open.tag instanceof Tag.ForEach) {
                add(story, paragraph, ProblemKind.NOTE_REPEATED, block);
            } else if (printsOutside(block, reference)) {
                add(story, paragraph, ProblemKind.NOTE_LEFT_OUT, block);
            }
        }
    }

    private void add(Story story, Element paragraph, ProblemKind kind, Block block) {
        problems.add(spots.of(story, paragraph), kind, List.of(block.open.directive()));
    }

    /** Whether the note prints something that does not stand in the same branch of the same condition. */
    private boolean printsOutside(Block block, Element reference) {
        boolean footnote = Wml.is(reference, "footnoteReference");
        StoryKind kind = footnote ? StoryKind.FOOTNOTES : StoryKind.ENDNOTES;
        String id = Objects.requireNonNullElse(Wml.attribute(reference, "id"), "");
        return stories.keySet().stream()
                .filter(story -> story.kind() == kind)
                .anyMatch(notes -> Wml.all(notes.xml().getDocumentElement(), footnote ? "footnote" : "endnote").stream()
                        .filter(note -> id.equals(Wml.attribute(note, "id")))
                        .flatMap(note -> Mark.allBelow(note).stream())
                        .filter(mark -> !mark.isDirective())
                        .anyMatch(mark -> stories.getOrDefault(notes, List.of()).stream()
                                .noneMatch(asks -> asks.open.source.equals(block.open.source)
                                        && asks.branchOf(mark.element) == block.branchOf(reference))));
    }
}
