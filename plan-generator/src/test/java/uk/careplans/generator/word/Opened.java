package uk.careplans.generator.word;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.gate.Xml;
import uk.careplans.generator.zip.Codebook;
import uk.careplans.generator.zip.Draft;
import uk.careplans.generator.zip.Workbench;
import uk.careplans.testkit.WordMaker;

/** A made template that has been opened, for tests about what became of it. */
record Opened(WordFile file) {

    static final DocumentProperties PROPERTIES =
            new DocumentProperties(Map.of(Property.TITLE, "Care plan of A &amp; B"), LocalDate.of(2026, 5, 14));
    static final byte[] MARKS = "<marks xmlns=\"urn:uk.careplans:marks:1\"/>".getBytes(StandardCharsets.UTF_8);

    static Opened of(WordMaker template) throws WordFileException {
        return of(template.bytes());
    }

    static Opened of(byte[] template) throws WordFileException {
        return new Opened(WordFile.open("form.docx", template));
    }

    /** Blocks of a body, opened. */
    static Opened ofBody(String blocks) throws WordFileException {
        return of(WordMaker.word().xml(blocks));
    }

    /** The template itself as a document, as if it had no tags. */
    byte[] document() {
        return document(List.of());
    }

    /** Numbered lists of a document's own with these first numbers. */
    static List<NewList> lists(int... firstNumbers) {
        return Arrays.stream(firstNumbers).mapToObj(NewList::own).toList();
    }

    byte[] document(List<NewList> newLists) {
        return document(newLists, file.frame().newLinks());
    }

    byte[] document(List<NewList> newLists, NewLinks newLinks) {
        return document(storyBytes(), newLists, newLinks);
    }

    byte[] document(Map<String, byte[]> stories, List<NewList> newLists, NewLinks newLinks) {
        Codebook.Builder book = new Codebook.Builder();
        file.frame().literals().forEach(book::literal);
        Workbench bench = new Workbench(book.build());
        Draft draft = new Draft();
        stories.forEach((name, xml) -> pack(name, xml, bench, draft));
        pack(DocumentFrame.marksPart(), MARKS, bench, draft);
        return file.frame().document(bench, draft, PROPERTIES, newLists, newLinks);
    }

    private static void pack(String name, byte[] xml, Workbench bench, Draft draft) {
        draft.setLength(0);
        draft.write(xml);
        bench.pack(name, draft);
    }

    Map<String, byte[]> storyBytes() {
        Map<String, byte[]> stories = new TreeMap<>();
        file.stories().forEach(story -> stories.put(story.partName(), Xml.bytes(story.xml())));
        return stories;
    }

    String text() {
        return WordText.of(document());
    }

    /** The XML of the body. */
    String body() {
        return new String(Xml.bytes(file.stories().get(0).xml()), StandardCharsets.UTF_8);
    }

    List<LeftoverKind> leftovers() {
        return file.leftovers().stream().map(Leftover::kind).toList();
    }
}
