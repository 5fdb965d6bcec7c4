package uk.careplans.model.check;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.careplans.model.FieldPath;
import uk.careplans.model.check.words.Prose;
import uk.careplans.model.check.words.Sentence;

/** The texts of one plan, read word by word once for all the rules that look into them. Used by one thread. */
final class Reading {

    /**
     * A text in its sentences.
     *
     * @param text the text
     * @param sentences its sentences
     */
    record Passage(Subject.Text text, List<Sentence> sentences) {
        FieldPath path() {
            return text.path();
        }

        /** Whether it stands in this part of the plan. */
        boolean isUnder(String... part) {
            List<String> steps = path().steps();
            return steps.size() >= part.length && steps.subList(0, part.length).equals(List.of(part));
        }

        /** Whether the field of this name is the one it stands in. */
        boolean isIn(String field) {
            return path().steps().get(path().steps().size() - 1).equals(field);
        }
    }

    /** A sentence, and the text it stands in. */
    record Place(Passage passage, Sentence sentence) {
        /** Here, with the number of the sentence for the message. */
        Spot spot() {
            return Spot.at(passage.path()).with("sentence", sentence.number());
        }
    }

    private final List<Passage> passages;
    private final PlanNames names;
    private final NamesInTexts namesInTexts;

    Reading(Subject subject) {
        this.passages = subject.texts().stream()
                .map(text -> new Passage(text, Prose.sentences(text.words())))
                .toList();
        this.names = new PlanNames(subject, this);
        this.namesInTexts = new NamesInTexts(names);
    }

    /** The names that the plan gives. */
    PlanNames names() {
        return names;
    }

    /** Which words of the texts are names. */
    NamesInTexts namesInTexts() {
        return namesInTexts;
    }

    /** Every text, in the plan's order. */
    List<Passage> passages() {
        return passages;
    }

    /** The narratives, and the reasons why something does not apply. */
    Stream<Passage> narratives() {
        return passages.stream().filter(passage -> passage.text().isLong());
    }

    /** The first sentence of each narrative in which something is found: who mends it there will see the others. */
    Stream<Place> firstInEach(Predicate<Sentence> isFound) {
        return narratives()
                .flatMap(passage -> passage.sentences().stream()
                        .filter(isFound)
                        .limit(1)
                        .map(sentence -> new Place(passage, sentence)));
    }

    /** Every sentence of the narratives. */
    Stream<Place> sentences() {
        return narratives()
                .flatMap(passage -> passage.sentences().stream().map(sentence -> new Place(passage, sentence)));
    }
}
