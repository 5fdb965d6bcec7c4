package uk.careplans.templates;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import uk.careplans.generator.Template;
import uk.careplans.model.Plan;
import uk.careplans.model.PlanType;
import uk.careplans.model.edition.Edition;
import uk.careplans.model.edition.Reader;
import uk.careplans.model.json.PlanJson;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.edition.Sentinels;

/** Every form for every reader, of plans whose every text and date is found nowhere else in them. */
final class Readership {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** Nothing of a plan is shown to a prospective adopter without a decision, not even its date, without which there is no document. */
    private static final List<String> RELEASED_TO_ADOPTER = List.of("plan", "child", "aim", "needs");

    private static final List<String> COURT_STAGES = List.of("initial", "interim", "final");
    private static final List<String> CHILDS_STAGES = List.of("initialPlan", "childsPlan");

    static final List<Reader> READERS = List.of(
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

    private Readership() {}

    /** Not by the form itself: it would hold a version for a child of which something is missing. */
    static Template template(Form form) {
        return form.template();
    }

    static Edition edition(Plan plan, Reader reader) {
        return Edition.of(plan, reader, ProfileJson.national(), TODAY);
    }

    /** The plan as it must be for a form: of the stage that the form is for. */
    static Plan fit(Plan plan, Form form) {
        if (form.prints(plan)) {
            return plan;
        }
        boolean isCourt = plan.type() == PlanType.COURT_CARE_PLAN;
        return (isCourt ? COURT_STAGES : CHILDS_STAGES)
                .stream()
                        .map(stage -> with(
                                plan, tree -> (isCourt ? (ObjectNode) tree.get("filing") : tree).put("stage", stage)))
                        .filter(form::prints)
                        .findFirst()
                        .orElseThrow();
    }

    /** The plan with the decisions without which there is no document for a prospective adopter. */
    static Plan released(Plan plan) {
        return with(plan, tree -> {
            var releases = tree.putArray("releases");
            for (String field : RELEASED_TO_ADOPTER) {
                releases.addObject()
                        .put("id", "r" + releases.size())
                        .put("field", field)
                        .put("reader", "adopter:" + Sentinels.ADOPTER)
                        .put("decidedBy", Sentinels.SOCIAL_WORKER)
                        .put("decidedOn", "2026-11-01")
                        .put("why", "So that they can get to know each other.")
                        .put("until", "2026-12-31");
            }
        });
    }

    private interface Change {
        void of(ObjectNode tree);
    }

    private static Plan with(Plan plan, Change change) {
        try {
            JsonMapper json = new JsonMapper();
            ObjectNode tree = (ObjectNode) json.readTree(PlanJson.write(plan));
            change.of(tree);
            return PlanJson.read(json.writeValueAsBytes(tree)).orThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Everything that a document holds: the names of its parts and all that is in them. */
    static String inflated(byte[] docx) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName())
                        .append('\n')
                        .append(new String(zip.readAllBytes(), UTF_8))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all.toString();
    }

    static String seen(Edition edition) {
        return new String(PlanJson.write(edition), UTF_8);
    }

    /** Every text and date of such a plan that is somewhere in a text, dates as JSON writes them. */
    static Set<String> wordsIn(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text).results().forEach(word -> words.add(word.group()));
        FIGURES.matcher(text)
                .results()
                .forEach(date -> words.add(date.group(3) + "-" + date.group(2) + "-" + date.group(1)));
        IN_WORDS.matcher(text)
                .results()
                .forEach(date -> words.add(String.format(
                        "%s-%02d-%02d",
                        date.group(3), 1 + MONTHS.indexOf(date.group(2)), Integer.parseInt(date.group(1)))));
        return words;
    }

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private static final Pattern WORD = Pattern.compile("zq[0-9a-z]{4}x|\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern FIGURES = Pattern.compile("(\\d\\d)\\.(\\d\\d)\\.(\\d{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?<!\\d)(\\d{1,2}) (" + String.join("|", MONTHS) + ") (\\d{4})");
}
