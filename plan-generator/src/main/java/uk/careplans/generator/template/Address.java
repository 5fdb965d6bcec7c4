package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Wml;

/**
 * The address of a link that is partly made of data. What kind of address it is, and whose, stands in the template: the
 * plan fills only what comes behind, or is the whole of it.
 *
 * @param parts in order
 */
public record Address(List<Part> parts) {

    /** Stands for {@code #} while tags are read: in an address it begins no directive but a place on a page. */
    private static final char HASH = '\uF8FF';

    private static final Pattern FIXED =
            Pattern.compile("(?i)(?:mailto:|tel:|https?://[^/?#\\\\@\\s]+[/?#]).*", Pattern.DOTALL);
    private static final Pattern ALLOWED = Pattern.compile("(?i)(?:mailto:|tel:|https?://).*", Pattern.DOTALL);

    /**
     * A stretch of an address.
     *
     * @param words what the template says, as it is; empty where the plan fills it
     * @param field what the plan fills in; null where the template says it
     */
    public record Part(String words, @Nullable FieldUse field) {}

    /** Takes a copy. */
    public Address {
        parts = List.copyOf(parts);
    }

    /** An address as its tags are looked for. */
    static String readable(String address) {
        return address.replace('#', HASH);
    }

    /** Whether data can change neither the kind of an address nor whose it is. To be asked once its tags were found. */
    static boolean isSafe(Element text) {
        List<Element> parts = Wml.children(text);
        if (parts.size() == 1 && Mark.in(parts.get(0)) != null) {
            return true;
        }
        boolean begins = !parts.isEmpty() && Mark.in(parts.get(0)) == null;
        String start = begins ? parts.get(0).getTextContent().replace(HASH, '#') : "";
        return (parts.size() == 1 ? ALLOWED : FIXED).matcher(start).matches();
    }

    /** The address that stands in place of an attribute. */
    static Address of(Element text) {
        List<Part> parts = new ArrayList<>();
        for (Element child : Wml.children(text)) {
            Mark mark = Mark.in(child);
            String words = mark == null ? child.getTextContent().replace(HASH, '#') : "";
            parts.add(new Part(words, mark == null ? null : mark.use));
        }
        return new Address(parts);
    }
}
