package uk.careplans.templates;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.careplans.generator.Template;
import uk.careplans.generator.TemplateSource;
import uk.careplans.generator.blank.FormDraft;
import uk.careplans.generator.blank.Outcome;
import uk.careplans.generator.gate.WordFileException;
import uk.careplans.generator.template.Problem;
import uk.careplans.model.PlanType;

/**
 * The beginning of a council's pack, made of its blank Word form: the form with tags where it is sure which field answers a
 * question and comments where it is not, a manifest, a first case, and a list of what a person must decide. It proposes, a
 * person confirms. Immutable.
 */
public final class NewPack {

    /** What a pack is called: the name of its folder. */
    public static final String NAME = "[a-z][a-z0-9-]{0,39}";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String council;
    private final String file;
    private final PlanType planType;
    private final FormDraft draft;

    private NewPack(String council, String file, PlanType planType, FormDraft draft) {
        this.council = council;
        this.file = file;
        this.planType = planType;
        this.draft = draft;
    }

    /**
     * Reads a blank form.
     *
     * @param council the pack's name, in the form of {@link #NAME}
     * @param file the name of the form's file, for messages
     * @throws IllegalArgumentException if it is no Word file that can be used as a form, or if the name is none for a pack; the
     *     message says why
     */
    public static NewPack of(String council, String file, byte[] docx, PlanType planType) {
        if (!council.matches(NAME)) {
            throw new IllegalArgumentException(
                    "A pack's name is made of small letters, digits and hyphens, like \"northshire\".");
        }
        try {
            return new NewPack(council, file, planType, FormDraft.of(file, docx, planType));
        } catch (WordFileException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** What became of each question of the form, in its order. */
    public List<Outcome> outcomes() {
        return draft.outcomes();
    }

    /** The name of the form: the council's and the kind of plan, like {@code northshire/care-plan}. */
    public String form() {
        return council + "/" + planType.id();
    }

    /**
     * Writes the pack. What the form says must be right is in {@code decide.md}; the pack can be used at once.
     *
     * @param folder a folder that has the pack's name and is not there yet, or is empty
     * @throws FileAlreadyExistsException if something is in it
     * @throws IOException if it cannot be written
     */
    public void writeTo(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new FileAlreadyExistsException(folder.toString());
                }
            }
        }
        Files.createDirectories(folder.resolve("cases/first"));
        Path form = folder.resolve(planType.id() + ".docx");
        Files.write(form, draft.docx());
        List<Problem> problems =
                Template.compile(TemplateSource.of(form, planType)).problems();
        write(folder.resolve("pack.json"), JSON.writeValueAsString(manifest()) + "\n");
        write(folder.resolve("profile.json"), JSON.writeValueAsString(Map.of("name", name())) + "\n");
        write(folder.resolve("cases/first/plan.json"), new FirstCase(name(), outcomes()).json(planType));
        write(folder.resolve("decide.md"), Decisions.page(name(), outcomes(), problems));
        write(folder.resolve("README.md"), readme());
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** {@code north-shire} becomes {@code North Shire}. */
    private String name() {
        StringBuilder name = new StringBuilder();
        for (String word : council.split("-", -1)) {
            name.append(name.isEmpty() ? "" : " ");
            name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private String title() {
        String words = planType.words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Map<String, Object> manifest() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("name", planType.id());
        form.put("title", title());
        form.put("version", "draft");
        form.put("planType", planType.id());
        form.put("file", planType.id() + ".docx");
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("council", council);
        manifest.put("name", name());
        manifest.put("version", "draft");
        manifest.put("owner", "To be decided: who answers for this pack");
        manifest.put("source", "The blank form " + file);
        manifest.put("sourceDate", "To be decided: the date of the blank form");
        manifest.put("words", Map.of());
        manifest.put("forms", List.of(form));
        return manifest;
    }

    private String readme() {
        return """
                # %s

                Made from the blank form `%s` by `careplans new-pack`. Nobody has confirmed it yet: work through `decide.md`, then say here
                what of the form is confirmed by which source, and what is inferred.

                | | |
                |---|---|
                | `%s.docx` | the form with its tags; comments where a person must decide |
                | `decide.md` | what became of each question |
                | `pack.json` | who answers for the pack, its words and forms |
                | `profile.json` | what the council decides for itself, over the national default |
                | `cases/first/plan.json` | a first plan, of an invented child |
                """.formatted(name(), file, planType.id());
    }
}
