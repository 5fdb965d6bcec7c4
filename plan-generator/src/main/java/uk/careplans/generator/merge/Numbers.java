package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.List;
import uk.careplans.generator.template.CompiledTemplate;

/**
 * The numbers of marks, controls and drawings. Those outside loops get theirs when the template is prepared; a document
 * goes on behind them. For one thread.
 */
final class Numbers {

    private final CompiledTemplate.FreeIds free;
    private final List<Mark> fixed = new ArrayList<>();
    private int mark = 1;
    private int control = 1;
    private int drawing = 1;

    Numbers(CompiledTemplate.FreeIds free) {
        this.free = free;
    }

    /** Numbers for one document, behind those that its template gave. */
    Numbers forDocument() {
        Numbers copy = new Numbers(free);
        copy.mark = mark;
        copy.control = control;
        copy.drawing = drawing;
        return copy;
    }

    /** The mark of a field that every document marks in the same way; its number is its control's, too. */
    Mark fixedMark(String path) {
        int number = Math.max(mark, control);
        mark = number + 1;
        control = number + 1;
        Mark fixedMark = Mark.of(number, free.bookmarkPrefix(), path);
        fixed.add(fixedMark);
        return fixedMark;
    }

    /** The marks that every document makes in the same way. */
    List<Mark> fixedMarks() {
        return fixed;
    }

    /** The mark of a field in one document. */
    Mark nextMark(String path) {
        return Mark.of(mark++, free.bookmarkPrefix(), path);
    }

    int nextControl() {
        return control++;
    }

    int nextDrawing() {
        return drawing++;
    }

    /** The {@code w:id} of a mark's bookmark. */
    int bookmarkId(int number) {
        return free.bookmark() + number - 1;
    }
}
