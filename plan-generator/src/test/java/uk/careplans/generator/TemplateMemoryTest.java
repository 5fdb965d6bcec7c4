package uk.careplans.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.careplans.testkit.WordMaker.inline;
import static uk.careplans.testkit.WordMaker.row;
import static uk.careplans.testkit.WordMaker.word;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import uk.careplans.generator.merge.PreparedTemplate;
import uk.careplans.generator.merge.Wording;
import uk.careplans.generator.template.CompiledTemplate;
import uk.careplans.generator.template.PackParts;
import uk.careplans.generator.template.TemplateCompiler;
import uk.careplans.generator.word.LateFields;
import uk.careplans.generator.word.WordFile;
import uk.careplans.model.PlanType;
import uk.careplans.model.json.ProfileJson;
import uk.careplans.testkit.WordMaker;

/** What a template keeps in memory for as long as an application uses it. */
class TemplateMemoryTest {

    private static final WordMaker PLAIN = word().header("${child.name}")
            .paragraph("#picture(council-logo) ${whenCareEnds}")
            .table(row("What"), row("#foreach($a in $actions)${a.what}#end"))
            .paragraph(".");
    private static final WordMaker LATE = word().heading(1, "One ${child.name}")
            .paragraph(
                    inline(
                            "<w:bookmarkStart w:id=\"1\" w:name=\"mark\"/><w:r><w:t>Figure</w:t></w:r>"
                                    + "<w:bookmarkEnd w:id=\"1\"/><w:fldSimple w:instr=\" REF mark \"><w:r><w:t>x</w:t></w:r></w:fldSimple>"));

    @Test
    void aTemplateKeepsNoTreeOfItsFile() {
        for (WordMaker form : new WordMaker[] {PLAIN, LATE}) {
            Set<Object> kept = keptBy(templates(form));
            assertThat(kept).hasSizeGreaterThan(100);
            assertThat(kept).noneMatch(object -> object instanceof Node || object instanceof WordFile);
        }
    }

    @Test
    void onlyATemplateWithFieldsThatDependOnTheRestKeepsWhatTheyNeed() {
        assertThat(keptBy(templates(PLAIN))).noneMatch(LateFields.class::isInstance);
        assertThat(keptBy(templates(LATE))).anyMatch(LateFields.class::isInstance);
    }

    /** A template as it is compiled and as it is prepared. */
    private static List<Object> templates(WordMaker form) {
        CompiledTemplate compiled = TemplateCompiler.compile(
                        "form.docx",
                        form.bytes(),
                        PlanType.CARE_PLAN,
                        false,
                        new PackParts(Map.of(), Story.PICTURES, Map.of()),
                        Story.NOTHING_REQUIRED)
                .template()
                .orElseThrow();
        return List.of(compiled, PreparedTemplate.forFile(compiled, Wording.standard(), ProfileJson.national()));
    }

    /** Everything that can be reached from an object through its fields, down to what the JDK hides. */
    private static Set<Object> keptBy(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(Set.of(root));
        while (!open.isEmpty()) {
            Object object = open.pop();
            if (!seen.add(object)) {
                continue;
            }
            if (object instanceof Map<?, ?> map) {
                map.forEach((key, value) -> push(open, key, value));
            } else if (object instanceof Iterable<?> all) {
                all.forEach(each -> push(open, each));
            } else if (object instanceof Optional<?> optional) {
                optional.ifPresent(value -> push(open, value));
            } else if (object.getClass().isArray()) {
                pushAll(open, object);
            } else if (!object.getClass().getName().startsWith("java.")) {
                pushFields(open, object);
            }
        }
        return seen;
    }

    private static void push(Deque<Object> open, Object... objects) {
        Arrays.stream(objects)
                .filter(each -> each != null && !(each instanceof Enum))
                .forEach(open::push);
    }

    private static void pushAll(Deque<Object> open, Object array) {
        if (!array.getClass().getComponentType().isPrimitive()) {
            for (int i = 0; i < Array.getLength(array); i++) {
                push(open, Array.get(array, i));
            }
        }
    }

    private static void pushFields(Deque<Object> open, Object object) {
        for (Class<?> type = object.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                boolean ours = !type.getName().startsWith("java.");
                if (ours
                        && !Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive()) {
                    push(open, valueOf(field, object));
                }
            }
        }
    }

    private static Object valueOf(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new LinkageError("The field " + field + " cannot be read", e);
        }
    }
}
