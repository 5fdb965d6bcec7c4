package uk.careplans.generator.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import uk.careplans.generator.gate.FieldCode;
import uk.careplans.generator.word.ParagraphText;
import uk.careplans.generator.word.Story;
import uk.careplans.generator.word.TaggedLinks;
import uk.careplans.generator.word.Wml;
import uk.careplans.generator.word.WordFile;

/** Finds the tags of a story, however Word tore them, and puts one element in the place of each. */
final class TagFinder {

    private static final Pattern MERGE_FIELD =
            Pattern.compile("(?i)\\s*MERGEFIELD\\s+(?:\"([^\"]*)\"|(\\S+)).*", Pattern.DOTALL);

    /** Several times as many as any form has, and few enough to be told apart and placed at once. */
    private static final int MOST_TAGS = 3_000;

    private final WordFile file;
    private final Spots spots;
    private final Problems problems;
    private final Included included;
    private final PackWords packWords;
    private final OtherSyntax otherSyntax;

    TagFinder(
            WordFile file,
            Spots spots,
            Problems problems,
            Included included,
            PackWords packWords,
            OtherSyntax otherSyntax) {
        this.included = included;
        this.packWords = packWords;
        this.file = file;
        this.spots = spots;
        this.problems = problems;
        this.otherSyntax = otherSyntax;
    }

    private record Scanned(Element paragraph, ParagraphText text, TagScanner.Found found, Spots.Spot spot) {}

    /** The tags of a story in the order of its text. */
    List<Mark> markTags(Story story) {
        Element root = story.xml().getDocumentElement();
        packWords.putInto(story);
        new UnreadTags(file, story, spots, problems).report();
        List<Scanned> scanned = new ArrayList<>();
        for (Element paragraph : Wml.all(root, "p")) {
            ParagraphText text = ParagraphText.of(paragraph);
            String ours = otherSyntax.withoutBlocks(text.text(), spots.of(story, paragraph));
            List<TagScanner.Found> tags = TagScanner.scan(ours);
            // Word shows the name of a merge field between the same signs as others use for a tag.
            if (!reportFields(story, paragraph)) {
                otherSyntax.scan(ours, tags, spots.of(story, paragraph));
            }
            for (TagScanner.Found found : tags) {
                if (scanned.size() == MOST_TAGS) {
                    problems.add(
                            spots.of(story, paragraph),
                            ProblemKind.TOO_MANY_TAGS,
                            List.of(String.format(Locale.UK, "%,d", MOST_TAGS)));
                    return List.of();
                }
                String words = text.text().substring(found.from(), found.to());
                scanned.add(new Scanned(paragraph, text, found, spots.of(story, paragraph, found.from(), words)));
            }
        }
        markPlainTexts(story, root);
        markPhoneticGuides(story, root);
        // From the last to the first, so that what was found keeps its position.
        Collections.reverse(scanned);
        scanned.forEach(this::take);
        AuthorsControls.loosen(root, file.styles());
        return Mark.allBelow(root);
    }

    /** Alternative texts and the like. */
    private void markPlainTexts(Story story, Element root) {
        for (Element element : Wml.all(root)) {
            Element paragraph = null;
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                if (PlainText.isAddress(attribute)
                        || (PlainText.isRead(attribute)
                                && !TagScanner.scan(attribute.getValue()).isEmpty())) {
                    paragraph = paragraph == null ? Spots.paragraphAt(story, element) : paragraph;
                    markPlainText(story, attribute, paragraph == null ? root : paragraph);
                }
            }
        }
    }

    private void markPlainText(Story story, Attr attribute, Element paragraph) {
        Spots.Spot spot = spots.of(story, paragraph);
        Element text = PlainText.inPlaceOf(attribute);
        Optional<String> address = TaggedLinks.addressOf(attribute.getOwnerElement());
        if (PlainText.isAddress(attribute) && address.isPresent()) {
            PlainText.mark(text, Address.readable(address.get()), paragraph, spot, problems, packWords);
            if (!Address.isSafe(text)) {
                problems.add(spot, ProblemKind.LINK_ADDRESS, List.of(address.get()));
            }
        } else {
            PlainText.mark(text, attribute.getValue(), paragraph, spot, problems, packWords);
        }
    }

    /** A phonetic guide holds runs and no controls: its first text takes all its words. */
    private void markPhoneticGuides(Story story, Element root) {
        for (Element guide : Wml.all(root)) {
            List<Element> texts = Wml.is(guide, "rt") || Wml.is(guide, "rubyBase") ? Wml.all(guide, "t") : List.of();
            String words = texts.stream().map(Element::getTextContent).collect(Collectors.joining());
            if (!TagScanner.scan(words).isEmpty()) {
                texts.forEach(text -> text.setTextContent(""));
                Element paragraph = Objects.requireNonNull(Spots.paragraphAt(story, guide));
                PlainText.mark(texts.get(0), words, paragraph, spots.of(story, paragraph), problems, packWords);
            }
        }
    }

    private void take(Scanned scanned) {
        TagScanner.Found found = scanned.found();
        Element paragraph = scanned.paragraph();
        if (found.meaning() instanceof TagScanner.Meaning.Complete complete
                && complete.tag() instanceof Tag.Include include) {
            included.report(include, scanned.paragraph(), scanned.spot(), found.source());
        } else if (found.meaning() instanceof TagScanner.Meaning.Complete complete
                && complete.tag() instanceof Tag.Words words) {
            packWords.report(words, scanned.spot(), found.source());
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

    /** Tells whether there is a MERGEFIELD. One that is a tag was made plain text when the file was opened; what is left means nothing to us. */
    private boolean reportFields(Story story, Element paragraph) {
        boolean any = false;
        for (String instruction : WordFields.instructionsIn(paragraph)) {
            FieldCode code = FieldCode.of(instruction);
            if (code.isChanging()) {
                problems.add(spots.of(story, paragraph), ProblemKind.FIELD_CHANGES, List.of(code.name()));
            }
            Matcher field = MERGE_FIELD.matcher(instruction);
            if (field.matches()) {
                String merged = field.group(1) == null ? field.group(2) : field.group(1);
                problems.add(spots.of(story, paragraph), ProblemKind.MERGE_FIELD, List.of(merged));
                any = true;
            }
        }
        return any;
    }
}
