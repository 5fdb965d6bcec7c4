package uk.careplans.generator.merge;

import java.util.ArrayList;
import java.util.List;
import uk.careplans.generator.template.FieldUse;
import uk.careplans.generator.template.Step;

/**
 * The Velocity script of one story. Everything that varies is named by a number; the script itself is made of our own
 * few words and can hold nothing that an author or a plan wrote.
 *
 * @param vtl the script
 * @param slots what its numbers stand for
 */
record Script(String vtl, List<Object> slots) {

    /** Emits the script for the steps of a story. */
    static Script of(List<Step> steps) {
        Emitter emitter = new Emitter();
        emitter.emit(steps, scope(FieldUse.PLAN));
        return new Script(emitter.vtl.toString(), emitter.slots);
    }

    /** The variable that holds the scope inside a loop. */
    static String scope(int loop) {
        return loop == FieldUse.PLAN ? "$plan" : "$item" + loop;
    }

    private static final class Emitter {

        private final StringBuilder vtl = new StringBuilder();
        private final List<Object> slots = new ArrayList<>();

        private void emit(List<Step> steps, String scope) {
            steps.forEach(step -> emit(step, scope));
        }

        private void emit(Step step, String scope) {
            if (step instanceof Step.Literal) {
                call("text", step);
            } else if (step instanceof Step.Value value) {
                call("value", value.slot(), scope);
            } else if (step instanceof Step.Picture) {
                call("picture", step, scope);
            } else if (step instanceof Step.Emblem) {
                call("emblem", step);
            } else if (step instanceof Step.Words) {
                call("words", step, scope);
            } else if (step instanceof Step.Count) {
                call("count", step, scope);
            } else if (step instanceof Step.Once) {
                call("once", step, scope);
            } else if (step instanceof Step.FreshId) {
                call("freshId", step);
            } else if (step instanceof Step.HeadEnds) {
                vtl.append("$page.headEnds()");
            } else if (step instanceof Step.ParagraphEnds) {
                vtl.append("$page.paragraphEnds()");
            } else if (step instanceof Step.TableBegins) {
                vtl.append("$page.tableBegins()");
            } else if (step instanceof Step.TableEnds) {
                vtl.append("$page.tableEnds()");
            } else {
                emitBlock(step, scope);
            }
        }

        private void emitBlock(Step step, String scope) {
            if (step instanceof Step.Paragraph paragraph) {
                call("openParagraph", paragraph);
                emit(paragraph.content(), scope);
                vtl.append("$page.closeParagraph()");
            } else if (step instanceof Step.Container container) {
                call("open", container);
                emit(container.content(), scope);
                vtl.append("$page.close()");
            } else if (step instanceof Step.Repeat repeat) {
                String item = scope(repeat.loop());
                vtl.append("#foreach(").append(item).append(" in ");
                call("each", repeat, scope);
                vtl.append(')');
                emit(repeat.body(), item);
                vtl.append("#{end}");
            } else if (step instanceof Step.Choose choose) {
                emitBranches(choose.branches(), scope);
            } else {
                throw new IllegalStateException(
                        "No script for a step of the kind " + step.getClass().getSimpleName());
            }
        }

        private void emitBranches(List<Step.Branch> branches, String scope) {
            for (int i = 0; i < branches.size(); i++) {
                Step.Branch branch = branches.get(i);
                if (branch.rule() == null) {
                    vtl.append("#{else}");
                } else {
                    vtl.append(i == 0 ? "#if(" : "#elseif(");
                    call("holds", branch.rule(), scope);
                    vtl.append(')');
                }
                emit(branch.body(), scope);
            }
            vtl.append("#{end}");
        }

        private void call(String method, Object slot) {
            vtl.append("$page.").append(method).append('(').append(slots.size()).append(')');
            slots.add(slot);
        }

        private void call(String method, Object slot, String scope) {
            vtl.append("$page.")
                    .append(method)
                    .append('(')
                    .append(slots.size())
                    .append(',')
                    .append(scope)
                    .append(')');
            slots.add(slot);
        }
    }
}
