package uk.careplans.generator.word;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.docx4j.wml.Numbering.AbstractNum;
import org.docx4j.wml.Numbering.Num;

/** The lists that a file defines. A paragraph is in the list whose id its {@code w:numId} names. */
public final class Numbering {

    private final Map<Integer, Integer> definitionOfList = new TreeMap<>();
    private int lastDefinition = -1;

    private Numbering() {}

    static Numbering read(String file, byte[] xml) throws WordFileException {
        Numbering numbering = new Numbering();
        org.docx4j.wml.Numbering read = Docx4jPackage.numbering(file, xml);
        for (AbstractNum each : read.getAbstractNum()) {
            if (each.getAbstractNumId() != null) {
                numbering.lastDefinition = Math.max(
                        numbering.lastDefinition, each.getAbstractNumId().intValue());
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
