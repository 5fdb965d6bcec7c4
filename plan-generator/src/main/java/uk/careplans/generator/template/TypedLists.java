package uk.careplans.generator.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import uk.careplans.generator.word.Styles;

/**
 * Finds lists whose bullets or numbers are typed: two items in a row, or one that a loop repeats. One paragraph alone that
 * begins with a dash or a number is none: forms number their questions.
 */
final class TypedLists {

    private static final Pattern MARKER = Pattern.compile("[\\s\\u00A0]*(?:(?<bullet>[•●·▪◦○■□*\\-–—>])|(?<open>\\(?)"
            + "(?:(?<number>\\d{1,2})|(?<letter>[a-z])|(?<counter>\\$\\{?foreach\\.count}?))(?<close>[.)]))[\\s\\u00A0]+"
            + "(?=\\S)");

    /** How an item begins: the sign itself, or the number as a number. */
    private record Marker(String sign, String shown, int number) {

        boolean isBullet() {
            return number < 0;
        }

        boolean isFollowedBy(@Nullable Marker next) {
            return next != null && sign.equals(next.sign) && (isBullet() || next.number == number + 1);
        }
    }

    private final Styles styles;
    private final Problems problems;

    TypedLists(Styles styles, Problems problems) {
        this.styles = styles;
        this.problems = problems;
    }

    /**
     * Reports those of a story.
     *
     * @param blocks its blocks, measured
     */
    void check(List<FormParagraph> paragraphs, List<Block> blocks) {
        Set<Element> repeated = repeatedAlone(paragraphs, blocks);
        Marker before = null;
        FormParagraph first = null;
        boolean told = false;
        for (FormParagraph paragraph : paragraphs) {
            if (!paragraph.hasWords()) {
                continue;
            }
            Marker marker = marker(paragraph);
            boolean goesOn =
                    before != null && first != null && before.isFollowedBy(marker) && areSiblings(first, paragraph);
            if (!goesOn) {
                first = marker == null ? null : paragraph;
                told = false;
            }
            boolean list = goesOn || (marker != null && repeated.contains(paragraph.element()));
            if (list && !told && first != null && marker != null) {
                tell(first, goesOn && before != null ? before : marker);
                told = true;
            }
            before = marker;
        }
    }

    private void tell(FormParagraph first, Marker marker) {
        problems.add(
                first.spot(),
                AdviceKind.TYPED_LIST,
                List.of(marker.shown(), marker.isBullet() ? "Bullets" : "Numbering"));
    }

    private @Nullable Marker marker(FormParagraph paragraph) {
        Matcher marker = MARKER.matcher(paragraph.text());
        if (!marker.lookingAt() || styles.isList(paragraph.element())) {
            return null;
        }
        String shown = marker.group().strip();
        if (marker.group("bullet") != null) {
            return new Marker(shown, shown, -1);
        }
        String number = marker.group("number");
        String letter = marker.group("letter");
        String kind = marker.group("open") + (number == null ? "a" : "1") + marker.group("close");
        int value = number != null ? Integer.parseInt(number) : letter != null ? letter.charAt(0) : 0;
        return new Marker(kind, shown, value);
    }

    private static boolean areSiblings(FormParagraph one, FormParagraph other) {
        return one.element().getParentNode() == other.element().getParentNode();
    }

    /** The paragraphs that are all that a loop prints. */
    private static Set<Element> repeatedAlone(List<FormParagraph> paragraphs, List<Block> blocks) {
        Map<Element, Integer> positions = new HashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            positions.put(paragraphs.get(i).element(), i);
        }
        Set<Element> repeated = new HashSet<>();
        for (Block block : blocks) {
            if (block.open.tag.opensLoop() && block.extent() == Block.Extent.PARAGRAPHS) {
                int from = positions.getOrDefault(block.open.paragraph, 0);
                int to = positions.getOrDefault(block.end.paragraph, -1);
                List<FormParagraph> inside = from > to ? List.of() : paragraphs.subList(from, to + 1);
                List<FormParagraph> printed =
                        inside.stream().filter(FormParagraph::hasWords).limit(2).toList();
                if (printed.size() == 1) {
                    repeated.add(printed.get(0).element());
                }
            }
        }
        return repeated;
    }
}
