package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.StoryKind;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;

/**
 * Puts blocks that no author wrote around what stands together on a page: for a reader from whom all of it is withheld it goes, or its
 * heading stays with the words for that. To be used on checked tags, right before they become steps.
 */
final class Together {

    private final List<Block> blocks = new ArrayList<>();

    private Together() {}

    /** The blocks of a story: none outside the body of a document. */
    static List<Block> mark(Story story, WordFile file) {
        Together together = new Together();
        Element body = Wml.child(story.xml().getDocumentElement(), "body");
        if (body != null && story.kind() == StoryKind.BODY) {
            Togetherness.in(body, file).forEach(together::surround);
        }
        return together.blocks;
    }

    private void surround(Togetherness.Whole whole) {
        Element first = whole.elements().get(0);
        Element last = whole.elements().get(whole.elements().size() - 1);
        Mark value = firstValue(whole.elements());
        Mark open = mark(new Tag.Together(), value, first);
        Mark end = mark(new Tag.End(), value, first);
        open.rule = new Rule.IsForReader(whole.told(), whole.part());
        if (whole.extent() == Block.Extent.ROWS) {
            first.insertBefore(open.element, behindMarks(first));
            last.appendChild(end.element);
        } else {
            insert(open, first);
            insert(end, last.getNextSibling(), first.getParentNode());
        }
        blocks.add(Block.around(open, List.of(), end, whole.extent(), first.getParentNode()));
        if (whole.part() == Rule.Part.SECTION || whole.part() == Rule.Part.NUMBERED_SECTION) {
            surroundBelow(whole, value);
        }
    }

    /** What holds others was put there first. */
    private static @Nullable Node behindMarks(Element row) {
        Node behind = row.getFirstChild();
        while (behind instanceof Element element && Mark.in(element) != null) {
            behind = behind.getNextSibling();
        }
        return behind;
    }

    /** What stands below a heading goes, and the words for what is withheld come in its place. */
    private void surroundBelow(Togetherness.Whole section, Mark value) {
        Element heading = section.elements().get(0);
        Element last = section.elements().get(section.elements().size() - 1);
        Node container = heading.getParentNode();
        Mark open = mark(new Tag.Together(), value, heading);
        Mark middle = mark(new Tag.Else(), value, heading);
        Mark end = mark(new Tag.End(), value, heading);
        open.rule = new Rule.IsForReader(section.told(), Rule.Part.BELOW_HEADING);
        insert(open, heading.getNextSibling(), container);
        Node behind = last.getNextSibling();
        insert(middle, behind, container);
        container.insertBefore(words(value), behind);
        insert(end, behind, container);
        blocks.add(Block.around(open, List.of(middle), end, Block.Extent.PARAGRAPHS, container));
    }

    /** A paragraph that looks like one of the answers it stands for. */
    private static Element words(Mark value) {
        Element paragraph = Wml.create(value.element, "p");
        Element look = Wml.child(value.paragraph, "pPr");
        if (look != null) {
            Element properties = (Element) look.cloneNode(true);
            Optional.ofNullable(Wml.child(properties, "sectPr")).ifPresent(properties::removeChild);
            paragraph.appendChild(properties);
        }
        Mark words = Mark.of(new Tag.NotIncluded(), "", paragraph, value.spot);
        Element run = Wml.child(value.element, "rPr");
        if (run != null) {
            words.element.appendChild(run.cloneNode(true));
        }
        paragraph.appendChild(words.element);
        return paragraph;
    }

    /** A value that is printed below the heading; if there is none, whatever tells something. */
    private static Mark firstValue(List<Element> elements) {
        List<Mark> marks =
                elements.stream().flatMap(each -> Mark.allBelow(each).stream()).toList();
        return marks.stream()
                .filter(mark -> mark.use != null && !mark.isDirective() && !mark.inWords)
                .filter(mark -> mark.paragraph != elements.get(0))
                .findFirst()
                .orElseGet(() -> marks.get(0));
    }

    private static Mark mark(Tag tag, Mark value, Node near) {
        return Mark.of(tag, "", Wml.create(near, "p"), value.spot);
    }

    private static void insert(Mark directive, Element before) {
        insert(directive, before, before.getParentNode());
    }

    private static void insert(Mark directive, @Nullable Node before, Node container) {
        directive.paragraph.appendChild(directive.element);
        container.insertBefore(directive.paragraph, before);
    }
}
