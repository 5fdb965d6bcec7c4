package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;

/** Collects steps; neighbouring literals become one. */
final class StepList {

    private final List<Step> steps = new ArrayList<>();

    void add(Step step) {
        int last = steps.size() - 1;
        if (step instanceof Step.Literal added && last >= 0 && steps.get(last) instanceof Step.Literal before) {
            steps.set(last, new Step.Literal(before.xml() + added.xml(), before.visible() || added.visible()));
        } else {
            steps.add(step);
        }
    }

    void addAll(List<Step> more) {
        more.forEach(this::add);
    }

    /** XML of which nothing can be seen. */
    void addUnseen(String xml) {
        if (!xml.isEmpty()) {
            add(new Step.Literal(xml, false));
        }
    }

    List<Step> steps() {
        return steps;
    }
}
