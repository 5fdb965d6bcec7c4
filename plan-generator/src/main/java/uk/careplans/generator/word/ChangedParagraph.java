package uk.careplans.generator.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Finds which children of a paragraph a change of its tree has touched, so that all others keep their bytes. */
final class ChangedParagraph {

    /** Neighbours that went, and those that came between the same two children. */
    private record Gap(@Nullable Element before, List<Element> gone, List<Element> come) {}

    private final Element paragraph;
    private final Map<Element, String> former = new LinkedHashMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    /** To be made before the change. */
    ChangedParagraph(Element paragraph) {
        this.paragraph = paragraph;
        Wml.children(paragraph).forEach(child -> former.put(child, XmlText.of(child)));
    }

    /** To be told after the change, before anything inside the children is changed for other reasons. */
    void compare() {
        List<Element> rest = new ArrayList<>(former.keySet());
        List<Element> come = new ArrayList<>();
        Element before = null;
        for (Element child : Wml.children(paragraph)) {
            if (!XmlText.of(child).equals(former.get(child))) {
                come.add(child);
                continue;
            }
            List<Element> gone = rest.subList(0, rest.indexOf(child));
            addGap(before, gone, come);
            gone.clear();
            rest.remove(0);
            come = new ArrayList<>();
            before = child;
        }
        addGap(before, rest, come);
    }

    private void addGap(@Nullable Element before, List<Element> gone, List<Element> come) {
        if (!gone.isEmpty() || !come.isEmpty()) {
            gaps.add(new Gap(before, List.copyOf(gone), come));
        }
    }

    void writeTo(SourcePart part) {
        for (Gap gap : gaps) {
            StringBuilder xml = new StringBuilder();
            gap.come().forEach(element -> xml.append(XmlText.of(element)));
            if (!gap.gone().isEmpty()) {
                part.replace(gap.gone().get(0), gap.gone().get(gap.gone().size() - 1), xml.toString());
            } else if (gap.before() != null) {
                part.insertAfter(gap.before(), xml.toString());
            }
        }
    }
}
