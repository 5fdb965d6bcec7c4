package uk.careplans.generator.word;

import java.util.List;
import org.w3c.dom.Element;

/** The steps by which a story becomes what its author meant to print. */
final class Cleaning {

    private Cleaning() {}

    /** Changes the story's tree, and returns what was found in it. */
    static List<Leftover> clean(Story story) {
        Element root = story.xml().getDocumentElement();
        Leftovers leftovers = new Leftovers(story);
        SecondTexts.find(root, leftovers);
        Revisions.accept(root, leftovers);
        Traces.remove(root, leftovers);
        MergeFields.convert(root);
        Repairs.make(root);
        return leftovers.toList();
    }
}
