package org.krait.os;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * What programs do to names of files in their first milliseconds, through the Java library; names that it can't take go
 * to C's. All methods throw SystemCallException with the system's error number.
 */
public final class FileTree {
    private static final int NAME_OFFSET = 19;

    private FileTree() {}

    /** The names in a folder, without "." and "..", in the system's order. */
    public static List<String> list(String folder) {
        Path path = FileNames.pathOrNull(folder);
        if (path != null) {
            List<String> names = new ArrayList<>();
            boolean exact = true;
            requireFolder(path);
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
                for (Path entry : entries) {
                    String name = entry.getFileName().toString();
                    exact &= name.indexOf('\ufffd') < 0;
                    names.add(name);
                }
            } catch (DirectoryIteratorException e) {
                throw SystemCallException.of(e.getCause());
            } catch (IOException e) {
                throw SystemCallException.of(e);
            }
            if (exact) {
                return names;
            }
        }
        return listNatively(folder);
    }

    /** The JDK opens what it lists as any file: a named pipe would wait for a writer. */
    private static void requireFolder(Path path) {
        try {
            if (!Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
                throw new SystemCallException(Errno.ENOTDIR);
            }
        } catch (IOException e) {
            throw SystemCallException.of(e);
        }
    }

    private static List<String> listNatively(String folder) {
        List<String> names = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            long handle = Libc.raw("opendir", Libc.string(arena, FileNames.bytes(folder)));
            if (handle == 0) {
                throw new SystemCallException(Libc.errno());
            }
            for (long entry = Libc.raw("readdir", handle); entry != 0; entry = Libc.raw("readdir", handle)) {
                String name = FileNames.text(Libc.bytesAt(entry + NAME_OFFSET));
                if (!name.equals(".") && !name.equals("..")) {
                    names.add(name);
                }
            }
            Libc.raw("closedir", handle);
        }
        return names;
    }

    /** mkdir(2). */
    public static void makeFolder(String name, int mode) {
        Path path = FileNames.pathOrNull(name);
        if (path == null || mode > 0777) {
            call("mkdir", name, mode);
            return;
        }
        try {
            Files.createDirectory(path, Descriptors.permissionAttribute(mode));
        } catch (IOException e) {
            throw SystemCallException.of(e);
        }
    }

    /** unlink(2) or rmdir(2), as {@code folder} says. */
    public static void remove(String name, boolean folder) {
        Path path = FileNames.pathOrNull(name);
        if (path == null || name.endsWith("/") || name.endsWith(".")) {
            call(folder ? "rmdir" : "unlink", name);
            return;
        }
        boolean isFolder = (FileStatus.of(name, false).mode() & 0xf000) == 0x4000;
        if (isFolder != folder) {
            throw new SystemCallException(folder ? Errno.ENOTDIR : Errno.EISDIR);
        }
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw SystemCallException.of(e);
        }
    }

    /** rename(2). */
    public static void rename(String from, String to) {
        // Java's move is no rename(2): it copies between devices and fails for folders that are there.
        Path source = FileNames.pathOrNull(from);
        Path target = FileNames.pathOrNull(to);
        if (source == null || target == null || from.endsWith("/") || to.endsWith("/")) {
            call2("rename", from, to);
            return;
        }
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            call2("rename", from, to);
        }
    }

    /** readlink(2). */
    public static String readLink(String name) {
        Path path = FileNames.pathOrNull(name);
        if (path != null && !name.endsWith("/")) {
            try {
                String target = Files.readSymbolicLink(path).toString();
                if (target.indexOf('\ufffd') < 0) {
                    return target;
                }
            } catch (IOException e) {
                throw SystemCallException.of(e);
            }
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(4096);
            int n = (int) Libc.callLong("readlink", Libc.string(arena, FileNames.bytes(name)), buffer.address(), 4096);
            return FileNames.text(buffer.asSlice(0, n).toArray(ValueLayout.JAVA_BYTE));
        }
    }

    /** A call of C's library with a path first. */
    public static int call(String function, String name, long... rest) {
        try (Arena arena = Arena.ofConfined()) {
            long[] args = new long[rest.length + 1];
            args[0] = Libc.string(arena, FileNames.bytes(name));
            System.arraycopy(rest, 0, args, 1, rest.length);
            return Libc.call(function, args);
        }
    }

    /** A call of C's library with two paths. */
    public static void call2(String function, String first, String second) {
        try (Arena arena = Arena.ofConfined()) {
            Libc.call(function, Libc.string(arena, FileNames.bytes(first)),
                    Libc.string(arena, FileNames.bytes(second)));
        }
    }
}
