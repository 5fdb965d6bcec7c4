package uk.careplans.generator.merge;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.careplans.generator.pages.PageNumbers;
import uk.careplans.generator.readability.WordNotes;
import uk.careplans.generator.template.CompiledTemplate;
import uk.careplans.generator.template.Step;
import uk.careplans.generator.word.DocumentFrame;
import uk.careplans.generator.word.DocumentProperties;
import uk.careplans.generator.word.LateFields;
import uk.careplans.generator.word.NewLinks;
import uk.careplans.generator.word.Property;
import uk.careplans.generator.word.XmlText;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Literal;
import uk.careplans.model.Answer;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanDetails;
import uk.careplans.model.profile.CouncilProfile;

/** A compiled template with its scripts parsed, ready to be merged any number of times by any number of threads. */
public final class PreparedTemplate {

    private record StoryScript(Script script, VelocityScripts.Parsed parsed) {}

    private final boolean isForFile;
    private final DocumentFrame frame;
    private final Optional<LateFields> lateFields;
    private final Optional<PageNumbers> pageNumbers;
    private final Optional<WordNotes> wordNotes;
    private final Wording wording;
    private final CouncilProfile profile;
    private final NeverNamed neverNamed;
    private final Numbers numbers;
    private final Phrases phrases;
    private final List<Literal> markLines;
    private final Map<String, StoryScript> stories = new LinkedHashMap<>();
    private final Map<Property, StoryScript> properties = new LinkedHashMap<>();
    private final Desks desks;

    private PreparedTemplate(CompiledTemplate template, Wording wording, CouncilProfile profile, boolean isForFile) {
        this.isForFile = isForFile;
        this.frame = template.frame();
        this.lateFields = template.lateFields();
        this.pageNumbers = lateFields.isPresent() ? PageNumbers.of(frame.main(), frame::fixedPart) : Optional.empty();
        this.wordNotes = WordNotes.of(frame.main(), frame::fixedPart);
        this.wording = wording;
        this.profile = profile;
        this.neverNamed = new NeverNamed(wording.neverNamed());
        this.numbers = new Numbers(template.freeIds());
        Codebook.Builder book = new Codebook.Builder();
        template.stories().forEach((part, steps) -> stories.put(part, script(part, steps, book)));
        template.properties()
                .forEach((property, steps) -> properties.put(property, script(property.name(), steps, book)));
        this.phrases = new Phrases(book);
        book.startPart();
        this.markLines = FieldMarks.lines(numbers, book);
        book.startPart();
        frame.literals().forEach(book::literal);
        this.desks = new Desks(book.build());
    }

    private StoryScript script(String name, List<Step> steps, Codebook.Builder book) {
        book.startPart();
        Script script = Script.of(steps, isForFile, numbers, book);
        return new StoryScript(script, VelocityScripts.parse(script, name));
    }

    /** Prepares a template to print the council's own file in its words, and as its profile decides. */
    public static PreparedTemplate forFile(CompiledTemplate template, Wording wording, CouncilProfile profile) {
        return new PreparedTemplate(template, wording, profile, true);
    }

    /** Prepares a template to print, in the same way, copies of which something may be withheld. */
    public static PreparedTemplate forReaders(CompiledTemplate template, Wording wording, CouncilProfile profile) {
        return new PreparedTemplate(template, wording, profile, false);
    }

    /** What every document has of the form, whatever the plan says: pieces of stories, and whole parts. */
    public List<byte[]> own() {
        List<byte[]> own = new ArrayList<>(desks.book().texts());
        own.addAll(frame.fixedParts());
        return own;
    }

