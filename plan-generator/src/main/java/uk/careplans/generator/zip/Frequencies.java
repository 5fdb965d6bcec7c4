package uk.careplans.generator.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import uk.careplans.generator.zip.LiteralParser.Token;

/** How often the documents of a template will use each symbol: counted in its literals, guessed for what people write. */
final class Frequencies {

    /** What people write between literals, in the letters and signs of plans and of the marks around their fields. */
    private static final String PROSE = """
            Mum will ring on Tuesday at 4.30pm, after school, and we will agree a plan for the holidays together with the
            social worker by 14 May 2026. The foster carers have said that bedtimes are calmer since the new routine began; he
            reads two chapters, then the light goes out. What would help him most is knowing, well before the weekend, who is
            collecting him and where they are going. "I like it when Nana comes to watch me play," he said. Everyone at the
            review on 3 June thought the placement meets her needs for now. Health: dentist seen, glasses ordered, the asthma
            plan shared with Year 5 staff. needs/health/actions/a12 people/p3/name cp104_needs_health_summary
            """;

    private static final int PROSE_WEIGHT = 12;
    /** Matches in what people write: short, and from anywhere. */
    private static final int MATCHES = 24;

    private static final int LONGEST_COMMON = 14;
    private static final int NEAREST_COMMON = 64;

    private final int[] literals = new int[Symbols.LENGTH_CODES];
    private final int[] distances = new int[Symbols.DISTANCE_CODES];

    Frequencies() {
        Arrays.fill(literals, 1);
        Arrays.fill(distances, 1);
        for (byte symbol : PROSE.getBytes(StandardCharsets.UTF_8)) {
            literals[symbol & 0xFF] += PROSE_WEIGHT;
        }
        for (int length = Integer.BYTES; length <= LONGEST_COMMON; length++) {
            literals[Symbols.lengthCode(length)] += PROSE_WEIGHT * MATCHES / length;
        }
        for (int code = Symbols.distanceCode(NEAREST_COMMON); code < Symbols.DISTANCE_CODES; code++) {
            distances[code] += PROSE_WEIGHT * MATCHES / 8;
        }
    }

    void count(byte[] text, List<Token> tokens) {
        for (Token token : tokens) {
            if (token.target() == LiteralParser.SPELLED) {
                for (int i = token.from(); i < token.from() + token.length(); i++) {
                    literals[text[i] & 0xFF]++;
                }
            } else {
                literals[Symbols.lengthCode(token.length())]++;
                distances[Symbols.distanceCode(token.distance())]++;
            }
        }
    }

    int[] literals() {
        return literals.clone();
    }

    int[] distances() {
        return distances.clone();
    }
}
