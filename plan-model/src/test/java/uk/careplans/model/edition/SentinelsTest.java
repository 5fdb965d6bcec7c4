package uk.careplans.model.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.model.Access;
import uk.careplans.model.ItemId;
import uk.careplans.model.Label;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.Ref;
import uk.careplans.model.check.PlanCheck;
import uk.careplans.model.json.PlanJson;
import uk.careplans.testkit.edition.Leaf;
import uk.careplans.testkit.edition.Sentinels;

/** What a reader may not see is nowhere in the reader's edition, and what the reader may see is there: each word of a plan of unique words. */
class SentinelsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final WhoSeesWhat TABLE = WhoSeesWhat.national();

    private static final List<Reader> READERS = List.of(
            Reader.court(),
            Reader.courtAnnex(),
            Reader.parent(Sentinels.MOTHER),
            Reader.parent(Sentinels.FATHER),
            Reader.child(),
            Reader.carer(Sentinels.CARER),
            Reader.carer(Sentinels.SIBLINGS_CARER),
            Reader.adopter(Sentinels.ADOPTER),
            Reader.iro(),
            Reader.guardian(),
            Reader.agency(Sentinels.NURSE),
            Reader.council(Sentinels.TEACHER));

    /** Withheld without a decision, whoever it is about. */
    private static final Set<Access> NEVER_HERE =
            Set.of(Access.NO, Access.DECISION, Access.AS_PARENTS, Access.AS_PARENTS_OR_DECISION);

    static Stream<Arguments> plansAndReaders() {
        return Stream.of(PlanType.values()).flatMap(type -> READERS.stream().map(reader -> Arguments.of(type, reader)));
    }

    @ParameterizedTest
    @EnumSource
    void thePlanOfTheSentinelsIsSoundAndItsWordsAreUnique(PlanType type) {
        Plan plan = Sentinels.full(type);

        assertThat(PlanCheck.check(plan)).extracting(finding -> finding.id()).containsOnly("born-after-plan");
        assertThat(Leaf.in(plan)).extracting(Leaf::word).doesNotHaveDuplicates().hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("plansAndReaders")
    void whatTheTableWithholdsIsNowhere(PlanType type, Reader reader) {
        Plan plan = Sentinels.full(type);
        String seen = seen(Edition.of(plan, reader, TABLE, TODAY));

        assertThat(Leaf.in(plan))
                .filteredOn(leaf -> isWithheldByTable(leaf, reader))
                .isNotEmpty()
                .allSatisfy(leaf -> assertThat(seen.contains(leaf.word()))
                        .as("%s sees %s", reader.id(), leaf.path())
                        .isFalse());
    }

    private static boolean isWithheldByTable(Leaf leaf, Reader reader) {
        return leaf.labels().stream()
                .anyMatch(label -> NEVER_HERE.contains(cell(label, reader))
                        || (cell(label, reader) == Access.OWN && isSurelyAnothers(leaf, reader))
                        || (cell(label, reader) == Access.OWN_OR_DECISION && isSurelyAnothers(leaf, reader)));
    }

    private static Access cell(Label label, Reader reader) {
        assertThat(TABLE.access(label, reader.kind())).hasSize(1);
        return TABLE.access(label, reader.kind()).get(0);
    }

    /** About others than the reader, and not about the child where the reader is a carer or the child. */
    private static boolean isSurelyAnothers(Leaf leaf, Reader reader) {
        if (leaf.about().isEmpty()) {
            return reader.kind() != ReaderKind.CHILD && reader.kind() != ReaderKind.CARER;
        }
        if (reader.kind() == ReaderKind.CHILD) {
            return !leaf.about().equals(Set.of(new ItemId(Ref.CHILD)));
        }
        return reader.person().isPresent()
                && reader.kind() != ReaderKind.CARER
                && !leaf.about().contains(reader.person().get());
    }

    @ParameterizedTest
    @MethodSource("plansAndReaders")
    void whatTheTableShowsIsThere(PlanType type, Reader reader) {
        Plan plan = Sentinels.full(type);
        String seen = seen(Edition.of(plan, reader, TABLE, TODAY));

        assertThat(Leaf.in(plan))
                .filteredOn(leaf -> leaf.labels().stream().allMatch(label -> cell(label, reader) == Access.YES))
                .filteredOn(leaf -> isAboutSomebodyKnown(leaf, reader))
                .isNotEmpty()
                .allSatisfy(leaf -> assertThat(seen.contains(leaf.word()))
                        .as("%s sees %s", reader.id(), leaf.path())
                        .isTrue());
    }

    /** The child, the reader, and whoever everybody may know, but a parent nothing about the other one. */
    private static boolean isAboutSomebodyKnown(Leaf leaf, Reader reader) {
        Set<String> known = reader.kind() == ReaderKind.PARENT
                ? Set.of(Ref.CHILD, reader.person().orElseThrow().value(), Sentinels.GRANDMOTHER)
                : Set.of(Ref.CHILD, Sentinels.MOTHER, Sentinels.FATHER, Sentinels.GRANDMOTHER);
        boolean isPerson = leaf.path().steps().get(0).equals("people");
        return isPerson || leaf.about().stream().allMatch(each -> known.contains(each.value()));
    }

    @Test
    void everyCellOfTheTableMatters() {
        for (Label label : Label.values()) {
            for (ReaderKind kind : ReaderKind.values()) {
                if (kind != ReaderKind.FILE) {
                    assertChanges(label, kind, isYes(label, kind) ? Access.NO : Access.YES);
                }
            }
        }
    }

    private static boolean isYes(Label label, ReaderKind kind) {
        return TABLE.access(label, kind).equals(List.of(Access.YES));
    }

    private static void assertChanges(Label label, ReaderKind kind, Access other) {
        WhoSeesWhat changed = TABLE.changed(label, kind, List.of(other));
        List<Reader> readers =
                READERS.stream().filter(reader -> reader.kind() == kind).toList();

        boolean isNoticed = Stream.of(PlanType.values())
                .map(Sentinels::full)
                .anyMatch(plan -> readers.stream().anyMatch(reader -> {
                    String before = seen(Edition.of(plan, reader, TABLE, TODAY));
                    String after = seen(Edition.of(plan, reader, changed, TODAY));
                    return Leaf.in(plan).stream()
                            .anyMatch(leaf -> leaf.labels().contains(label)
                                    && before.contains(leaf.word()) != after.contains(leaf.word())
                                    && after.contains(leaf.word()) == (other == Access.YES));
                }));

        assertThat(isNoticed)
                .as("%s for %s made %s", label.code(), kind.code(), other.code())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("plansAndReaders")
    void anEditionNamesNobodyWhoIsNotThere(PlanType type, Reader reader) {
        Plan edition = Edition.of(Sentinels.full(type), reader, TABLE, TODAY).plan();

        assertThat(PlanCheck.check(edition))
                .extracting(finding -> finding.id())
                .doesNotContain("unknown-person", "unknown-action", "id-missing", "duplicate-id");
    }

    @ParameterizedTest
    @MethodSource("plansAndReaders")
    void theDisclosuresSayWhatIsInTheEditionAndWhatIsNot(PlanType type, Reader reader) {
        Plan plan = Sentinels.full(type);
        Edition edition = Edition.of(plan, reader, TABLE, TODAY);
        String seen = seen(edition);
        Set<String> shown = Set.copyOf(
                edition.shown().stream().map(each -> each.path().toString()).toList());

        assertThat(Leaf.in(plan)).allSatisfy(leaf -> {
            boolean isThere = seen.contains(leaf.word());
            boolean isShown = shown.contains(leaf.path().toString());
            boolean isWithheld = edition.withheld().stream().anyMatch(each -> isWithin(leaf, each));
            assertThat(isShown).as("%s shown", leaf.path()).isEqualTo(isThere);
            assertThat(isWithheld).as("%s withheld", leaf.path()).isEqualTo(!isThere);
        });
        assertThat(Leaf.in(plan))
                .allSatisfy(leaf -> assertThat(edition.withheld() + "" + edition.shown() + edition)
                        .doesNotContain(leaf.word()));
    }

    private static boolean isWithin(Leaf leaf, Disclosure disclosure) {
        List<String> outer = disclosure.path().steps();
        List<String> inner = leaf.path().steps();
        return inner.size() >= outer.size() && inner.subList(0, outer.size()).equals(outer);
    }

    @ParameterizedTest
    @EnumSource
    void theFileIsThePlanItself(PlanType type) {
        Plan plan = Sentinels.full(type);

        assertThat(Edition.of(plan, Reader.COUNCIL_FILE).plan()).isSameAs(plan);
        assertThat(Edition.of(plan, Reader.COUNCIL_FILE, TABLE, TODAY))
                .isEqualTo(Edition.of(plan, Reader.COUNCIL_FILE));
        assertThat(Edition.of(plan, Reader.COUNCIL_FILE).withheld()).isEmpty();
        assertThat(Edition.of(plan, Reader.COUNCIL_FILE).shown()).hasSizeGreaterThan(300);
    }

    static String seen(Edition edition) {
        return new String(PlanJson.write(edition), UTF_8);
    }
}
