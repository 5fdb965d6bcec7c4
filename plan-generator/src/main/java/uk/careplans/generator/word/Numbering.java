package uk.careplans.generator.word;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.NumberFormat;
import org.docx4j.wml.Numbering.AbstractNum;
import org.docx4j.wml.Numbering.Num;
import uk.careplans.generator.gate.WordFileException;

/** The lists that a file defines. A paragraph is in the list whose id its {@code w:numId} names. */
public final class Numbering {

    private static final Set<NumberFormat> UNCOUNTED = Set.of(NumberFormat.BULLET, NumberFormat.NONE);

    private final Map<Integer, Integer> definitionOfList = new TreeMap<>();
    /** The definitions of which no level has numbers. */
    private final Set<Integer> uncounted = new TreeSet<>();
    /** By definition and style: the level that the style stands for. */
    private final Map<Integer, Map<String, Integer>> levelOfStyle = new TreeMap<>();

    private int lastDefinition = -1;

    private Numbering() {}

    static Numbering read(String file, byte[] xml) throws WordFileException {
        Numbering numbering = new Numbering();
        org.docx4j.wml.Numbering read = Docx4jPackage.numbering(file, xml);
        for (AbstractNum each : read.getAbstractNum()) {
            if (each.getAbstractNumId() != null) {
                numbering.lastDefinition = Math.max(
                        numbering.lastDefinition, each.getAbstractNumId().intValue());
                numbering.readLevels(each.getAbstractNumId().intValue(), each.getLvl());
            }
        }
        for (Num each : read.getNum()) {
            if (each.getNumId() != null && each.getAbstractNumId() != null) {
                numbering.definitionOfList.put(
                        each.getNumId().intValue(),
                        each.getAbstractNumId().getVal().intValue());
            }
        }
        return numbering;
    }

    private void readLevels(int definition, List<Lvl> levels) {
        boolean counts = levels.isEmpty();
        Map<String, Integer> styles = new TreeMap<>();
        for (Lvl level : levels) {
            NumberFormat format =
                    level.getNumFmt() == null ? null : level.getNumFmt().getVal();
            counts |= format == null || !UNCOUNTED.contains(format);
            String style = level.getPStyle() == null ? null : level.getPStyle().getVal();
            if (style != null && level.getIlvl() != null) {
                styles.put(style, level.getIlvl().intValue());
            }
        }
        if (!counts) {
            uncounted.add(definition);
        }
        levelOfStyle.put(definition, styles);
    }

    /** Whether the file defines that list and any of its levels has numbers or letters. */
    public boolean counts(int listId) {
        OptionalInt definition = definitionOf(listId);
        return definition.isPresent() && !uncounted.contains(definition.getAsInt());
    }

    /** The level of a list that a style stands for, 0 for the first; 0 for every other style, too. */
    public int levelOf(int listId, String styleId) {
        OptionalInt definition = definitionOf(listId);
        return definition.isEmpty()
                ? 0
                : levelOfStyle.getOrDefault(definition.getAsInt(), Map.of()).getOrDefault(styleId, 0);
    }

    /** Whether two lists go by the same definition: the items of one look like those of the other. */
    public boolean isSame(int listId, int otherId) {
        OptionalInt definition = definitionOf(listId);
        return definition.isPresent() && definition.equals(definitionOf(otherId));
    }

    /** The first list id that no list of this file has; all greater ones are free, too. */
    public int firstFreeId() {
        return definitionOfList.keySet().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** The definition ({@code w:abstractNumId}) behind a list. */
    OptionalInt definitionOf(int listId) {
        Integer definition = definitionOfList.get(listId);
        return definition == null ? OptionalInt.empty() : OptionalInt.of(definition);
    }

    int firstFreeDefinition() {
        return lastDefinition + 1;
    }
}
