package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents say what is: their commands print what stands there, and what they name exists. */
class DocumentsTest {

    private static final Path CHECKOUT = Path.of(System.getProperty("krait.root", "..")).toAbsolutePath().normalize();

    private static final Pattern BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");
    /** Two humps or more: names of fewer may be anything. */
    private static final Pattern CLASS_NAME = Pattern.compile("(?<![\\w./])[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+(?!\\w)");
    private static final Pattern SOURCE_FILE = Pattern.compile("[\\w/-]+\\.(?:java|py|md|tsv|list|xml|cmd)");
    /** Where Java's and Python's own names may come from that the documents use. */
    private static final List<String> JDK_PACKAGES = List.of("java.lang.", "java.math.", "java.util.");
    private static final Path PYTHON_EXCEPTIONS =
            Path.of("core/src/main/java/org/krait/object/exception/PyExceptions.java");

    @TempDir
    Path folder;

    @Test
    void commandsPrintWhatStandsThere() throws IOException {
        List<Python> interpreters = new ArrayList<>(List.of(Python.krait()));
        if (Python.oracle().missing() == null) {
            interpreters.add(Python.oracle());
        }
        StringBuilder wrong = new StringBuilder();
        int count = 0;
        for (Path document : Documents.of(CHECKOUT)) {
            for (Documents.Command command : Documents.read(document, folder)) {
                count++;
                for (Python python : interpreters) {
                    String difference = Documents.difference(command, python, folder);
                    if (difference != null) {
                        wrong.append(difference).append('\n');
                    }
                }
            }
        }
        assertEquals("", wrong.toString());
        assertFalse(count == 0, "no document has a command");
    }

    @Test
    void whatDocumentsNameExists() throws IOException {
        Set<String> classes = new HashSet<>();
        List<String> paths = new ArrayList<>();
        collect(classes, paths);
        String exceptions = Files.readString(CHECKOUT.resolve(PYTHON_EXCEPTIONS));
        for (Path document : Documents.of(CHECKOUT)) {
            String text = Files.readString(document);
            for (Matcher link = LINK.matcher(text); link.find();) {
                if (!Files.exists(document.resolveSibling(link.group(1)))) {
                    fail(document + " links to " + link.group(1));
                }
            }
            if (document.endsWith("status.md")) {
                continue; // speaks of Python's names
            }
            for (Matcher code = CODE.matcher(BLOCK.matcher(text).replaceAll("")); code.find();) {
                for (Matcher name = CLASS_NAME.matcher(code.group(1)); name.find();) {
                    String one = name.group();
                    if (!classes.contains(one) && !exceptions.contains(" " + one + " ") && !isInJdk(one)) {
                        fail(document + " names a class " + one);
                    }
                }
                String path = code.group(1);
                if (SOURCE_FILE.matcher(path).matches() && !text.contains("```python " + path + "\n")
                        && paths.stream().noneMatch(p -> p.endsWith("/" + path))) {
                    fail(document + " names a file " + path);
                }
            }
        }
    }

    private static boolean isInJdk(String name) {
        for (String each : JDK_PACKAGES) {
            try {
                Class.forName(each + name, false, null);
                return true;
            } catch (ClassNotFoundException e) {
                // perhaps in the next one
            }
        }
        return false;
    }

    /** The names of all classes, generated ones included, and the paths of all files. */
    private static void collect(Set<String> classes, List<String> paths) throws IOException {
        for (String module : List.of("core", "cli", "conformance", "expose", "bench", "examples", "docs")) {
            try (Stream<Path> files = Files.walk(CHECKOUT.resolve(module))) {
                files.filter(Files::isRegularFile).forEach(f -> {
                    String path = f.toString().replace('\\', '/');
                    String name = f.getFileName().toString();
                    if (name.endsWith(".java")) {
                        classes.add(name.substring(0, name.length() - 5));
                    }
                    paths.add(path);
                });
            }
        }
    }
}
