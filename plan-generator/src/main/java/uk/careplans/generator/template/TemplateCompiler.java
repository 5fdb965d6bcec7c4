package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Leftover;
import uk.careplans.generator.word.Pieces;
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
    private final Spots spots;
    private final Problems problems;
    private final Collection<String> pieces;
    private final Map<String, PackPicture> pictures;

    private TemplateCompiler(
            WordFile file, PlanType planType, Collection<String> pieces, Map<String, PackPicture> pictures) {
        this.pieces = pieces;
        this.pictures = pictures;
        this.file = file;
        this.planType = planType;
        this.spots = new Spots(file);
        this.problems = new Problems(spots);
    }

    /**
     * Compiles a Word file.
     *
     * @param name the file's name, for messages
     * @param docx its bytes
     * @param planType the kind of plan it prints
     * @param pieces the Word files that it may include, by name without the ending
     * @param pictures the pictures that it may print, by name without the ending
     */
    public static Compilation compile(
            String name,
            byte[] docx,
            PlanType planType,
            Map<String, byte[]> pieces,
            Map<String, PackPicture> pictures) {
        try {
            WordFile file = WordFile.open(name, docx, new Pieces(pieces, Included::wantedIn));
            return new TemplateCompiler(file, planType, pieces.keySet(), pictures).compile();
        } catch (WordFileException e) {
            return new Compilation(Optional.empty(), List.of(unreadable(name, e)));
        }
    }

    /** The exception's message stands alone; a problem names the file and its id itself. */
    private static Problem unreadable(String name, WordFileException e) {
        String message = String.valueOf(e.getMessage()).replace(" [" + e.id() + "]", "");
        String what = message.startsWith(name + ": ")
                ? capitalised(message.substring(name.length() + 2))
                : message.startsWith(name) ? "This file" + message.substring(name.length()) : message;
        return Problem.of(Place.whole(name), ProblemKind.UNREADABLE, List.of(what));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private record Marked(Story story, List<Mark> marks, List<Block> blocks) {}

    private Compilation compile() {
        file.leftovers().forEach(this::report);
        file.stories().forEach(this::reportHiddenByStyle);
        TagFinder finder = new TagFinder(file, spots, problems, new Included(file, pieces, problems));
        List<Marked> marked = new ArrayList<>();
        for (Story story : file.stories()) {
            List<Mark> marks = finder.markTags(story);
            marked.add(new Marked(story, marks, BlockMatcher.match(marks, story.kind(), problems)));
        }
        check(marked);
        if (problems.haveError()) {
            return new Compilation(Optional.empty(), problems.all());
        }
        // Numbers first: the steps are copies of the trees.
        CompiledTemplate.FreeIds freeIds = freeIds();
        CompiledTemplate template = new CompiledTemplate(file, planType, steps(marked), freeIds);
        return new Compilation(Optional.of(template), problems.all());
    }

    private void check(List<Marked> marked) {
        List<Mark> all = marked.stream().flatMap(each -> each.marks().stream()).toList();
        TagChecker checker = new TagChecker(planType, pictures, all, problems);
        ListItems listItems = new ListItems(file.styles());
        for (Marked each : marked) {
            checker.checkStory(each.marks());
            each.blocks().forEach(block -> block.measure(problems, listItems));
            new BlockRules(each.marks(), each.blocks(), problems)
                    .check(each.story().xml().getDocumentElement());
        }
    }

    private Map<String, List<Step>> steps(List<Marked> marked) {
        Map<String, List<Step>> stories = new LinkedHashMap<>();
        StoryCompiler compiler = new StoryCompiler(file);
        for (Marked each : marked) {
            Bookmarks.keepWhole(each.story().xml().getDocumentElement(), each.blocks());
            stories.put(each.story().partName(), compiler.compile(each.story()));
        }
        return stories;
    }

    private void report(Leftover leftover) {
        ProblemKind kind = switch (leftover.kind()) {
            case TRACKED_CHANGE -> ProblemKind.TRACKED_CHANGE;
            case COMMENT -> ProblemKind.COMMENT;
            case HIDDEN_TEXT -> ProblemKind.HIDDEN_TEXT;
        };
        problems.add(spots.of(leftover.story(), leftover.paragraph(), 0), kind, List.of());
    }

    private void reportHiddenByStyle(Story story) {
        for (Element run : Wml.all(story.xml().getDocumentElement(), "r")) {
            Element paragraph = Wml.ancestor(run, "p");
            if (paragraph != null && file.styles().hides(run, paragraph)) {
                problems.add(spots.of(story, paragraph, 0), ProblemKind.HIDDEN_TEXT, List.of());
            }
        }
    }

    private CompiledTemplate.FreeIds freeIds() {
        int free = 1;
        List<String> names = new ArrayList<>();
        for (Story story : file.stories()) {
            free = Bookmarks.firstFree(story.xml().getDocumentElement(), free);
            for (Element bookmark : Wml.all(story.xml().getDocumentElement(), "bookmarkStart")) {
                names.add(String.valueOf(Wml.attribute(bookmark, "name")));
            }
        }
        StringBuilder prefix = new StringBuilder("cp");
        while (names.stream().anyMatch(name -> name.regionMatches(true, 0, prefix.toString(), 0, prefix.length()))) {
            prefix.append('x');
        }
        return new CompiledTemplate.FreeIds(free, prefix.toString());
    }
}
