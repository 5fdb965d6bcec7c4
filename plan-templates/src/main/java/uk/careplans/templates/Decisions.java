package uk.careplans.templates;

import java.util.List;
import java.util.Locale;
import uk.careplans.generator.blank.Outcome;
import uk.careplans.generator.template.Problem;

/** {@code decide.md} of a new pack: what became of each question of its form, and what a person must decide. */
final class Decisions {

    private final List<Outcome> outcomes;
    private final StringBuilder page = new StringBuilder();

    private Decisions(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /**
     * @param problems what the checker says of the form with its tags
     */
    static String page(String council, List<Outcome> outcomes, List<Problem> problems) {
        Decisions decisions = new Decisions(outcomes);
        decisions.line("# " + council + ": what a person must decide");
        decisions.line("");
        decisions.line("Questions of the form: " + outcomes.size() + ". Answered by a field: "
                + decisions.count(Outcome.Kind.FIELD) + "; by a row for each item of a list: "
                + decisions.count(Outcome.Kind.ROWS) + "; kept as the council's own: "
                + decisions.count(Outcome.Kind.OWN) + "; signed by hand: " + decisions.count(Outcome.Kind.SIGN)
                + "; waiting for a person: " + decisions.count(Outcome.Kind.DECIDE) + ".");
        decisions.line("Everything here is a proposal: read all of it once beside the form.");
        decisions.open();
        decisions.own();
        decisions.placed();
        decisions.notPrinted(problems);
        return decisions.page.toString();
    }

    private void line(String words) {
        page.append(words).append('\n');
    }

    private long count(Outcome.Kind kind) {
        return outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }

    private void heading(String words, String... more) {
        line("");
        line("## " + words);
        line("");
        for (String each : more) {
            line(each);
        }
        if (more.length > 0) {
            line("");
        }
    }

    private void open() {
        heading(
                "Which field is it?",
                "Nothing was put in here. Paste the right tag into the form, where its comment stands, or keep the question as the",
                "council's own, with an id of your choice: `${ownQuestions.ID.answer}`.");
        line("| Question | Below | Tags that may be right |");
        line("|---|---|---|");
        for (Outcome each : outcomes) {
            if (each.kind() == Outcome.Kind.DECIDE) {
                row(
                        each.question(),
                        each.section(),
                        String.join(
                                " ",
                                each.proposals().stream()
                                        .map(tag -> "`" + tag + "`")
                                        .toList()));
            }
        }
    }

    private void own() {
        heading(
                "Does the plan have no field for these?",
                "They are kept as the council's own questions. If a field does answer one, put its tag in the place of this one.");
        line("| Question | Below | Tag |");
        line("|---|---|---|");
        for (Outcome each : outcomes) {
            if (each.kind() == Outcome.Kind.OWN) {
                row(each.question(), each.section(), "`${" + each.field() + ".answer}`");
            }
        }
    }

    private void placed() {
        heading("Is this right?", "These were put in because their words say the same as the field's.");
        line("| Question | Below | Field | Confidence |");
        line("|---|---|---|---|");
        for (Outcome each : outcomes) {
            if (each.kind() == Outcome.Kind.FIELD || each.kind() == Outcome.Kind.ROWS) {
                row(
                        each.question(),
                        each.section(),
                        "`" + each.field() + "`" + (each.kind() == Outcome.Kind.ROWS ? ", a row each" : "")
                                + (each.remark().isEmpty() ? "" : ". " + each.remark()),
                        String.format(Locale.ROOT, "%.0f %%", 100 * each.confidence()));
            } else if (each.kind() == Outcome.Kind.SIGN) {
                row(each.question(), each.section(), "left blank, to be signed by hand", "");
            }
        }
    }

    private void notPrinted(List<Problem> problems) {
        List<String> missing = problems.stream()
                .filter(problem -> problem.kind().id().equals("required-field-missing"))
                .map(Problem::message)
                .toList();
        heading(
                "Is this left out on purpose?",
                "Every plan must say these and the form prints none of them. Add their tags, or name them in `pack.json` with the",
                "reason: `\"leavesOut\": {\"needs.selfCare\": \"Why.\"}`.");
        missing.forEach(message -> line("- " + message));
    }

    private void row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ')
                    .append(cell.replaceAll("\\s+", " ").replace("|", "\\|"))
                    .append(" |");
        }
        line(row.toString());
    }
}
