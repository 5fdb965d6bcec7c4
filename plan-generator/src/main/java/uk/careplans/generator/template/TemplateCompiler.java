package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.look.DressedFile;
import uk.careplans.generator.look.Look;
import uk.careplans.generator.word.LateFields;
import uk.careplans.generator.word.Leftover;
import uk.careplans.generator.word.Pieces;
import uk.careplans.generator.word.Place;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.StoryKind;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;
import uk.careplans.model.PlanType;

/** Compiles a Word file into a template, or into everything that is wrong with it. No plan is needed for that. */
public final class TemplateCompiler {

    private final WordFile file;
    private final PlanType planType;
    private final boolean hasBand;
    private final Map<String, String> leavesOut;
    private final Spots spots;
    private final Problems problems;
    private final PackParts parts;

    private TemplateCompiler(
            WordFile file, PlanType planType, boolean hasBand, PackParts parts, Map<String, String> leavesOut) {
        this.parts = parts;
        this.hasBand = hasBand;
        this.file = file;
        this.planType = planType;
        this.leavesOut = leavesOut;
        this.spots = new Spots(file);
        this.problems = new Problems(spots);
    }

    /**
     * Compiles a Word file.
     *
     * @param name the file's name, for messages
     * @param docx its bytes
     * @param planType the kind of plan it prints
     * @param hasBand whether it is for readers whose hard words are explained
     * @param parts what its pack lends it
     * @param leavesOut the required fields that it leaves out on purpose, by their paths, each with the reason
     */
    public static Compilation compile(
            String name,
            byte[] docx,
            PlanType planType,
            boolean hasBand,
            PackParts parts,
            Map<String, String> leavesOut) {
        return compile(name, docx, Look.asDrawn(), planType, hasBand, parts, leavesOut);
    }

    /**
     * Compiles a Word file in another look.
     *
     * @param look how it is to look; its problems are told of the file in that look
     * @param hasBand whether it is for readers whose hard words are explained
     */
    public static Compilation compile(
            String name,
            byte[] docx,
            Look look,
            PlanType planType,
            boolean hasBand,
            PackParts parts,
            Map<String, String> leavesOut) {
        try {
            byte[] dressed = DressedFile.dress(name, docx, look);
            WordFile file = WordFile.open(name, dressed, new Pieces(parts.pieces(), Included::wantedIn));
            return new TemplateCompiler(file, planType, hasBand, parts, leavesOut).compile();
        } catch (WordFileException e) {
            return new Compilation(
                    Optional.empty(),
                    List.of(Problem.of(Place.whole(name), ProblemKind.UNREADABLE, List.of(e.says()))),
                    List.of(),
                    Set.of());
        }
    }

    private record Marked(Story story, List<Mark> marks, List<Block> blocks) {}

    private Compilation compile() {
        file.leftovers().forEach(this::report);
        file.stories().forEach(this::reportHiddenByStyle);
        Properties properties = new Properties(file);
        file.stories().forEach(properties::takeFieldsOf);
        Optional<LateFields> lateFields = LateFields.prepare(file, this::report);
        OtherSyntax otherSyntax = new OtherSyntax(problems);
        Included included = new Included(file, parts.pieces().keySet(), problems);
        TagFinder finder =
                new TagFinder(file, spots, problems, included, new PackWords(parts.words(), problems), otherSyntax);
        List<Marked> marked = new ArrayList<>();
        for (Story story : file.stories()) {
            marked.add(matched(story, finder.markTags(story)));
        }
        List<Marked> all = new ArrayList<>(marked);
        all.addAll(marksOf(properties, finder));
        Set<String> printed = check(all, otherSyntax);
        if (problems.haveError()) {
            return new Compilation(Optional.empty(), problems.all(), problems.remarks(), printed);
        }
        // Numbers first: the steps are copies of the trees. The frame last: the steps know which pictures it needs.
        CompiledTemplate.FreeIds freeIds = freeIds();
        Map<String, List<Step>> steps = steps(marked);
        CompiledTemplate template =
                new CompiledTemplate(file.frame(), planType, steps, properties.compile(), lateFields, freeIds);
        return new Compilation(Optional.of(template), problems.all(), problems.remarks(), printed);
    }

