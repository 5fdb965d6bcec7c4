package uk.careplans.generator.blank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.word.AuthorsForm;

/** Decides about each question of a form, and writes what was decided into it. */
final class Drafting {

    /** From here on a field's tag is put in without asking anybody. */
    static final double SURE = 0.72;
    /** By so much the likeliest field must be ahead of the next. */
    static final double AHEAD = 0.06;
    /** Below this, no field is what is meant. */
    static final double NONE = 0.5;

    /** So much of what stands around a date tells whose signature it belongs to: its label or column, and its row or heading. */
    private static final int NEAR = 2;

    private static final Pattern GOES_ON = Pattern.compile(
            "(?is)(?:if|and if)\\b.*|(?:why|when|details?|further details|please (?:specify|give details|explain)|comments?"
                    + "|reasons?|date|on|specify|if so|by when|frequency)\\b[^a-z]*");
    private static final Pattern SIGNATURE = Pattern.compile("(?is).*\\b(?:signature|signed|sign here|initials)\\b.*");

    private record Decided(
            Question question, Outcome.Kind kind, @Nullable Proposal field, List<Proposal> proposals, String own) {}

    private final AuthorsForm form;
    private final Judge judge;
    private final OwnIds ids = new OwnIds();
    private final List<Decided> decided = new ArrayList<>();

    Drafting(AuthorsForm form, Judge judge) {
        this.form = form;
        this.judge = judge;
    }

    /** Decides about the questions of a story. */
    void draft(List<Question> questions) {
        Decided before = null;
        for (Question question : questions) {
            for (Question each : parts(question)) {
                before = decide(each, before);
                decided.add(before);
            }
        }
    }

    /** Rows for a list that the plan does not have, or one row for a single answer, are a question for each column. */
    private List<Question> parts(Question question) {
        if (!(question.blank() instanceof Blank.Rows rows) || repeats(question, rows)) {
            return List.of(question);
        }
        List<Question> parts = new ArrayList<>();
        for (int i = rows.numbered() ? 1 : 0; i < rows.heads().size(); i++) {
            Blank.Room room = new Blank.Room(rows.cells().get(i), 0, 0, List.of());
            parts.add(new Question(rows.heads().get(i), question.around(), room, false));
        }
        return parts;
    }

    private boolean repeats(Question question, Blank.Rows rows) {
        List<Proposal> lists = judge.listsFor(question, rows);
        double likeliest = lists.isEmpty() ? 0 : lists.get(0).confidence();
        return rows.rows().size() > 1 ? likeliest >= NONE : likeliest >= SURE;
    }

    private Decided decide(Question question, @Nullable Decided before) {
        if (SIGNATURE.matcher(question.words()).matches()
                && !Phrase.of(question.words()).has("date")) {
            return new Decided(question, Outcome.Kind.SIGN, null, List.of(), "");
        }
        if (isDayOfNobodysSignature(question, before)) {
            return new Decided(question, Outcome.Kind.SIGN, null, List.of(), "");
        }
        if (question.blank() instanceof Blank.Rows rows) {
            List<Proposal> lists = judge.listsFor(question, rows);
            return chosen(question, lists, Outcome.Kind.ROWS);
        }
        boolean goesOn = before != null
                && before.kind() != Outcome.Kind.SIGN
                && GOES_ON.matcher(question.words().strip()).matches();
        if (!goesOn || before == null) {
            Question asked = before == null ? question : ofTheSamePerson(question, before);
            return chosen(asked, judge.fieldsFor(asked, null), Outcome.Kind.FIELD);
        }
        return goingOn(question, before);
    }

    /** {@code Date} beside {@code Signed}, where nothing near says who signs: whoever does writes it. */
    private static boolean isDayOfNobodysSignature(Question question, @Nullable Decided before) {
        Phrase words = Phrase.of(question.words());
        if (before == null || before.kind() != Outcome.Kind.SIGN || !words.equals(Phrase.of("date"))) {
            return false;
        }
        return Stream.concat(
                        Stream.of(before.question().words()),
                        question.around().stream().limit(NEAR))
                .allMatch(near -> Vocabulary.peopleIn(Phrase.of(near)).isEmpty());
    }

    /** {@code Telephone} below {@code Social worker} is the social worker's. */
    private static Question ofTheSamePerson(Question question, Decided before) {
        Phrase words = Phrase.of(question.words());
        Phrase above = Phrase.of(before.question().words());
        boolean saysNoMore = !words.isEmpty()
                && words.words().stream().allMatch(Vocabulary::turns)
                && Vocabulary.peopleIn(words).isEmpty();
        if (!saysNoMore || Vocabulary.peopleIn(above).isEmpty()) {
            return question;
        }
        List<String> around = new ArrayList<>(question.around());
        around.add(0, before.question().words());
        return new Question(question.words(), around, question.blank(), question.isDate());
    }

