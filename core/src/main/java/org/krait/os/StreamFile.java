package org.krait.os;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** One of the descriptors that the process was started with. */
final class StreamFile implements OpenFile {
    private final StandardInput in;
    private final OutputStream out;
    private final String link;
    private final int number;
    private Boolean seekable;

    private StreamFile(StandardInput in, OutputStream out, int number) {
        this.number = number;
        this.link = "/proc/self/fd/" + number;
        this.in = in;
        this.out = out;
    }

    static StreamFile standard(int descriptor) {
        return switch (descriptor) {
            case 0 -> new StreamFile(new StandardInput(), null, 0);
            case 1 -> new StreamFile(null, new FileOutputStream(FileDescriptor.out), 1);
            default -> new StreamFile(null, new FileOutputStream(FileDescriptor.err), 2);
        };
    }

    @Override
    public int real() {
        return number;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (in == null) {
            throw new SystemCallException(Errno.EBADF);
        }
        return in.read(into, offset, length);
    }

    @Override
    public int write(byte[] from, int offset, int length) throws IOException {
        if (out == null) {
            throw new SystemCallException(Errno.EBADF);
        }
        out.write(from, offset, length);
        return length;
    }

    private FileChannel channel() {
        if (in != null) {
            return in.stream().getChannel();
        }
        return out instanceof FileOutputStream file ? file.getChannel() : null;
    }

    @Override
    public long seek(long offset, int whence) throws IOException {
        if (!isSeekable()) {
            throw new SystemCallException(Errno.ESPIPE);
        }
        FileChannel channel = channel();
        long target = offset + (whence == 0 ? 0 : whence == 1 ? channel.position() : channel.size());
        if (target < 0) {
            throw new SystemCallException(Errno.EINVAL);
        }
        channel.position(target);
        return target;
    }

    @Override
    public void truncate(long size) throws IOException {
        FileChannel channel = channel();
        if (channel == null || !isSeekable()) {
            throw new SystemCallException(Errno.EINVAL);
        }
        channel.truncate(size);
    }

    @Override
    public void sync() throws IOException {
        throw new SystemCallException(Errno.EINVAL);
    }

    @Override
    public boolean isSeekable() {
        if (seekable == null) {
            String target = target();
            seekable = target.startsWith("/") && !target.startsWith("/dev/")
                    && Files.isRegularFile(Path.of(link));
        }
        return seekable;
    }

    private String target() {
        try {
            return Files.readSymbolicLink(Path.of(link)).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    @Override
    public boolean isTerminal() {
        String target = target();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
    }

    @Override
    public String path() {
        return link;
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.stream().close();
        }
        if (out != null) {
            out.close();
        }
    }
}
