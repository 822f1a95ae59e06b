package org.krait;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The walls between the rooms of the runtime. Each package names the packages it may use; an arrow that is not in
 * the table fails the build. No layer reaches back: syntax knows nothing of objects, the compiler nothing of the
 * interpreter, the object model nothing of who runs its code.
 */
class ArchitectureTest {

    /** Package to the packages of {@code org.krait} that it may use besides itself. */
    private static final Map<String, List<String>> MAY_USE = new LinkedHashMap<>();

    static {
        // Computations on plain Java values, which everyone may use.
        MAY_USE.put("algorithm", List.of());
        // Files and processes of the operating system, by descriptor.
        MAY_USE.put("os", List.of("algorithm"));
        // The values of literals, as trees and code objects hold them.
        MAY_USE.put("constant", List.of("algorithm"));
        MAY_USE.put("syntax", List.of("algorithm", "constant"));
        MAY_USE.put("code", List.of("algorithm", "constant"));
        MAY_USE.put("compiler", List.of("algorithm", "constant", "syntax", "code"));
        // Objects and the runtime that finds their attributes and calls them are one layer in two rooms.
        MAY_USE.put("object", List.of("algorithm", "constant", "code", "runtime"));
        MAY_USE.put("runtime", List.of("algorithm", "constant", "os", "code", "object"));
        MAY_USE.put("interpreter", List.of("algorithm", "constant", "code", "object", "runtime"));
        MAY_USE.put("jit", List.of("algorithm", "constant", "code", "object", "runtime", "interpreter"));
        MAY_USE.put("interop", List.of("algorithm", "constant", "code", "object", "runtime"));
        MAY_USE.put("module",
                List.of("algorithm", "constant", "os", "syntax", "code", "compiler", "object", "runtime",
                        "interpreter", "interop"));
        MAY_USE.put("startup", List.of(
                "algorithm", "constant", "os", "syntax", "code", "compiler", "object", "runtime", "interpreter",
                "jit", "interop", "module"));
        MAY_USE.put("embed", List.of(
                "algorithm", "constant", "os", "syntax", "code", "compiler", "object", "runtime", "interpreter",
                "jit", "interop", "module", "startup"));
    }

    /** The classes through which the runtime reaches the front end: exec, eval, compile and import need them. */
    private static final String DOOR_TO_THE_FRONT_END = "org.krait.runtime.Compilation";

    private static JavaClasses krait;

    @BeforeAll
    static void read() {
        krait = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.krait");
    }

    @TestFactory
    List<DynamicTest> packagesUseOnlyWhatTheyMay() {
        List<DynamicTest> tests = new ArrayList<>();
        MAY_USE.forEach((name, allowed) -> {
            List<String> forbidden = new ArrayList<>();
            for (String other : MAY_USE.keySet()) {
                if (!other.equals(name) && !allowed.contains(other)) {
                    forbidden.add("org.krait." + other + "..");
                }
            }
            if (!forbidden.isEmpty()) {
                tests.add(DynamicTest.dynamicTest(name + " uses nothing but " + allowed, () -> noClasses()
                        .that().resideInAPackage("org.krait." + name + "..")
                        .and(not(nameStartingWith(DOOR_TO_THE_FRONT_END)))
                        .should().dependOnClassesThat().resideInAnyPackage(forbidden.toArray(new String[0]))
                        .allowEmptyShould(true)
                        .check(krait)));
            }
        });
        return tests;
    }

    /** {@code sun.misc.Signal} is the JDK's only door to signals (module jdk.unsupported). */
    @Test
    void coreDependsOnNothingButTheJdk() {
        classes().that().resideInAPackage("org.krait..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("org.krait..", "java..", "javax..", "jdk..",
                        "sun.misc..")
                .allowEmptyShould(true)
                .check(krait);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses().that().resideInAPackage("org.krait..")
                .should().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Helpers")
                .orShould().haveSimpleNameEndingWith("Manager")
                .allowEmptyShould(true)
                .check(krait);
    }

    /** The compiler drops a package-info without annotations, so the sources are asked. */
    @Test
    void everyPackageIntroducesItself() throws IOException {
        Path module = Files.isDirectory(Path.of("core")) ? Path.of("core") : Path.of("");
        TreeSet<Path> silent = new TreeSet<>();
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            files.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .forEach(silent::add);
        }
        assertEquals(new TreeSet<>(), silent, "packages without package-info.java");
    }
}
