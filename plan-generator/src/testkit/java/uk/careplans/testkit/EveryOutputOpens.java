package uk.careplans.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The last step of a module's tests, in a run of its own: LibreOffice opens every document that they made, and none of
 * its words is lost. The message names the test that made a document, and the file stays to be looked at.
 */
class EveryOutputOpens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern STORY = Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    /** Instructions of fields, and what an application prints that knows nothing newer: both are nobody's words. */
    private static final Set<String> SILENT = Set.of("instrText", "Fallback", "delText", "meta", "settings", "styles");

    /** Elements of Word and of OpenDocument that part words. */
    private static final Set<String> PARTING = Set.of("p", "h", "tab", "br", "cr", "line-break", "s", "tc", "table-cell");

    @Test
    void inLibreOffice() throws IOException {
        Path folder = Outputs.folder().orElseThrow();
        List<Path> documents = Files.isDirectory(folder) ? Outputs.documents(folder) : List.of();
        List<String> problems = new ArrayList<>();
        Map<Path, byte[]> opened = LibreOffice.open(documents);
        for (Path document : documents) {
            byte[] flat = opened.get(document);
            if (flat == null) {
                problems.add(document + " does not open");
            } else {
                List<String> lost = lost(Files.readAllBytes(document), flat);
                if (!lost.isEmpty()) {
                    problems.add(document + " loses " + lost);
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    /** The words of the document's stories that are not in what LibreOffice has read as often as in the document. */
    private static List<String> lost(byte[] docx, byte[] flat) {
        String read = text(Docx.parse(flat).getDocumentElement(), "");
        Map<String, byte[]> parts = Docx.entries(docx);
        Map<String, Integer> wanted = new TreeMap<>();
        parts.forEach((name, content) -> {
            if (STORY.matcher(name).matches()) {
                WORD.matcher(text(Docx.parse(content).getDocumentElement(), " "))
                        .results()
                        .forEach(word -> wanted.merge(word.group(), 1, Integer::sum));
            }
        });
        return wanted.entrySet().stream()
                .filter(word -> !has(read, word.getKey(), word.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** LibreOffice may run two lines of a control together, so words are looked for among letters. */
    private static boolean has(String text, String word, int times) {
        int at = -1;
        for (int i = 0; i < times; i++) {
            at = text.indexOf(word, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** What is written below, with this between two paragraphs, lines and columns. */
    private static String text(Node node, String between) {
        if (node instanceof Text text) {
            return text.getData();
        }
        String name = String.valueOf(node.getLocalName());
        if (SILENT.contains(name)) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(text(child, between));
        }
        return PARTING.contains(name) ? between + words + between : words.toString();
    }
}
