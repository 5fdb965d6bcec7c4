package uk.careplans.generator.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of parts: which are none, which are the same for some reader or other, and where a relative one leads. */
final class PartNames {

    /** What a reader may unfold into a dot or a slash. */
    private static final Pattern ENCODED = Pattern.compile("(?i)%(?:2e|2f|5c|25|00)");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9 !$&'()*+,;=@_~%\\[\\]{}#^`./-]+");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private PartNames() {}

    static void refuseOdd(String name) throws Refused {
        if (!NAME.matcher(name).matches() || ENCODED.matcher(name).find() || leavesFolder(name)) {
            throw new Refused(FileRule.ODD_NAME);
        }
    }

    private static boolean leavesFolder(String name) {
        String[] steps = (name.endsWith("/") ? name.substring(0, name.length() - 1) : name).split("/", -1);
        for (String step : steps) {
            if (step.isEmpty() || step.endsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** The same for names that some reader takes for one. */
    static String folded(String name) {
        String slashes = name.replace('\\', '/').replaceAll("(?i)%5c|%2f", "/").replaceAll("(?i)%2e", ".");
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < slashes.length(); i++) {
            boolean isCode = slashes.charAt(i) == '%' && slashes.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
            folded.append(isCode ? (char) Integer.parseInt(slashes.substring(i + 1, i + 3), 16) : slashes.charAt(i));
            i += isCode ? 2 : 0;
        }
        return folded.toString().toLowerCase(Locale.ROOT).replaceAll("/+", "/").replaceAll("^/|/$", "");
    }

    /** The part that a part's relationships are of; empty for those of the file. */
    static String sourceOf(String relationships) {
        return relationships.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
    }

    static boolean isRelationships(String name) {
        return name.endsWith(".rels") && (name.startsWith("_rels/") || name.contains("/_rels/"));
    }

    /**
     * Where a relative name leads.
     *
     * @throws Refused if it leads out of the file
     */
    static String resolved(String source, String target) throws Refused {
        boolean odd = target.isEmpty()
                || target.startsWith("//")
                || target.indexOf('\\') >= 0
                || SCHEME.matcher(target).matches()
                || ENCODED.matcher(target).find();
        if (odd) {
            throw new Refused(FileRule.LEAVES_FILE);
        }
        Deque<String> steps = new ArrayDeque<>();
        String folder = target.startsWith("/") ? "" : source.substring(0, source.lastIndexOf('/') + 1);
        for (String step : (folder + target).split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    throw new Refused(FileRule.LEAVES_FILE);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
