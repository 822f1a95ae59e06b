package org.krait.os;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The current folder of the process. The Java library passes relative names to the system as they are, so that a change
 * holds for both.
 */
public final class WorkingFolder {
    private WorkingFolder() {}

    /** Its name. */
    public static String get() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/cwd")).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return System.getProperty("user.dir");
        }
    }

    /** Changes it: chdir(2). */
    public static void set(String name) {
        try (Arena arena = Arena.ofConfined()) {
            Libc.call("chdir", Libc.string(arena, FileNames.bytes(name)));
        }
    }
}
