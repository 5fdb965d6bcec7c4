package uk.careplans.templates;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.careplans.generator.merge.DateStyle;
import uk.careplans.model.field.Suggestion;

/** Reads {@code pack.json} and tells everything that is wrong with it at once. */
final class ManifestReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Set<String> KEYS = Set.of(
            "council",
            "name",
            "version",
            "owner",
            "source",
            "sourceDate",
            "extends",
            "profile",
            "words",
            "pieces",
            "pictures",
            "look",
            "forms");
    private static final Set<String> FORM_KEYS = Set.of(
            "name",
            "title",
            "version",
            "planType",
            "file",
            "leavesOut",
            "only",
            "settings",
            "readers",
            "band",
            "look",
            "withheldSections");
    private static final Set<String> LOOK_KEYS = Set.of("colours", "logo");
    private static final Set<String> FORM_LOOK_KEYS = Set.of("textSizes", "pictures");
    private static final Set<String> PLAIN_WORDS = Set.of(
            Words.NOT_RECORDED,
            Words.DOES_NOT_APPLY,
            Words.WITHHELD,
            Words.YES,
            Words.NO,
            Words.AND,
            Words.DATE,
            Words.PERSON);
    private static final List<String> WORD_MAPS = List.of("codes", "neverNamed", "own");

    private final String pack;
    private final PackProblems problems;

    private ManifestReader(String pack, PackProblems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /**
     * The manifest of the pack of that name, as far as it can be read: what it names can be looked for although something else
     * in it is wrong. Empty if it is no JSON object.
     */
    static Optional<Manifest> read(String pack, byte[] json, PackProblems problems) {
        try {
            JsonNode tree = JSON.readTree(json);
            if (!tree.isObject()) {
                problems.inManifest(pack, "", "wrong-type", "A manifest is one object, { … }.");
                return Optional.empty();
            }
            return Optional.of(new ManifestReader(pack, problems).manifest(tree));
        } catch (JsonProcessingException e) {
            problems.inManifest(
                    pack,
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr(),
                    "not-json",
                    "This is no JSON: " + e.getOriginalMessage() + ".");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manifest manifest(JsonNode tree) {
        checkKeys(tree, KEYS, "");
        String council = text(tree, "council", "");
        if (!council.isEmpty() && !council.equals(pack)) {
            add("council", "council-and-folder", "It must be the name of its folder, \"" + pack + "\".");
        }
        return new Manifest(
                pack,
                text(tree, "name", ""),
                text(tree, "version", ""),
                text(tree, "owner", ""),
                text(tree, "source", ""),
                text(tree, "sourceDate", ""),
                optional(tree, "extends"),
                optional(tree, "profile"),
                words(tree.path("words")),
                list(tree, "pieces", ""),
                texts(tree, "pictures", ""),
                look(tree.path("look")),
                forms(tree.path("forms")));
    }

    private Words words(JsonNode tree) {
        if (tree.isMissingNode()) {
            return Words.none();
        }
        Set<String> known = new TreeSet<>(PLAIN_WORDS);
        known.addAll(WORD_MAPS);
        checkKeys(tree, known, "words/");
        Map<String, String> plain = new LinkedHashMap<>();
        PLAIN_WORDS.stream().filter(tree::has).forEach(key -> plain.put(key, text(tree, key, "words/")));
        checkDate(plain.get(Words.DATE));
        String person = plain.getOrDefault(Words.PERSON, "name");
        if (!Words.PERSON_STYLES.containsKey(person)) {
            add("words/person", "unknown-style", "There are: name, nameAndRole, nameAndRelationship.");
        }
        return new Words(
                plain,
                texts(tree, "codes", "words/"),
                texts(tree, "neverNamed", "words/"),
                texts(tree, "own", "words/"));
    }

    private PackLook look(JsonNode tree) {
        checkKeys(tree, LOOK_KEYS, "look/");
        Map<String, String> colours = new LinkedHashMap<>();
        texts(tree, "colours", "look/").forEach((name, colour) -> {
            if (colour.matches("#\\p{XDigit}{6}")) {
                colours.put(name, colour.substring(1).toUpperCase(Locale.ROOT));
            } else {
                add("look/colours/" + name, "not-a-colour", "Write it with six figures, like #00696B.");
            }
        });
        return new PackLook(colours, tree.has("logo") ? Optional.of(text(tree, "logo", "look/")) : Optional.empty());
    }

    private void checkDate(@Nullable String pattern) {
        if (pattern != null) {
            try {
                DateStyle.of(pattern);
            } catch (IllegalArgumentException e) {
                add("words/date", "unknown-style", String.valueOf(e.getMessage()));
            }
        }
    }

    private List<Manifest.FormEntry> forms(JsonNode tree) {
        List<Manifest.FormEntry> forms = new ArrayList<>();
        if (!tree.isMissingNode() && !tree.isArray()) {
            add("forms", "wrong-type", "It is a list of forms, [ … ].");
        }
        Set<String> names = new TreeSet<>();
        for (JsonNode each : tree) {
            Manifest.FormEntry form = form(each, forms.size() + 1);
            if (!names.add(form.name())) {
                add("forms/" + form.name(), "form-twice", "Two forms have this name. Give each its own.");
            }
            forms.add(form);
        }
        return forms;
    }

    private Manifest.FormEntry form(JsonNode tree, int number) {
        String at = "forms/" + tree.path("name").asText(String.valueOf(number)) + "/";
        checkKeys(tree, FORM_KEYS, at);
        Optional<byte[]> settings = Optional.ofNullable(tree.get("settings"))
                .map(node -> node.toString().getBytes(StandardCharsets.UTF_8));
        String name = text(tree, "name", at);
        if (!name.isEmpty() && !name.matches("[a-z0-9][a-z0-9-]*")) {
            add(at + "name", "not-a-name", "Write it in small letters, figures and hyphens, like care-plan.");
        }
        JsonNode look = tree.path("look");
        checkKeys(look, FORM_LOOK_KEYS, at + "look/");
        return new Manifest.FormEntry(
                name,
                text(tree, "title", at),
                text(tree, "version", at),
                text(tree, "planType", at),
                text(tree, "file", at),
                texts(tree, "leavesOut", at),
                texts(tree, "only", at),
                settings,
                list(tree, "readers", at),
                tree.has("band") ? Optional.of(text(tree, "band", at)) : Optional.empty(),
                list(look, "textSizes", at + "look/"),
                list(look, "pictures", at + "look/"),
                tree.has("withheldSections") ? Optional.of(text(tree, "withheldSections", at)) : Optional.empty());
    }

    private void checkKeys(JsonNode tree, Set<String> known, String at) {
        tree.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                String near = Suggestion.nearest(key, known)
                        .map(found -> "Did you mean \"" + found + "\"?")
                        .orElse("There are: " + String.join(", ", new TreeSet<>(known)) + ".");
                add(at + key, "unknown-key", "There is no such key. " + near);
            }
        });
    }

    /** A text that must be there; empty if it is not, which was told. */
    private String text(JsonNode tree, String key, String at) {
        JsonNode node = tree.path(key);
        if (node.isMissingNode() || node.isNull()) {
            add(at + key, "missing", "This is missing.");
        } else if (!node.isTextual()) {
            add(at + key, "wrong-type", "It is a text, in quotation marks.");
        } else if (node.asText().isBlank()) {
            add(at + key, "missing", "This is empty.");
        }
        return node.asText("");
    }

    private Optional<String> optional(JsonNode tree, String key) {
        return tree.has(key) ? Optional.of(text(tree, key, "")) : Optional.empty();
    }

    private List<String> list(JsonNode tree, String key, String at) {
        List<String> texts = new ArrayList<>();
        JsonNode list = tree.path(key);
        boolean sound = list.isMissingNode() || list.isArray();
        for (JsonNode node : list) {
            sound &= node.isTextual();
            texts.add(node.asText());
        }
        if (!sound) {
            add(at + key, "wrong-type", "It is a list of texts, [\"…\", \"…\"].");
            return List.of();
        }
        return texts;
    }

    private Map<String, String> texts(JsonNode tree, String key, String at) {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonNode map = tree.path(key);
        if (!map.isMissingNode() && !map.isObject()) {
            add(at + key, "wrong-type", "It is an object of texts, { \"…\": \"…\" }.");
        }
        map.properties().forEach(entry -> {
            if (!entry.getValue().isTextual()) {
                add(at + key + "/" + entry.getKey(), "wrong-type", "It is a text, in quotation marks.");
            }
            texts.put(entry.getKey(), entry.getValue().asText());
        });
        return texts;
    }

    private void add(String path, String id, String message) {
        problems.inManifest(pack, path, id, message);
    }
}
