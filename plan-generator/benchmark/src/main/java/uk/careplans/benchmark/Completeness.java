package uk.careplans.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** Whether a document says all that the form asks: each answer in a paragraph of its own, as often as it should be. */
final class Completeness {

    private static final List<String> TAGS = List.of("${", "{{", "#foreach", "#if", "#end", "['", "«");

    private Completeness() {}

    /**
     * Reads the document.
     *
     * @throws IllegalStateException if it says too little, too much or something that is no answer
     */
    static void check(Peer peer, PlanData data, Document document) throws XMLStreamException {
        List<String> paragraphs = DocumentText.paragraphs(document.parts());
        List<String> problems = new ArrayList<>();
        Map<String, Long> found = count(paragraphs.stream());
        count(expected(peer, data)).forEach((text, times) -> {
            if (!times.equals(found.get(text))) {
                problems.add(found.get(text) + " times instead of " + times + ": " + text);
            }
        });
        if (peer.printsBlocks()) {
            Form.CONDITIONS.stream()
                    .filter(condition -> !condition.holds() && found.containsKey(condition.words()))
                    .forEach(condition -> problems.add("should be left out: " + condition.words()));
        }
        paragraphs.stream()
                .filter(text -> TAGS.stream().anyMatch(text::contains))
                .forEach(text -> problems.add("a tag is left: " + text));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(peer.label + ": " + problems.size() + " texts of its document are wrong:\n"
                    + problems.stream().limit(10).collect(Collectors.joining("\n")));
        }
    }

    private static Stream<String> expected(Peer peer, PlanData data) {
        String header = data.answer("child.name") + " – " + data.answer("child.caseReference");
        Stream<String> always = Stream.concat(Stream.of(header), data.single().stream());
        if (!peer.printsBlocks()) {
            return always;
        }
        Stream<String> held = Form.CONDITIONS.stream().filter(Condition::holds).map(Condition::words);
        return Stream.of(always, held, data.repeated().stream()).flatMap(Function.identity());
    }

    private static Map<String, Long> count(Stream<String> texts) {
        return texts.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
