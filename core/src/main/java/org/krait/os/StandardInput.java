package org.krait.os;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Reads from the process's standard input so that signals are served meanwhile. The JVM can't leave a read that waits
 * on a pipe or terminal, so such a read is made by a thread of its own; a reader that a signal calls away leaves it
 * behind, and what it brings in the end is the first that the next reader gets.
 */
final class StandardInput {
    private static final long PIECE_MILLIS = 50;

    private final FileInputStream in = new FileInputStream(FileDescriptor.in);
    /** What the thread has read and nobody has taken, from {@code taken} on; null: nothing. */
    private byte[] read;
    private int taken;
    /** How many bytes the thread is to read; 0: none. */
    private int wanted;
    private IOException failure;
    private boolean atEnd;
    private Thread reader;

    FileInputStream stream() {
        return in;
    }

    /** As {@link java.io.InputStream#read(byte[], int, int)}. */
    synchronized int read(byte[] into, int offset, int length) throws IOException {
        if (read == null && wanted == 0) {
            if (length == 0 || in.available() > 0) {
                return in.read(into, offset, length);
            }
            ask(length);
        }
        while (wanted > 0) {
            try {
                wait(PIECE_MILLIS);
            } catch (InterruptedException e) {
                // The thread has been sent something: served below.
            }
            Waiting.check();
        }
        if (failure != null) {
            IOException thrown = failure;
            failure = null;
            throw thrown;
        }
        if (atEnd) {
            atEnd = false;
            return -1;
        }
        int count = Math.min(length, read.length - taken);
        System.arraycopy(read, taken, into, offset, count);
        taken += count;
        if (taken == read.length) {
            read = null;
            taken = 0;
        }
        return count;
    }

    private void ask(int length) {
        wanted = length;
        notifyAll();
        if (reader == null) {
            reader = new Thread(this::serve, "standard input");
            reader.setDaemon(true);
            reader.start();
        }
    }

    private void serve() {
        while (true) {
            int length;
            synchronized (this) {
                while (wanted == 0) {
                    try {
                        wait();
                    } catch (InterruptedException e) {
                        return;
                    }
                }
                length = wanted;
            }
            byte[] bytes = new byte[length];
            int count = 0;
            IOException failed = null;
            try {
                count = in.read(bytes, 0, length);
            } catch (IOException e) {
                failed = e;
            }
            synchronized (this) {
                failure = failed;
                atEnd = count < 0;
                read = count > 0 ? Arrays.copyOf(bytes, count) : null;
                taken = 0;
                wanted = 0;
                notifyAll();
            }
        }
    }
}
