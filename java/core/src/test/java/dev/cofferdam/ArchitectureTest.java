package dev.cofferdam;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use whom. */
class ArchitectureTest {
    private static final String ROOT = "dev.cofferdam.";

    /** Lowest first: a package uses only those before it. */
    private static final List<String> LAYERS = List.of(
            "internal.ffi",
            "internal.elf",
            "topology",
            "internal.memory",
            "memory",
            "placement",
            "internal.linalg",
            "linalg",
            "ipc",
            "isolation",
            "doctor");

    private static final List<String> INTERNAL =
            List.of("internal.ffi", "internal.elf", "internal.memory", "internal.linalg");

    /** Structs and constants as jextract wrote them. */
    private static final String[] BINDINGS = {
        ROOT + "internal.ffi.abi..",
        ROOT + "internal.ffi.cblas..",
        ROOT + "internal.ffi.lapacke..",
        ROOT + "internal.ffi.libc.."
    };

    /** Where isolation lays out pages, speaks to the supervisor, or translates numbers: nobody else there may. */
    private static final List<String> WIRE = List.of(
            "ArenaTable",
            "Arrival",
            "CallShape",
            "Catalog",
            "CgroupMessage",
            "FailedStarts",
            "LifecycleMessage",
            "Outcomes",
            "PoolMemory",
            "SandboxLayers",
            "SandboxRules",
            "Race",
            "RingLayout",
            "Signals",
            "Signature",
            "SlotLayout",
            "Supervisor",
            "SupervisorWatch",
            "Symbols",
            "TemplateState",
            "Workers$Builder");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.cofferdam");
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    @Test
    void shouldHaveReadTheClassFiles() {
        assertThat(classes.contain("dev.cofferdam.isolation.Workers")).isTrue();
        assertThat(classes.contain("dev.cofferdam.internal.ffi.abi.CofferdamAbi"))
                .isTrue();
        assertThat(classes.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void shouldHaveNoPackageThatIsNotListed() {
        classes().should().resideInAnyPackage(packages(LAYERS)).check(classes);
    }

    static IntStream layers() {
        return IntStream.range(0, LAYERS.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void shouldUseOnlyPackagesBelow(int layer) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + LAYERS.get(layer) + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(LAYERS.subList(layer + 1, LAYERS.size())))
                .allowEmptyShould(true) // linalg and ipc, while they are empty
                .check(classes);
    }

    @Test
    void shouldHaveNoCycles() {
        slices().matching("dev.cofferdam.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void shouldNotLetBindingsUseAnythingOfOurs() {
        noClasses()
                .that()
                .resideInAnyPackage(BINDINGS)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.cofferdam..").and(not(resideInAnyPackage(BINDINGS))))
                .check(classes);
    }

    @Test
    void shouldUseBindingsOnlyInTheInternalPackagesAndWhereTheWireIsSpoken() {
        String allowed = String.join("|", WIRE).replace("$", "\\$");
        noClasses()
                .that()
                .resideOutsideOfPackages(packages(INTERNAL))
                .and()
                .haveNameNotMatching("dev\\.cofferdam\\.isolation\\.(" + allowed + ")(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BINDINGS)
                .check(classes);
    }

    @Test
    void shouldShowNothingInternalInAPublicSignature() {
        classes()
                .that()
                .resideOutsideOfPackage(ROOT + "internal..")
                .should(new ArchCondition<>("have no public method that shows an internal class") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!isPublic(type)) {
                            return;
                        }
                        type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(method -> Stream.concat(
                                                Stream.of(method.getRawReturnType()),
                                                method.getRawParameterTypes().stream())
                                        .anyMatch(
                                                shown -> shown.getPackageName().startsWith(ROOT + "internal")))
                                .forEach(method ->
                                        events.add(SimpleConditionEvent.violated(method, method.getFullName())));
                    }
                })
                .check(classes);
    }

    @Test
    void shouldBeClosedToSubclasses() {
        classes()
                .that()
                .resideOutsideOfPackage(ROOT + "internal..")
                .should(new ArchCondition<>("be final, sealed, a record, an enum or an interface if public") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean closed = !isPublic(type)
                                || type.getModifiers().contains(JavaModifier.FINAL)
                                || type.isRecord()
                                || type.isEnum()
                                || type.isInterface()
                                || type.reflect().isSealed();
                        if (!closed) {
                            events.add(SimpleConditionEvent.violated(type, type.getName()));
                        }
                    }
                })
                .check(classes);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    @Test
    void shouldDependOnNothingButTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.cofferdam..",
                        "java..",
                        "jdk.jfr..",
                        "jdk.incubator.vector..",
                        "org.jspecify.annotations..",
                        "")
                .check(classes);
    }
}
