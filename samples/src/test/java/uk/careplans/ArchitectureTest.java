package uk.careplans;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rooms of the house, the doors between them, and what never goes through a door. */
@AnalyzeClasses(packages = "uk.careplans", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String MODEL = "uk.careplans.model..";
    private static final String GENERATOR = "uk.careplans.generator..";
    private static final String GATE = "uk.careplans.generator.gate..";
    private static final String WORD = "uk.careplans.generator.word..";
    private static final String MERGE = "uk.careplans.generator.merge..";
    private static final String TEMPLATES = "uk.careplans.templates..";
    private static final String SAMPLES = "uk.careplans.samples..";

    private static final String[] WORD_LIBRARY = {
        "org.docx4j..", "org.glassfish.jaxb..", "jakarta.xml.bind..", "org.jvnet.."
    };
    private static final String VELOCITY = "org.apache.velocity..";

    private static final DescribedPredicate<JavaClass> BELONG_TO_A_LIBRARY =
            resideInAnyPackage(MODEL, GENERATOR, TEMPLATES).as("belong to a library");

    // Which room may know what.

    @ArchTest
    static final ArchRule packagesHaveNoCircles = slices().matching("uk.careplans.(**)")
            .should()
            .beFreeOfCycles()
            .because("what depends on itself can only be understood as a whole")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule docx4jStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage(WORD)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WORD_LIBRARY)
            .because("only generator.word knows how a Word file is made")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule velocityStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage(MERGE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(VELOCITY)
            .because("only generator.merge knows how a template is merged")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theModelKnowsOnlyPlans = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(GENERATOR, TEMPLATES, SAMPLES, VELOCITY)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(WORD_LIBRARY)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theGeneratorKnowsNoTemplates = noClasses()
            .that()
            .resideInAPackage(GENERATOR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(TEMPLATES, SAMPLES)
            .because("a new council touches no Java")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theTemplatesKnowNoSamplesAndNoEngine = noClasses()
            .that()
            .resideInAPackage(TEMPLATES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SAMPLES, VELOCITY)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(WORD_LIBRARY)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule inTheModelOnlyJsonKnowsJackson = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .and()
            .resideOutsideOfPackage("uk.careplans.model.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("a plan is a plan however it is stored")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noSignatureShowsDocx4jOrVelocity = classes()
            .that(describe("can be seen from outside", ArchitectureTest::canBeSeen))
            .should(showNoTypeOf("org.docx4j..", VELOCITY))
            .because("whoever calls us must not need to know our libraries, nor notice when we change them")
            .allowEmptyShould(true);

    /** A class and what it may be made of is told by these; who makes one of them reads what anybody may have sent. */
    @ArchTest
    static final ArchRule onlyTheGateOpensWhatMayComeFromAnybody = noClasses()
            .that()
            .resideOutsideOfPackage(GATE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.zip.ZipInputStream")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.zip.ZipFile")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.zip.GZIPInputStream")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml.parsers..", "javax.xml.stream..", "javax.xml.transform..", "java.util.jar..")
            .because("one place checks a file, and it has seen all of it before anybody else sees any")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule docx4jLoadsWhatPassedTheGate = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("uk.careplans.generator.word.Docx4jPackage")
            .should()
            .callMethodWhere(describe(
                    "docx4j loads a package",
                    call -> call.getTargetOwner().getPackageName().startsWith("org.docx4j")
                            && Set.of("load", "unmarshal").contains(call.getName())))
            .allowEmptyShould(true);

    @ArchTest
    static void whatDocx4jLoadsWasMadeByTheGate(JavaClasses classes) {
        JavaClass docx4j = classes.get("uk.careplans.generator.word.Docx4jPackage");
        assertThat(docx4j.getMethods().stream()
                        .filter(method -> method.getName().equals("load")))
                .singleElement()
                .satisfies(load -> assertThat(load.getRawParameterTypes())
                        .extracting(JavaClass::getName)
                        .containsExactly("uk.careplans.generator.gate.CheckedFile"));
        assertThat(classes.get("uk.careplans.generator.gate.CheckedFile").getConstructors())
                .noneMatch(constructor -> isPublicOrProtected(constructor.getModifiers()));
    }

    // How every class is written.

    @ArchTest
    static final ArchRule namesSayWhatAClassIsFor = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule librariesPrintNothing = noClasses()
            .that(BELONG_TO_A_LIBRARY)
            .should()
            .accessTargetWhere(isOneOf("java.lang.System.out", "java.lang.System.err"))
            .orShould()
            .accessTargetWhere(printsAStackTrace())
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("the application decides what is written where, and a child's data must not get there")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule librariesAskNoClockNoMachineAndNoDice = noClasses()
            .that(BELONG_TO_A_LIBRARY)
            .should()
            .accessTargetWhere(isOneOf(
                    "java.lang.Math.random",
                    "java.lang.System.currentTimeMillis",
                    "java.time.Clock.systemDefaultZone",
                    "java.time.ZoneId.systemDefault",
                    "java.util.Calendar.getInstance",
                    "java.util.Locale.getDefault",
                    "java.util.TimeZone.getDefault",
                    "java.util.UUID.randomUUID"))
            .orShould()
            .accessTargetWhere(readsTheTimeWithoutAClock())
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class)
            .because("the same input gives the same bytes, everywhere and always: take a Clock and a Locale")
            .allowEmptyShould(true);

    @ArchTest
    static void everyPackageSaysThatNothingIsNull(JavaClasses classes) {
        Set<String> unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked)
                .as("packages without a package-info.java annotated @NullMarked")
                .isEmpty();
    }

    @Test
    void generatorKnowsNoCouncil() throws IOException {
        Pattern council =
                Pattern.compile("(?<![a-z])(kent|bradford|hertfordshire|london)(?![a-z])", Pattern.CASE_INSENSITIVE);
        try (Stream<Path> files = Files.walk(module("plan-generator").resolve("src/main"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> council.matcher(contents(file)).find()))
                    .as("files of plan-generator that name a council")
                    .isEmpty();
        }
    }

    // The words that the rules above are made of.

    /** Maven runs a module's tests in the module's folder, an editor perhaps in the one above. */
    private static Path module(String name) {
        Path below = Path.of(name);
        return Files.isDirectory(below) ? below : Path.of("..", name);
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A public class inside one that is not public is out of sight. */
    private static boolean canBeSeen(JavaClass type) {
        return isPublicOrProtected(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::canBeSeen).orElse(true);
    }

    private static boolean isPublicOrProtected(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaClass> showNoTypeOf(String... packages) {
        Predicate<JavaClass> hidden = resideInAnyPackage(packages);
        return new ArchCondition<>("show no type of " + String.join(", ", packages)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                report(type, type.getFullName(), typesInHeading(type), events);
                for (JavaMember member : type.getMembers()) {
                    if (isPublicOrProtected(member.getModifiers())) {
                        report(type, member.getFullName(), typesIn(member), events);
                    }
                }
            }

            private void report(JavaClass type, String where, Stream<JavaType> shown, ConditionEvents events) {
                shown.flatMap(each -> each.getAllInvolvedRawTypes().stream())
                        .filter(hidden)
                        .distinct()
                        .forEach(each ->
                                events.add(SimpleConditionEvent.violated(type, where + " shows " + each.getName())));
            }
        };
    }

    private static Stream<JavaType> typesInHeading(JavaClass type) {
        return Stream.of(
                        type.getSuperclass().stream(), type.getInterfaces().stream(), type.getTypeParameters().stream())
                .flatMap(types -> types);
    }

    private static Stream<JavaType> typesIn(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(code.getReturnType()),
                        code.getParameterTypes().stream(),
                        code.getTypeParameters().stream(),
                        code.getThrowsClause().getTypes().stream())
                .flatMap(types -> types);
    }

    private static DescribedPredicate<JavaAccess<?>> isOneOf(String... members) {
        Set<String> names = Set.of(members);
        return describe(
                "it is one of " + Arrays.toString(members),
                access -> names.contains(access.getTargetOwner().getName() + "." + access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> printsAStackTrace() {
        return describe(
                "it is printStackTrace",
                access -> access.getName().equals("printStackTrace")
                        && access.getTargetOwner().isAssignableTo(Throwable.class));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheTimeWithoutAClock() {
        return describe("it reads the time without a Clock", access -> {
            if (!(access.getTarget() instanceof CodeUnitAccessTarget code)) {
                return false;
            }
            boolean now = code.getOwner().getPackageName().equals("java.time")
                    && code.getName().equals("now")
                    && code.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean newDate = code.getFullName().equals("java.util.Date.<init>()");
            return now || newDate;
        });
    }
}
