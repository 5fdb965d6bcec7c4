package uk.careplans.model.check;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;

/**
 * How the texts read that are written for the child and for parents: said where the plan is checked, before there is a document to
 * measure.
 */
final class ToldTextRules {

    private static final Set<String> NEVER = Set.of("word-never-said");
    private static final Set<String> UNEXPLAINED = Set.of("word-to-explain");
    private static final Set<String> BETTER_NOT = Set.of("word-better-not");
    private static final Set<String> HARD = Set.of("sentence-too-long", "sentence-of-hard-words");

    private ToldTextRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("told-word-never-said")
                        .errorFrom(Stage.FILING)
                        .source(Sources.WORD_BUSTING)
                        .ofAny(found(NEVER::contains)),
                Rule.warning("told-word-unexplained")
                        .source(Sources.WORD_BUSTING)
                        .ofAny(found(UNEXPLAINED::contains)),
                Rule.warning("told-word-better-not")
                        .source(Sources.WORD_BUSTING)
                        .ofAny(found(BETTER_NOT::contains)),
                Rule.warning("told-sentence-hard").source(Sources.BANDS).ofAny(found(HARD::contains)),
                Rule.warning("told-way-of-writing")
                        .source(Source.generalKnowledge("plain English, and how programs read aloud"))
                        .ofAny(found(id -> Stream.of(NEVER, UNEXPLAINED, BETTER_NOT, HARD)
                                .noneMatch(others -> others.contains(id)))));
    }

    private static Function<Subject, Stream<Spot>> found(Predicate<String> isOne) {
        return subject -> subject.toldTexts().findings().stream()
                .filter(here -> isOne.test(here.finding().id()))
                .map(ToldTexts.Here::spot);
    }
}
