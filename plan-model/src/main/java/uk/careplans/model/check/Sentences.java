package uk.careplans.model.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import uk.careplans.model.FieldPath;
import uk.careplans.model.Finding;
import uk.careplans.model.Severity;

/** What each kind of finding says, from {@code findings.properties}: one language, UTF-8, by the finding's id. */
final class Sentences {

    private static final Properties SENTENCES = load();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Sentences() {}

    /** An error of this kind at this path. */
    static Finding error(FieldPath path, String id) {
        return error(path, id, Map.of());
    }

    /**
     * An error of this kind at this path.
     *
     * @param details what stands for each <code>{name}</code> of the sentence: bounds of the model, never values of a plan
     */
    static Finding error(FieldPath path, String id, Map<String, ?> details) {
        return finding(path, Optional.empty(), id, Severity.ERROR, details);
    }

    /** A finding of this kind at one path or two. */
    static Finding finding(
            FieldPath path, Optional<FieldPath> other, String id, Severity severity, Map<String, ?> details) {
        String sentence = of(id);
        for (Map.Entry<String, ?> detail : details.entrySet()) {
            sentence = sentence.replace("{" + detail.getKey() + "}", inWords(detail.getValue()));
        }
        return new Finding(path, other, id, severity, sentence);
    }

    /** The sentence for this kind of finding. */
    static String of(String id) {
        return Objects.requireNonNull(SENTENCES.getProperty(id), () -> "No sentence for a finding: " + id);
    }

    /** What the rule with this id asks of a plan. */
    static String asked(String id) {
        return of(id + ".asks");
    }

    private static String inWords(Object detail) {
        if (detail instanceof LocalDate day) {
            return DAY.format(day);
        }
        return detail instanceof Number bound
                ? String.format(Locale.UK, "%,d", bound.longValue())
                : String.valueOf(detail);
    }

    private static Properties load() {
        Properties sentences = new EachOnce();
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream("findings.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own findings.properties cannot be read", e);
        }
        return sentences;
    }

    /** Two findings with one id would silently say the same. */
    private static final class EachOnce extends Properties {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized @Nullable Object put(Object id, Object sentence) {
            if (containsKey(id)) {
                throw new IllegalStateException("Two sentences for one id: " + id);
            }
            return super.put(id, sentence);
        }
    }
}