    /** Each property stands for itself: no block goes from one to the next. */
    private List<Marked> marksOf(Properties properties, TagFinder finder) {
        Story story = properties.story();
        Map<Element, List<Mark>> byProperty = new LinkedHashMap<>();
        for (Mark mark : finder.markTags(story)) {
            mark.inWords = true;
            byProperty.computeIfAbsent(mark.paragraph, key -> new ArrayList<>()).add(mark);
        }
        return byProperty.values().stream()
                .map(marks -> new Marked(story, marks, blocksOf(story, marks)))
                .toList();
    }

    private Marked matched(Story story, List<Mark> marks) {
        List<Block> blocks = blocksOf(story, marks);
        // Columns have put marks into other rows.
        return new Marked(story, Mark.allBelow(story.xml().getDocumentElement()), blocks);
    }

    private List<Block> blocksOf(Story story, List<Mark> marks) {
        ListItems listItems = new ListItems(file.styles());
        List<Block> blocks = BlockMatcher.match(marks, story.kind(), problems);
        RowControls.open(blocks);
        blocks.stream().filter(block -> !block.takesColumns()).forEach(block -> block.measure(problems, listItems));
        return ColumnBlocks.spread(blocks, problems);
    }

    private Set<String> check(List<Marked> marked, OtherSyntax otherSyntax) {
        List<Mark> all = marked.stream().flatMap(each -> each.marks().stream()).toList();
        TagChecker checker = new TagChecker(planType, hasBand, parts, all, problems);
        Advice advice = new Advice(file, spots, problems);
        for (Marked each : marked) {
            checker.checkStory(each.marks());
            new BlockRules(each.marks(), each.blocks(), problems)
                    .check(each.story().xml().getDocumentElement());
            UnusedLoops.report(each.marks(), problems);
            if (each.story().kind() != StoryKind.PROPERTIES) {
                advice.check(each.story(), each.blocks());
            }
        }
        new Notes(blocksByStory(marked), spots, problems).check();
        checker.check(otherSyntax);
        advice.checkFile();
        return MissingFields.report(planType, all, leavesOut, problems);
    }

    private static Map<Story, List<Block>> blocksByStory(List<Marked> marked) {
        Map<Story, List<Block>> blocks = new LinkedHashMap<>();
        marked.forEach(each -> blocks.put(each.story(), each.blocks()));
        return blocks;
    }

    private Map<String, List<Step>> steps(List<Marked> marked) {
        Map<String, List<Step>> stories = new LinkedHashMap<>();
        new ListRounds(file.styles(), file.numbering()).mark(blocksByStory(marked));
        for (Marked each : marked) {
            List<Block> blocks = new ArrayList<>(each.blocks());
            blocks.addAll(Together.mark(each.story(), file));
            Sections.prepare(each.story().xml().getDocumentElement(), blocks);
            Bookmarks.keepWhole(each.story().xml().getDocumentElement(), blocks);
            stories.put(each.story().partName(), new StoryCompiler(file, each.story()).compile());
        }
        return stories;
    }

    private void report(Leftover leftover) {
        ProblemKind kind = switch (leftover.kind()) {
            case TRACKED_CHANGE -> ProblemKind.TRACKED_CHANGE;
            case COMMENT -> ProblemKind.COMMENT;
            case HIDDEN_TEXT -> ProblemKind.HIDDEN_TEXT;
            case TWO_TEXTS -> ProblemKind.TWO_TEXTS;
            case BOUND_CONTROL -> ProblemKind.BOUND_CONTROL;
        };
        problems.add(spots.of(leftover.story(), leftover.paragraph()), kind, List.of());
    }

    private void report(LateFields.Reason reason, Story story, Element paragraph, String name) {
        ProblemKind kind = switch (reason) {
            case CONTENTS -> ProblemKind.CONTENTS_NOT_MADE;
            case NO_SUCH_BOOKMARK -> ProblemKind.REFERENCE_LOST;
            case NUMBER -> ProblemKind.NUMBER_NOT_KNOWN;
        };
        problems.add(spots.of(story, paragraph), kind, List.of(name));
    }

    private void reportHiddenByStyle(Story story) {
        for (Element run : Wml.all(story.xml().getDocumentElement(), "r")) {
            Element paragraph = Wml.ancestor(run, "p");
            if (paragraph != null && file.styles().hides(run, paragraph)) {
                problems.add(spots.of(story, paragraph), ProblemKind.HIDDEN_TEXT, List.of());
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
