package uk.careplans.generator.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.careplans.generator.word.DocumentFrame;
import uk.careplans.generator.word.LateFields;
import uk.careplans.generator.word.Property;
import uk.careplans.model.PlanType;

/**
 * A template whose every tag was found, matched and checked. Immutable; may be shared between threads.
 *
 * @param frame everything of the Word file that no tag touches
 * @param planType the kind of plan it prints
 * @param stories what to do for each story, by the name of its part
 * @param properties what to do for each property of a document that is not the form's own
 * @param lateFields Word's own fields whose results depend on the rest of a document; empty if there is none
 * @param freeIds the first numbers that its author's bookmarks and controls do not use
 */
public record CompiledTemplate(
        DocumentFrame frame,
        PlanType planType,
        Map<String, List<Step>> stories,
        Map<Property, List<Step>> properties,
        Optional<LateFields> lateFields,
        FreeIds freeIds) {

    /** Takes a copy that keeps the order of the stories. */
    public CompiledTemplate {
        stories = copyOf(stories);
        properties = copyOf(properties);
    }

    private static <K> Map<K, List<Step>> copyOf(Map<K, List<Step>> steps) {
        Map<K, List<Step>> copy = new LinkedHashMap<>();
        steps.forEach((of, each) -> copy.put(of, List.copyOf(each)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Where a document's own numbering begins.
     *
     * @param bookmark the first free number of a bookmark
     * @param bookmarkPrefix with which no bookmark of the author begins
     */
    public record FreeIds(int bookmark, String bookmarkPrefix) {}
}
