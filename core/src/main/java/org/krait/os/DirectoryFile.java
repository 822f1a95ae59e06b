package org.krait.os;

/** A folder opened for reading, as {@code os.open} and {@code dir_fd} use it. */
final class DirectoryFile implements OpenFile {
    private final String path;

    DirectoryFile(String path) {
        this.path = path;
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
    public void close() {}
}
