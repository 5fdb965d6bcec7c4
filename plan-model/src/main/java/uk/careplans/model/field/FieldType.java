package uk.careplans.model.field;

import java.util.List;
import uk.careplans.model.Coded;

/** The type of a field of a plan: what an application may write there and a form may do with it. */
public sealed interface FieldType {

    /** The type in words that a form's author understands. */
    String words();

    /** A short text of one line. */
    record Text() implements FieldType {
        @Override
        public String words() {
            return "text";
        }
    }

    /** A text of one or more paragraphs. */
    record LongText() implements FieldType {
        @Override
        public String words() {
            return "long text";
        }
    }

    /** A picture. */
    record Picture() implements FieldType {
        @Override
        public String words() {
            return "picture";
        }
    }

    /** Yes or no. */
    record YesNo() implements FieldType {
        @Override
        public String words() {
            return "yes or no";
        }
    }

    /**
     * A whole number.
     *
     * @param least the smallest that is allowed
     * @param most the largest that is allowed
     */
    record WholeNumber(int least, int most) implements FieldType {
        @Override
        public String words() {
            return "whole number";
        }
    }

    /** A date. */
    record Date() implements FieldType {
        @Override
        public String words() {
            return "date";
        }
    }

    /** A time of day. */
    record Time() implements FieldType {
        @Override
        public String words() {
            return "time";
        }
    }

    /** The id of an item. */
    record Id() implements FieldType {
        @Override
        public String words() {
            return "id";
        }
    }

    /**
     * One of a closed list of codes.
     *
     * @param codes the constants in the order of the list
     */
    record Choice(String name, List<Coded> codes) implements FieldType {
        /** Takes a copy. */
        public Choice {
            codes = List.copyOf(codes);
        }

        @Override
        public String words() {
            return "choice";
        }
    }

    /**
     * Names a person or an action that is written elsewhere in the plan.
     *
     * @param target what is named, with its fields
     */
    record Reference(Group target) implements FieldType {
        @Override
        public String words() {
            return target.words();
        }
    }

    /**
     * Several fields that belong together. Its fields are those of {@link Fields#of(Class)}.
     *
     * @param record the record of the model
     */
    record Group(Class<? extends Record> record) implements FieldType {
        @Override
        public String words() {
            return Names.inWords(record.getSimpleName());
        }
    }

    /**
     * A list.
     *
     * @param element the type of what it lists
     */
    record ListOf(FieldType element) implements FieldType {
        @Override
        public String words() {
            return "list of " + element.words();
        }
    }
}
