package uk.careplans.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.careplans.generator.merge.Wording;
import uk.careplans.model.PlanType;

/**
 * A Word file that is to become a template, and what is to be known about it.
 *
 * @param form the name of the form, like {@code northshire/care-plan}; it is written into each document
 * @param version the version of the form
 * @param title the title of the documents, for readers of their properties and for screen readers
 * @param planType the kind of plan the form prints
 * @param wording the council's words for what has no words of its own
 * @param fileName the name of the Word file, for messages
 * @param docx the bytes of the Word file
 * @param leavesOut the required fields that this form leaves out on purpose, by their paths ({@code needs.selfCare}; a
 *     group's path stands for all in it), each with the reason; the checker asks for every other one
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and on the way out
public record TemplateSource(
        String form,
        String version,
        String title,
        PlanType planType,
        Wording wording,
        String fileName,
        byte[] docx,
        Map<String, String> leavesOut) {

    /** Takes copies. */
    public TemplateSource {
        docx = docx.clone();
        leavesOut = Collections.unmodifiableMap(new LinkedHashMap<>(leavesOut));
    }

    /** A form that leaves out no required field. */
    public TemplateSource(
            String form,
            String version,
            String title,
            PlanType planType,
            Wording wording,
            String fileName,
            byte[] docx) {
        this(form, version, title, planType, wording, fileName, docx, Map.of());
    }

    /**
     * A Word file on disk that belongs to no pack: its form is named after the file, its words are the standard ones.
     *
     * @throws IOException if the file cannot be read
     */
    public static TemplateSource of(Path docx, PlanType planType) throws IOException {
        String fileName = String.valueOf(docx.getFileName());
        String name = fileName.replaceFirst("(?i)\\.docx$", "");
        return new TemplateSource(name, "0", name, planType, Wording.standard(), fileName, Files.readAllBytes(docx));
    }

    /** The same form with another Word file. */
    public TemplateSource withDocx(byte[] changed) {
        return new TemplateSource(form, version, title, planType, wording, fileName, changed, leavesOut);
    }

    /** A copy of the bytes. */
    @Override
    public byte[] docx() {
        return docx.clone();
    }
}
