package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.careplans.model.Plan;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.testkit.edition.OtherSecrets;
import uk.careplans.testkit.edition.Sentinels;

/**
 * Two plans that differ only in what a reader may not see make the same document for that reader, byte by byte, on every form: neither what
 * is withheld, nor how long it is, nor whether there is anything makes a difference, be it a heading, a number, a blank row or the size of
 * the file.
 */
class NonInterferenceOfFormsTest {

    private static final int PAIRS = Integer.getInteger("careplans.formPairs", 1_000);

    @Test
    void whatIsWithheldMakesNoDifferenceToAnyForm() {
        List<Form> forms = PackCase.PACKS.forms();
        List<Reader> readers = Readership.READERS;

        long different = IntStream.range(0, PAIRS)
                .filter(seed -> isSameForAnother(
                        forms.get(seed % forms.size()), readers.get(seed / forms.size() % readers.size()), seed))
                .count();

        assertThat(different).as("pairs that differ").isGreaterThan(PAIRS * 9L / 10);
    }

    private static boolean isSameForAnother(Form form, Reader reader, int seed) {
        Plan plan = Readership.fit(
                Readership.released(Sentinels.patchy(form.planType(), new Random(seed).nextLong())), form);
        Edition edition = Readership.edition(plan, reader);
        Plan another = OtherSecrets.of(plan, edition, seed);

        byte[] document = Readership.template(form).generate(edition).bytes();
        byte[] other = Readership.template(form)
                .generate(Readership.edition(another, reader))
                .bytes();

        assertThat(other).as("%s for %s, seed %s", form, reader.id(), seed).isEqualTo(document);
        return !another.equals(plan);
    }
}
