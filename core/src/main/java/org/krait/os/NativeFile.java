package org.krait.os;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A file that the operating system's own descriptor stands for: pipes, sockets, devices, duplicates. A call that waits
 * is made in short pieces, between which the thread serves signals.
 */
public final class NativeFile implements OpenFile {
    private static final int PIECE = 1 << 20;
    /** What fits a pipe that is ready for writing: PIPE_BUF. */
    private static final int ATOMIC = 4096;
    private static final int O_NONBLOCK = 0x800;
    private static final int F_GETFL = 3;
    private static final int O_RDONLY = 0;
    private static final int ACCESS = 3;

    private volatile int descriptor;

    /** Takes over a descriptor of the operating system. */
    public NativeFile(int descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public int real() {
        if (descriptor < 0) {
            throw new SystemCallException(Errno.EBADF);
        }
        return descriptor;
    }

    /** Whether a call waits; a descriptor that is not open for it would never be ready. */
    private boolean waits(int wrongMode) {
        int flags = Libc.call("fcntl", real(), F_GETFL, 0);
        if ((flags & ACCESS) == wrongMode) {
            throw new SystemCallException(Errno.EBADF);
        }
        return (flags & O_NONBLOCK) == 0;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int size = Math.min(length, PIECE);
        if (waits(Descriptors.O_WRONLY)) {
            Waiting.until(real(), Waiting.READABLE, -1);
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment memory = arena.allocate(size);
            int n = (int) Libc.callLong("read", real(), memory.address(), size);
            MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, 0, into, offset, n);
            return n == 0 ? -1 : n;
        }
    }

    @Override
    public int write(byte[] from, int offset, int length) throws IOException {
        if (!waits(O_RDONLY)) {
            return writeOnce(from, offset, Math.min(length, PIECE));
        }
        // One call would wait until everything is taken, deaf to signals; what a pipe has room for goes at once.
        Waiting.until(real(), Waiting.WRITABLE, -1);
        int done = writeOnce(from, offset, Math.min(length, ATOMIC));
        // When a signal comes, what was written until then is the result, as when it interrupts write(2).
        while (done < length && !Waiting.called()) {
            if (Waiting.untilOrPiece(real(), Waiting.WRITABLE)) {
                done += writeOnce(from, offset + done, Math.min(length - done, ATOMIC));
            }
        }
        return done;
    }

    private int writeOnce(byte[] from, int offset, int size) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) Libc.callLong("write", real(), Libc.copy(arena, from, offset, size).address(), size);
        }
    }

    @Override
    public long seek(long offset, int whence) throws IOException {
        return Libc.callLong("lseek", real(), offset, whence);
    }

    @Override
    public void truncate(long size) throws IOException {
        Libc.call("ftruncate", real(), size);
    }

    @Override
    public void sync() throws IOException {
        Libc.call("fsync", real());
    }

    @Override
    public boolean isSeekable() {
        return Libc.raw("lseek", real(), 0, 1) != -1;
    }

    @Override
    public boolean isDirectory() {
        return (status().mode() & 0xf000) == 0x4000;
    }

    @Override
    public boolean isTerminal() {
        return (int) Libc.raw("isatty", real()) == 1;
    }

    @Override
    public FileStatus status() {
        return FileStatus.ofDescriptor(real());
    }

    @Override
    public String path() {
        return "/proc/self/fd/" + real();
    }

    @Override
    public void close() throws IOException {
        int number = descriptor;
        descriptor = -1;
        if (number >= 0) {
            Libc.call("close", number);
        }
    }
}
