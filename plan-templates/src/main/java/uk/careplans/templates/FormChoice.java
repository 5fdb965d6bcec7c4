package uk.careplans.templates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.careplans.model.Plan;
import uk.careplans.model.ReaderKind;
import uk.careplans.model.ReadingBand;
import uk.careplans.model.check.ChildsCopy;
import uk.careplans.model.check.ParentsCopy;
import uk.careplans.model.edition.Reader;

/**
 * Finds the form of a pack for a reader of a plan.
 *
 * @param pack the name of the pack
 * @param forms all its forms
 */
record FormChoice(String pack, List<Form> forms, Plan plan, Reader reader) {

    Form form() {
        if (reader.kind() == ReaderKind.CHILD) {
            return ofBand(ChildsCopy.band(plan).stream().toList(), "childsVersion.band with the reason in whyBand");
        } else if (reader.kind() == ReaderKind.PARENT) {
            List<? extends ReadingBand> written = reader.person().stream()
                    .flatMap(parent -> ParentsCopy.bands(plan, parent).stream())
                    .toList();
            return ofBand(written, "a version for this parent in parentsVersions");
        }
        List<Form> forAll =
                printing().stream().filter(form -> form.band().isEmpty()).toList();
        if (forAll.size() == 1) {
            return forAll.get(0);
        }
        throw none(
                forAll.isEmpty()
                        ? "has no form of a " + plan.type().words() + " for " + Reader.nameOf(reader.kind())
                        : "has more than one form of a " + plan.type().words() + " for " + Reader.nameOf(reader.kind()),
                "Name a form.");
    }

    private Form ofBand(List<? extends ReadingBand> bands, String where) {
        if (bands.isEmpty()) {
            throw none(
                    "has a form for each reader's words, and the plan does not say which",
                    "Write " + where + (reader.kind() == ReaderKind.CHILD ? " or the child's date of birth" : "")
                            + " into the plan, or name a form.");
        }
        Optional<Form> found = bands.stream()
                .flatMap(band -> printing().stream()
                        .filter(form -> form.band().filter(band::equals).isPresent()))
                .findFirst();
        return found.orElseThrow(() -> none(
                "has no form of a " + plan.type().words() + " in this band: "
                        + bands.stream().map(ReadingBand::words).collect(Collectors.joining(", ")),
                "Write " + where + " into the plan for another band, or use another pack."));
    }

    private List<Form> printing() {
        return forms.stream()
                .filter(form -> form.refusal(plan, reader).isEmpty())
                .toList();
    }

    private IllegalArgumentException none(String what, String instead) {
        String all = printing().stream()
                .map(form -> form.name()
                        + form.band().map(band -> " (" + band.words() + ")").orElse(""))
                .collect(Collectors.joining(", "));
        return new IllegalArgumentException("The pack " + pack + " " + what + ". " + instead
                + (all.isEmpty() ? "" : " For this reader there are: " + all + "."));
    }
}
