package uk.careplans.templates;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.merge.Wording;

/** {@code pack.json}: what a pack says of itself. */
record Manifest(
        @JsonProperty(required = true) String council,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) Words words,
        @JsonProperty(required = true) List<FormEntry> forms) {

    /**
     * One form of the pack.
     *
     * @param leavesOut the required fields that the council's form leaves out, each with the reason; null for none
     */
    record FormEntry(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) String version,
            @JsonProperty(required = true) String planType,
            @JsonProperty(required = true) String file,
            @Nullable Map<String, @Nullable String> leavesOut) {

        /** By path; an empty text where the manifest gives none. */
        Map<String, String> reasonsForLeavingOut() {
            Map<String, String> reasons = new LinkedHashMap<>();
            if (leavesOut != null) {
                leavesOut.forEach((path, why) -> reasons.put(path, why == null ? "" : why));
            }
            return reasons;
        }
    }

    /** The council's words; what it leaves out is worded as {@link Wording#standard()}. */
    record Words(
            @Nullable String notRecorded,
            @Nullable String doesNotApply,
            @Nullable String withheld,
            @Nullable String yes,
            @Nullable String no,
            @Nullable String and,
            @Nullable Map<String, String> codes) {

        @JsonCreator
        Words {}

        Wording toWording() {
            Wording standard = Wording.standard();
            return new Wording(
                    or(notRecorded, standard.notRecorded()),
                    or(doesNotApply, standard.doesNotApply()),
                    or(withheld, standard.withheld()),
                    or(yes, standard.yes()),
                    or(no, standard.no()),
                    or(and, standard.and()),
                    codes == null ? standard.codes() : codes);
        }

        private static String or(@Nullable String word, String standard) {
            return word == null ? standard : word;
        }
    }
}
