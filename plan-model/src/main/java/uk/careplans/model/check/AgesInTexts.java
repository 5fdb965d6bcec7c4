package uk.careplans.model.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.careplans.model.check.words.Sentence;
import uk.careplans.model.check.words.Word;
import uk.careplans.model.check.words.WordList;

/** The ages that texts give a child for the present: {@code Ruby is eight}, {@code Ruby, aged 8}, {@code Ruby (8)}. */
final class AgesInTexts {

    private static final WordList OTHER_TIMES = WordList.named("words-before-other-ages");
    private static final WordList NUMBERS = WordList.named("numbers");
    private static final int OLDEST = 25;
    private static final int NEAR = 4;

    private final Set<String> child;

    /** Of the child with these given names, as they are compared. */
    AgesInTexts(Set<String> child) {
        this.child = child;
    }

    /**
     * An age.
     *
     * @param number of years or months
     * @param isMonths whether it is in months
     */
    record Age(int number, boolean isMonths) {
        /** Whether a child of so many years and months is so old; months are told roughly. */
        boolean fits(long years, long months) {
            return isMonths ? Math.abs(months - number) <= 1 : years == number;
        }

        @Override
        public String toString() {
            return "age";
        }
    }

    /** The ages that the sentence gives the child. */
    Stream<Age> in(Sentence sentence) {
        return IntStream.range(0, sentence.words().size())
                .filter(i -> isChild(sentence, i) && !isOtherTime(sentence, i))
                .boxed()
                .flatMap(i -> age(sentence, i).stream());
    }

    private boolean isChild(Sentence sentence, int at) {
        Word word = sentence.words().get(at);
        return word.isCapitalised() && !word.isQuoted() && child.contains(word.plain());
    }

    /** {@code until Ruby is 18}. */
    private static boolean isOtherTime(Sentence sentence, int at) {
        return IntStream.range(Math.max(0, at - NEAR), at).anyMatch(i -> OTHER_TIMES.has(sentence.plain(i)));
    }

    private static Optional<Age> age(Sentence sentence, int child) {
        String next = sentence.plain(child + 1);
        if (next.equals("is") || next.equals("aged")) {
            boolean isAged = next.equals("aged") || sentence.plain(child + 2).equals("aged");
            int at = child + 2 + (isAged && next.equals("is") ? 1 : 0);
            at += sentence.plain(at).equals("now") ? 1 : 0;
            return isAged || isEnd(sentence, at) ? number(sentence, at) : Optional.empty();
        }
        boolean isApart = sentence.word(child + 1).filter(word -> !word.joins()).isPresent();
        return isApart && isNumberAlone(sentence, child + 1) ? number(sentence, child + 1) : Optional.empty();
    }

    /** After the number the clause ends, goes on with "and", or says "years old": not {@code is four miles away}. */
    private static boolean isEnd(Sentence sentence, int at) {
        Optional<Word> next = sentence.word(at + 1);
        return next.filter(Word::joins).isEmpty() || next.get().plain().equals("and") || isUnit(sentence, at + 1);
    }

    private static boolean isUnit(Sentence sentence, int at) {
        boolean isTime = sentence.plain(at).matches("years?|months?");
        return isTime && sentence.plain(at + 1).equals("old");
    }

    /** {@code Ruby (8)}: a number in figures between marks, with nothing else. */
    private static boolean isNumberAlone(Sentence sentence, int at) {
        Optional<Word> next = sentence.word(at + 1);
        return sentence.plain(at).matches("[0-9]{1,2}")
                && ((next.isPresent() && !next.get().joins()) || isUnit(sentence, at + 1));
    }

    private static Optional<Age> number(Sentence sentence, int at) {
        String word = sentence.plain(at);
        int number = word.matches("[0-9]{1,2}")
                ? Integer.parseInt(word)
                : NUMBERS.entries().indexOf(word) + 1;
        return number > 0 && number <= OLDEST
                ? Optional.of(new Age(number, sentence.plain(at + 1).startsWith("month")))
                : Optional.empty();
    }
}
