package uk.careplans.model.check;

import java.util.List;
import java.util.Optional;
import uk.careplans.model.FieldPath;
import uk.careplans.model.ParentsBand;
import uk.careplans.model.ReadingBand;
import uk.careplans.model.readability.Band;
import uk.careplans.model.readability.Glossary;
import uk.careplans.model.readability.NamesInPlan;
import uk.careplans.model.readability.NamesToMask;
import uk.careplans.model.readability.Readability;
import uk.careplans.model.readability.ReadabilityFinding;

/** How the texts of one plan read that are written for the child and for parents, each for its readers. Used by one thread. */
final class ToldTexts {

    /** What was found in the text at a place. */
    record Here(FieldPath path, ReadabilityFinding finding) {

        /** With the finding's own words, which hold none of the text. */
        Spot spot() {
            String place = finding.place().isEmpty() ? "" : finding.place() + ": ";
            return Spot.at(path).with("finding", place + finding.message());
        }
    }

    private final List<Here> findings;

    ToldTexts(Subject subject) {
        NamesToMask names = NamesInPlan.of(subject.plan());
        this.findings = subject.texts().stream()
                .filter(text -> !text.isReason())
                .flatMap(text -> readers(text.path()).stream()
                        .flatMap(readers ->
                                Readability.ofText(Band.of(readers), text.words(), names, Glossary.standard()).stream())
                        .map(finding -> new Here(text.path(), finding)))
                .toList();
    }

    /** Everything found, in the plan's order. */
    List<Here> findings() {
        return findings;
    }

    /** For whom a text is written; empty if it is for professionals, or is what somebody said. */
    private static Optional<ReadingBand> readers(FieldPath path) {
        String last = path.steps().get(path.steps().size() - 1);
        return ReadingBand.all().stream()
                .filter(band -> last.equals(band instanceof ParentsBand parents ? parents.field() : band.code()))
                .findFirst();
    }
}
