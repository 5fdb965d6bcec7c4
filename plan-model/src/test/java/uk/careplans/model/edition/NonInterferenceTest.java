package uk.careplans.model.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.testkit.edition.OtherSecrets;
import uk.careplans.testkit.edition.Sentinels;

/**
 * Two plans that differ only in what a reader may not see give that reader the same edition: neither what is withheld, nor how long it is,
 * nor whether there is anything at all makes a difference.
 *
 * <p>Left alone is what the decision itself rests on, and what anybody may know who reads docs/editions.md: what people are in the plan,
 * whom a record names, what is marked confidential, release decisions.
 */
class NonInterferenceTest {

    private static final int PAIRS = Integer.getInteger("careplans.editionPairs", 1_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static Stream<Reader> readers() {
        return Stream.of(
                Reader.court(),
                Reader.courtAnnex(),
                Reader.parent(Sentinels.MOTHER),
                Reader.parent(Sentinels.FATHER),
                Reader.child(),
                Reader.carer(Sentinels.CARER),
                Reader.adopter(Sentinels.ADOPTER),
                Reader.iro(),
                Reader.guardian(),
                Reader.agency(Sentinels.NURSE),
                Reader.council(Sentinels.TEACHER));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void whatIsWithheldMakesNoDifference(Reader reader) {
        long changed = IntStream.range(0, PAIRS)
                .filter(seed -> isSameForAnother(seed, reader))
                .count();

        assertThat(changed).as("pairs that differ").isGreaterThan(PAIRS * 9L / 10);
    }

    private static boolean isSameForAnother(int seed, Reader reader) {
        PlanType type = List.of(PlanType.values()).get(seed % PlanType.values().length);
        Plan plan = Sentinels.patchy(type, seed);
        Edition edition = Edition.of(plan, reader, WhoSeesWhat.national(), TODAY);
        Plan another = OtherSecrets.of(plan, edition, seed);

        Edition other = Edition.of(another, reader, WhoSeesWhat.national(), TODAY);

        assertThat(SentinelsTest.seen(other)).as("seed %s", seed).isEqualTo(SentinelsTest.seen(edition));
        assertThat(other).as("seed %s", seed).isEqualTo(edition).hasSameHashCodeAs(edition);
        return !another.equals(plan);
    }
}
