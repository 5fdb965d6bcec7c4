package uk.careplans.generator.blank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the fields that may answer a question, each with a confidence from 0 to 1. */
final class Judge {

    /** In brackets, or behind a colon or a full stop. */
    private static final Pattern MORE =
            Pattern.compile("\\s*\\(.*|(?<=\\w\\w[:?]) .*|(?<=\\w{3}[.]) .*", Pattern.DOTALL);
    /** So many words in brackets are a part of the question. */
    private static final int FEW = 3;

    private static final double[] NEAR = {0.85, 0.8, 0.75, 0.7};
    private static final double ASSUMED_CHILD = 0.5;
    private static final double MEANING = 0.9;
    private static final double ANOTHER_PERSON = 0.6;
    /** Where not the question, but what stands around it names somebody, and the field nobody. */
    private static final double ANOTHER_AROUND = 0.9;
    /** Where the field speaks of somebody whom neither the question nor anything around it names. */
    private static final double UNASKED_PERSON = 0.8;
    /** Where the field is another plan's, and the question speaks of no plan. */
    private static final double UNASKED_PLAN = 0.8;
    /** What every heading may have says nothing of what stands below it. */
    private static final Set<String> OF_EVERY_FORM = Set.of("car", "care", "plan");
    /** Of a question whose turn the field does not take. */
    private static final double ANOTHER_TURN = 0.6;

    private static final double ANOTHER_GROUP = 0.65;
    /** For a field that what is nearest around the question speaks of, too. */
    private static final double NEARER = 0.15;
    /** Of a question without what it adds behind a colon or in brackets. */
    private static final double SHORTER = 0.97;

    private final Candidates candidates;
    private final Vocabulary vocabulary;

    Judge(Candidates candidates) {
        this.candidates = candidates;
        this.vocabulary = new Vocabulary(candidates);
    }

    /** A question as it is compared. */
    private record Asked(
            Phrase words, Phrase nearest, Map<String, Double> around, Set<String> persons, double anotherPerson) {}

    /**
     * The fields for a question, the likeliest first; those that do not fit are left out.
     *
     * @param before the field of the question before it, if this one goes on with that; null if not
     */
    List<Proposal> fieldsFor(Question question, @Nullable Candidate before) {
        return ranked(question, candidates.fields(), before);
    }

    /** The fields of a list's items for the head of a column. */
    List<Proposal> fieldsFor(String head, Candidate list, Blank blank) {
        return ranked(new Question(head, List.of(), blank, false), list.items(), null);
    }

    private List<Proposal> ranked(Question question, List<Candidate> all, @Nullable Candidate before) {
        Asked asked = asked(question);
        Question brief = brief(question);
        Asked briefly = brief.equals(question) ? asked : asked(brief);
        List<Proposal> proposals = new ArrayList<>();
        for (Candidate candidate : all) {
            double fit = Fit.of(question, candidate.type());
            double likeness =
                    fit == 0 ? 0 : fit * Math.max(likeness(asked, candidate), SHORTER * likeness(briefly, candidate));
            if (before != null && !candidate.group().equals(before.group())) {
                likeness *= ANOTHER_GROUP;
            }
            if (likeness > 0) {
                proposals.add(new Proposal(candidate, likeness));
            }
        }
        proposals.sort(Comparator.comparingDouble(Proposal::confidence).reversed());
        return proposals;
    }

    /** The lists for a table with these heads, the likeliest first. */
    List<Proposal> listsFor(Question question, Blank.Rows rows) {
        List<Proposal> proposals = new ArrayList<>();
        Asked asked = asked(new Question(question.words(), question.around(), rows, false));
        for (Candidate list : candidates.lists()) {
            double columns = rows.heads().stream()
                    .skip(rows.numbered() ? 1 : 0)
                    .mapToDouble(head -> fieldsFor(head, list, rows).stream()
                            .mapToDouble(Proposal::confidence)
                            .findFirst()
                            .orElse(0))
                    .average()
                    .orElse(0);
            double named = list.called().stream()
                    .mapToDouble(phrase -> covered(phrase, asked.words(), asked.around()))
                    .max()
                    .orElse(0);
            proposals.add(new Proposal(list, columns * (0.75 + 0.25 * named)));
        }
        proposals.sort(Comparator.comparingDouble(Proposal::confidence).reversed());
        return proposals;
    }

