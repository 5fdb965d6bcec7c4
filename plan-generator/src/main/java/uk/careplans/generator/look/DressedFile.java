package uk.careplans.generator.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.careplans.generator.gate.CheckedFile;
import uk.careplans.generator.gate.Gate;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.gate.Xml;
import uk.careplans.generator.word.Wml;

/** A form's Word file in another look than it was drawn with. For one thread. */
public final class DressedFile {

    private final Map<String, Document> parts = new TreeMap<>();
    private final List<Element> stories = new ArrayList<>();

    private DressedFile(CheckedFile file) {
        file.xml().forEach((name, part) -> {
            Element root = part.getDocumentElement();
            if (isStory(root)) {
                stories.add(root);
            }
            if (isStory(root) || Wml.is(root, "styles") || Wml.is(root, "numbering")) {
                parts.put(name, part);
            }
        });
    }

    private static boolean isStory(Element root) {
        return Wml.is(root, "document") || isOfThePage(root) || Wml.is(root, "footnotes") || Wml.is(root, "endnotes");
    }

    /** Whether it is what every page has. */
    static boolean isOfThePage(Element root) {
        return Wml.is(root, "hdr") || Wml.is(root, "ftr");
    }

    /**
     * The file in that look: the same bytes for the same file and look. One that is to look as it was drawn is not even read.
     *
     * @param file what its author calls it, for messages
     * @throws WordFileException if it is no Word file that can be used as a template
     */
    public static byte[] dress(String file, byte[] docx, Look look) throws WordFileException {
        if (look.equals(Look.asDrawn())) {
            return docx;
        }
        CheckedFile checked = Gate.check(file, docx);
        DressedFile dressed = new DressedFile(checked);
        dressed.wear(look);
        dressed.parts.forEach((name, part) -> checked.parts().put(name, Xml.bytes(part)));
        return checked.stored();
    }

    private void wear(Look look) {
        FewerPictures pictures = new FewerPictures(look.pictures());
        stories.forEach(pictures::leaveOut);
        if (look.textSize() != TextSize.NORMAL) {
            LargerText.write(
                    parts.values().stream().map(Document::getDocumentElement).toList(), look);
        }
        Colours colours = new Colours(look.colours());
        parts.values().forEach(part -> colours.change(part.getDocumentElement()));
    }
}
