package uk.careplans.generator.blank;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.Formatter;
import uk.careplans.model.Coded;
import uk.careplans.model.field.FieldType;

/** How well the type of a field fits what a question asks and the room it leaves: from 0, not at all, to 1. */
final class Fit {

    private static final Pattern YES_OR_NO = Pattern.compile(
            "(?is)(?:is|are|has|have|do|does|did|was|were|will|would|can|could|should)\\b.*|.*\\bwhether\\b.*|.*\\by/n\\b.*|(?!(?:who|what|where|when|why|how|which)\\b)\\w+(?: \\w+)?\\?");

    private Fit() {}

    static double of(Question question, FieldType type) {
        if (question.blank() instanceof Blank.Boxes boxes) {
            return ofBoxes(question, boxes, type);
        }
        if (question.isDate()) {
            return type instanceof FieldType.Date ? 1 : 0;
        }
        Phrase words = Phrase.of(question.words());
        boolean asksForDate = words.has("date") || question.words().strip().endsWith(" on");
        boolean asksYesOrNo = YES_OR_NO.matcher(question.words().strip()).matches();
        if (type instanceof FieldType.Date) {
            return asksForDate ? 1 : 0.7;
        } else if (type instanceof FieldType.YesNo) {
            return asksYesOrNo ? 1 : 0.5;
        } else if (type instanceof FieldType.LongText) {
            return asksForDate ? 0.6 : asksYesOrNo ? 0.85 : 1;
        } else if (type instanceof FieldType.Picture) {
            return words.has("photograph") || words.has("photo") || words.has("drawing") ? 1 : 0;
        } else if (type instanceof FieldType.Time) {
            return words.has("time") ? 1 : 0.3;
        }
        return ofShort(asksForDate, asksYesOrNo, type);
    }

    private static double ofShort(boolean asksForDate, boolean asksYesOrNo, FieldType type) {
        if (asksForDate) {
            return 0.3;
        }
        boolean isSomebody = Formatter.isPerson(type)
                || Formatter.isContactDetail(type)
                || (type instanceof FieldType.ListOf list && Formatter.isPerson(list.element()));
        return asksYesOrNo && isSomebody ? 0.6 : 1;
    }

    private static double ofBoxes(Question question, Blank.Boxes boxes, FieldType type) {
        if (type instanceof FieldType.YesNo) {
            return question.isYesNo() ? 1 : 0;
        } else if (type instanceof FieldType.Choice choice) {
            return boxes.options().stream().allMatch(option -> codeOf(option, choice) != null) ? 1 : 0;
        }
        return 0;
    }

    /** The code of a choice whose words, or which, an option of the form is; null if there is none. */
    static @Nullable String codeOf(String option, FieldType.Choice choice) {
        String wanted = Phrase.plain(option);
        List<Coded> found = choice.codes().stream()
                .filter(coded -> Phrase.plain(coded.words()).equals(wanted)
                        || Phrase.plain(coded.code()).equals(wanted))
                .toList();
        return found.size() == 1 ? found.get(0).code() : null;
    }
}
