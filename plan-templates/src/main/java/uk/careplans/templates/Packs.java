package uk.careplans.templates;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.careplans.generator.TemplateSource;
import uk.careplans.model.PlanType;

/** The packs of all councils that come with this library. Immutable; may be shared between threads. */
public final class Packs {

    private static final String FOLDER = "packs/";

    private static final ObjectReader MANIFEST = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(Manifest.class);

    private final List<Form> forms;

    private Packs(List<Form> forms) {
        this.forms = List.copyOf(forms);
    }

    /**
     * The packs of this library, in the order of the councils' names. No form is compiled yet.
     *
     * @throws IllegalStateException if a pack is broken; the message says which and how
     */
    public static Packs builtIn() {
        List<Form> forms = new ArrayList<>();
        for (String council :
                new String(read("councils.txt"), StandardCharsets.UTF_8).lines().toList()) {
            forms.addAll(forms(council, manifest(council)));
        }
        return new Packs(forms);
    }

    private static Manifest manifest(String council) {
        try {
            Manifest manifest = MANIFEST.readValue(read(council + "/pack.json"));
            if (!manifest.council().equals(council)) {
                throw new IllegalStateException("packs/" + council + "/pack.json names the council \""
                        + manifest.council() + "\". It must be the name of its folder.");
            }
            return manifest;
        } catch (IOException e) {
            throw new IllegalStateException("packs/" + council + "/pack.json: " + e.getMessage(), e);
        }
    }

    private static List<Form> forms(String council, Manifest manifest) {
        return manifest.forms().stream()
                .map(entry -> new Form(new TemplateSource(
                        council + "/" + entry.name(),
                        entry.version(),
                        entry.title(),
                        planType(council, entry),
                        manifest.words().toWording(),
                        entry.file(),
                        read(council + "/" + entry.file()),
                        entry.reasonsForLeavingOut())))
                .toList();
    }

    private static PlanType planType(String council, Manifest.FormEntry entry) {
        for (PlanType type : PlanType.values()) {
            if (type.id().equals(entry.planType())) {
                return type;
            }
        }
        throw new IllegalStateException("packs/" + council + "/pack.json, form \"" + entry.name()
                + "\": there is no plan type \"" + entry.planType() + "\".");
    }

    private static byte[] read(String path) {
        try (InputStream file = Packs.class.getResourceAsStream(FOLDER + path)) {
            if (file == null) {
                throw new IllegalStateException(FOLDER + path + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All forms of all councils. */
    public List<Form> forms() {
        return forms;
    }

    /** The form of that name, like {@code kent/care-plan}, if there is one. */
    public Optional<Form> find(String name) {
        return forms.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    /**
     * The form of that name, like {@code kent/care-plan}.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public Form form(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no form \"" + name + "\". There are: "
                        + String.join(", ", forms.stream().map(Form::name).toList())));
    }
}
