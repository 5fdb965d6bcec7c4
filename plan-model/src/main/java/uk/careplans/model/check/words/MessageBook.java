package uk.careplans.model.check.words;

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
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentences of a file of properties of the library: one language, UTF-8, by id. Immutable; safe to share between threads. */
public final class MessageBook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Properties sentences = new EachOnce();

    private MessageBook(Class<?> reader, String file) {
        try (InputStream in = Objects.requireNonNull(reader.getResourceAsStream(file), () -> "No sentences: " + file);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own " + file + " cannot be read", e);
        }
    }

    /** The book in a file beside a class of the library. */
    public static MessageBook beside(Class<?> reader, String file) {
        return new MessageBook(reader, file);
    }

    /** The sentence with this id. */
    public String of(String id) {
        return Objects.requireNonNull(sentences.getProperty(id), () -> "No sentence for a finding: " + id);
    }

    /**
     * The sentence with this id, with what stands for each <code>{name}</code>: days and whole numbers as they are written in
     * England, everything else as it is.
     */
    public String of(String id, Map<String, ?> details) {
        String sentence = of(id);
        for (Map.Entry<String, ?> detail : details.entrySet()) {
            sentence = sentence.replace("{" + detail.getKey() + "}", inWords(detail.getValue()));
        }
        return sentence;
    }

    /** All ids. */
    public Set<String> ids() {
        return Set.copyOf(sentences.stringPropertyNames());
    }

    private static String inWords(Object detail) {
        if (detail instanceof LocalDate day) {
            return DAY.format(day);
        }
        return detail instanceof Number bound
                ? String.format(Locale.UK, "%,d", bound.longValue())
                : String.valueOf(detail);
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
