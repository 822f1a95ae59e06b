package org.krait.os;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The file descriptors of an interpreter: small ints for open files. The lowest free number is given out first. */
public final class Descriptors {
    // Linux's open(2) flags.
    public static final int O_WRONLY = 1;
    public static final int O_RDWR = 2;
    public static final int O_CREAT = 0x40;
    public static final int O_EXCL = 0x80;
    public static final int O_TRUNC = 0x200;
    public static final int O_APPEND = 0x400;
    public static final int O_DIRECTORY = 0x10000;
    public static final int O_NOFOLLOW = 0x20000;

    private static final int O_CLOEXEC = 0x80000;
    private static final int PLAIN_FLAGS =
            O_WRONLY | O_RDWR | O_CREAT | O_EXCL | O_TRUNC | O_APPEND | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

    private final List<OpenFile> files = new ArrayList<>();
    private final BitSet inheritable = new BitSet();
    private boolean complete;

    public Descriptors() {
        inheritable.set(0, 3);
        files.add(StreamFile.standard(0));
        files.add(StreamFile.standard(1));
        files.add(StreamFile.standard(2));
    }

    /** Enters what the process was started with; done late, since few programs need it. */
    private synchronized void complete() {
        if (complete) {
            return;
        }
        complete = true;
        for (int number : Inherited.numbers()) {
            while (files.size() <= number) {
                files.add(null);
            }
            files.set(number, new NativeFile(number));
            inheritable.set(number);
        }
    }

    /** The file behind a number; SystemCallException EBADF if there is none. */
    public synchronized OpenFile get(int descriptor) {
        if (descriptor > 2) {
            complete();
        }
        OpenFile file = descriptor < 0 || descriptor >= files.size() ? null : files.get(descriptor);
        if (file == null) {
            throw new SystemCallException(Errno.EBADF);
        }
        return file;
    }

    /** Gives a file the lowest free number. */
    public synchronized int add(OpenFile file) {
        complete();
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i) == null) {
                files.set(i, file);
                return i;
            }
        }
        files.add(file);
        return files.size() - 1;
    }

    /** Makes {@code to} another number of the file behind {@code from}, closing what {@code to} stood for. */
    public void duplicate(int from, int to) {
        OpenFile file = get(from);
        OpenFile old;
        synchronized (this) {
            complete();
            while (files.size() <= to) {
                files.add(null);
            }
            old = files.get(to);
            files.set(to, file);
        }
        if (old != null && old != file) {
            release(old);
        }
    }

    /** Whether programs that are started get this number (PEP 446). */
    public synchronized boolean isInheritable(int descriptor) {
        get(descriptor);
        return inheritable.get(descriptor);
    }

    /** Sets whether programs that are started get this number. */
    public synchronized void setInheritable(int descriptor, boolean value) {
        get(descriptor);
        inheritable.set(descriptor, value);
    }

    /** The numbers in use. */
    public synchronized int[] numbers() {
        complete();
        int[] numbers = new int[files.size()];
        int n = 0;
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i) != null) {
                numbers[n++] = i;
            }
        }
        return Arrays.copyOf(numbers, n);
    }

    /** Another number for the same file. */
    public synchronized int duplicate(int from) {
        return add(get(from));
    }

    /** Frees a number, and closes the file if it was the last one. */
    public void close(int descriptor) {
        OpenFile file = get(descriptor);
        synchronized (this) {
            files.set(descriptor, null);
            inheritable.clear(descriptor);
        }
        release(file);
    }

    private void release(OpenFile file) {
        synchronized (this) {
            if (files.contains(file)) {
                return;
            }
        }
        try {
            file.close();
        } catch (IOException e) {
            throw SystemCallException.of(e);
        }
    }

    /** Opens a file by name, by the rules of open(2). */
    public int open(String name, int flags, int mode) {
        complete();
        Path path = FileNames.pathOrNull(name);
        // A Path has no slash at its end, which decides what is wrong with a name.
        boolean slash = (flags & O_CREAT) != 0 && name.endsWith("/");
        if (path == null || (flags & ~PLAIN_FLAGS) != 0 || mode > 0777 || name.startsWith("/dev/") || slash) {
            return openNatively(name, flags, mode);
        }
        boolean write = (flags & 3) != 0;
        int kind;
        try {
            kind = FileStatus.of(name, true).mode() & 0xf000;
        } catch (SystemCallException e) {
            if ((flags & O_CREAT) == 0 || e.errno != Errno.ENOENT) {
                throw e;
            }
            kind = 0;
        }
        if (kind == 0x4000) {
            if ((flags & (O_CREAT | O_EXCL)) == (O_CREAT | O_EXCL)) {
                throw new SystemCallException(Errno.EEXIST);
            }
            if (write || (flags & O_CREAT) != 0) {
                throw new SystemCallException(Errno.EISDIR);
            }
            DirectoryFile folder = new DirectoryFile(name);
            if (!Files.isReadable(path)) {
                folder.real();
            }
            return add(folder);
        }
        if (kind != 0 && kind != 0x8000) {
            return openNatively(name, flags, mode);
        }
        if ((flags & O_DIRECTORY) != 0 && kind != 0) {
            throw new SystemCallException(Errno.ENOTDIR);
        }
        Set<OpenOption> options = new HashSet<>();
        if ((flags & 3) != O_WRONLY) {
            options.add(StandardOpenOption.READ);
        }
        if (write) {
            options.add(StandardOpenOption.WRITE);
        }
        if ((flags & O_CREAT) != 0) {
            options.add((flags & O_EXCL) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
            options.add(StandardOpenOption.WRITE);
        }
        if ((flags & O_TRUNC) != 0 && write) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        if ((flags & O_NOFOLLOW) != 0) {
            options.add(LinkOption.NOFOLLOW_LINKS);
        }
        try {
            FileAttribute<?>[] attributes = (flags & O_CREAT) == 0 ? new FileAttribute<?>[0]
                    : new FileAttribute<?>[] {permissionAttribute(mode)};
            FileChannel channel = FileChannel.open(path, options, attributes);
            return add(new ChannelFile(channel, name, (flags & O_APPEND) != 0));
        } catch (IOException e) {
            throw SystemCallException.of(e);
        }
    }

    private int openNatively(String name, int flags, int mode) {
        try (Arena arena = Arena.ofConfined()) {
            long path = Libc.string(arena, FileNames.bytes(name));
            return add(new NativeFile(Libc.call("open", path, flags | O_CLOEXEC, mode)));
        }
    }

    /** The low nine bits of a mode as the Java library takes them. */
    static FileAttribute<?> permissionAttribute(int mode) {
        return PosixFilePermissions.asFileAttribute(permissions(mode));
    }

    /** The permissions in the low nine bits of a mode. */
    public static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] all = PosixFilePermission.values();
        for (int i = 0; i < 9; i++) {
            if ((mode & 1 << 8 - i) != 0) {
                set.add(all[i]);
            }
        }
        return set;
    }
}
