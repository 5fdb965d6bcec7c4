package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Access;
import uk.careplans.model.Label;
import uk.careplans.model.Plan;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.edition.ChangedTable;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.edition.WhoSeesWhat;
import uk.careplans.testkit.edition.Leaf;
import uk.careplans.testkit.edition.Sentinels;

/**
 * Each text and date of a plan is a word of its own. What a reader may not see is nowhere in the bytes of any form made for the reader;
 * what the reader may see, and the form prints, is there.
 */
class SentinelsInFormsTest {

    /** What a form holds for the council's file, that is, all that it prints of such a plan. */
    private static final Map<String, Set<String>> FILES = new TreeMap<>();

    /** What a form says only where something else is known that not all who may see the one may see. */
    private static final Path EXPECTED = Path.of("src/test/resources/readers/said-only-if.txt");

    private static final Map<String, Plan> PLANS = new TreeMap<>();
    private static final Map<String, Set<String>> SEEN = new TreeMap<>();

    static List<Form> forms() {
        return PackCase.PACKS.forms();
    }

    private static synchronized Plan plan(Form form) {
        return PLANS.computeIfAbsent(
                form.name(), name -> Readership.fit(Readership.released(Sentinels.full(form.planType())), form));
    }

    /** What of the plan a reader may see. */
    private static synchronized Set<String> seen(Form form, Reader reader) {
        return SEEN.computeIfAbsent(
                form.name() + " " + reader.id(),
                key -> Readership.wordsIn(Readership.seen(Readership.edition(plan(form), reader))));
    }

    private static synchronized Set<String> file(Form form, Plan plan) {
        return FILES.computeIfAbsent(form.name(), name -> words(form, Edition.of(plan, Reader.COUNCIL_FILE)));
    }

    /** What of the plan is in the bytes of its document. */
    private static Set<String> words(Form form, Edition edition) {
        return Readership.wordsIn(
                Readership.inflated(Readership.template(form).generate(edition).bytes()));
    }

    /** The texts and dates of a plan, but for the decisions, whose readers' names stand in each copy. */
    private static List<Leaf> leaves(Plan plan) {
        return Leaf.in(plan).stream()
                .filter(leaf -> !leaf.path().steps().get(0).equals("releases"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void aFormHoldsWhatItsReaderMaySeeAndNothingElse(Form form) throws IOException {
        Plan plan = plan(form);
        List<Leaf> leaves = leaves(plan);
        Set<String> file = file(form, plan);
        List<String> leaks = new ArrayList<>();
        Set<String> gaps = new TreeSet<>();
        int shown = 0;
        for (Reader reader : Readership.READERS) {
            Set<String> seen = seen(form, reader);
            Set<String> document = words(form, Readership.edition(plan, reader));
            for (Leaf leaf : leaves) {
                boolean isShown = seen.contains(leaf.word());
                boolean isThere = document.contains(leaf.word());
                shown += isThere ? 1 : 0;
                if (isThere && !isShown) {
                    leaks.add(reader.id() + " " + leaf.path());
                } else if (isShown && !isThere && file.contains(leaf.word()) && !isPerson(leaf)) {
                    gaps.add(withoutItems(leaf));
                }
            }
        }

        assertThat(leaks).isEmpty();
        assertThat(gaps)
                .as("If the form is right not to say these to everybody who may see them: " + EXPECTED)
                .isEqualTo(askedOnlyIf(form));
        assertThat(shown).isGreaterThan(Readership.READERS.size());
    }

    private static Set<String> askedOnlyIf(Form form) throws IOException {
        return Files.readAllLines(EXPECTED).stream()
                .filter(line -> line.startsWith(form.name() + "\t"))
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whom a form names where it asks who does something, it does not name where the reader may not know that. */
    private static boolean isPerson(Leaf leaf) {
        return leaf.path().steps().get(0).equals("people");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void theFileHoldsMostOfWhatTheFormSaysThatItPrints(Form form) {
        Plan plan = plan(form);
        var printed = form.check().printedFields();
        List<Leaf> of = leaves(plan).stream()
                .filter(leaf -> printed.contains(withoutItems(leaf)))
                .toList();

        assertThat(of).isNotEmpty();
        assertThat(of.stream()
                        .filter(leaf -> file(form, plan).contains(leaf.word()))
                        .count())
                .as("of %s", of.size())
                .isGreaterThan(of.size() * 6L / 10);
    }

    private static String withoutItems(Leaf leaf) {
        return String.join(
                ".",
                leaf.path().steps().stream()
                        .filter(step -> !step.matches("[a-z]+\\d+"))
                        .toList());
    }

    /** The table decides: make one of its refusals a yes, and some form holds what it must not, if any form prints such things at all. */
    @Test
    void everyRefusalOfTheTableKeepsSomethingOutOfAForm() {
        List<String> unnoticed = new ArrayList<>();
        for (Label label : Label.values()) {
            for (Reader reader : Readership.READERS) {
                boolean isRefused =
                        WhoSeesWhat.national().access(label, reader.kind()).contains(Access.NO);
                if (isRefused && !isNoticed(label, reader)) {
                    unnoticed.add(label.code() + " " + reader.kind().code());
                }
            }
        }

        assertThat(unnoticed).isEmpty();
    }

    private static boolean isNoticed(Label label, Reader reader) {
        ReaderKind kind = reader.kind();
        return forms().stream().anyMatch(form -> {
            Plan plan = plan(form);
            Set<String> seen = seen(form, reader);
            Set<String> document =
                    words(form, ChangedTable.with(label, kind, Access.YES).edition(plan, reader, Readership.TODAY));
            return leaves(plan).stream()
                    .anyMatch(leaf -> !seen.contains(leaf.word()) && document.contains(leaf.word()));
        });
    }
}
