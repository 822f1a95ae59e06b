package org.krait.runtime;

import java.io.IOException;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.exception.PyOSError;
import org.krait.os.Errno;
import org.krait.os.SystemCallException;

/** Failed system calls as OSError. */
public final class OsErrors {
    private OsErrors() {}

    /** The OSError for an error number; file names may be null. */
    public static PyException of(int errno, PyObject filename, PyObject filename2) {
        return new PyException(PyOSError.of(errno, Errno.text(errno), filename, filename2));
    }

    /** The OSError for a failed call. */
    public static PyException of(SystemCallException e, PyObject filename) {
        return of(e.errno, filename, null);
    }

    /** The OSError for a failed call that names no file. */
    public static PyException of(SystemCallException e) {
        return of(e.errno, null, null);
    }

    /** The OSError for a failure of the Java library. */
    public static PyException of(IOException e, PyObject filename) {
        return of(SystemCallException.of(e), filename);
    }
}
