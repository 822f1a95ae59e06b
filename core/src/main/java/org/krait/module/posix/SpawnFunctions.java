package org.krait.module.posix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import org.krait.expose.Function;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.descriptor.ExposedModule;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.os.Descriptors;
import org.krait.os.Errno;
import org.krait.os.FileNames;
import org.krait.os.Libc;
import org.krait.os.OpenFile;
import org.krait.os.Spawn;
import org.krait.os.SystemCallException;
import org.krait.runtime.OsErrors;
import org.krait.runtime.ThreadState;
import org.krait.runtime.importing.Imports;

/** Functions that start programs and wait for them. */
abstract class SpawnFunctions extends ProcessFunctions {
    private static final int SIGINT = 2;
    private static final int SIGQUIT = 3;

    SpawnFunctions(ExposedModule exposed) {
        super(exposed);
    }

    // ---- starting

    @Function
    int system(PyObject command) {
        byte[] text = FilePaths.encode(FilePaths.fsname(command));
        Spawn spawn = new Spawn();
        spawn.arguments = new byte[][] {FileNames.bytes("sh"), FileNames.bytes("-c"), text};
        spawn.environment = Environment.current().bytes();
        spawn.inherit(files(), 0, 1, 2);
        spawn.defaultSignals = 1L << SIGINT - 1 | 1L << SIGQUIT - 1;
        inheritAll(spawn);
        int pid = (int) run(() -> spawn.start(FileNames.bytes("/bin/sh")));
        return (int) await(pid, 0, false)[1];
    }

    private static void inheritAll(Spawn spawn) {
        Descriptors table = files();
        for (int number : table.numbers()) {
            if (table.isInheritable(number)) {
                spawn.inherit(table, number);
            }
        }
    }

    @Function(name = "posix_spawn", signature = "($module, path, argv, env, /, *, file_actions=(), setpgroup=NULL, "
            + "resetids=False, setsid=False, setsigmask=(), setsigdef=(), scheduler=NULL)")
    int posixSpawn(PyObject path, PyObject argv, PyObject env, PyObject actions, PyObject group, boolean resetIds,
            boolean session, PyObject mask, PyObject defaults, PyObject scheduler) {
        PathArgument program = PathArgument.path("posix_spawn", "path", path);
        try {
            Spawn spawn = prepare("posix_spawn", argv, env, actions, group, resetIds, session, mask, defaults,
                    scheduler);
            return spawn.start(FileNames.bytes(program.name()));
        } catch (SystemCallException e) {
            throw program.error(e);
        } catch (IOException e) {
            throw program.error(e);
        }
    }

    @Function(name = "posix_spawnp", signature = "($module, path, argv, env, /, *, file_actions=(), setpgroup=NULL, "
            + "resetids=False, setsid=False, setsigmask=(), setsigdef=(), scheduler=NULL)")
    int posixSpawnp(PyObject path, PyObject argv, PyObject env, PyObject actions, PyObject group, boolean resetIds,
            boolean session, PyObject mask, PyObject defaults, PyObject scheduler) {
        PathArgument program = PathArgument.path("posix_spawnp", "path", path);
        SystemCallException first = null;
        try {
            Spawn spawn = prepare("posix_spawnp", argv, env, actions, group, resetIds, session, mask, defaults,
                    scheduler);
            if (program.name().indexOf('/') >= 0) {
                return spawn.start(FileNames.bytes(program.name()));
            }
            String search = System.getenv().getOrDefault("PATH", "/bin:/usr/bin");
            for (String folder : search.split(":")) {
                try {
                    return spawn.start(FileNames.bytes((folder.isEmpty() ? "." : folder) + "/" + program.name()));
                } catch (SystemCallException e) {
                    first = first == null || first.errno == Errno.ENOENT ? e : first;
                }
            }
            throw first;
        } catch (SystemCallException e) {
            throw program.error(e);
        } catch (IOException e) {
            throw program.error(e);
        }
    }

