package org.krait.os;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.Path;

/** A system call that failed, with its error number. */
public final class SystemCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** How the Java library starts the reason for ELOOP, to which it adds a guess. */
    private static final String LOOP = Errno.text(Errno.ELOOP);

    /** The error number ({@code errno}). */
    public final int errno;

    public SystemCallException(int errno) {
        super(Errno.text(errno), null, false, false);
        this.errno = errno;
    }

    /** The failure behind an exception of the Java library. */
    public static SystemCallException of(IOException e) {
        return new SystemCallException(number(e));
    }

    private static int number(IOException e) {
        if (e instanceof ClosedChannelException) {
            return Errno.EBADF;
        }
        if (e instanceof NoSuchFileException missing) {
            return leadsThroughFile(missing.getFile()) ? Errno.ENOTDIR : Errno.ENOENT;
        }
        if (e instanceof FileAlreadyExistsException) {
            return Errno.EEXIST;
        }
        if (e instanceof AccessDeniedException) {
            return Errno.EACCES;
        }
        if (e instanceof DirectoryNotEmptyException) {
            return Errno.ENOTEMPTY;
        }
        if (e instanceof NotDirectoryException) {
            return Errno.ENOTDIR;
        }
        if (e instanceof FileSystemLoopException) {
            return Errno.ELOOP;
        }
        if (e instanceof NotLinkException) {
            return Errno.EINVAL;
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        if (e instanceof FileNotFoundException && reason != null && reason.endsWith(")")) {
            reason = reason.substring(reason.lastIndexOf('(') + 1, reason.length() - 1);
        }
        if (reason != null && reason.startsWith(LOOP)) {
            return Errno.ELOOP;
        }
        return reason == null ? Errno.EIO : Errno.ofText(reason);
    }

    /** Whether a missing file was looked for in something that is no folder, which the Java library does not tell. */
    private static boolean leadsThroughFile(String name) {
        Path parent = name == null ? null : Path.of(name).getParent();
        while (parent != null && !Files.isDirectory(parent)) {
            if (Files.exists(parent)) {
                return true;
            }
            parent = parent.getParent();
        }
        return false;
    }
}
