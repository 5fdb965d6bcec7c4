package uk.careplans.generator.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.careplans.generator.word.DocumentFrame;
import uk.careplans.model.PlanType;

/**
 * A template whose every tag was found, matched and checked. Immutable; may be shared between threads.
 *
 * @param frame everything of the Word file that no tag touches
 * @param planType the kind of plan it prints
 * @param stories what to do for each story, by the name of its part
 * @param freeIds the first numbers that its author's bookmarks and controls do not use
 */
public record CompiledTemplate(
        DocumentFrame frame, PlanType planType, Map<String, List<Step>> stories, FreeIds freeIds) {

    /** Takes a copy that keeps the order of the stories. */
    public CompiledTemplate {
        Map<String, List<Step>> copy = new LinkedHashMap<>();
        stories.forEach((part, steps) -> copy.put(part, List.copyOf(steps)));
        stories = java.util.Collections.unmodifiableMap(copy);
    }

    /**
     * Where a document's own numbering begins.
     *
     * @param bookmark the first free number of a bookmark
     * @param bookmarkPrefix with which no bookmark of the author begins
     */
    public record FreeIds(int bookmark, String bookmarkPrefix) {}
}
