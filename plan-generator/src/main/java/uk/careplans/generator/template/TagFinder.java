package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.generator.word.Place;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;

/** Finds the tags of a story, however Word tore them, and puts one element in the place of each. */
final class TagFinder {

    private static final Pattern MERGE_FIELD =
            Pattern.compile("(?i)\\s*MERGEFIELD\\s+(?:\"([^\"]*)\"|(\\S+)).*", Pattern.DOTALL);

    private final WordFile file;
    private final Problems problems;

    TagFinder(WordFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The tags of a story in the order of its text. */
    List<Mark> markTags(Story story) {
        List<Mark> marks = new ArrayList<>();
        for (Element paragraph : Wml.all(story.xml().getDocumentElement(), "p")) {
            reportMergeFields(story, paragraph);
            marks.addAll(markTags(story, paragraph));
        }
        return marks;
    }

    private List<Mark> markTags(Story story, Element paragraph) {
        ParagraphText text = ParagraphText.of(paragraph);
        List<TagScanner.Found> found = TagScanner.scan(text.text());
        List<Mark> marks = new ArrayList<>();
        if (!found.isEmpty()) {
            Place place = Place.of(file, story, paragraph);
            found.forEach(each -> report(each, place));
            for (int i = found.size() - 1; i >= 0; i--) {
                mark(found.get(i), text, paragraph, place, marks);
            }
        }
        return marks;
    }

    private void report(TagScanner.Found found, Place place) {
        if (found.meaning() instanceof TagScanner.Meaning.Slip slip) {
            problems.add(place, slip.kind(), slip.details());
        }
    }

    private void mark(TagScanner.Found found, ParagraphText text, Element paragraph, Place place, List<Mark> marks) {
        if (found.meaning() instanceof TagScanner.Meaning.Complete complete) {
            Mark mark = Mark.of(complete.tag(), found.source(), paragraph, place);
            text.replace(found.from(), found.to(), mark.element);
            marks.add(0, mark);
        } else if (found.meaning() instanceof TagScanner.Meaning.Protected kept) {
            text.replace(found.from(), found.to(), runOf(paragraph, kept.character()));
        }
    }

    private static Element runOf(Element paragraph, String text) {
        Element run = Wml.create(paragraph, "r");
        Element words = Wml.create(paragraph, "t");
        words.setTextContent(text);
        run.appendChild(words);
        return run;
    }

    /** A MERGEFIELD that is a tag was made plain text when the file was opened; what is left means nothing to us. */
    private void reportMergeFields(Story story, Element paragraph) {
        StringBuilder instructions = new StringBuilder();
        for (Element instruction : Wml.all(paragraph, "instrText")) {
            instructions.append(instruction.getTextContent());
        }
        for (Element simple : Wml.all(paragraph, "fldSimple")) {
            instructions.append(Wml.attribute(simple, "instr"));
        }
        Matcher field = MERGE_FIELD.matcher(instructions);
        if (field.matches()) {
            String name = field.group(1) == null ? field.group(2) : field.group(1);
            problems.add(Place.of(file, story, paragraph), ProblemKind.MERGE_FIELD, List.of(name));
        }
    }
}
