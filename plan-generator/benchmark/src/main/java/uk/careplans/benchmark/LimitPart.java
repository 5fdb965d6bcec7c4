package uk.careplans.benchmark;

import uk.careplans.benchmark.Mould.Gap;
import uk.careplans.generator.zip.Literal;

/** A stretch of the form, ready to be written with other answers again and again. For one thread. */
final class LimitPart {

    private static final int LONGEST_BOOKMARK = 40;

    final LimitField[] fields;
    private final Literal[] literals;
    private final Gap[] gaps;

    LimitPart(Mould mould, LimitForm form) {
        literals = mould.literals(form.book);
        gaps = mould.gaps();
        fields = new LimitField[mould.fields()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = new LimitField();
        }
    }

    /** Writes it with what its fields hold now. */
    void write(HandDraft out, int firstNumber) {
        for (int i = 0; i < gaps.length; i++) {
            out.write(literals[i]);
            LimitField field = fields[gaps[i].field()];
            int number = firstNumber + gaps[i].field();
            switch (gaps[i].kind()) {
                case NUMBER -> out.number(number);
                case BOOKMARK -> out.bookmark(number, field.path, LONGEST_BOOKMARK);
                case TAG -> out.path(field.path);
                case DAY -> out.figures(field.day);
                case TEXT -> field.writeText(out);
            }
        }
        out.write(literals[gaps.length]);
    }

    /** Writes the entry of each field in the table of marks. */
    void writeMarks(HandDraft out, int firstNumber, Literal begins, Literal goesOn, Literal ends) {
        for (int i = 0; i < fields.length; i++) {
            out.write(begins);
            out.bookmark(firstNumber + i, fields[i].path, LONGEST_BOOKMARK);
            out.write(goesOn);
            out.path(fields[i].path);
            out.write(ends);
        }
    }
}
