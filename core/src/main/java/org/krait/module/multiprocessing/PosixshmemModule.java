package org.krait.module.multiprocessing;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.module.io.IoModule;
import org.krait.object.Py;
import org.krait.os.Errno;
import org.krait.os.FileTree;
import org.krait.os.SystemCallException;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;

/**
 * {@code _posixshmem}: named memory that processes share, which on Linux is a file in a folder of its own
 * (shm_overview(7)).
 */
@ExposeModule(name = "_posixshmem")
public final class PosixshmemModule extends JavaModule {
    private static final String FOLDER = "/dev/shm/";
    private static final int NO_LINKS = 0x20000; // O_NOFOLLOW

    public PosixshmemModule() {
        super(PosixshmemModuleExposed.INSTANCE);
    }

    @Function(name = "shm_open", signature = "($module, /, path, flags, mode=511)")
    int open(String path, int flags, int mode) {
        try {
            return IoModule.descriptors(Interpreter.current()).open(file(path, Errno.EINVAL), flags | NO_LINKS, mode);
        } catch (SystemCallException e) {
            throw OsErrors.of(e, Py.str(path));
        }
    }

    @Function(name = "shm_unlink", signature = "($module, /, path)")
    void unlink(String path) {
        try {
            FileTree.remove(file(path, Errno.ENOENT), false);
        } catch (SystemCallException e) {
            throw OsErrors.of(e, Py.str(path));
        }
    }

    private static String file(String path, int error) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        String name = path.substring(start);
        if (name.isEmpty() || name.indexOf('/') >= 0) {
            throw new SystemCallException(error);
        }
        return FOLDER + name;
    }
}
