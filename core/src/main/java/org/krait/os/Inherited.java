package org.krait.os;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The descriptors that the process was started with beside the three standard ones: what a parent passed on, or a shell
 * redirected ({@code 3>log}). The JVM opens files of its own before any program runs; they lie in its folder or are the
 * archives of the class path, and are not among them.
 */
final class Inherited {
    private static final String HERE = "/proc/self/fd";

    /** Looked for when this class is first used: {@link Libc} and {@link Descriptors} do so before they open a file. */
    private static final List<Integer> NUMBERS = find();

    private Inherited() {}

    /** Their numbers, in no order. In a JVM that another program has started, all descriptors are that program's. */
    static List<Integer> numbers() {
        return NUMBERS;
    }

    private static List<Integer> find() {
        List<Integer> numbers = new ArrayList<>();
        if (System.getProperty("krait.executable") == null) {
            return numbers;
        }
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of(HERE))) {
            for (Path link : open) {
                int number = Integer.parseInt(link.getFileName().toString());
                if (number > 2 && !isOfTheJvm(link)) {
                    numbers.add(number);
                }
            }
        } catch (IOException | NumberFormatException e) {
            // Without /proc nothing is known about them.
            numbers.clear();
        }
        return numbers;
    }

    private static boolean isOfTheJvm(Path link) {
        String target;
        try {
            target = Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            // The listing of this folder is itself an open file, or was.
            return true;
        }
        return target.startsWith("/proc/") || target.endsWith(".jsa") || target.endsWith(".aot")
                || target.endsWith(".jar") && isOnTheClassPath(target)
                || isIn(System.getProperty("java.home"), target) || isIn(System.getProperty("krait.home"), target);
    }

    private static boolean isOnTheClassPath(String target) {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            try {
                if (Files.isSameFile(Path.of(entry), Path.of(target))) {
                    return true;
                }
            } catch (IOException e) {
                // An entry that is not there is open nowhere.
            }
        }
        return false;
    }

    private static boolean isIn(String folder, String file) {
        return folder != null && file.startsWith(folder);
    }
}