    /** The question without what only says more about it, which is taken for guidance. */
    private static Question brief(Question question) {
        Matcher more = MORE.matcher(question.words());
        if (!more.find() || more.start() == 0 || turns(more.group())) {
            return question;
        }
        List<String> around = new ArrayList<>(question.around());
        around.add(0, more.group());
        return new Question(question.words().substring(0, more.start()), around, question.blank(), question.isDate());
    }

    private static boolean turns(String more) {
        Phrase words = Phrase.of(more);
        return words.words().size() <= FEW && words.words().stream().anyMatch(Vocabulary::turns);
    }

    private Asked asked(Question question) {
        Phrase words = Phrase.of(question.isDate() ? question.words() + " date" : question.words());
        Map<String, Double> around = new LinkedHashMap<>();
        Set<String> persons = new TreeSet<>(Vocabulary.peopleIn(words));
        double anotherPerson = persons.isEmpty() ? ANOTHER_AROUND : ANOTHER_PERSON;
        for (int i = 0; i < question.around().size(); i++) {
            Phrase level = Phrase.of(question.around().get(i));
            double near = NEAR[Math.min(i, NEAR.length - 1)];
            level.words().stream()
                    .filter(word -> !OF_EVERY_FORM.contains(word))
                    .forEach(word -> around.merge(word, near, Math::max));
            if (persons.isEmpty()) {
                persons.addAll(Vocabulary.peopleIn(level));
            }
        }
        if (persons.isEmpty() || persons.contains("child")) {
            around.merge("child", ASSUMED_CHILD, Math::max);
        }
        Phrase nearest =
                Phrase.of(question.around().isEmpty() ? "" : question.around().get(0));
        return new Asked(words, nearest, around, persons, anotherPerson);
    }

    private double likeness(Asked asked, Candidate candidate) {
        boolean isOfThisPlan =
                !candidate.path().startsWith("linkedPlans.") || asked.words().has("plan");
        double best = MEANING * likeness(asked, candidate.meaning());
        for (Phrase phrase : candidate.called()) {
            double unasked = isOfThisPlan || !phrase.has("plan") ? 1 : UNASKED_PLAN;
            best = Math.max(best, unasked * likeness(asked, phrase));
        }
        return best;
    }

    private double likeness(Asked asked, Phrase phrase) {
        if (asked.words().isEmpty() || phrase.isEmpty()) {
            return 0;
        }
        double ofPhrase = covered(phrase, asked.words(), asked.around());
        double ofQuestion = covered(asked.words(), phrase, Map.of());
        if (ofPhrase + ofQuestion == 0) {
            return 0;
        }
        double likeness = 2 * ofPhrase * ofQuestion / (ofPhrase + ofQuestion);
        double nearer = 1 + NEARER * covered(asked.nearest(), phrase, Map.of());
        return likeness * nearer * anotherPerson(asked, phrase) * anotherTurn(asked, phrase);
    }

    /** How much of what a phrase says is said by another, or around it. */
    private double covered(Phrase phrase, Phrase by, Map<String, Double> around) {
        double all = vocabulary.weight(phrase.words());
        double sum = 0;
        for (String word : phrase.words()) {
            sum += vocabulary.weight(word) * (by.words().contains(word) ? 1 : around.getOrDefault(word, 0.0));
        }
        return all == 0 ? 0 : sum / all;
    }

    private static double anotherPerson(Asked asked, Phrase phrase) {
        List<String> named = Vocabulary.peopleIn(phrase);
        boolean isSame = asked.persons().isEmpty()
                || named.stream().anyMatch(asked.persons()::contains)
                || (named.isEmpty() && asked.persons().contains("child"));
        if (!isSame) {
            return named.isEmpty() ? asked.anotherPerson() : ANOTHER_PERSON;
        }
        boolean isUnasked = !named.isEmpty()
                && named.stream()
                        .noneMatch(person -> person.equals("child")
                                || asked.words().words().contains(person)
                                || asked.around().containsKey(person));
        return isUnasked ? UNASKED_PERSON : 1;
    }

    private static double anotherTurn(Asked asked, Phrase phrase) {
        boolean isPerson = !Vocabulary.peopleIn(phrase).isEmpty();
        boolean turnsAway = asked.words().words().stream()
                .anyMatch(word -> Vocabulary.turns(word)
                        && !phrase.words().contains(word)
                        && !(isPerson && (word.equals("name") || word.equals("who"))));
        return turnsAway ? ANOTHER_TURN : 1;
    }
}
