package org.krait.startup;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * The Java streams that an interpreter uses instead of the descriptors 0, 1 and 2; null: the descriptor.
 *
 * @param in below {@code sys.stdin}
 * @param out below {@code sys.stdout}
 * @param err below {@code sys.stderr}
 */
public record JavaStreams(InputStream in, OutputStream out, OutputStream err) {
    /** The descriptors. */
    public static final JavaStreams NONE = new JavaStreams(null, null, null);
}
