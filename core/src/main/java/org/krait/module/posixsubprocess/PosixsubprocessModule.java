package org.krait.module.posixsubprocess;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.module.io.IoModule;
import org.krait.module.posix.Environment;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;
import org.krait.os.Descriptors;
import org.krait.os.Errno;
import org.krait.os.FileNames;
import org.krait.os.FileStatus;
import org.krait.os.Libc;
import org.krait.os.Spawn;
import org.krait.os.SystemCallException;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;

/** {@code _posixsubprocess}: starts a program as {@code subprocess.Popen} asks. */
@ExposeModule(name = "_posixsubprocess")
public final class PosixsubprocessModule extends JavaModule {
    /** The number of no process: what is returned when the program could not be started, as the pipe tells. */
    private static final int NOBODY = Integer.MAX_VALUE;
    private static final int SIGPIPE = 13;
    private static final int SIGXFSZ = 25;

    public PosixsubprocessModule() {
        super(PosixsubprocessModuleExposed.INSTANCE);
    }

    @Function(name = "fork_exec")
    int forkExec(PyObject args, PyObject executables, boolean closeFds, PyTuple passFds, PyObject cwd, PyObject env,
            int p2cread, int p2cwrite, int c2pread, int c2pwrite, int errread, int errwrite, int errpipeRead,
            int errpipeWrite, boolean restoreSignals, boolean setsid, int group, PyObject gid, PyObject groups,
            PyObject uid, int umask, PyObject preexec) {
        Descriptors table = IoModule.descriptors(Interpreter.current());
        if (closeFds && errpipeWrite < 3) {
            throw Errors.valueError("errpipe_write must be >= 3");
        }
        int[] passed = passed(passFds);
        if (preexec != Py.None) {
            throw Errors.notImplementedError("preexec_fn is not supported by Krait: no Python code can run in a child");
        }
        if (gid != Py.None || groups != Py.None || uid != Py.None) {
            throw Errors.notImplementedError("user, group and extra_groups are not supported by Krait");
        }
        Spawn spawn = new Spawn();
        spawn.arguments = strings(args);
        spawn.environment = env == Py.None ? Environment.current().bytes() : strings(env);
        spawn.folder = cwd == Py.None ? null : FilePaths.fsconvert(cwd);
        spawn.newSession = setsid;
        spawn.group = group >= 0 ? group : null;
        spawn.defaultSignals = restoreSignals ? 1L << SIGPIPE - 1 | 1L << SIGXFSZ - 1 : 0;
        spawn.inherit(table, 0, 1, 2);
        try {
            for (int number : passed) {
                if (number != errpipeWrite) {
                    spawn.files.put(number, table.get(number));
                }
            }
        } catch (SystemCallException e) {
            return tell(table, errpipeWrite, e.errno, "noexec");
        }
        if (!closeFds) {
            for (int number : table.numbers()) {
                if (table.isInheritable(number)) {
                    spawn.inherit(table, number);
                }
            }
        }
        int[] sources = {p2cread, c2pwrite, errwrite};
        for (int number = 0; number < sources.length; number++) {
            try {
                if (sources[number] != -1) {
                    spawn.files.put(number, table.get(sources[number]));
                }
            } catch (SystemCallException e) {
                return tell(table, errpipeWrite, e.errno, sources[number] < 0 ? "noexec" : "");
            }
        }
        return start(spawn, strings(executables), table, errpipeWrite, umask);
    }

    private static int[] passed(PyTuple numbers) {
        int[] all = new int[numbers.size()];
        for (int i = 0; i < all.length; i++) {
            long number = Numbers.asLong(numbers.get(i));
            if (number < 0 || number > Integer.MAX_VALUE || i > 0 && number <= all[i - 1]) {
                throw Errors.valueError("bad value(s) in fds_to_keep");
            }
            all[i] = (int) number;
        }
        return all;
    }

    private static byte[][] strings(PyObject sequence) {
        PyObject[] items = Iteration.toArray(sequence);
        byte[][] all = new byte[items.length][];
        for (int i = 0; i < items.length; i++) {
            all[i] = FilePaths.fsconvert(items[i]);
        }
        return all;
    }

    /** Starts the first of the programs that is there; what goes wrong is told through the pipe, as a child would. */
    private static int start(Spawn spawn, byte[][] programs, Descriptors table, int pipe, int umask) {
        int error = 0;
        try {
            if (spawn.folder != null) {
                FileStatus folder = FileStatus.of(FileNames.text(spawn.folder), true);
                if ((folder.mode() & 0xf000) != 0x4000) {
                    throw new SystemCallException(Errno.ENOTDIR);
                }
            }
        } catch (SystemCallException e) {
            return tell(table, pipe, e.errno, "noexec:chdir");
        }
        int before = umask >= 0 ? Libc.call("umask", umask) : 0;
        try {
            for (byte[] program : programs) {
                try {
                    return spawn.start(program);
                } catch (SystemCallException e) {
                    if (error == 0 || e.errno != Errno.ENOENT && e.errno != Errno.ENOTDIR) {
                        error = e.errno;
                    }
                } catch (IOException e) {
                    error = SystemCallException.of(e).errno;
                }
            }
        } finally {
            if (umask >= 0) {
                Libc.call("umask", before);
            }
        }
        return tell(table, pipe, error, "");
    }

    /** Tells the parent of an error; {@code where} says what failed, and so which file the exception names. */
    private static int tell(Descriptors table, int pipe, int error, String where) {
        byte[] bytes = ("OSError:" + Integer.toHexString(error) + ":" + where).getBytes(StandardCharsets.ISO_8859_1);
        try {
            table.get(pipe).write(bytes, 0, bytes.length);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
        return NOBODY;
    }
}
