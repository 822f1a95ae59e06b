package org.krait.object.bytes;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.krait.object.Errors;
import org.krait.object.PyBuffer;

/**
 * The buffers that an object has lent, while which its memory may not move. One that nobody can reach any more is
 * given back as one that was released; to find that out, the JVM's collector runs before a resize is refused.
 */
public final class Exports {
    private static final int FEW = 16;

    /** Null: none was lent since the last time that there were none. */
    private List<WeakReference<PyBuffer>> buffers;

    /** Notes a buffer that is lent. */
    public void add(PyBuffer buffer) {
        if (buffers == null) {
            buffers = new ArrayList<>();
        } else if (buffers.size() > FEW) {
            buffers.removeIf(e -> e.get() == null || e.get().isReleased());
        }
        buffers.add(new WeakReference<>(buffer));
    }

    /** Whether some may be lent. */
    boolean maybe() {
        return buffers != null;
    }

    /**
     * Says that the memory is about to move.
     *
     * @throws org.krait.object.PyException BufferError if a buffer is lent
     */
    public void requireNone() {
        if (buffers == null) {
            return;
        }
        if (isLent()) {
            System.gc();
            if (isLent()) {
                throw Errors.bufferError("Existing exports of data: object cannot be re-sized");
            }
        }
        buffers = null;
    }

    private boolean isLent() {
        for (WeakReference<PyBuffer> export : buffers) {
            PyBuffer buffer = export.get();
            if (buffer != null && !buffer.isReleased()) {
                return true;
            }
        }
        return false;
    }
}
