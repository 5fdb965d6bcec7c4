package uk.careplans.model.edition;

import java.util.ArrayList;
import java.util.List;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.Severity;
import uk.careplans.model.edition.Withheld.Hit;
import uk.careplans.model.edition.Withheld.Kind;

/** Decides what of what was found in an edition's texts holds the document, and says so. Used once, by one thread. */
final class Leaks {

    private static final String ID = "withheld-in-text";

    private final Reader reader;
    private final Releases releases;
    private final Secrets secrets;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Search.Found> passed = new ArrayList<>();

    Leaks(Reader reader, Releases releases, Secrets secrets) {
        this.reader = reader;
        this.releases = releases;
        this.secrets = secrets;
    }

    /** Adds what was found in one text. */
    void add(FieldPath text, List<Search.Found> found) {
        for (Search.Found each : found) {
            if (passes(text, each.hit())) {
                passed.add(each);
            } else {
                findings.add(finding(text, each.hit()));
            }
        }
    }

    private boolean passes(FieldPath text, Hit hit) {
        FieldPath what = hit.withheld().orElse(Releases.OTHER_FAMILIES);
        return !secrets.has(what)
                && (releases.mayTell(reader, text, what)
                        || (hit.kind() == Kind.SENTENCE && isForParents(text) && isForParents(what)));
    }

    /** Somebody wrote the same sentence for two parents: it gives away neither what the other is told nor that there is another. */
    private static boolean isForParents(FieldPath path) {
        return path.steps().contains("parentsVersions") || path.steps().contains("plainly");
    }

    private Finding finding(FieldPath text, Hit hit) {
        return new Finding(
                text,
                hit.withheld(),
                ID,
                Severity.ERROR,
                "This text tells " + reader.id() + " " + words(hit.kind()) + " " + instead(hit));
    }

    private String instead(Hit hit) {
        if (hit.withheld().filter(secrets::has).isPresent()) {
            return "that is never told to this reader. Say it in other words, or leave it out; no decision lets it pass.";
        }
        return hit.kind() == Kind.OTHER_FAMILY
                ? "outside this family. Take it out. If it is somebody else of the same name, record a release of this text to"
                        + " this reader with \"other-families\" under \"tells\"."
                : "that is withheld from this reader elsewhere. Say it in other words, or leave it out. If somebody has read the"
                        + " text and the reader may know it, record a release of this text to this reader with the other place under"
                        + " \"tells\".";
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case NAME -> "somebody's name";
            case ADDRESS -> "part of an address";
            case STREET -> "a street";
            case POSTCODE -> "a postcode";
            case TELEPHONE -> "a telephone number";
            case EMAIL -> "an e-mail address";
            case PLACE -> "the name of a place or an organisation";
            case REFERENCE -> "a reference number";
            case DATE_OF_BIRTH -> "a date of birth";
            case SENTENCE -> "a whole sentence";
            case OTHER_FAMILY -> "the name of somebody";
        };
    }

    /** What holds the document, in the order in which it was added. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What a decision let pass. */
    List<Search.Found> passed() {
        return List.copyOf(passed);
    }
}
