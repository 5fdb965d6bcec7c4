package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.careplans.model.field.Field;

/** Names fields for people: the titles of content controls. */
final class Labels {

    /** What Word allows for the title of a control. */
    private static final int LONGEST = 64;

    private Labels() {}

    /** {@code Child: date of birth}; for an item of a loop {@code Actions: what}. */
    static String of(FieldUse use, List<Loop> loops) {
        List<String> names = new ArrayList<>();
        loops.stream().filter(loop -> loop.number() == use.loop()).forEach(loop -> names.add(loop.label()));
        use.fields().stream()
                .map(field -> use.picksItemOf(field) ? use.item().replace('-', ' ') : field.label())
                .forEach(names::add);
        int last = names.size() - 1;
        String label = capitalised(last == 0 ? names.get(0) : names.get(last - 1) + ": " + names.get(last));
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST);
    }

    /** The name of the last field of a path; of a loop over the items of a list of lists there is none. */
    static String last(FieldUse list, String otherwise) {
        List<Field> fields = list.fields();
        return fields.isEmpty() ? otherwise : fields.get(fields.size() - 1).label();
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
