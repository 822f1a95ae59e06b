package org.krait.os;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;

/** A file opened by name. */
final class ChannelFile implements OpenFile {
    private static final int SEEK_DATA = 3;
    private static final int SEEK_HOLE = 4;

    private final FileChannel channel;
    private final String path;
    private final boolean append;
    private final FileStatus opened;
    private int descriptor = -1;

    ChannelFile(FileChannel channel, String path, boolean append) {
        this.channel = channel;
        this.path = path;
        this.append = append;
        this.opened = FileStatus.of(path, true);
    }

    @Override
    public synchronized int real() throws IOException {
        if (descriptor < 0) {
            descriptor = ProcessFiles.find(channel, opened);
        }
        return descriptor;
    }

    @Override
    public FileStatus status() throws IOException {
        if (descriptor < 0 && channel.isOpen()) {
            try {
                FileStatus now = FileStatus.of(path, true);
                if (now.inode() == opened.inode() && now.device() == opened.device()) {
                    return now;
                }
            } catch (SystemCallException e) {
                // The name is gone; the file may live on.
            }
        }
        return FileStatus.of("/proc/self/fd/" + real(), true);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return channel.read(ByteBuffer.wrap(into, offset, length));
        } catch (NonReadableChannelException e) {
            throw new SystemCallException(Errno.EBADF);
        }
    }

    @Override
    public int write(byte[] from, int offset, int length) throws IOException {
        try {
            if (append) {
                channel.position(channel.size());
            }
            return channel.write(ByteBuffer.wrap(from, offset, length));
        } catch (NonWritableChannelException e) {
            throw new SystemCallException(Errno.EBADF);
        }
    }

    @Override
    public long seek(long offset, int whence) throws IOException {
        if (!isSeekable()) {
            throw new SystemCallException(Errno.ESPIPE);
        }
        if (whence == SEEK_DATA || whence == SEEK_HOLE) {
            return Libc.callLong("lseek", real(), offset, whence);
        }
        long from = whence == 0 ? 0 : whence == 1 ? channel.position() : channel.size();
        if (whence < 0 || whence > 2 || from + offset < 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        if (whence != 1 || offset != 0) {
            channel.position(from + offset);
        }
        return from + offset;
    }

    @Override
    public void truncate(long size) throws IOException {
        try {
            long position = channel.position();
            if (size > channel.size()) {
                channel.write(ByteBuffer.wrap(new byte[1]), size - 1);
            } else {
                channel.truncate(size);
            }
            channel.position(position);
        } catch (NonWritableChannelException e) {
            throw new SystemCallException(Errno.EINVAL);
        }
    }

    @Override
    public void sync() throws IOException {
        channel.force(true);
    }

    @Override
    public boolean isSeekable() {
        return !path.startsWith("/dev/") || path.equals("/dev/null") || path.startsWith("/dev/shm/");
    }

    @Override
    public boolean isTerminal() {
        return path.startsWith("/dev/tty") || path.startsWith("/dev/pts/");
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