    /**
     * A document.
     *
     * @param docx the bytes of a Word file
     * @param withoutPageNumbers why its table of contents has none although its style has room for them
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once
    public record Merged(byte[] docx, Optional<String> withoutPageNumbers) {}

    /**
     * Makes one document.
     *
     * @param plan what the reader may see
     * @param explained the hard words that it explains; empty for a draft in which they are looked for, without page numbers
     * @param sections what becomes of those of which the reader may see nothing; nothing for the council's file
     * @param provenance where the document comes from
     * @return a Word file; the same bytes for the same input
     * @throws IllegalArgumentException if the plan has no date, or a text of it a character that no Word file can hold
     */
    public Merged merge(Plan plan, Optional<Explained> explained, WithheldSections sections, Provenance provenance) {
        Answer<LocalDate> answer = plan.plan().then(PlanDetails::date);
        LocalDate date = answer.value()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                answer instanceof Answer.Withheld
                                        ? "plan/date: Even the date of the plan is withheld from this reader. Record a release decision for it and"
                                                + " for what the reader is to see."
                                        : "plan/date: A document needs the date of its plan. Check the plan before it is printed."));
        try (Desks.Desk desk = desks.take()) {
            return new Merge(plan, explained, date, sections, provenance, desk).document();
        }
    }

    /** One document while it is made. */
    private final class Merge {

        private final Desks.Desk desk;
        private final Output out;
        private final LocalDate date;
        private final Provenance provenance;
        private final PlanReader reader;
        private final Printer printer;
        private final Numbers own = numbers.forDocument();
        private final FieldMarks marks;
        private final FreshLists lists = new FreshLists(frame.firstFreeList());
        private final NewLinks links = frame.newLinks();
        private final Set<String> notes = new HashSet<>();
        private final boolean isDraft;
        private final Explained explained;
        private Optional<String> withoutPageNumbers = Optional.empty();

        Merge(
                Plan plan,
                Optional<Explained> explained,
                LocalDate date,
                WithheldSections sections,
                Provenance provenance,
                Desks.Desk desk) {
            this.desk = desk;
            this.out = desk.out();
            this.isDraft = explained.isEmpty();
            this.explained = explained.orElseGet(Explained::none);
            this.date = date;
            this.provenance = provenance;
            this.reader = new PlanReader(neverNamed.in(plan), profile, this.explained.bigWords(), sections);
            this.printer = new Printer(wording, reader, date);
            this.marks = new FieldMarks(own, phrases, markLines, desk.printed());
        }

        Merged document() {
            Map<Property, String> texts = propertyTexts();
            if (lateFields.isPresent() || wordNotes.isPresent()) {
                packWhole(texts);
            } else {
                stories.forEach((part, story) -> {
                    write(story, new Around(part, links, texts, notes));
                    pack(part);
                });
            }
            out.setLength(0);
            marks.write(provenance, out);
            desk.bench().pack(DocumentFrame.marksPart(), out);
            byte[] docx = frame.document(desk.bench(), out, new DocumentProperties(texts, date), lists.lists(), links);
            return new Merged(docx, withoutPageNumbers);
        }

        private void write(StoryScript story, Around around) {
            out.setLength(0);
            ControlWriter controls = new ControlWriter(out, phrases, marks, own, lists, around);
            Page page = new Page(story.script().slots(), out, reader, printer, controls, own, around);
            story.parsed().run(page, reader.plan());
        }

        private Map<Property, String> propertyTexts() {
            Map<Property, String> texts = new LinkedHashMap<>();
            texts.put(Property.TITLE, XmlText.escaped(provenance.title()));
            texts.put(Property.SUBJECT, XmlText.escaped(provenance.form()));
            properties.forEach((property, script) -> {
                write(script, new Around(property.name(), links, Map.of(), notes));
                texts.put(property, new String(out.toBytes(), StandardCharsets.UTF_8));
            });
            return texts;
        }

        /** What is added looks at what all stories hold in the end, so nothing is packed before everything is written. */
        private void packWhole(Map<Property, String> texts) {
            Map<String, byte[]> written = new LinkedHashMap<>();
            stories.forEach((part, story) -> {
                write(story, new Around(part, links, texts, notes));
                written.put(part, out.toBytes());
            });
            Map<String, byte[]> filled = lateFields
                    .map(results -> results.fill(written, lists.lists()))
                    .orElse(written);
            wordNotes.ifPresent(writer -> writer.add(filled, explained.notes()));
            if (pageNumbers.isPresent() && !isDraft) {
                PageNumbers.Numbered numbered = pageNumbers.get().number(filled, frame.numbering(lists.lists()));
                filled.put(frame.main(), numbered.story());
                withoutPageNumbers = numbered.withoutBecause();
            }
            filled.forEach((part, xml) -> {
                out.setLength(0);
                out.write(xml);
                pack(part);
            });
        }

        private void pack(String part) {
            links.keepWritten(part, out);
            desk.bench().pack(part, out);
        }
    }
}
