package uk.careplans.model.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.careplans.model.Standing;

/** Reads a person's standing from words, for plans that do not record it. What it does not understand whole, it does not guess. */
final class FamilyWords {

    private static final Pattern RELATIVE = Pattern.compile(
            "(?:(?:maternal|paternal|birth|biological|natural|great|grand|great-great|half|older|elder|younger|eldest|youngest|twin|"
                    + "adult)[ -])*((?:step-?|great-|half-)?)([a-z-]+)");
    private static final Pattern CARER = Pattern.compile("\\bcarers?\\b|\\bfoster (?:mother|father|parent)s?\\b");
    private static final Pattern ADOPTER =
            Pattern.compile("\\badopters?\\b|\\badoptive (?:mother|father|parent|family|couple)|\\badopting\\b");
    /** One work only, and the last of its words that of an office: whoever is "nurse and foster carer" is a carer. */
    private static final Pattern WORK_FOR_OTHERS = Pattern.compile(
            "(?!.*(?:\\band\\b|[,;/&+(]))(?:(?!(?:of|for|to|with)\\b)[a-z'’-]+ )*"
                    + "(?:worker|officer|manager|co-?ordinator|advis[eo]r|assessor|trainer|nurse|solicitor|therapist|psychologist)"
                    + "(?: (?:of|for|to|with) .*)?",
            Pattern.DOTALL);

    private static final Pattern PERHAPS_PARENT = Pattern.compile(
            "(?:\\w+ )?(?:step-?)?(?:mother|father|mum|mummy|dad|daddy|parents?)\\b(?!['’]s).*", Pattern.DOTALL);

    private static final Map<String, Standing> WORDS = read();

    private FamilyWords() {}

    /** What the words for a relationship make of a person; empty if they are not among those that are understood. */
    static Optional<Standing> standing(String relationship) {
        Matcher matcher = RELATIVE.matcher(plain(relationship));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Standing> standing = Optional.ofNullable(WORDS.get(matcher.group(1) + matcher.group(2)))
                .or(() -> Optional.ofNullable(WORDS.get(matcher.group(2))));
        boolean isStep = matcher.group(1).startsWith("step");
        boolean isGreat =
                plain(relationship).contains("great") || plain(relationship).contains("grand");
        return standing.map(found -> found == Standing.PARENT && (isStep || isGreat) ? Standing.FAMILY : found);
    }

    /** Whether words for a relationship or for work speak of a carer. */
    static boolean isCarer(String words) {
        return CARER.matcher(plain(words)).find();
    }

    /** Whether words for somebody's work make a carer of them, and not a worker for carers: "supervising social worker of the foster carers". */
    static boolean isCarersWork(String role) {
        return isCarer(role) && !isWorkForOthers(role);
    }

    /** Whether words for somebody's work make an adopter of them, and not a worker for adopters. */
    static boolean isAdoptersWork(String role) {
        return isAdopter(role) && !isWorkForOthers(role);
    }

    private static boolean isWorkForOthers(String role) {
        return WORK_FOR_OTHERS.matcher(plain(role)).matches();
    }

    /** Whether words for a relationship or for work speak of adopters. */
    static boolean isAdopter(String words) {
        return ADOPTER.matcher(plain(words)).find();
    }

    /** Whether words for a relationship may mean a parent of the child: rather once too often, since the child's copy is kept from such a person. */
    static boolean isPerhapsParent(String relationship) {
        return PERHAPS_PARENT.matcher(plain(relationship)).matches() && !isCarer(relationship);
    }

    /** Whether words for a relationship speak of what somebody is to another than the child: "mother of the foster carer". */
    static boolean isOfSomebody(String relationship) {
        return plain(relationship).contains(" of ");
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Standing> read() {
        Map<String, Standing> words = new HashMap<>();
        try (InputStream in =
                Objects.requireNonNull(FamilyWords.class.getResourceAsStream("family-words.txt"), "family-words.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .forEach(line -> words.put(line[1], Standing.valueOf(line[0].toUpperCase(Locale.ROOT))));
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own family-words.txt cannot be read", e);
        }
        return words;
    }
}
