package org.krait.module.posix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.krait.expose.Function;
import org.krait.object.Buffers;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ExposedModule;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.os.Descriptors;
import org.krait.os.Errno;
import org.krait.os.Libc;
import org.krait.os.NativeFile;
import org.krait.os.SystemCallException;
import org.krait.os.Waiting;
import org.krait.runtime.DescriptorArgument;
import org.krait.runtime.OsErrors;

/** Functions on open files. */
abstract class DescriptorFunctions extends FileFunctions {
    private static final int O_CLOEXEC = 0x80000;
    private static final int O_NONBLOCK = 0x800;
    private static final int F_GETFL = 3;
    private static final int F_SETFL = 4;

    DescriptorFunctions(ExposedModule exposed) {
        super(exposed);
    }

    /** A call of the operating system on open files. */
    interface Operation {
        long run() throws IOException;
    }

    /** Runs a call; what fails becomes an OSError that names no file. */
    static long run(Operation operation) {
        try {
            return operation.run();
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    static Descriptors files() {
        return PathArgument.descriptors();
    }

    static int real(int fd) throws IOException {
        return files().get(fd).real();
    }

    // ---- opening and closing

    @Function
    int open(PyObject path, PyObject flags, PyObject mode, PyObject dirFd) {
        PathArgument file = PathArgument.path("open", "path", path);
        int how = Numbers.asInt(flags);
        int permissions = Numbers.asInt(mode);
        file = file.in("open", dirFd);
        try {
            return files().open(file.name(), how, permissions);
        } catch (SystemCallException e) {
            throw file.error(e);
        }
    }

    @Function
    void close(int fd) {
        run(() -> {
            files().close(fd);
            return 0;
        });
    }

    @Function
    void closerange(int low, int high) {
        for (int fd : files().numbers()) {
            if (fd >= low && fd < high) {
                try {
                    files().close(fd);
                } catch (SystemCallException e) {
                    // CPython ignores what close says here.
                }
            }
        }
    }

    @Function
    int dup(int fd) {
        return (int) run(() -> files().duplicate(fd));
    }

    @Function
    int dup2(int fd, int fd2, boolean inheritable) {
        return (int) run(() -> {
            if (fd < 0 || fd2 < 0) {
                throw new SystemCallException(Errno.EBADF);
            }
            files().duplicate(fd, fd2);
            if (fd != fd2) {
                files().setInheritable(fd2, inheritable);
            }
            return fd2;
        });
    }

    @Function
    PyObject pipe() {
        return pipe2(O_CLOEXEC);
    }

    @Function
    PyObject pipe2(int flags) {
        int[] ends = new int[2];
        run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment pair = arena.allocate(8, 4);
                Libc.call("pipe2", pair.address(), flags | O_CLOEXEC);
                ends[0] = files().add(new NativeFile(pair.getAtIndex(ValueLayout.JAVA_INT, 0)));
                ends[1] = files().add(new NativeFile(pair.getAtIndex(ValueLayout.JAVA_INT, 1)));
            }
            return 0;
        });
        return Py.tuple(Py.integer(ends[0]), Py.integer(ends[1]));
    }

    @Function(name = "get_inheritable")
    boolean getInheritable(int fd) {
        return run(() -> files().isInheritable(fd) ? 1 : 0) != 0;
    }

    @Function(name = "set_inheritable")
    void setInheritable(int fd, int inheritable) {
        run(() -> {
            files().setInheritable(fd, inheritable != 0);
            return 0;
        });
    }

    @Function(name = "get_blocking")
    boolean getBlocking(int fd) {
        return run(() -> Libc.call("fcntl", real(fd), F_GETFL, 0) & O_NONBLOCK) == 0;
    }

    @Function(name = "set_blocking")
    void setBlocking(int fd, boolean blocking) {
        run(() -> {
            int flags = Libc.call("fcntl", real(fd), F_GETFL, 0);
            return Libc.call("fcntl", real(fd), F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK);
        });
    }

    // ---- reading and writing

    @Function
    PyObject read(int fd, PyObject length) {
        long wanted = Numbers.asLong(length);
        if (wanted < 0) {
            throw OsErrors.of(Errno.EINVAL, null, null);
        }
        int size = (int) Math.min(wanted, Integer.MAX_VALUE - 16);
        // A pipe has far less than a caller may ask for.
        byte[] buffer = new byte[Math.min(size, 1 << 24)];
        int n = (int) run(() -> files().get(fd).read(buffer, 0, buffer.length));
        return new PyBytes(n == buffer.length ? buffer : Arrays.copyOf(buffer, Math.max(n, 0)));
    }

    @Function
    long readinto(int fd, PyObject buffer) {
        PyBuffer into = Buffers.getWritable(buffer);
        try {
            return run(() -> Math.max(files().get(fd).read(into.array, into.offset, into.length), 0));
        } finally {
            into.release();
        }
    }

    @Function
    long write(int fd, PyObject data) {
        byte[] bytes = Buffers.bytes(data);
        long count = run(() -> files().get(fd).write(bytes, 0, bytes.length));
        Waiting.serveSignals();
        return count;
    }

    @Function
    long readv(int fd, PyObject buffers) {
        long total = 0;
        for (PyObject buffer : sequence("readv", buffers)) {
            long n = readinto(fd, buffer);
            total += n;
            if (n < Containers.len(buffer)) {
                break;
            }
        }
        return total;
    }

    @Function
    long writev(int fd, PyObject buffers) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (PyObject buffer : sequence("writev", buffers)) {
            all.writeBytes(Buffers.bytes(buffer));
        }
        return write(fd, new PyBytes(all.toByteArray()));
    }

    private static PyObject[] sequence(String function, PyObject o) {
        if (!(o instanceof PyList || o instanceof PyTuple)) {
            throw Errors.typeError(function + "() arg 2 must be a sequence");
        }
        return Iteration.toArray(o);
    }

    @Function(signature = "($module, fd, buffers, offset, flags=0, /)")
    long preadv(int fd, PyObject buffers, PyObject offset, int flags) {
        long at = NumberArgument.offset(offset);
        PyObject[] parts = sequence("preadv2", buffers);
        PyBuffer[] targets = new PyBuffer[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                targets[i] = Buffers.get(parts[i], PyBuffer.WRITABLE);
            }
            return run(() -> {
                try (Arena arena = Arena.ofConfined()) {
                    MemorySegment[] memory = new MemorySegment[parts.length];
                    for (int i = 0; i < parts.length; i++) {
                        memory[i] = arena.allocate(Math.max(targets[i].length, 1));
                    }
                    long vector = vector(arena, memory, targets);
                    long n = Libc.callLong("preadv2", real(fd), vector, parts.length, at, flags);
                    long left = n;
                    for (int i = 0; i < parts.length && left > 0; i++) {
                        int part = (int) Math.min(left, targets[i].length);
                        MemorySegment.copy(memory[i], ValueLayout.JAVA_BYTE, 0, targets[i].array, targets[i].offset,
                                part);
                        left -= part;
                    }
                    return n;
                }
            });
        } finally {
            release(targets);
        }
    }

    @Function(signature = "($module, fd, buffers, offset, flags=0, /)")
    long pwritev(int fd, PyObject buffers, PyObject offset, int flags) {
        long at = NumberArgument.offset(offset);
        PyObject[] parts = sequence("pwritev", buffers);
        byte[][] data = new byte[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            data[i] = Buffers.bytes(parts[i]);
        }
        return run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment vector = arena.allocate(16L * Math.max(parts.length, 1), 8);
                for (int i = 0; i < parts.length; i++) {
                    MemorySegment part = Libc.copy(arena, data[i], 0, data[i].length);
                    vector.setAtIndex(ValueLayout.JAVA_LONG, 2L * i, part.address());
                    vector.setAtIndex(ValueLayout.JAVA_LONG, 2L * i + 1, data[i].length);
                }
                return Libc.callLong("pwritev2", real(fd), vector.address(), parts.length, at, flags);
            }
        });
    }

    /** An array of {@code struct iovec}. */
    private static long vector(Arena arena, MemorySegment[] memory, PyBuffer[] targets) {
        MemorySegment vector = arena.allocate(16L * Math.max(memory.length, 1), 8);
        for (int i = 0; i < memory.length; i++) {
            vector.setAtIndex(ValueLayout.JAVA_LONG, 2L * i, memory[i].address());
            vector.setAtIndex(ValueLayout.JAVA_LONG, 2L * i + 1, targets[i].length);
        }
        return vector.address();
    }

    private static void release(PyBuffer[] buffers) {
        for (PyBuffer buffer : buffers) {
            if (buffer != null) {
                buffer.release();
            }
        }
    }

    @Function
    PyObject pread(int fd, int length, PyObject offset) {
        if (length < 0) {
            throw OsErrors.of(Errno.EINVAL, null, null);
        }
        long at = Numbers.asLong(offset);
        byte[] bytes = new byte[length];
        int n = (int) run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment memory = arena.allocate(Math.max(length, 1));
                int got = (int) Libc.callLong("pread", real(fd), memory.address(), length, at);
                MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, bytes, 0, got);
                return got;
            }
        });
        return new PyBytes(Arrays.copyOf(bytes, n));
    }

    @Function
    long pwrite(int fd, PyObject buffer, PyObject offset) {
        byte[] bytes = Buffers.bytes(buffer);
        long at = Numbers.asLong(offset);
        return run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                return Libc.callLong("pwrite", real(fd), Libc.copy(arena, bytes, 0, bytes.length).address(),
                        bytes.length, at);
            }
        });
    }

    @Function
    long lseek(int fd, PyObject position, int how) {
        long offset = Numbers.asLong(position);
        return run(() -> files().get(fd).seek(offset, how));
    }

    @Function
    void ftruncate(int fd, PyObject length) {
        long size = Numbers.asLong(length);
        run(() -> {
            files().get(fd).truncate(size);
            return 0;
        });
    }

    @Function
    void fsync(PyObject fd) {
        int number = DescriptorArgument.of(fd);
        run(() -> {
            files().get(number).sync();
            return 0;
        });
    }

    @Function
    void fdatasync(PyObject fd) {
        fsync(fd);
    }

    @Function
    void sync() {
        Libc.raw("sync");
    }

    @Function(signature = "($module, /, out_fd, in_fd, offset, count)")
    long sendfile(int to, int from, PyObject offset, PyObject count) {
        long size = Numbers.asLong(count);
        return run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                long at = 0;
                if (offset != Py.None) {
                    MemorySegment start = arena.allocate(8, 8);
                    start.set(ValueLayout.JAVA_LONG, 0, Numbers.asLong(offset));
                    at = start.address();
                }
                return Libc.callLong("sendfile", real(to), real(from), at, size);
            }
        });
    }

    @Function(name = "copy_file_range", signature = "($module, /, src, dst, count, offset_src=None, offset_dst=None)")
    long copyFileRange(int src, int dst, PyObject count, PyObject offsetSrc, PyObject offsetDst) {
        long size = Numbers.asLong(count);
        if (size < 0) {
            throw Errors.valueError("negative value for 'count' not allowed");
        }
        return run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                return Libc.callLong("copy_file_range", real(src), place(arena, offsetSrc), real(dst),
                        place(arena, offsetDst), size, 0);
            }
        });
    }

    @Function
    long splice(int src, int dst, PyObject count, PyObject offsetSrc, PyObject offsetDst, PyObject flags) {
        long size = Numbers.asLong(count);
        if (size < 0) {
            throw Errors.valueError("negative value for 'count' not allowed");
        }
        int how = NumberArgument.unsignedInt(flags);
        return run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                return Libc.callLong("splice", real(src), place(arena, offsetSrc), real(dst),
                        place(arena, offsetDst), size, how);
            }
        });
    }

    private static long place(Arena arena, PyObject offset) {
        if (offset == null || offset == Py.None) {
            return 0;
        }
        MemorySegment memory = arena.allocate(8, 8);
        memory.set(ValueLayout.JAVA_LONG, 0, NumberArgument.offset(offset));
        return memory.address();
    }

    @Function
    void lockf(int fd, int command, PyObject length) {
        long size = Numbers.asLong(length);
        run(() -> Libc.call("lockf", real(fd), command, size));
    }

    @Function(name = "posix_fadvise")
    void advise(int fd, PyObject offset, PyObject length, int advice) {
        long start = NumberArgument.offset(offset);
        long size = NumberArgument.offset(length);
        int error = (int) run(() -> (int) Libc.raw("posix_fadvise", real(fd), start, size, advice));
        if (error != 0) {
            throw OsErrors.of(error, null, null);
        }
    }

    @Function(name = "posix_fallocate")
    void allocate(int fd, PyObject offset, PyObject length) {
        long start = NumberArgument.offset(offset);
        long size = NumberArgument.offset(length);
        int error = (int) run(() -> (int) Libc.raw("posix_fallocate", real(fd), start, size));
        if (error != 0) {
            throw OsErrors.of(error, null, null);
        }
    }

    @Function(name = "memfd_create", signature = "($module, /, name, flags=1)")
    int memfd(PyObject name, PyObject flags) {
        byte[] text = FilePaths.fsconvert(name);
        int how = NumberArgument.unsignedInt(flags);
        return (int) run(() -> {
            try (Arena arena = Arena.ofConfined()) {
                return files().add(new NativeFile(Libc.call("memfd_create", Libc.string(arena, text), how)));
            }
        });
    }

    // ---- what they are

    @Function
    PyObject fstat(int fd) {
        try {
            return StatResults.stat(files().get(fd).status());
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @Function
    PyObject fstatvfs(int fd) {
        return statvfs(Py.integer(fd));
    }

    @Function
    void fchmod(int fd, int mode) {
        run(() -> Libc.call("fchmod", real(fd), mode));
    }

    @Function
    void fchown(int fd, PyObject uid, PyObject gid) {
        int user = Identities.user(uid);
        int group = Identities.group(gid);
        run(() -> Libc.call("fchown", real(fd), user, group));
    }

    @Function
    void fchdir(PyObject fd) {
        int number = DescriptorArgument.of(fd);
        run(() -> Libc.call("fchdir", real(number)));
    }

    @Function
    PyObject fpathconf(PyObject fd, PyObject name) {
        int number = DescriptorArgument.of(fd);
        int what = SystemNames.number("pathconf_names", name);
        return Py.integer(run(() -> limit(Libc.raw("fpathconf", real(number), what))));
    }

    @Function
    PyObject pathconf(PyObject path, PyObject name) {
        PathArgument file = PathArgument.pathOrDescriptor("pathconf", path);
        int what = SystemNames.number("pathconf_names", name);
        try (Arena arena = Arena.ofConfined()) {
            return Py.integer(limit(file.name() == null ? Libc.rawOrErrno(-1, "fpathconf", file.real(), what)
                    : Libc.rawOrErrno(-1, "pathconf", file.string(arena), what)));
        } catch (SystemCallException e) {
            throw file.error(e);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    private static long limit(long value) {
        if (value == -1 && Libc.errno() == Errno.EINVAL) {
            throw new SystemCallException(Errno.EINVAL);
        }
        return value;
    }
}
