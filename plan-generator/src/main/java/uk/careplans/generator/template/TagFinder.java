package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;

/** Finds the tags of a story, however Word tore them, and puts one element in the place of each. */
final class TagFinder {

    private static final Pattern MERGE_FIELD =
            Pattern.compile("(?i)\\s*MERGEFIELD\\s+(?:\"([^\"]*)\"|(\\S+)).*", Pattern.DOTALL);

    private final WordFile file;
    private final Spots spots;
    private final Problems problems;
    private final Included included;

    TagFinder(WordFile file, Spots spots, Problems problems, Included included) {
        this.included = included;
        this.file = file;
        this.spots = spots;
        this.problems = problems;
    }

    private record Scanned(Element paragraph, ParagraphText text, TagScanner.Found found, Spots.Spot spot) {}

    /** The tags of a story in the order of its text. */
    List<Mark> markTags(Story story) {
        Element root = story.xml().getDocumentElement();
        new UnreadTags(file, story, spots, problems).report();
        List<Scanned> scanned = new ArrayList<>();
        for (Element paragraph : Wml.all(root, "p")) {
            reportMergeFields(story, paragraph);
            ParagraphText text = ParagraphText.of(paragraph);
            for (TagScanner.Found found : TagScanner.scan(text.text())) {
                scanned.add(new Scanned(paragraph, text, found, spots.of(story, paragraph, found.from())));
            }
        }
        markPlainTexts(story, root);
        // From the last to the first, so that what was found keeps its position.
        Collections.reverse(scanned);
        scanned.forEach(this::take);
        return Mark.allBelow(root);
    }

    /** Alternative texts and the like. */
    private void markPlainTexts(Story story, Element root) {
        for (Element element : Wml.all(root)) {
            Element paragraph = null;
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                if (PlainText.isRead(attribute)
                        && !TagScanner.scan(attribute.getValue()).isEmpty()) {
                    paragraph = paragraph == null ? Spots.paragraphAt(story, element) : paragraph;
                    markPlainText(story, attribute, paragraph == null ? root : paragraph);
                }
            }
        }
    }

    private void markPlainText(Story story, Attr attribute, Element paragraph) {
        Spots.Spot spot = spots.of(story, paragraph, 0);
        PlainText.mark(PlainText.inPlaceOf(attribute), attribute.getValue(), paragraph, spot, problems);
    }

    private void take(Scanned scanned) {
        TagScanner.Found found = scanned.found();
        Element paragraph = scanned.paragraph();
        if (found.meaning() instanceof TagScanner.Meaning.Complete complete
                && complete.tag() instanceof Tag.Include include) {
            included.report(include, scanned.paragraph(), scanned.spot(), found.source());
        } else if (found.meaning() instanceof TagScanner.Meaning.Complete complete) {
            mark(scanned, complete.tag());
        } else if (found.meaning() instanceof TagScanner.Meaning.Protected kept) {
            Element run = Wml.create(paragraph, "r");
            scanned.text().replace(found.from(), found.to(), run);
            Element words = Wml.create(paragraph, "t");
            words.setTextContent(kept.character());
            run.appendChild(words);
        } else if (found.meaning() instanceof TagScanner.Meaning.Slip slip) {
            problems.add(scanned.spot(), slip.kind(), slip.details());
            if (slip.meant() != null) {
                mark(scanned, slip.meant());
            }
        }
    }

    private static void mark(Scanned scanned, Tag tag) {
        TagScanner.Found found = scanned.found();
        Mark mark = Mark.of(tag, found.source(), scanned.paragraph(), scanned.spot());
        scanned.text().replace(found.from(), found.to(), mark.element);
    }

    /** A MERGEFIELD that is a tag was made plain text when the file was opened; what is left means nothing to us. */
    private void reportMergeFields(Story story, Element paragraph) {
        for (String instruction : WordFields.instructionsIn(paragraph)) {
            Matcher field = MERGE_FIELD.matcher(instruction);
            if (field.matches()) {
                String name = field.group(1) == null ? field.group(2) : field.group(1);
                problems.add(spots.of(story, paragraph, 0), ProblemKind.MERGE_FIELD, List.of(name));
            }
        }
    }
}
