package org.krait.conformance.frontend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as people have them: links in circles, links to nothing, folders that are called like files. */
class PythonFilesTest {

    @TempDir
    private Path folder;
    private final List<String> problems = new ArrayList<>();

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x = 1\n");
    }

    @Test
    void filesOfAFolderInOrder() throws IOException {
        Path last = write("b/x.py/inner.py");
        Path first = write("a.py");
        write("a.txt");
        Files.createSymbolicLink(folder.resolve("b/up"), folder);
        Path link = Files.createSymbolicLink(folder.resolve("b/link.py"), first);
        assertEquals(List.of(first, link, last), PythonFiles.in(folder, problems));
        assertEquals(List.of(), problems);
    }

    @Test
    void aFileHasAnyName() throws IOException {
        Path file = write("script");
        assertEquals(List.of(file), PythonFiles.in(file, problems));
    }

    @Test
    void aFolderBehindALink() throws IOException {
        Path file = write("real/a.py");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        assertEquals(List.of(file.toRealPath()), PythonFiles.in(link, problems));
    }

    @Test
    void whatIsNotThereIsTold() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        assertEquals(List.of(), PythonFiles.in(nowhere, problems));
        assertEquals(List.of(nowhere + " cannot be read: no such file"), problems);
        problems.clear();
        Files.createSymbolicLink(folder.resolve("round.py"), folder.resolve("round.py"));
        assertEquals(List.of(), PythonFiles.in(folder, problems));
        assertEquals(List.of(folder.resolve("round.py") + " cannot be read: no such file"), problems);
    }

    @Test
    void aFolderWithoutFilesIsTold() throws IOException {
        assertEquals(List.of(), PythonFiles.in(folder, problems));
        assertEquals(List.of("no file in " + folder + " has a name that ends in .py"), problems);
    }

    @Test
    void aFileThatVanishedIsNamed() throws IOException {
        Path file = write("a.py");
        assertArrayEquals("x = 1\n".getBytes(), PythonFiles.read(file));
        Files.delete(file);
        IOException e = assertThrows(IOException.class, () -> PythonFiles.read(file));
        assertEquals(file + " cannot be read: no such file", e.getMessage());
    }
}