    private Decided goingOn(Question question, Decided before) {
        List<String> around = new ArrayList<>(question.around());
        around.add(0, before.question().words());
        Question whole = new Question(question.words(), around, question.blank(), question.isDate());
        // "If yes, details" says nothing by itself.
        Question both = new Question(
                before.question().words() + " " + question.words(),
                question.around(),
                question.blank(),
                question.isDate());
        Proposal field = before.field();
        Map<String, Proposal> likeliest = new LinkedHashMap<>();
        for (Question each : List.of(whole, both)) {
            judge.fieldsFor(each, field == null ? null : field.candidate()).stream()
                    .filter(proposal -> field == null || !proposal.path().equals(field.path()))
                    .forEach(proposal -> likeliest.merge(
                            proposal.path(), proposal, (a, b) -> a.confidence() >= b.confidence() ? a : b));
        }
        List<Proposal> proposals = new ArrayList<>(likeliest.values());
        proposals.sort(Comparator.comparingDouble(Proposal::confidence).reversed());
        if (field == null) {
            // What it goes on with has no field, so nothing is sure about this.
            return before.kind() == Outcome.Kind.OWN
                    ? own(whole, proposals)
                    : new Decided(whole, Outcome.Kind.DECIDE, null, proposals, "");
        }
        return chosen(whole, proposals, Outcome.Kind.FIELD);
    }

    private Decided chosen(Question question, List<Proposal> proposals, Outcome.Kind kind) {
        double best = proposals.isEmpty() ? 0 : proposals.get(0).confidence();
        double next = proposals.size() < 2 ? 0 : proposals.get(1).confidence();
        if (best < NONE) {
            return own(question, proposals);
        }
        boolean isSure = best >= SURE && best - next >= AHEAD;
        return isSure
                ? new Decided(question, kind, proposals.get(0), proposals, "")
                : new Decided(question, Outcome.Kind.DECIDE, null, proposals, "");
    }

    private Decided own(Question question, List<Proposal> proposals) {
        return new Decided(question, Outcome.Kind.OWN, null, proposals, ids.of(question));
    }

    /** Writes what was decided, and tells it. */
    List<Outcome> finish() {
        // Of two questions for one field, the surer one has it.
        Map<String, Integer> surest = new HashMap<>();
        for (int i = 0; i < decided.size(); i++) {
            Proposal field = decided.get(i).field();
            if (field != null) {
                surest.merge(
                        field.path(), i, (a, b) -> confidence(decided.get(a)) >= confidence(decided.get(b)) ? a : b);
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < decided.size(); i++) {
            Decided each = decided.get(i);
            int owner =
                    each.field() == null ? i : surest.getOrDefault(each.field().path(), i);
            outcomes.add(owner == i ? write(each) : taken(each, decided.get(owner)));
        }
        return outcomes;
    }

    private static double confidence(Decided decided) {
        return decided.field() == null ? 0 : decided.field().confidence();
    }

    private Outcome taken(Decided each, Decided other) {
        String path = each.field() == null ? "" : each.field().path();
        String remark = Remarks.taken(
                each.question(),
                Tags.of(each.question(), path),
                other.question().words(),
                each.proposals());
        return outcome(each, Outcome.Kind.DECIDE, "", remark);
    }

    private Outcome write(Decided each) {
        Tags tags = new Tags(form, each.question());
        switch (each.kind()) {
            case FIELD -> {
                Proposal field = each.field();
                if (field != null) {
                    tags.write(field.candidate());
                    return outcome(each, Outcome.Kind.FIELD, field.path(), "");
                }
            }
            case ROWS -> {
                Proposal list = each.field();
                if (list != null) {
                    String remark = new Rows(form, judge, each.question()).write(list.candidate());
                    return outcome(each, Outcome.Kind.ROWS, list.path(), remark);
                }
            }
            case OWN -> {
                String path = "ownQuestions." + each.own();
                tags.writeOwn(path + ".answer");
                return outcome(each, Outcome.Kind.OWN, path, Remarks.own(each.own(), each.proposals()));
            }
            case SIGN -> {
                return outcome(each, Outcome.Kind.SIGN, "", "");
            }
            case DECIDE -> {
                return outcome(each, Outcome.Kind.DECIDE, "", Remarks.decide(each.question(), each.proposals()));
            }
        }
        throw new IllegalStateException("A question was decided without a field");
    }

    private Outcome outcome(Decided each, Outcome.Kind kind, String field, String remark) {
        if (!remark.isEmpty()) {
            form.remark(each.question().blank().paragraph(), remark);
        }
        Map<String, Double> tags = new LinkedHashMap<>();
        each.proposals().stream()
                .limit(Remarks.MOST)
                .forEach(proposal -> tags.put(Tags.of(each.question(), proposal.path()), proposal.confidence()));
        return new Outcome(
                each.question().words(),
                each.question().section(),
                kind,
                field,
                Math.min(1, confidence(each)),
                kind == Outcome.Kind.DECIDE ? List.copyOf(tags.keySet()) : List.of(),
                remark);
    }
}
