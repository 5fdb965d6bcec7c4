package uk.careplans.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.careplans.model.profile.CouncilProfile;

/**
 * A pack with what it has from the pack that it extends. Immutable.
 *
 * @param parent the pack that it extends
 * @param profile what the council decides for itself, over the national default
 */
record Pack(Manifest manifest, PackFiles files, Optional<Pack> parent, CouncilProfile profile) {

    String name() {
        return manifest.council();
    }

    /** Its own words over those of its parent. */
    Words words() {
        return parent.map(other -> manifest.words().over(other.words())).orElse(manifest.words());
    }

    /** The colours of its forms: its own over those of its parent. */
    PackLook look() {
        return parent.map(other -> manifest.look().over(other.look())).orElse(manifest.look());
    }

    /** The colours in which its forms were drawn: those of the pack that extends no other. */
    PackLook drawn() {
        return parent.map(Pack::drawn).orElse(manifest.look());
    }

    /** Its own forms, and those of its parent that it has no form of that name for; the parent's come first, in their order. */
    List<Manifest.FormEntry> forms() {
        Map<String, Manifest.FormEntry> forms = new LinkedHashMap<>();
        parent.ifPresent(other -> other.forms().forEach(form -> forms.put(form.name(), form)));
        manifest.forms().forEach(form -> forms.put(form.name(), form));
        return new ArrayList<>(forms.values());
    }

    /** The names of all pieces. */
    Set<String> pieces() {
        Map<String, String> pieces = new TreeMap<>();
        parent.ifPresent(other -> other.pieces().forEach(piece -> pieces.put(piece, piece)));
        manifest.pieces().forEach(piece -> pieces.put(piece, piece));
        return pieces.keySet();
    }

    /** All pictures, by file, with what they show. */
    Map<String, String> pictures() {
        Map<String, String> pictures = new TreeMap<>();
        parent.ifPresent(other -> pictures.putAll(other.pictures()));
        pictures.putAll(manifest.pictures());
        return pictures;
    }

    /** A file of its own, or else of its parent. */
    Optional<byte[]> read(String path) {
        return files.read(path).or(() -> parent.flatMap(other -> other.read(path)));
    }
}
