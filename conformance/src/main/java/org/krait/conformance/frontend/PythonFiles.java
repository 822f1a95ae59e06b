package org.krait.conformance.frontend;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The files to look at that an argument names: a file is itself, whatever its name; a folder, also one behind a link,
 * stands for all files in and below it whose names end in {@code .py}. Links below it lead to files only, so that none
 * leads in a circle.
 */
final class PythonFiles {

    private PythonFiles() {
    }

    /**
     * Finds files, in order.
     *
     * @param problems takes a line for whatever can't be read or is no file
     */
    static List<Path> in(Path root, List<String> problems) throws IOException {
        if (Files.isRegularFile(root)) {
            return List.of(root);
        }
        if (!Files.isDirectory(root)) {
            problems.add(problem(root));
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        Path start = Files.isSymbolicLink(root) ? root.toRealPath() : root;
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".py") && !Files.isDirectory(file)) {
                    if (Files.isRegularFile(file)) {
                        files.add(file);
                    } else {
                        problems.add(problem(file));
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                problems.add(unreadable(file, e));
                return FileVisitResult.CONTINUE;
            }
        });
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add("no file in " + root + " has a name that ends in .py");
        }
        Collections.sort(files);
        return files;
    }

    private static String problem(Path file) {
        return Files.exists(file) ? file + " is neither a file nor a folder"
                : unreadable(file, new NoSuchFileException(file.toString()));
    }

    /**
     * What is in a file.
     *
     * @throws IOException if it can't be read, with a message that names the file
     */
    static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (OutOfMemoryError e) {
            throw new IOException(file + " cannot be read: too large", e);
        } catch (IOException e) {
            throw new IOException(unreadable(file, e), e);
        }
    }

    private static String unreadable(Path file, IOException e) {
        String why = e instanceof NoSuchFileException ? "no such file"
                : e instanceof AccessDeniedException ? "not allowed" : e.toString();
        return file + " cannot be read: " + why;
    }
}
