package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.List;
import uk.careplans.generator.template.FieldUse;
import uk.careplans.generator.template.Rule;
import uk.careplans.generator.template.Step;
import uk.careplans.generator.zip.Codebook;

/**
 * The Velocity script of one story. Everything that varies is named by a number; the script itself is made of our own
 * few words and can hold nothing that an author or a plan wrote. What is between two decisions is one number.
 *
 * @param vtl the script
 * @param slots what its numbers stand for
 */
record Script(String vtl, List<Object> slots) {

    /** What a page writes between two decisions. */
    record Stretch(List<Piece> pieces) {}

    /** Something that a page writes. */
    @FunctionalInterface
    interface Piece {
        void writeTo(Page page, Scope scope);
    }

    /**
     * Emits the script for the steps of a story.
     *
     * @param isForFile whether nothing is ever withheld, so that nothing need be asked about that
     */
    static Script of(List<Step> steps, boolean isForFile, Numbers numbers, Codebook.Builder book) {
        Emitter emitter = new Emitter(isForFile, new Pieces(numbers, book));
        emitter.emit(steps, FieldUse.PLAN);
        emitter.endStretch(FieldUse.PLAN);
        return new Script(emitter.vtl.toString(), emitter.slots);
    }

    /** The variable that holds the scope inside a loop. */
    private static String variable(int loop) {
        return loop == FieldUse.PLAN ? "$plan" : "$item" + loop;
    }

    private static final class Emitter {

        private final StringBuilder vtl = new StringBuilder();
        private final List<Object> slots = new ArrayList<>();
        private final boolean isForFile;
        private final Pieces pieces;

        private Emitter(boolean isForFile, Pieces pieces) {
            this.isForFile = isForFile;
            this.pieces = pieces;
        }

        private void emit(List<Step> steps, int loop) {
            steps.forEach(step -> emit(step, loop));
        }

        private void emit(Step step, int loop) {
            if (step instanceof Step.Paragraph paragraph) {
                pieces.open(paragraph);
                emit(paragraph.content(), loop);
                pieces.closeParagraph();
            } else if (step instanceof Step.Container container) {
                pieces.open(container);
                emit(container.content(), loop);
                pieces.closeContainer();
            } else if (step instanceof Step.Link link) {
                endStretch(loop);
                emitLink(link, loop);
            } else if (step instanceof Step.Repeat repeat) {
                endStretch(loop);
                vtl.append("#foreach(").append(variable(repeat.loop())).append(" in ");
                call("each", repeat, loop);
                vtl.append(')');
                emit(repeat.body(), repeat.loop());
                endStretch(repeat.loop());
                vtl.append("#{end}");
            } else if (step instanceof Step.Choose choose
                    && isForFile
                    && choose.branches().get(0).rule() instanceof Rule.IsForReader) {
                emit(choose.branches().get(0).body(), loop);
            } else if (step instanceof Step.Choose choose) {
                endStretch(loop);
                emitBranches(choose.branches(), loop);
            } else if (step instanceof Step.Note note) {
                endStretch(loop);
                emitNote(note, loop);
            } else if (step instanceof Step.MergedCell cell) {
                endStretch(loop);
                emitCell(cell, loop);
            } else {
                pieces.add(step, loop != FieldUse.PLAN);
            }
        }

        private void emitLink(Step.Link link, int loop) {
            vtl.append("#if(");
            call("opensLink", link, loop);
            vtl.append(')');
            emit(link.linked(), loop);
            pieces.closeLink(link.close());
            endStretch(loop);
            vtl.append("#{else}");
            emit(link.plain(), loop);
            endStretch(loop);
            vtl.append("#{end}");
        }

        private void emitBranches(List<Step.Branch> branches, int loop) {
            for (int i = 0; i < branches.size(); i++) {
                Step.Branch branch = branches.get(i);
                if (branch.rule() == null) {
                    vtl.append("#{else}");
                } else {
                    vtl.append(i == 0 ? "#if(" : "#elseif(");
                    call("holds", branch.rule(), loop);
                    vtl.append(')');
                }
                emit(branch.body(), loop);
                endStretch(loop);
            }
            vtl.append("#{end}");
        }

        private void emitCell(Step.MergedCell cell, int loop) {
            vtl.append("#if(");
            call("holds", cell, loop);
            vtl.append(')');
            emit(cell.goesOn(), loop);
            endStretch(loop);
            vtl.append("#{else}");
            emit(cell.starts(), loop);
            endStretch(loop);
            vtl.append("#{end}");
        }

        private void emitNote(Step.Note note, int loop) {
            vtl.append("#if(");
            call("holds", note, loop);
            vtl.append(')');
            emit(note.body(), loop);
            endStretch(loop);
            vtl.append("#{end}");
        }

        private void endStretch(int loop) {
            List<Piece> stretch = pieces.take();
            if (!stretch.isEmpty()) {
                call("write", new Stretch(stretch), loop);
            }
        }

        private void call(String method, Object slot, int loop) {
            vtl.append("$page.").append(method).append('(').append(slots.size());
            vtl.append(',').append(variable(loop)).append(')');
            slots.add(slot);
        }
    }
}
