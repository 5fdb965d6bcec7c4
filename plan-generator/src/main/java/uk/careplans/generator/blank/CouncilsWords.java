package uk.careplans.generator.blank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What councils call the fields of a plan: {@code councils-words.txt}. Immutable. */
final class CouncilsWords {

    private final Map<String, List<String>> words = new TreeMap<>();

    CouncilsWords() {
        WordsFile.pairs("councils-words.txt")
                .forEach((path, phrases) -> words.put(
                        path,
                        Arrays.stream(phrases.split("\\|", -1))
                                .map(String::strip)
                                .toList()));
    }

    /** The paths and patterns of paths that the file names. */
    Set<String> paths() {
        return words.keySet();
    }

    private List<String> at(String path) {
        return words.getOrDefault(path, List.of());
    }

    /** What a field, a group or a list is called; what is said of a pattern, with what its group is called before it. */
    List<String> of(String path) {
        Set<String> phrases = new LinkedHashSet<>(at(path));
        int last = path.lastIndexOf('.');
        if (last > 0) {
            String group = path.substring(0, last);
            int before = group.lastIndexOf('.');
            String pattern = group.substring(0, Math.max(before, 0)) + ".*" + path.substring(last);
            phrases.addAll(joined(at(group), at(pattern)));
        }
        return List.copyOf(phrases);
    }

    /** What a field of a person is called: {@code social worker} and {@code telephone}. */
    List<String> ofPerson(List<String> person, String field) {
        return joined(person, at("person." + field));
    }

    private static List<String> joined(List<String> nouns, List<String> properties) {
        List<String> joined = new ArrayList<>();
        nouns.forEach(noun -> properties.forEach(property -> joined.add(noun + " " + property)));
        return joined;
    }
}
