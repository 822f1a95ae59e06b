package org.krait.os;

import java.lang.foreign.Arena;

/** A folder opened for reading, as {@code os.open} and {@code dir_fd} use it. */
final class DirectoryFile implements OpenFile {
    private static final int O_DIRECTORY_CLOEXEC = 0x90000;

    private final String path;
    private int descriptor = -1;

    DirectoryFile(String path) {
        this.path = path.startsWith("/") ? path : WorkingFolder.get() + "/" + path;
    }

    @Override
    public synchronized int real() {
        if (descriptor < 0) {
            try (Arena arena = Arena.ofConfined()) {
                descriptor = Libc.call("open", Libc.string(arena, FileNames.bytes(path)), O_DIRECTORY_CLOEXEC, 0);
            }
        }
        return descriptor;
    }

    @Override
    public FileStatus status() {
        return descriptor < 0 ? FileStatus.of(path, true) : FileStatus.ofDescriptor(descriptor);
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        throw new SystemCallException(Errno.EISDIR);
    }

    @Override
    public int write(byte[] from, int offset, int length) {
        throw new SystemCallException(Errno.EBADF);
    }

    @Override
    public long seek(long offset, int whence) {
        return 0;
    }

    @Override
    public void truncate(long size) {
        throw new SystemCallException(Errno.EINVAL);
    }

    @Override
    public void sync() {}

    @Override
    public boolean isSeekable() {
        return true;
    }

    @Override
    public boolean isDirectory() {
        return true;
    }

    @Override
    public boolean isTerminal() {
        return false;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public synchronized void close() {
        if (descriptor >= 0) {
            Libc.call("close", descriptor);
            descriptor = -1;
        }
    }
}
