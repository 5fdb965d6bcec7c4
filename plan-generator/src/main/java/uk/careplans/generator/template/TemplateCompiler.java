package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Leftover;
import uk.careplans.generator.word.Place;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;
import uk.careplans.generator.word.WordFileException;
import uk.careplans.model.PlanType;

/** Compiles a Word file into a template, or into everything that is wrong with it. No plan is needed for that. */
public final class TemplateCompiler {

    private final WordFile file;
    private final PlanType planType;
    private final Problems problems = new Problems();

    private TemplateCompiler(WordFile file, PlanType planType) {
        this.file = file;
        this.planType = planType;
    }

    /**
     * Compiles a Word file.
     *
     * @param name the file's name, for messages
     * @param docx its bytes
     * @param planType the kind of plan it prints
     */
    public static Compilation compile(String name, byte[] docx, PlanType planType) {
        try {
            return new TemplateCompiler(WordFile.open(name, docx), planType).compile();
        } catch (WordFileException e) {
            return new Compilation(
                    Optional.empty(),
                    List.of(Problem.of(Place.whole(name), ProblemKind.UNREADABLE, List.of(e.getMessage()))));
        }
    }

    private record Marked(Story story, List<Block> blocks) {}

    private Compilation compile() {
        file.leftovers().forEach(this::report);
        List<Marked> marked = new ArrayList<>();
        int firstLoop = 0;
        for (Story story : file.stories()) {
            List<Mark> marks = new TagFinder(file, problems).markTags(story);
            List<Block> blocks = BlockMatcher.match(marks, story.kind(), problems);
            firstLoop = TagChecker.check(planType, marks, firstLoop, problems);
            blocks.forEach(block -> block.measure(problems, new ListItems(file.styles())));
            marked.add(new Marked(story, blocks));
        }
        if (problems.haveError()) {
            return new Compilation(Optional.empty(), problems.all());
        }
        Map<String, List<Step>> stories = steps(marked);
        return new Compilation(
                problems.haveError()
                        ? Optional.empty()
                        : Optional.of(new CompiledTemplate(file, planType, stories, freeIds())),
                problems.all());
    }

    private Map<String, List<Step>> steps(List<Marked> marked) {
        Map<String, List<Step>> stories = new LinkedHashMap<>();
        for (Marked each : marked) {
            Bookmarks.keepWhole(each.story().xml().getDocumentElement(), each.blocks());
            stories.put(each.story().partName(), new StoryCompiler(file.styles(), problems).compile(each.story()));
        }
        return stories;
    }

    private void report(Leftover leftover) {
        ProblemKind kind = switch (leftover.kind()) {
            case TRACKED_CHANGE -> ProblemKind.TRACKED_CHANGE;
            case COMMENT -> ProblemKind.COMMENT;
            case HIDDEN_TEXT -> ProblemKind.HIDDEN_TEXT;
        };
        problems.add(Place.of(file, leftover.story(), leftover.paragraph()), kind, List.of());
    }

    private CompiledTemplate.FreeIds freeIds() {
        int highest = 0;
        List<String> names = new ArrayList<>();
        for (Story story : file.stories()) {
            for (Element bookmark : Wml.all(story.xml().getDocumentElement(), "bookmarkStart")) {
                highest = Math.max(highest, Integer.parseInt(String.valueOf(Wml.attribute(bookmark, "id"))));
                names.add(String.valueOf(Wml.attribute(bookmark, "name")));
            }
        }
        StringBuilder prefix = new StringBuilder("cp");
        while (names.stream().anyMatch(name -> name.startsWith(prefix.toString()))) {
            prefix.append('x');
        }
        return new CompiledTemplate.FreeIds(highest + 1, prefix.toString());
    }
}
