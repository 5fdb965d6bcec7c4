package uk.careplans.model.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Access;
import uk.careplans.model.Label;
import uk.careplans.model.ReaderKind;

/** The page about editions shows the table as it is. */
class EditionsPageTest {

    @Test
    void theTableInTheDocsIsTheTable() throws IOException {
        String page = Files.readString(Path.of("../docs/editions.md"));

        assertThat(page).contains(table());
        assertThat(page)
                .contains(Stream.of(Label.values())
                        .map(label -> "`" + label.code() + "`")
                        .toList());
    }

    private static String table() {
        String head = Stream.of(ReaderKind.values())
                .map(reader -> reader == ReaderKind.COURT_ANNEX ? "court-annex" : reader.code())
                .collect(Collectors.joining(" | ", "| | ", " |\n"));
        String line = "|---".repeat(ReaderKind.values().length + 1) + "|\n";
        return Stream.of(Label.values()).map(EditionsPageTest::row).collect(Collectors.joining("", head + line, ""));
    }

    private static String row(Label label) {
        return Stream.of(ReaderKind.values())
                .map(reader -> word(WhoSeesWhat.national().access(label, reader).get(0)))
                .collect(Collectors.joining(" | ", "| `" + label.code() + "` | ", " |\n"));
    }

    private static String word(Access access) {
        return switch (access) {
            case YES -> "yes";
            case AS_PARENTS -> "as parents";
            case AS_PARENTS_OR_DECISION -> "as parents, decision";
            case OWN -> "own";
            case OWN_OR_DECISION -> "own, decision";
            case DECISION -> "decision";
            case NO -> "–";
        };
    }

    @Test
    void theNationalTableAnswersEachQuestionOnce() {
        for (Label label : Label.values()) {
            for (ReaderKind reader : ReaderKind.values()) {
                assertThat(WhoSeesWhat.national().access(label, reader)).hasSize(1);
            }
            assertThat(WhoSeesWhat.national().access(label, ReaderKind.FILE)).containsExactly(Access.YES);
        }
    }

    @Test
    void whatIsInNoLineIsShownToNobody() {
        WhoSeesWhat table = WhoSeesWhat.read(List.of("label court", "# nothing", "identity yes"));

        assertThat(table.access(Label.IDENTITY, ReaderKind.COURT)).containsExactly(Access.YES);
        assertThat(table.access(Label.RISK, ReaderKind.COURT)).containsExactly(Access.NO);
        assertThat(table.access(Label.IDENTITY, ReaderKind.CHILD)).containsExactly(Access.NO);
    }

    @Test
    void aTableWithAHoleOrAnUnknownWordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhoSeesWhat.read(List.of("label court child", "identity yes")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhoSeesWhat.read(List.of("label court", "identity perhaps")));
        assertThatIllegalArgumentException().isThrownBy(() -> WhoSeesWhat.read(List.of("label judge", "identity yes")));
    }
}
