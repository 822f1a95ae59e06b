package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every command line of the tables in the resources, with Krait and with CPython. */
class CommandLinesTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("krait.root", "..")).toAbsolutePath().normalize();

    @TestFactory
    List<DynamicTest> commandLinesDoWhatCPythonsDo() throws IOException {
        String missing = Python.oracle().missing();
        List<CommandLines.Case> cases =
                CommandLines.read(List.of(CHECKOUT.resolve("conformance/src/test/resources/command-lines")));
        Map<CommandLines.Case, String> differences = missing == null ? CommandLines.differences(cases) : Map.of();
        List<DynamicTest> tests = new ArrayList<>();
        for (CommandLines.Case one : cases) {
            tests.add(DynamicTest.dynamicTest(one.name(), () -> {
                assumeTrue(missing == null, "nothing to compare with: " + missing);
                String difference = differences.get(one);
                if (difference != null) {
                    fail(one.name() + "\n" + difference);
                }
            }));
        }
        return tests;
    }
}