    private static Spawn prepare(String function, PyObject argv, PyObject env, PyObject actions, PyObject group,
            boolean resetIds, boolean session, PyObject mask, PyObject defaults, PyObject scheduler) {
        Spawn spawn = new Spawn();
        if (!(argv instanceof PyList || argv instanceof PyTuple)) {
            throw Errors.typeError(function + ": argv must be a tuple or list");
        }
        spawn.arguments = strings(argv);
        if (spawn.arguments.length == 0) {
            throw Errors.valueError(function + ": argv must not be empty");
        }
        if (spawn.arguments[0].length == 0) {
            throw Errors.valueError(function + ": argv first element cannot be empty");
        }
        if (env != Py.None && !env.type().hasSlot(Slot.GETITEM)) {
            throw Errors.typeError(function + ": environment must be a mapping object or None");
        }
        spawn.environment = env == Py.None ? Environment.current().bytes() : mapping(env);
        inheritAll(spawn);
        if (group != null) {
            spawn.group = Numbers.asInt(group);
        }
        spawn.resetIds = resetIds;
        spawn.newSession = session;
        spawn.blockedSignals = signals(mask);
        spawn.defaultSignals = signals(defaults);
        if (scheduler != null) {
            schedule(spawn, scheduler);
        }
        if (actions != null && actions != Py.None) {
            apply(spawn, actions);
        }
        return spawn;
    }

    private static long signals(PyObject set) {
        long bits = 0;
        if (set == null) {
            return bits;
        }
        for (PyObject signal : Iteration.toArray(set)) {
            long number = Numbers.asLong(signal);
            if (number < 1 || number > 64) {
                throw Errors.valueError("signal number " + number + " out of range [1; 64]");
            }
            bits |= 1L << number - 1;
        }
        return bits;
    }

    /** What the file actions would do in the child is done to the table of files that it will get. */
    private static void apply(Spawn spawn, PyObject actions) {
        for (PyObject each : Iteration.toArray(actions)) {
            if (!(each instanceof PyTuple action) || action.size() == 0) {
                throw Errors.typeError("Each file_actions element must be a non-empty tuple");
            }
            switch (Numbers.asInt(action.get(0))) {
                case 0 -> {
                    need(action, 5, "A open file_action tuple must have 5 elements");
                    int number = Numbers.asInt(action.get(1));
                    PathArgument file = PathArgument.path("posix_spawn", "path", action.get(2));
                    int opened = files().open(file.name(), Numbers.asInt(action.get(3)), Numbers.asInt(action.get(4)));
                    spawn.inherit(files(), opened);
                    spawn.files.put(number, files().get(opened));
                    if (number != opened) {
                        spawn.files.remove(opened);
                    }
                }
                case 1 -> {
                    need(action, 2, "A close file_action tuple must have 2 elements");
                    spawn.files.remove(Numbers.asInt(action.get(1)));
                }
                case 2 -> {
                    need(action, 3, "A dup2 file_action tuple must have 3 elements");
                    int from = Numbers.asInt(action.get(1));
                    spawn.files.put(Numbers.asInt(action.get(2)), files().get(from));
                }
                case 3 -> {
                    need(action, 2, "A closefrom file_action tuple must have 2 elements");
                    int least = Numbers.asInt(action.get(1));
                    spawn.files.keySet().removeIf(n -> n >= least);
                }
                default -> throw Errors.typeError("Unknown file_actions identifier");
            }
        }
    }

    private static void schedule(Spawn spawn, PyObject scheduler) {
        if (!(scheduler instanceof PyTuple pair)) {
            throw Errors.of(PyExceptions.SystemError, "new style getargs format but argument is not a tuple");
        }
        if (pair.size() != 2) {
            throw Errors.typeError("A scheduler tuple must have two elements");
        }
        if (pair.get(0) != Py.None) {
            spawn.policy = Numbers.asInt(pair.get(0));
        }
        PyObject param = pair.get(1);
        if (param.type() != StatResults.SCHED_PARAM.type()) {
            throw Errors.typeError("must have a sched_param object");
        }
        spawn.priority = Numbers.asInt(((PyTuple) param).get(0));
    }

    private static void need(PyTuple action, int size, String message) {
        if (action.size() != size) {
            throw Errors.typeError(message);
        }
    }

    static byte[][] strings(PyObject sequence) {
        PyObject[] items = Iteration.toArray(sequence);
        byte[][] all = new byte[items.length][];
        for (int i = 0; i < items.length; i++) {
            all[i] = FilePaths.fsconvert(items[i]);
        }
        return all;
    }

    private static byte[][] mapping(PyObject env) {
        PyObject[] keys = Iteration.toArray(Calls.method(env, "keys"));
        byte[][] all = new byte[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            String name = FilePaths.fsname(keys[i]).toString();
            if (name.isEmpty() || name.indexOf('=', 1) >= 0) {
                throw Errors.valueError("illegal environment variable name");
            }
            all[i] = FileNames.bytes(name + "=" + FilePaths.fsname(Containers.getItem(env, keys[i])));
        }
        return all;
    }

