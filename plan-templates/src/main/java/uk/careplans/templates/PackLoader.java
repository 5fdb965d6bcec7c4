package uk.careplans.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.model.plans.Plans;
import uk.careplans.model.profile.CouncilProfile;

/** Puts packs together with those that they extend. For one thread. */
final class PackLoader {

    private final Map<String, PackFiles> folders;
    private final PackProblems problems;
    private final Map<String, Optional<Pack>> loaded = new LinkedHashMap<>();
    private final Set<String> loading = new LinkedHashSet<>();

    /**
     * @param folders all packs there are, by name
     */
    PackLoader(Map<String, PackFiles> folders, PackProblems problems) {
        this.folders = folders;
        this.problems = problems;
    }

    /** The packs that are sound, in the order of the folders; what is wrong with the others goes to the problems. */
    List<Pack> load() {
        List<Pack> packs = new ArrayList<>();
        folders.keySet().forEach(name -> load(name).ifPresent(packs::add));
        return packs;
    }

    private Optional<Pack> load(String name) {
        Optional<Pack> known = loaded.get(name);
        if (known == null) {
            loading.add(name);
            known = pack(name, Objects.requireNonNull(folders.get(name)));
            loading.remove(name);
            loaded.put(name, known);
        }
        return known;
    }

    private Optional<Pack> pack(String name, PackFiles files) {
        Optional<byte[]> json = files.read(PackProblems.MANIFEST);
        if (json.isEmpty()) {
            problems.inManifest(name, "", "missing-file", files.where() + " has no pack.json.");
            return Optional.empty();
        }
        Optional<Manifest> manifest = ManifestReader.read(name, json.get(), problems);
        if (manifest.isEmpty()) {
            return Optional.empty();
        }
        Optional<Pack> parent = manifest.get().parent().flatMap(other -> other(name, "extends", other));
        Optional<CouncilProfile> profile = profile(name, files, manifest.get(), parent);
        boolean parentLoaded = parent.isPresent() || manifest.get().parent().isEmpty();
        Optional<Pack> pack =
                profile.filter(read -> parentLoaded).map(read -> new Pack(manifest.get(), files, parent, read));
        pack.ifPresent(sound -> ColourRules.check(sound, problems));
        return pack;
    }

    /** Another pack that a manifest names. */
    private Optional<Pack> other(String pack, String key, String name) {
        if (loading.contains(name)) {
            problems.inManifest(pack, key, "pack-circle", "The pack \"" + name + "\" leads back to this one.");
            return Optional.empty();
        }
        if (!folders.containsKey(name)) {
            problems.inManifest(
                    pack,
                    key,
                    "unknown-pack",
                    "There is no pack \"" + name + "\". There are: " + String.join(", ", folders.keySet()) + ".");
            return Optional.empty();
        }
        Optional<Pack> other = load(name);
        if (other.isEmpty()) {
            problems.inManifest(pack, key, "broken-pack", "The pack \"" + name + "\" has problems of its own.");
        }
        return other;
    }

    /** The pack's own profile, or that of the pack it names, or of its parent; a council that decides nothing has the national one. */
    private Optional<CouncilProfile> profile(String pack, PackFiles files, Manifest manifest, Optional<Pack> parent) {
        Optional<byte[]> own = files.read("profile.json");
        if (own.isPresent()) {
            ProfileJson.Reading reading = Plans.readProfile(own.get());
            reading.findings()
                    .forEach(finding ->
                            problems.add(pack, "profile.json, " + finding.path(), finding.id(), finding.message()));
            // So that what is wrong with the forms is told as well.
            return reading.profile().or(() -> Optional.of(ProfileJson.national()));
        }
        if (manifest.profile().isPresent()) {
            return other(pack, "profile", manifest.profile().get()).map(Pack::profile);
        }
        return Optional.of(parent.map(Pack::profile).orElseGet(ProfileJson::national));
    }
}
