package uk.careplans.generator.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.word;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.testkit.SchemaCheck;

/** Random bodies full of traces: what is taken out is never seen on the page, and what is seen is never taken out. */
class VisibleTextTest {

    private static final String BY = " w:author=\"Anna\" w:date=\"2026-05-14T09:30:00Z\"";

    static LongStream seeds() {
        long first = System.nanoTime();
        return LongStream.range(first, first + 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void cleaningKeepsTheVisibleText(long seed) throws Exception {
        Body body = new Body(new Random(seed));
        body.write(30);
        Opened opened = Opened.of(word().xml(body.xml.toString()));

        assertThat(opened.text()).isEqualTo(body.expected.toString());
        assertThat(SchemaCheck.check(opened.document())).isEmpty();
        assertThat(opened.body()).doesNotContain("Anna", "hidden", "gone", "rsid");
        assertThat(opened.file().leftovers()).allMatch(each -> Wml.isAttached(each.paragraph()));
    }

    /** Writes paragraphs and, beside them, what should be read of them. */
    private static final class Body {

        private final Random random;
        private final StringBuilder xml = new StringBuilder();
        private final StringBuilder expected = new StringBuilder();
        private String joined = "";
        private int id = 10;
        private int words;

        Body(Random random) {
            this.random = random;
        }

        void write(int paragraphs) {
            for (int i = 0; i < paragraphs; i++) {
                boolean markDeleted = i < paragraphs - 1 && random.nextInt(4) == 0;
                xml.append("<w:p w:rsidR=\"00AA00AA\">");
                if (markDeleted) {
                    xml.append("<w:pPr><w:rPr><w:del w:id=\"")
                            .append(id++)
                            .append('"')
                            .append(BY)
                            .append("/></w:rPr></w:pPr>");
                }
                StringBuilder text = new StringBuilder(joined);
                for (int piece = random.nextInt(6); piece > 0; piece--) {
                    text.append(piece());
                }
                xml.append("</w:p>");
                joined = markDeleted ? text.toString() : "";
                if (!markDeleted) {
                    String line = text.toString().strip();
                    expected.append(line.isEmpty() ? "¶" : line).append('\n');
                }
            }
        }

        /** Adds one piece, and returns what is seen of it. */
        private String piece() {
            String word = "w" + words++ + " ";
            int number = id++;
            switch (random.nextInt(10)) {
                case 0 -> wrap("ins", number, run("", word));
                case 1 -> wrap("moveTo", number, run("", word));
                case 2 -> {
                    wrap("del", number, "<w:r><w:delText>gone</w:delText></w:r>");
                    return "";
                }
                case 3 -> {
                    xml.append(run("<w:rPr><w:vanish/></w:rPr>", "hidden"));
                    return "";
                }
                case 4 ->
                    xml.append("<w:proofErr w:type=\"gramStart\"/>")
                            .append(run("", word))
                            .append("<w:proofErr w:type=\"gramEnd\"/>");
                case 5 ->
                    xml.append("<w:bookmarkStart w:id=\"%s\" w:name=\"_GoBack\"/>%s<w:bookmarkEnd w:id=\"%s\"/>"
                            .formatted(number, run("", word), number));
                case 6 ->
                    xml.append("<w:sdt><w:sdtPr><w:id w:val=\"")
                            .append(number)
                            .append("\"/></w:sdtPr><w:sdtContent>")
                            .append(run("", word))
                            .append("</w:sdtContent></w:sdt>");
                case 7 ->
                    xml.append("<w:smartTag w:uri=\"u\" w:element=\"e\">")
                            .append(run("<w:rPr><w:b/></w:rPr>", word))
                            .append("</w:smartTag>");
                case 8 ->
                    xml.append(
                                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r>"
                                            + "<w:fldChar w:fldCharType=\"separate\"/></w:r>")
                            .append(run("", word))
                            .append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
                default -> xml.append(run("", word));
            }
            return word;
        }

        private void wrap(String revision, int number, String content) {
            xml.append("<w:%s w:id=\"%s\"%s>%s</w:%s>".formatted(revision, number, BY, content, revision));
        }

        private static String run(String properties, String text) {
            return "<w:r w:rsidRPr=\"00BB00BB\">" + properties + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
        }
    }
}
