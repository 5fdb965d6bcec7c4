package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/** What must hold of the tags of a story for it to become a document, once the blocks were measured. */
final class BlockRules {

    private static final int DEEPEST = 100;

    private final List<Mark> marks;
    private final List<Block> blocks;
    private final Problems problems;

    BlockRules(List<Mark> marks, List<Block> blocks, Problems problems) {
        this.marks = marks;
        this.blocks = blocks;
        this.problems = problems;
    }

    void check(Element root) {
        checkDepth();
        checkSectionBreaks();
        checkSharing();
        checkFields(root);
        marks.stream()
                .filter(Mark::printsParagraphs)
                .filter(mark -> mark.element.getParentNode() != mark.paragraph)
                .forEach(mark -> problems.add(mark, ProblemKind.LONG_TEXT_IN_LINK, mark.directive()));
    }

    private void checkDepth() {
        int depth = 0;
        for (Mark mark : marks) {
            Block block = mark.block;
            if (block != null && mark == block.open && ++depth == DEEPEST + 1) {
                problems.add(mark, ProblemKind.TOO_DEEP, mark.directive(), String.valueOf(DEEPEST));
            } else if (block != null && mark == block.end) {
                depth--;
            }
        }
    }

    private void checkSectionBreaks() {
        Set<Element> told = new HashSet<>();
        for (Mark mark : marks) {
            boolean parts = mark.block != null
                    && mark.block.extent() == Block.Extent.PARAGRAPHS
                    && mark.block.middles.contains(mark);
            boolean flows = parts || mark.printsParagraphs();
            if (flows && Sections.endedBy(mark.paragraph) != null && told.add(mark.paragraph)) {
                problems.add(mark, ProblemKind.IN_SECTION_BREAK, mark.directive());
            }
        }
    }

    /** Whole paragraphs or rows in which one block ends cannot be the beginning of the next. */
    private void checkSharing() {
        Set<Element> closed = new HashSet<>();
        for (Mark mark : marks) {
            Block block = mark.block;
            Element whole = block == null ? null : block.wholeOf(mark);
            if (block == null || whole == null || Blank.holdsNothingButDirectives(whole)) {
                continue;
            }
            if (mark == block.end) {
                closed.add(whole);
            } else if (mark == block.open && closed.contains(whole)) {
                problems.add(mark, ProblemKind.BLOCKS_SHARE, Wml.is(whole, "tr") ? "row" : "paragraph");
            }
        }
    }

    /** A field of Word that is cut in two would make the whole file unreadable. */
    private void checkFields(Element root) {
        List<Element> open = new ArrayList<>();
        for (Element code : Wml.all(root, "fldChar")) {
            String type = String.valueOf(Wml.attribute(code, "fldCharType"));
            if (type.equals("begin")) {
                open.add(code);
            } else if (!open.isEmpty()) {
                Element begin = open.get(open.size() - 1);
                blocks.stream()
                        .filter(block -> block.branchOf(begin) != block.branchOf(code))
                        .forEach(block -> problems.add(block.open, ProblemKind.CROSSES_FIELD, block.open.directive()));
                if (type.equals("end")) {
                    open.remove(open.size() - 1);
                }
            }
        }
    }
}
