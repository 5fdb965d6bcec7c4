package uk.careplans.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.careplans.model.Finding;
import uk.careplans.model.Golden;

/** JSON that wants to be read as something else is refused by its rule, or is read as the text that it is. */
@Timeout(20)
class HostileJsonCasesTest {

    @Test
    void eachHasItsVerdict() throws IOException {
        StringBuilder verdicts = new StringBuilder();
        HostileJson.all()
                .forEach((name, json) -> verdicts.append(name)
                        .append(" = ")
                        .append(verdict(json))
                        .append('\n'));

        Golden.assertEqual(Golden.file("hostile-json.txt"), verdicts.toString());
    }

    @Test
    void thereAreAtLeastEighty() {
        assertThat(HostileJson.all()).hasSizeGreaterThan(80);
    }

    @Test
    void noMessageQuotesTheJson() {
        HostileJson.all()
                .forEach((name, json) -> assertThat(
                                PlanJson.read(json).findings().toString().toLowerCase(Locale.ROOT))
                        .as(name)
                        .doesNotContain(
                                "passwd", "runtime", "alert", "drop table", "server", "cookie", "\u0000", "\u001B"));
    }

    private static String verdict(byte[] json) {
        PlanReading reading = PlanJson.read(json);
        if (reading.plan().isEmpty()) {
            return reading.findings().stream().map(Finding::id).distinct().collect(Collectors.joining(", "));
        }
        byte[] written = PlanJson.write(reading.orThrow());
        boolean same = PlanJson.read(written).plan().equals(reading.plan());
        boolean asItStands = written.length > 0 && textOf(written).equals(textOf(json));
        return same && asItStands ? "read as it stands" : "read as something else";
    }

    /** Escapes are another way to write the same; so are blanks. */
    private static String textOf(byte[] json) {
        String text = new String(json, UTF_8);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.startsWith("\\r", i) || text.startsWith("\\n", i)) {
                plain.append(text.charAt(i + 1) == 'r' ? '\r' : '\n');
                i++;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString().replaceAll("[ \\r\\n]", "");
    }
}
