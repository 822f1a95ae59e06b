package org.krait.module.posix;

import java.security.SecureRandom;
import org.krait.expose.Function;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ExposedModule;
import org.krait.os.Errno;

/** Functions on processes, users and the system. */
abstract class ProcessFunctions extends DescriptorFunctions {
    private final SecureRandom random = new SecureRandom();

    ProcessFunctions(ExposedModule exposed) {
        super(exposed);
    }

    // ---- the system

    @Function(name = "cpu_count")
    PyObject cpuCount() {
        return Py.integer(Runtime.getRuntime().availableProcessors());
    }

    @Function
    PyObject strerror(int code) {
        return Py.str(Errno.text(code));
    }

    @Function
    PyObject urandom(int size) {
        if (size < 0) {
            throw Errors.valueError("negative argument not allowed");
        }
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return new PyBytes(bytes);
    }

    @Function
    PyObject getrandom(int size, int flags) {
        if (size < 0) {
            throw org.krait.runtime.OsErrors.of(Errno.EINVAL, null, null);
        }
        return urandom(size);
    }

    @Function
    long getpid() {
        return ProcessHandle.current().pid();
    }
}
