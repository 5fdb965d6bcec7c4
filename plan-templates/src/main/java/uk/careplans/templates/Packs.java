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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.template.PackPicture;
import uk.careplans.model.Picture;
import uk.careplans.model.PlanType;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.plans.Plans;
import uk.careplans.model.profile.CouncilProfile;

/** The packs of all councils that come with this library. Immutable; may be shared between threads. */
public final class Packs {

    /** Beside this class. */
    static final String FOLDER = "packs/";

    private static final ObjectReader MANIFEST = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(Manifest.class);

    private final List<Form> forms;
    private final Map<String, CouncilProfile> profiles;

    private Packs(List<Form> forms, Map<String, CouncilProfile> profiles) {
        this.forms = List.copyOf(forms);
        this.profiles = Collections.unmodifiableMap(profiles);
    }

    /**
     * The packs of this library, in the order of the councils' names. No form is loaded yet.
     *
     * @throws IllegalStateException if a pack is broken; the message says which and how
     */
    public static Packs builtIn() {
        List<Form> forms = new ArrayList<>();
        Map<String, CouncilProfile> profiles = new TreeMap<>();
        for (String council :
                new String(read("councils.txt"), StandardCharsets.UTF_8).lines().toList()) {
            forms.addAll(forms(council, manifest(council)));
            profiles.put(council, readProfile(council));
        }
        return new Packs(forms, profiles);
    }

    /** A council that decides nothing for itself has no profile.json. */
    private static CouncilProfile readProfile(String council) {
        String path = council + "/profile.json";
        if (Packs.class.getResource(FOLDER + path) == null) {
            return ProfileJson.national();
        }
        ProfileJson.Reading reading = Plans.readProfile(read(path));
        return reading.profile()
                .orElseThrow(() -> new IllegalStateException(FOLDER + path + ": " + reading.findings()));
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
        Map<String, byte[]> pieces = new TreeMap<>();
        manifest.piecesOrNone().forEach(name -> pieces.put(name, read(council + "/pieces/" + name + ".docx")));
        Map<String, PackPicture> pictures = new TreeMap<>();
        manifest.picturesOrNone()
                .forEach((file, words) -> pictures.put(withoutEnding(file), picture(council, file, words)));
        return manifest.forms().stream()
                .map(entry -> new TemplateSource(
                        council + "/" + entry.name(),
                        entry.version(),
                        entry.title(),
                        planType(council, entry),
                        manifest.words().toWording(),
                        entry.file(),
                        read(council + "/" + entry.file()),
                        pieces,
                        pictures,
                        entry.reasonsForLeavingOut()))
                .map(source -> new Form(source, () -> SavedForms.read(source.form())))
                .toList();
    }

    private static PackPicture picture(String council, String file, String words) {
        try {
            boolean decorative = words.isEmpty();
            Picture picture = Picture.of(read(council + "/pictures/" + file), decorative ? withoutEnding(file) : words);
            return new PackPicture(picture, decorative);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("packs/" + council + "/pictures/" + file + ": " + e.getMessage(), e);
        }
    }

    private static String withoutEnding(String file) {
        return file.replaceFirst("\\.[A-Za-z]+$", "");
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

    /**
     * What a council decides for itself, like who approves a plan, over the national default.
     *
     * @param council the name of its pack, like {@code kent}; a pack that decides nothing gives the national default
     * @throws IllegalArgumentException if there is no such pack; the message lists those there are
     */
    public CouncilProfile profile(String council) {
        CouncilProfile profile = profiles.get(council);
        if (profile == null) {
            throw new IllegalArgumentException(
                    "There is no council \"" + council + "\". There are: " + String.join(", ", profiles.keySet()));
        }
        return profile;
    }

    /** The councils that have a pack, by name. */
    public List<String> councils() {
        return List.copyOf(profiles.keySet());
    }
}