    @Function
    void execv(PyObject path, PyObject argv) {
        PathArgument program = PathArgument.path("execv", "path", path);
        byte[][] arguments = arguments("execv", argv);
        run(() -> {
            replaceProcess(program, arguments, Environment.current().bytes());
            return 0;
        });
    }

    @Function
    void execve(PyObject path, PyObject argv, PyObject env) {
        PathArgument program = PathArgument.pathOrDescriptor("execve", path);
        byte[][] arguments = arguments("execve", argv);
        if (!env.type().hasSlot(Slot.GETITEM)) {
            throw Errors.typeError("execve: environment must be a mapping object");
        }
        byte[][] environment = mapping(env);
        try {
            replaceProcess(program, arguments, environment);
        } catch (SystemCallException e) {
            throw program.error(e);
        } catch (IOException e) {
            throw program.error(e);
        }
    }

    private static byte[][] arguments(String function, PyObject argv) {
        String prefix = function.equals("execv") ? "execv() arg 2" : "execve: argv";
        if (!(argv instanceof PyList || argv instanceof PyTuple)) {
            throw Errors.typeError(prefix + " must be a tuple or list");
        }
        byte[][] arguments = strings(argv);
        if (arguments.length == 0) {
            throw Errors.valueError(prefix + " must not be empty");
        }
        if (arguments[0].length == 0) {
            throw Errors.valueError(prefix + " first element cannot be empty");
        }
        return arguments;
    }

    /** The process becomes another program, which sees the files that are inheritable under their numbers. */
    private static void replaceProcess(PathArgument program, byte[][] arguments, byte[][] environment)
            throws IOException {
        final int executable = 1;
        try (Arena arena = Arena.ofConfined()) {
            String name = program.name() != null ? program.name() : program.file().path();
            Libc.call("access", Libc.string(arena, FileNames.bytes(name)), executable);
            Spawn files = new Spawn();
            inheritAll(files);
            int beyond = 1000;
            int at = beyond;
            for (Map.Entry<Integer, OpenFile> file : files.files.entrySet()) {
                Libc.call("dup2", file.getValue().real(), at++);
            }
            at = beyond;
            for (int number : files.files.keySet()) {
                Libc.call("dup2", at, number);
                Libc.call("close", at++);
            }
            Libc.call("execve", Libc.string(arena, FileNames.bytes(name)), Libc.strings(arena, arguments),
                    Libc.strings(arena, environment));
        }
    }

    // ---- starting and perhaps waiting: what CPython's os makes of fork and exec

    @Function(signature = "($module, mode, file, args, /)")
    int spawnv(PyObject mode, PyObject file, PyObject args) {
        return spawn(mode, file, args, null, false);
    }

    @Function(signature = "($module, mode, file, args, env, /)")
    int spawnve(PyObject mode, PyObject file, PyObject args, PyObject env) {
        return spawn(mode, file, args, env, false);
    }

    @Function(signature = "($module, mode, file, args, /)")
    int spawnvp(PyObject mode, PyObject file, PyObject args) {
        return spawn(mode, file, args, null, true);
    }

    @Function(signature = "($module, mode, file, args, env, /)")
    int spawnvpe(PyObject mode, PyObject file, PyObject args, PyObject env) {
        return spawn(mode, file, args, env, true);
    }

    private int spawn(PyObject mode, PyObject file, PyObject args, PyObject env, boolean search) {
        if (!(args instanceof PyList || args instanceof PyTuple)) {
            throw Errors.typeError("argv must be a tuple or a list");
        }
        PyObject[] items = Iteration.toArray(args);
        if (items.length == 0 || !Comparisons.isTrue(items[0])) {
            throw Errors.valueError("argv first element cannot be empty");
        }
        int pid = startOrFail(file, args, env, search);
        return Comparisons.equal(mode, Py.integer(1)) ? pid : exitCode((int) await(pid, 0, false)[1]);
    }

    /** The child's number. A child that can't run the program ends with status 127, for whatever reason. */
    private int startOrFail(PyObject file, PyObject args, PyObject env, boolean search) {
        Spawn spawn = new Spawn();
        inheritAll(spawn);
        try {
            spawn.arguments = strings(args);
            spawn.environment = env == null ? Environment.current().bytes() : mapping(env);
            String name = PathArgument.path("execv", "path", file).name();
            if (!search || name.indexOf('/') >= 0) {
                return spawn.start(FileNames.bytes(name));
            }
            PyObject folders = Calls.call(Imports.attribute("os", "get_exec_path"), env == null ? Py.None : env);
            for (PyObject folder : Iteration.toArray(folders)) {
                try {
                    return spawn.start(FileNames.bytes(FilePaths.fsname(folder) + "/" + name));
                } catch (SystemCallException e) {
                    continue;
                }
            }
        } catch (PyException | SystemCallException | IOException e) {
            // The child would have no one to tell.
        }
        Spawn failing = new Spawn();
        inheritAll(failing);
        failing.arguments = new byte[][] {FileNames.bytes("sh"), FileNames.bytes("-c"), FileNames.bytes("exit 127")};
        return (int) run(() -> failing.start(FileNames.bytes("/bin/sh")));
    }

