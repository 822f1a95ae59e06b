package org.krait.os;

import java.io.IOException;

/** What a file descriptor stands for. All methods throw IOException as the system's call would fail. */
public interface OpenFile {
    /** Reads up to {@code length} bytes; -1 at the end. */
    int read(byte[] into, int offset, int length) throws IOException;

    /** Writes bytes; returns how many. */
    int write(byte[] from, int offset, int length) throws IOException;

    /** Moves the position. @param whence 0: from the start, 1: from here, 2: from the end; returns the new position */
    long seek(long offset, int whence) throws IOException;

    /** Cuts or extends the file. */
    void truncate(long size) throws IOException;

    /** Brings everything written to the device. */
    void sync() throws IOException;

    /** Whether a position can be set. */
    boolean isSeekable();

    /** Whether it is a folder. */
    default boolean isDirectory() {
        return false;
    }

    /** Whether it is a terminal. */
    boolean isTerminal();

    /** The path by which it was opened or can be looked at; null if there is none. */
    String path();

    /** Closes it. */
    void close() throws IOException;

    /** The operating system's descriptor; a file of the Java library is looked up among the process's open ones. */
    int real() throws IOException;

    /** What stat(2) tells about it. */
    default FileStatus status() throws IOException {
        return FileStatus.of("/proc/self/fd/" + real(), true);
    }
}
