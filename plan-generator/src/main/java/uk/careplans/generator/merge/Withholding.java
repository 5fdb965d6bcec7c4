package uk.careplans.generator.merge;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.FieldUse;
import uk.careplans.generator.template.Rule;
import uk.careplans.generator.template.Told;
import uk.careplans.model.Answer;

/** Tells whether a part of a form is there for the reader of a plan. It sees the edition and nothing else. */
final class Withholding {

    /** What a part of a form tells a reader. */
    private record Telling(boolean withholds, boolean tells) {
        static final Telling NOTHING = new Telling(false, false);
        static final Telling WITHHELD = new Telling(true, false);
        static final Telling SOMETHING = new Telling(false, true);

        Telling and(Telling other) {
            return new Telling(withholds || other.withholds, tells || other.tells);
        }
    }

    private final PlanReader reader;
    private final WithheldSections sections;

    Withholding(PlanReader reader, WithheldSections sections) {
        this.reader = reader;
        this.sections = sections;
    }

    boolean isThere(Rule.IsForReader rule, Scope scope) {
        boolean staysInWords = switch (rule.part()) {
            case SECTION, ANSWER -> sections == WithheldSections.WORDS;
            case NUMBERED_SECTION -> true;
            case BELOW_HEADING -> false;
        };
        return staysInWords || !isWithheld(rule.told(), scope);
    }

    /** Whether something is withheld and nothing else is told. */
    private boolean isWithheld(List<Told> told, Scope scope) {
        Telling telling = telling(told, scope);
        return telling.withholds() && !telling.tells();
    }

    private Telling telling(List<Told> told, Scope scope) {
        Telling all = Telling.NOTHING;
        for (Told each : told) {
            all = all.and(telling(each, scope));
            if (all.tells()) {
                return all;
            }
        }
        return all;
    }

    private Telling telling(Told told, Scope scope) {
        if (told instanceof Told.Value value) {
            return isWithheld(value.field(), scope) ? Telling.WITHHELD : Telling.SOMETHING;
        } else if (told instanceof Told.Each each) {
            return isWithheld(each.list(), scope)
                    ? Telling.WITHHELD
                    : reader.items(each.list(), each.loop(), scope).stream()
                            .map(item -> each.told().isEmpty() ? Telling.SOMETHING : telling(each.told(), item))
                            .reduce(Telling.NOTHING, Telling::and);
        }
        return ofOne((Told.OneOf) told, scope);
    }

    /** Words that stand there because something is withheld tell nothing, and those that stand there for another reason do. */
    private Telling ofOne(Told.OneOf one, Scope scope) {
        boolean asks = false;
        for (Told.Branch branch : one.branches()) {
            asks |= fields(branch.rule()).anyMatch(field -> isWithheld(field, scope));
            if (branch.rule() == null || reader.holds(branch.rule(), scope)) {
                Telling inside = telling(branch.told(), scope);
                return !inside.equals(Telling.NOTHING) ? inside : asks ? Telling.WITHHELD : Telling.SOMETHING;
            }
        }
        return asks ? Telling.WITHHELD : Telling.NOTHING;
    }

    private static Stream<FieldUse> fields(@Nullable Rule rule) {
        if (rule instanceof Rule.Holds holds) {
            return Stream.of(holds.field());
        } else if (rule instanceof Rule.Not not) {
            return fields(not.other());
        } else if (rule instanceof Rule.And and) {
            return Stream.concat(fields(and.left()), fields(and.right()));
        } else if (rule instanceof Rule.Or or) {
            return Stream.concat(fields(or.left()), fields(or.right()));
        }
        return Stream.empty();
    }

    private boolean isWithheld(FieldUse field, Scope scope) {
        return reader.answer(field, scope) instanceof Answer.Withheld;
    }
}
