package uk.careplans.generator.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a part of a form tells of a plan: what it takes to know whether all of that is withheld from a reader. Immutable. */
public sealed interface Told {

    /** A field is printed. */
    record Value(FieldUse field) implements Told {}

    /** This is told of each item of a list. */
    record Each(int loop, FieldUse list, List<Told> told) implements Told {
        /** Takes a copy. */
        public Each {
            told = List.copyOf(told);
        }
    }

    /** One of these is told. */
    record OneOf(List<Branch> branches) implements Told {
        /** Takes a copy. */
        public OneOf {
            branches = List.copyOf(branches);
        }
    }

    /** What is told if a rule holds; without a rule it is the {@code #else}. */
    record Branch(@Nullable Rule rule, List<Told> told) {
        /** Takes a copy. */
        public Branch {
            told = List.copyOf(told);
        }
    }
}
