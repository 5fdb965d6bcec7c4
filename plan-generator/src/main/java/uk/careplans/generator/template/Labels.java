package uk.careplans.generator.template;

import java.util.List;
import java.util.Locale;
import uk.careplans.model.field.Field;

/** Names fields for people: the titles of content controls. */
final class Labels {

    /** What Word allows for the title of a control. */
    private static final int LONGEST = 64;

    private Labels() {}

    /** {@code Child: date of birth}. */
    static String of(FieldUse use) {
        List<Field> fields = use.fields();
        if (fields.isEmpty()) {
            return capitalised(use.type().words());
        }
        String last = fields.get(fields.size() - 1).label();
        String label = fields.size() == 1
                ? capitalised(last)
                : capitalised(fields.get(fields.size() - 2).label()) + ": " + last;
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST);
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
