package org.krait.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary folder that goes, with all that is in it, when it is closed. */
public record WorkFolder(Path path) implements AutoCloseable {

    /** A new one, whose name starts with {@code prefix}. */
    public static WorkFolder create(String prefix) throws IOException {
        return new WorkFolder(Files.createTempDirectory(prefix));
    }

    /** Copies a script of this package, or of one below it, into the folder, or deeper, under any name. */
    public Path copy(String resource, String target) throws IOException {
        Path copy = path.resolve(target);
        Files.createDirectories(copy.getParent());
        try (InputStream source = WorkFolder.class.getResourceAsStream(resource)) {
            Files.copy(source, copy);
        }
        return copy;
    }

    /**
     * Deletes the folder.
     *
     * @throws IOException if something in it can't be deleted
     */
    void delete() throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Deletes what can be deleted: a program that was cut off may still write. */
    @Override
    public void close() throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
            }
        }
    }
}
