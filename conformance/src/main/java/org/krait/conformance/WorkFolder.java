package org.krait.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary folder that goes, with all that is in it, when it is closed. */
record WorkFolder(Path path) implements AutoCloseable {

    static WorkFolder create(String prefix) throws IOException {
        return new WorkFolder(Files.createTempDirectory(prefix));
    }

    /** Copies a script of this package into the folder, or deeper, under any name. */
    Path copy(String resource, String target) throws IOException {
        Path copy = path.resolve(target);
        Files.createDirectories(copy.getParent());
        try (InputStream source = WorkFolder.class.getResourceAsStream(resource)) {
            Files.copy(source, copy);
        }
        return copy;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }
}
