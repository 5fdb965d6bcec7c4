package uk.careplans.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.word.WordText;
import uk.careplans.testkit.LibreOffice;
import uk.careplans.testkit.PageFaults;

/** Every case of every form, laid out by LibreOffice: nothing is lost, nothing is left over, no font is missing. */
@Tag("slow")
class RenderedFormsTest {

    /** LibreOffice's twin of Arial; Andika, which forms for children bring along. */
    private static final Pattern OWN_FONT = Pattern.compile("(.*\\+)?(LiberationSans|Andika)(-Bold)?");
    /** Arial has no check boxes, and its twin no Arabic letters: these may come from elsewhere. */
    private static final Pattern BORROWED = Pattern.compile("[☐☒\\p{IsArabic}\\s“”\"'\\p{M}]*");

    private static final Pattern TAG = Pattern.compile("\\$\\{[^}]*}|#(foreach|if|elseif|else|end)\\b");

    private static final Map<String, byte[]> DOCUMENTS = new LinkedHashMap<>();
    private static final Map<String, LibreOffice.Rendered> RENDERED = new HashMap<>();

    static Stream<PackCase> cases() {
        return PackCase.all();
    }

    static Stream<PackCase> booklets() {
        return cases().filter(each -> Gallery.isShownWhole(each.form()));
    }

    @BeforeAll
    static void render() throws IOException {
        for (PackCase each : cases().toList()) {
            DOCUMENTS.put(each.toString(), each.document());
        }
        RENDERED.putAll(LibreOffice.render(DOCUMENTS));
    }

    @AfterAll
    static void forget() {
        DOCUMENTS.clear();
        RENDERED.clear();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isLaidOutWhole(PackCase each) throws IOException {
        byte[] docx = Objects.requireNonNull(DOCUMENTS.get(each.toString()));
        LibreOffice.Rendered rendered = Objects.requireNonNull(RENDERED.get(each.toString()));

        assertThat(rendered.pages()).isPositive();
        assertThat(strangeFonts(rendered.charactersByFont())).isEmpty();
        assertThat(tags(rendered.text()))
                .isSubsetOf(tags(Files.readString(each.folder().resolve("plan.json"))));
        assertThat(words(rendered.text())).containsAll(words(withoutNamesOfStories(WordText.of(docx))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("booklets")
    void itsPagesHaveNoFault(PackCase each) {
        byte[] docx = Objects.requireNonNull(DOCUMENTS.get(each.toString()));
        LibreOffice.Rendered rendered = Objects.requireNonNull(RENDERED.get(each.toString()));

        assertThat(PageFaults.of(docx, rendered.pdf())).isEmpty();
    }

    /** What looks like a tag of the form. A plan may speak of such things, like a child who learns to program. */
    private static Set<String> tags(String text) {
        return TAG.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> strangeFonts(Map<String, Set<String>> charactersByFont) {
        return charactersByFont.entrySet().stream()
                .filter(font -> !OWN_FONT.matcher(font.getKey()).matches())
                .filter(font ->
                        !BORROWED.matcher(String.join("", font.getValue())).matches())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The readable text has a line of its own above each story, like {@code --- page header (default) ---}, and says what a picture
     * shows, which is not on the page.
     */
    private static String withoutNamesOfStories(String text) {
        return text.replaceAll("(?m)^--- .* ---$", "").replaceAll("\\[picture: [^\\]]*\\]", "");
    }

    /** Words of at least three Latin letters; a word that is broken at a hyphen at the end of a line is two. */
    private static Set<String> words(String text) {
        List<String> words = Arrays.asList(text.split("[^\\p{IsLatin}]+"));
        return words.stream().filter(word -> word.length() > 2).collect(Collectors.toCollection(TreeSet::new));
    }
}
