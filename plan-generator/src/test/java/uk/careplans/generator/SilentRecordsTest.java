package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.careplans.generator.merge.PreparedTemplate;
import uk.careplans.generator.word.Property;
import uk.careplans.model.Picture;
import uk.careplans.testkit.picture.PictureMaker;

/** No record that may hold something of a plan shows it in {@code toString}: somebody will log it one day. */
class SilentRecordsTest {

    private static final String VALUE = "Sentinel";
    private static final LocalDate DAY = LocalDate.of(2031, 3, 7);
    private static final Picture PICTURE = PictureMaker.png(3, 2, VALUE);

    /** Places in a plan and names of parts may be shown. */
    private static final Map<String, Set<String>> MAY_SHOW = Map.ofEntries(
            Map.entry("merge.Mark", Set.of("bookmark", "path")),
            Map.entry("merge.Scope", Set.of("path")),
            Map.entry("merge.PlanReader$Item", Set.of("path")),
            Map.entry("merge.Provenance", Set.of("form")),
            Map.entry("merge.Around", Set.of("part")),
            Map.entry("word.Link", Set.of("id", "type")),
            Map.entry("word.OutputPart", Set.of("name", "contentType")),
            Map.entry("word.NewLinks$Content", Set.of("type")),
            Map.entry("zip.ZipFrame$Entry", Set.of("name")));

    /** These hold what the author of a form or a council wrote, or what we found in a form; never anything of a plan. */
    private static final Set<String> OF_FORMS = Set.of(
            "merge.PreparedTemplate$StoryScript",
            "merge.Script",
            "merge.VelocityScripts$PageMethod",
            "merge.Wording",
            "word.Changed",
            "word.ChangedParagraph$Gap",
            "word.CommentAnchors$Anchor",
            "word.Contents$Look",
            "word.DocumentFrame",
            "word.FieldCode",
            "word.FieldResults$Bookmark",
            "word.Leftover",
            "word.Leftovers$Found",
            "word.ListRestarts",
            "word.NotIncluded",
            "word.Origin",
            "word.OwnLists",
            "word.ParagraphText$Piece",
            "word.Pieces",
            "word.Place",
            "word.Places$Position",
            "word.Places$Start",
            "word.Property",
            "word.Remark",
            "word.SourcePart$Edit",
            "word.Story",
            "word.StyleRule",
            "word.TornText$Stretch",
            "word.WordComments$Comment",
            "zip.ZipFrame");

    static List<Class<?>> records() {
        return Stream.of("merge", "word", "zip")
                .flatMap(SilentRecordsTest::classesIn)
                .filter(Class::isRecord)
                .filter(type -> !OF_FORMS.contains(nameOf(type)))
                .toList();
    }

    private static String nameOf(Class<?> type) {
        return type.getName().substring("uk.careplans.generator.".length());
    }

    private static Stream<Class<?>> classesIn(String name) {
        try {
            Path root = Path.of(PreparedTemplate.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files =
                    Files.list(root.resolve("uk/careplans/generator").resolve(name))) {
                List<String> names = files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                        .map(file -> "uk.careplans.generator." + name + "." + file.substring(0, file.length() - 6))
                        .sorted()
                        .toList();
                return names.stream().map(SilentRecordsTest::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PreparedTemplate.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError("A class that is there cannot be loaded: " + name, e);
        }
    }

    @Test
    void theRecordsAreFound() {
        assertThat(records().stream().map(SilentRecordsTest::nameOf))
                .contains("merge.Printed$Words", "merge.Scope", "word.DocumentProperties", "zip.Workbench$Packed");
    }

    @ParameterizedTest
    @MethodSource("records")
    void noRecordShowsWhatItHolds(Class<?> type) {
        String shown =
                filled(type, MAY_SHOW.getOrDefault(nameOf(type), Set.of())).toString();
        assertThat(shown).doesNotContain(VALUE, VALUE.substring(1), DAY.toString());
    }

    @Test
    void whatIsFilledInWouldBeSeen() {
        record Loud(List<String> words, LocalDate day, Object any) {}

        assertThat(filled(Loud.class, Set.of()).toString()).contains("[" + VALUE + "]", DAY.toString());
    }

    private static Object filled(Class<?> type, Set<String> mayShow) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> mayShow.contains(component.getName()) && component.getType() == String.class
                        ? "shown"
                        : valueOf(component.getGenericType()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new LinkageError(nameOf(type) + " cannot be filled; teach this test how", e);
        }
    }

    /** Something of that type that holds the sentinel, if that type can; null for what holds nothing of a plan. */
    private static Object valueOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                Object element = valueOf(arguments[0]);
                return element == null ? List.of() : List.of(element);
            }
            return generic.getRawType() == Map.class ? mapOf(valueOf(arguments[0]), valueOf(arguments[1])) : null;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class || plain == Object.class) {
            return VALUE;
        } else if (plain == LocalDate.class) {
            return DAY;
        } else if (plain == Picture.class) {
            return PICTURE;
        } else if (plain == byte[].class) {
            return VALUE.getBytes(StandardCharsets.UTF_8);
        } else if (plain == ByteBuffer.class) {
            return ByteBuffer.wrap(VALUE.getBytes(StandardCharsets.UTF_8));
        } else if (plain == Record.class) {
            return new Property(VALUE, true);
        }
        return plain.isPrimitive() ? primitive(plain) : ofOurs(plain);
    }

    private static Map<?, ?> mapOf(Object key, Object value) {
        return key == null || value == null ? Map.of() : Map.of(key, value);
    }

    private static Object primitive(Class<?> type) {
        if (type == boolean.class) {
            return true;
        }
        return type == short.class ? (Object) (short) 3 : (Object) 3;
    }

    private static Object ofOurs(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() && !holdsItself(type) && type.getName().startsWith("uk.careplans.")
                ? filled(type, MAY_SHOW.getOrDefault(nameOfAny(type), Set.of()))
                : null;
    }

    private static boolean holdsItself(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getGenericType().getTypeName().contains(type.getName()));
    }

    private static String nameOfAny(Class<?> type) {
        return type.getName().replace("uk.careplans.generator.", "");
    }
}
