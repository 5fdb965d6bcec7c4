package uk.careplans.model.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Source;
import uk.careplans.model.Stage;
import uk.careplans.model.check.words.Leftovers;
import uk.careplans.model.check.words.Sentence;

/** That nothing is left of a template or of another text: no guidance, no placeholders, no copies. */
final class LeftoverRules {

    private static final int LONG = 12;
    private static final Set<FieldPath> NEVER_LEFT = Set.of(FieldPath.of("child", "pronouns"));
    private static final Set<FieldPath> MAY_BE_ANNOUNCED = Set.of(FieldPath.of("legal", "proceedings", "caseNumber"));

    private LeftoverRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.error("leftover-of-a-template")
                        .from(Stage.APPROVAL)
                        .source(Source.seen("Coventry, notes on the final social work evidence template"))
                        .ofAny(LeftoverRules::leftovers),
                Rule.warning("text-in-two-places")
                        .from(Stage.REVIEW)
                        .source(Source.BRADFORD)
                        .ofAny(LeftoverRules::copies));
    }

    /** A case number may be announced as TBA until the court has given one. */
    private static Stream<Spot> leftovers(Subject subject) {
        return subject.texts().stream()
                .filter(text -> !NEVER_LEFT.contains(text.path()) && !MAY_BE_ANNOUNCED.contains(text.path()))
                .filter(text -> Leftovers.isIn(text.words()))
                .map(text -> Spot.at(text.path()));
    }

    /**
     * A long sentence that two texts share; each pair of texts is told once. What the child says has a rule of its own, and two decisions
     * may have one reason.
     */
    private static Stream<Spot> copies(Subject subject) {
        Map<String, FieldPath> said = new HashMap<>();
        Set<List<FieldPath>> pairs = new LinkedHashSet<>();
        List<Reading.Passage> passages = subject.reading()
                .narratives()
                .filter(passage -> !passage.text().isReason() && !ChildsVoiceRules.isChildsView(passage.path()))
                .filter(passage -> !passage.path().steps().get(0).equals("releases"))
                .toList();
        for (Reading.Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                if (sentence.words().size() >= LONG) {
                    FieldPath first = said.putIfAbsent(sentence.plain(), passage.path());
                    if (first != null && !first.equals(passage.path()) && !mayBeAlike(first, passage.path())) {
                        pairs.add(List.of(first, passage.path()));
                    }
                }
            }
        }
        return new ArrayList<>(pairs).stream().map(pair -> Spot.at(pair.get(0)).and(pair.get(1)));
    }

    private static boolean mayBeAlike(FieldPath first, FieldPath second) {
        return areBothTold(first, second) || areForTwoParents(first, second);
    }

    /** What a child of nine is told may be told in the same words at twelve; what a court was told may not. */
    private static boolean areBothTold(FieldPath first, FieldPath second) {
        return ChildsVersionRules.isTold(first) && ChildsVersionRules.isTold(second);
    }

    /** Each parent gets a letter of their own, so that both may be told the same. */
    private static boolean areForTwoParents(FieldPath first, FieldPath second) {
        return ParentsVersionRules.isInVersion(first)
                && ParentsVersionRules.isInVersion(second)
                && !first.steps().get(1).equals(second.steps().get(1));
    }
}
