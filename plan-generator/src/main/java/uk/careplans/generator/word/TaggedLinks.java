package uk.careplans.generator.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.gate.FieldCode;

/**
 * Links whose address holds a tag. Their address is taken out of the file's relationships, where a tag would be left in
 * every document, and kept with the link.
 */
public final class TaggedLinks {

    /** The attribute in which a {@code w:hyperlink} keeps such an address, until it is compiled. */
    public static final String ADDRESS = "careplans-address";

    /** Word writes some signs of a tag as percent and figures. */
    private static final Pattern TAG = Pattern.compile("(?i)(?:\\$|%24)(?:\\{|%7B|[a-z])");

    private TaggedLinks() {}

    static void take(Element root, List<Link> links) {
        ComplexField.expand(root, TaggedLinks::isTagged);
        for (ComplexField field : ComplexField.in(root)) {
            FieldCode code = FieldCode.of(field.instruction());
            if (isTagged(code) && !field.isInsideInstruction()) {
                field.wrapResult("hyperlink").ifPresent(link -> describe(link, code));
            }
        }
        for (Element link : Wml.all(root, "hyperlink")) {
            String id = link.getAttributeNS(Wml.R, "id");
            links.stream()
                    .filter(each -> each.external() && each.id().equals(id) && mayHoldTag(each.target()))
                    .findFirst()
                    .ifPresent(tagged -> {
                        link.removeAttributeNS(Wml.R, "id");
                        link.setAttribute(ADDRESS, tagged.target());
                    });
        }
    }

    private static boolean isTagged(FieldCode code) {
        return code.name().equals("HYPERLINK")
                && code.about().filter(TaggedLinks::mayHoldTag).isPresent();
    }

    private static boolean mayHoldTag(String address) {
        return TAG.matcher(address).find();
    }

    private static void describe(Element link, FieldCode code) {
        link.setAttribute(ADDRESS, code.about().orElseThrow());
        code.behind('l').ifPresent(place -> Wml.set(link, "anchor", place));
        code.behind('o').ifPresent(tip -> Wml.set(link, "tooltip", tip));
        Wml.set(link, "history", "1");
    }

    /** The address of a link that holds a tag, with the tag's signs as they were typed; empty for every other link. */
    public static Optional<String> addressOf(Node node) {
        return node instanceof Element link && link.hasAttribute(ADDRESS)
                ? Optional.of(typed(link.getAttribute(ADDRESS)))
                : Optional.empty();
    }

    private static String typed(String address) {
        return address.replaceAll("%24", "\\$").replaceAll("(?i)%7b", "{").replaceAll("(?i)%7d", "}");
    }
}
