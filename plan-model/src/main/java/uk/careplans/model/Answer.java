package uk.careplans.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says in answer to one question: a value, or the reason there is none. An empty box on a form could mean
 * that nobody asked, that the question does not apply, or that this reader may not know; here each has its own type.
 *
 * <p>Immutable and safe to share between threads. {@code toString} names the kind of answer and never its value, so
 * that a plan printed into a log by mistake shows nothing about the child.
 *
 * @param <T> the type of the value
 */
public sealed interface Answer<T> {

    /** The answer is this value. A list is copied. */
    record Given<T>(T get) implements Answer<T> {
        /** Refuses null; takes a copy of a list. */
        @SuppressWarnings("unchecked")
        public Given {
            Objects.requireNonNull(get, "A given answer needs a value; use Answer.notRecorded() for none");
            if (get instanceof List<?> list) {
                get = (T) List.copyOf(list);
            }
        }

        @Override
        public String toString() {
            return "given";
        }
    }

    /** Nobody has recorded an answer. In JSON the key is left out. */
    record NotRecorded<T>() implements Answer<T> {
        @Override
        public String toString() {
            return "not recorded";
        }
    }

    /** The question does not apply to this child, and why. In JSON: <code>{"doesNotApply": "why"}</code>. */
    record DoesNotApply<T>(String why) implements Answer<T> {
        /** Refuses a blank reason. */
        public DoesNotApply {
            if (why.isBlank()) {
                throw new IllegalArgumentException("Say why the question does not apply");
            }
        }

        @Override
        public String toString() {
            return "does not apply";
        }
    }

    /** There may or may not be an answer, and this edition's reader is not shown it. Never part of a plan, only of an edition. */
    record Withheld<T>() implements Answer<T> {
        @Override
        public String toString() {
            return "withheld";
        }
    }

    /** An answer with this value; a list is copied. */
    static <T> Answer<T> of(T value) {
        return new Given<>(value);
    }

    /** An answer that nobody has recorded. */
    static <T> Answer<T> notRecorded() {
        return new NotRecorded<>();
    }

    /**
     * A question that does not apply.
     *
     * @param why the reason, in words that may be printed
     * @throws IllegalArgumentException if the reason is blank
     */
    static <T> Answer<T> doesNotApply(String why) {
        return new DoesNotApply<>(why);
    }

    /** An answer that the reader of an edition is not shown. */
    static <T> Answer<T> withheld() {
        return new Withheld<>();
    }

    /** The answer itself, or {@link NotRecorded} in place of null. */
    static <T> Answer<T> orNotRecorded(@Nullable Answer<T> answer) {
        return answer == null ? notRecorded() : answer;
    }

    /** The value, if the answer has one. */
    default Optional<T> value() {
        return this instanceof Given<T> given ? Optional.of(given.get()) : Optional.empty();
    }

    /** Whether the answer has a value. */
    default boolean isGiven() {
        return this instanceof Given;
    }

    /** The answer to a further question about the value; where there is no value, the same kind of absence. */
    default <U> Answer<U> then(Function<? super T, Answer<U>> question) {
        if (this instanceof Given<T> given) {
            return question.apply(given.get());
        }
        if (this instanceof DoesNotApply<T> none) {
            return doesNotApply(none.why());
        }
        return this instanceof Withheld ? withheld() : notRecorded();
    }
}
