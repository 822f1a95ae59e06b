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

    /**
     * Its name.
     *
     * @throws SystemCallException ENOENT if it was removed, as getcwd(3) says
     */
    public static String get() {
        try {
            Path folder = Files.readSymbolicLink(Path.of("/proc/self/cwd"));
            if (folder.toString().endsWith(" (deleted)") && !Files.exists(folder)) {
                throw new SystemCallException(Errno.ENOENT);
            }
            return folder.toString();
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
