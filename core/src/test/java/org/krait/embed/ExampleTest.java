package org.krait.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the documentation compiles against the public API and prints what stands beside it. */
class ExampleTest {
    @Test
    void embedding(@TempDir Path classes) throws Exception {
        Path folder = Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("..", "examples");
        Path source = folder.resolve("embedding").resolve("Embedding.java");
        assumeTrue(Files.exists(source), "the examples are not here");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assumeTrue(compiler != null, "this Java has no compiler");
        String path = Path.of(PythonInterpreter.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
        assertEquals(0, compiler.run(null, null, null, "-cp", path, "-d", classes.toString(), source.toString()));

        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()},
                ExampleTest.class.getClassLoader())) {
            loader.loadClass("Embedding").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        String expected = Files.readString(folder.resolve("embedding").resolve("Embedding.out"));
        assertEquals(expected, out.toString(StandardCharsets.UTF_8));
    }
}
