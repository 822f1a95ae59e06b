package org.krait.os;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.krait.algorithm.codec.EscapedUtf8;

/** Names of files as Java strings, see {@link EscapedUtf8}. */
public final class FileNames {
    private FileNames() {}

    /** The bytes of a name. */
    public static byte[] bytes(String name) {
        return EscapedUtf8.encode(name);
    }

    /**
     * The name as the Java library takes it, or null if it can't: then the C library must do.
     *
     * @throws SystemCallException ENOENT for the empty name
     */
    public static Path pathOrNull(String name) {
        if (name.isEmpty()) {
            throw new SystemCallException(Errno.ENOENT);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The name that bytes are. */
    public static String text(byte[] bytes) {
        return EscapedUtf8.decode(bytes, 0, bytes.length);
    }
}
