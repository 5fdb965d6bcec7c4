package uk.careplans.generator.blank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.careplans.generator.word.AuthorsForm;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.model.field.FieldType;

/** Makes one row of a table repeat a list, and takes its other blank rows away. */
final class Rows {

    private final AuthorsForm form;
    private final Judge judge;
    private final Blank.Rows rows;

    Rows(AuthorsForm form, Judge judge, Question question) {
        this.form = form;
        this.judge = judge;
        this.rows = (Blank.Rows) question.blank();
    }

    /** Writes the row, and returns what must be said of its columns: nothing, if all were written. */
    String write(Candidate list) {
        String variable = variable(list);
        List<String> texts = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int i = 0; i < rows.heads().size(); i++) {
            texts.add(i == 0 && rows.numbered() ? "${foreach.count}" : column(i, list, variable, used, open));
        }
        int last = texts.size() - 1;
        texts.set(0, "#foreach($" + variable + " in $" + list.path() + ")" + texts.get(0));
        texts.set(last, texts.get(last) + "#end");
        for (int i = 0; i <= last; i++) {
            int length = ParagraphText.of(rows.cells().get(i)).text().length();
            if (!texts.get(i).isEmpty()) {
                form.write(rows.cells().get(i), 0, length, texts.get(i));
            }
        }
        rows.rows().stream().skip(1).forEach(form::remove);
        return open.isEmpty() ? "" : "This row repeats " + list.path() + ". " + String.join(" ", open);
    }

    private String column(int number, Candidate list, String variable, Set<String> used, List<String> open) {
        String head = rows.heads().get(number);
        List<Proposal> fields = judge.fieldsFor(head, list, rows).stream()
                .filter(proposal -> !used.contains(proposal.path()))
                .toList();
        String beginning = list.path() + ".";
        if (!fields.isEmpty() && fields.get(0).confidence() >= Drafting.SURE) {
            used.add(fields.get(0).path());
            return "${" + variable + "." + fields.get(0).path().substring(beginning.length()) + "}";
        }
        String meant = fields.isEmpty() || fields.get(0).confidence() < Drafting.NONE
                ? "no field of its items fits"
                : "it may be ${" + variable + "." + fields.get(0).path().substring(beginning.length()) + "}";
        open.add("Which field belongs below \"" + head + "\"? Nothing was put in; " + meant + ".");
        return "";
    }

    /** The last word of an item's name, unless the plan has a field of that name. */
    private static String variable(Candidate list) {
        if (list.type() instanceof FieldType.ListOf of) {
            String words = of.element().words();
            return words.substring(words.lastIndexOf(' ') + 1) + "Item";
        }
        return "item";
    }
}
