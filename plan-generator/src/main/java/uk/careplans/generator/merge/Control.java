package uk.careplans.generator.merge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.template.FieldUse;
import uk.careplans.generator.template.Formatter;
import uk.careplans.generator.template.ParagraphLook;
import uk.careplans.generator.template.Slot;
import uk.careplans.generator.word.OwnLists;
import uk.careplans.generator.word.XmlText;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Literal;
import uk.careplans.model.field.Field;
import uk.careplans.model.field.FieldType;

/**
 * A place where a field is printed, with all that is known of its content control before any plan is. Outside loops, where
 * a field is printed at most once, that is everything but the value. Immutable.
 */
final class Control {

    /** What {@code w:tag} may hold. */
    private static final int LONGEST_TAG = 64;

    private static final String STYLED = "<w:p><w:pPr><w:pStyle w:val=\"";

    private static final Set<Formatter> DERIVED = Set.of(
            Formatter.AGE,
            Formatter.YEAR,
            Formatter.COUNT,
            Formatter.CODE,
            Formatter.CODE_AND_WORDS,
            Formatter.NAME_AND_ROLE,
            Formatter.NAME_AND_RELATIONSHIP,
            Formatter.TO_THE_CHILD,
            Formatter.CAPITALS,
            Formatter.INITIALS,
            Formatter.ORDINAL);

    /**
     * The starts of the paragraphs of a long text, and of the runs in them.
     *
     * @param bullet the whole start of an item of a bulleted list
     * @param bulleted the start up to the style for bullets
     * @param numbered the start up to the style for numbers
     * @param spans for {@link ParagraphLook#kindOf}
     */
    record Paragraphs(
            Start first,
            Literal following,
            Literal bullet,
            Literal bulleted,
            Literal numbered,
            OwnLists own,
            List<Runs> spans,
            boolean inCell) {

        static Paragraphs of(ParagraphLook look, Codebook.Builder book) {
            return new Paragraphs(
                    Start.of(look.first(), book),
                    book.literal(look.following()),
                    book.literal(look.bullet()),
                    book.rareLiteral(STYLED + XmlText.escaped(look.lists().bulletStyle())),
                    book.literal(STYLED + XmlText.escaped(look.numberStyle())),
                    look.lists().own(),
                    look.spans().stream().map(span -> Runs.rare(span, book)).toList(),
                    look.inCell());
        }

        /** How words look. */
        Runs span(boolean bold, boolean italic, boolean link) {
            return spans.get(ParagraphLook.kindOf(bold, italic, link));
        }
    }

    /**
     * What is known of a field that is printed at most once, and always from the same path.
     *
     * @param start the start of its control, with its tag and number
     * @param bookmark the start of its bookmark
     */
    record Fixed(Mark mark, Literal bookmark, Literal start, Literal bookmarkEnd) {}

    final FieldUse field;
    final String label;
    /** What tells an age from the date of birth it was made of. */
    final String derived;

    final Runs runs;
    final @Nullable Paragraphs paragraphs;
    /** The start of the control of a check box up to its title. */
    final Literal startOfBox;
    /** The start of its control up to the tag. */
    final Literal start;

    final @Nullable Fixed fixed;

    /**
     * @param inLoop whether it may be printed more than once
     */
    Control(Slot slot, boolean inLoop, Numbers numbers, Codebook.Builder book) {
        field = slot.field();
        label = slot.label();
        derived = DERIVED.contains(field.formatter()) ? "." + field.formatter().word() : "";
        runs = Runs.of(slot.run(), book);
        paragraphs = slot.paragraphs() == null ? null : Paragraphs.of(slot.paragraphs(), book);
        String opening = "<w:sdt><w:sdtPr>" + slot.run().plain() + "<w:alias w:val=\"" + XmlText.escaped(label)
                + "\"/><w:tag w:val=\"";
        boolean boxes = field.formatter() == Formatter.BOXES || field.formatter() == Formatter.IS;
        String box = "<w:sdt><w:sdtPr>" + slot.run().checkBox() + "<w:alias w:val=\"";
        startOfBox = boxes ? book.literal(box) : book.rareLiteral(box);
        boolean isFixed = !inLoop && !followsReference(field);
        start = isFixed ? book.rareLiteral(opening) : book.literal(opening);
        fixed = isFixed ? fixed(opening, numbers, book) : null;
    }

    private Fixed fixed(String opening, Numbers numbers, Codebook.Builder book) {
        String path = String.join("/", field.steps()) + derived;
        Mark mark = numbers.fixedMark(path);
        int id = numbers.bookmarkId(mark.number());
        String bookmark = "<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + mark.bookmark() + Phrases.END;
        String tagged = opening + XmlText.escaped(tag(mark, "")) + Phrases.ID + mark.number() + Phrases.END;
        return new Fixed(
                mark,
                book.literal(bookmark),
                book.literal(tagged),
                book.literal("<w:bookmarkEnd w:id=\"" + id + Phrases.END));
    }

    /** Where a reference is followed, only the plan tells the path of what it names. */
    private static boolean followsReference(FieldUse field) {
        List<Field> before =
                field.fields().subList(0, Math.max(0, field.fields().size() - 1));
        return before.stream().anyMatch(each -> each.type() instanceof FieldType.Reference);
    }

    /** The tag of a mark's control: its path, or where that is too long, its bookmark. */
    static String tag(Mark mark, String suffix) {
        String tag = mark.path().length() + suffix.length() <= LONGEST_TAG ? mark.path() : mark.bookmark();
        return suffix.isEmpty() ? tag : tag + suffix;
    }
}
