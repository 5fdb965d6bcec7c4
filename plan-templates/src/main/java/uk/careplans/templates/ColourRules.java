package uk.careplans.templates;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.careplans.generator.look.Contrast;

/**
 * Checks the colours of a pack: whether its forms know them, and whether words can be read in them. A colour that has a tint, like {@code
 * teal} and {@code teal-tint}, is that of bands with white words, and of headings on the tint; {@code text} stands on paper and on every
 * tint; {@code line} bears no words; all others are colours of words on paper.
 */
final class ColourRules {

    private static final double ENOUGH = 4.5;
    private static final String TINT = "-tint";
    private static final String TEXT = "text";
    private static final String WHITE = "FFFFFF";

    private final Pack pack;
    private final PackProblems problems;
    private final Map<String, String> all;
    private final Set<String> own;

    private ColourRules(Pack pack, PackProblems problems) {
        this.pack = pack;
        this.problems = problems;
        this.all = pack.look().colours();
        this.own = pack.manifest().look().colours().keySet();
    }

    /** Tells what is wrong with the colours that a pack has of its own; those of its parent were told there. */
    static void check(Pack pack, PackProblems problems) {
        new ColourRules(pack, problems).check();
    }

    private void check() {
        Set<String> known = pack.drawn().colours().keySet();
        own.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> add(
                        name,
                        "unknown-colour",
                        known.isEmpty()
                                ? "The pack that this one extends names no colours that could be others."
                                : "Its forms have no such colour. There are: " + String.join(", ", new TreeSet<>(known))
                                        + "."));
        for (String name : known) {
            if (name.endsWith(TINT)) {
                words(TEXT, name);
            } else if (known.contains(name + TINT)) {
                paper(name, "White words on it");
                words(name, name + TINT);
            } else if (!name.equals("line")) {
                paper(name, "Words in it on white paper");
            }
        }
    }

    private void paper(String name, String what) {
        if (own.contains(name)) {
            double contrast = Contrast.between(all.getOrDefault(name, WHITE), WHITE);
            tell(name, what, contrast, "Choose a darker one.");
        }
    }

    /** Words in one colour on another. */
    private void words(String name, String ground) {
        String colour = all.get(name);
        String behind = all.get(ground);
        if (colour != null && behind != null && (own.contains(name) || own.contains(ground))) {
            double contrast = Contrast.between(colour, behind);
            if (own.contains(ground)) {
                tell(ground, "Words in \"" + name + "\" on it", contrast, "Choose a lighter one.");
            } else {
                tell(name, "Words in it on \"" + ground + "\"", contrast, "Choose a darker one.");
            }
        }
    }

    private void tell(String name, String what, double contrast, String instead) {
        if (contrast < ENOUGH) {
            String measured = String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10);
            add(
                    name,
                    "low-contrast",
                    what + " cannot be read by everybody: they have a contrast of " + measured
                            + " to 1, and 4.5 to 1 is needed. " + instead);
        }
    }

    private void add(String name, String id, String message) {
        problems.inManifest(pack.name(), "look/colours/" + name, id, message);
    }
}