    // ---- waiting

    private static long[] await(int pid, int options, boolean usage) {
        try {
            ThreadState thread = ThreadState.get();
            return Spawn.await(pid, options, usage, thread::sleep);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Function
    PyObject waitpid(int pid, int options) {
        long[] result = await(pid, options, false);
        return Py.tuple(Py.integer(result[0]), Py.integer(result[1]));
    }

    @Function(name = "wait")
    PyObject waitAny() {
        return waitpid(-1, 0);
    }

    @Function
    PyObject wait3(int options) {
        return wait4(-1, options);
    }

    @Function
    PyObject wait4(int pid, int options) {
        long[] result = await(pid, options, true);
        PyObject[] usage = new PyObject[16];
        usage[0] = Py.real(result[2] + result[3] / 1e6);
        usage[1] = Py.real(result[4] + result[5] / 1e6);
        for (int i = 2; i < 16; i++) {
            usage[i] = Py.integer(result[i + 4]);
        }
        PyObject type = Imports.attribute("resource", "struct_rusage");
        return Py.tuple(Py.integer(result[0]), Py.integer(result[1]), Calls.call(type, Py.tuple(usage)));
    }

    /** waitid(2). A wait without WNOHANG is made of short ones, between which signals are served. */
    @Function
    PyObject waitid(int kind, PyObject id, int options) {
        final int noHang = 1;
        final int siPid = 16;
        int which = NumberArgument.process(id);
        ThreadState thread = ThreadState.get();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = arena.allocate(128, 8);
            long pause = 200_000;
            while (true) {
                Libc.call("waitid", kind, which, info.address(), options | noHang);
                int pid = info.get(ValueLayout.JAVA_INT, siPid);
                if (pid != 0) {
                    return StatResults.WAITID.make(Py.integer(pid),
                            Identities.show(info.get(ValueLayout.JAVA_INT, siPid + 4)),
                            Py.integer(info.get(ValueLayout.JAVA_INT, 0)),
                            Py.integer(info.get(ValueLayout.JAVA_INT, siPid + 8)),
                            Py.integer(info.get(ValueLayout.JAVA_INT, 8)));
                }
                if ((options & noHang) != 0) {
                    return Py.None;
                }
                thread.sleep(pause);
                pause = Math.min(pause * 2, 10_000_000);
            }
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    @Function(name = "waitstatus_to_exitcode")
    int exitCode(int status) {
        if (exited(status)) {
            return exitStatus(status);
        }
        if (signaled(status)) {
            return -(status & 0x7f);
        }
        if (stopped(status)) {
            throw Errors.valueError("process stopped by delivery of signal " + exitStatus(status));
        }
        throw Errors.valueError("invalid wait status: " + status);
    }

    private static boolean exited(int status) {
        return (status & 0x7f) == 0;
    }

    private static boolean signaled(int status) {
        return (byte) ((status & 0x7f) + 1) >> 1 > 0;
    }

    private static boolean stopped(int status) {
        return (status & 0xff) == 0x7f;
    }

    private static int exitStatus(int status) {
        return status >> 8 & 0xff;
    }

    @Function(name = "WIFEXITED")
    boolean ifExited(int status) {
        return exited(status);
    }

    @Function(name = "WIFSIGNALED")
    boolean ifSignaled(int status) {
        return signaled(status);
    }

    @Function(name = "WIFSTOPPED")
    boolean ifStopped(int status) {
        return stopped(status);
    }

    @Function(name = "WIFCONTINUED")
    boolean ifContinued(int status) {
        return status == 0xffff;
    }

    @Function(name = "WCOREDUMP")
    boolean coreDump(int status) {
        return (status & 0x80) != 0;
    }

    @Function(name = "WEXITSTATUS")
    int exitStatusOf(int status) {
        return exitStatus(status);
    }

    @Function(name = "WTERMSIG")
    int termSignal(int status) {
        return status & 0x7f;
    }

    @Function(name = "WSTOPSIG")
    int stopSignal(int status) {
        return exitStatus(status);
    }
}
