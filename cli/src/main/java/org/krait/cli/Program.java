package org.krait.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.krait.algorithm.siphash.HashSecret;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.os.SignalSource;
import org.krait.runtime.Options;
import org.krait.startup.ExitStatus;
import org.krait.startup.Session;

/** One run of the command line: an interpreter, the program in it, the exit status. */
final class Program implements Runnable {
    private final CommandLine line;
    private final HashSecret secret;
    private int status = 1;

    /** @throws StartFailure if the interpreter can't start with these options */
    Program(CommandLine line) {
        this.line = line;
        secret = secret(line);
    }

    @Override
    public void run() {
        Session session;
        try {
            session = Session.start(options());
        } catch (PyException e) {
            StartFailure.of(e).print(System.err);
            return;
        }
        SignalSource.start(session.interpreter.signals());
        ExitStatus exit = new ExitStatus(session);
        Target target = new Target(line, session, exit);
        boolean prompt = target.isPrompt();
        run(target::run, exit, line.flag("inspect") != 0 && !prompt);
        if (!prompt && (line.flag("inspect") != 0 || wantsInspection(session)) && target.isInteractive()) {
            exit.forget();
            run(target::prompt, exit, false);
        }
        status = exit.finish();
    }

    private static void run(Runnable part, ExitStatus exit, boolean inspected) {
        try {
            part.run();
        } catch (PyException e) {
            if (inspected) {
                exit.show(e);
            } else {
                exit.failed(e);
            }
        } catch (ExitStatus.Quiet e) {
            exit.failed(e);
        }
    }

    /** Whether the program has set PYTHONINSPECT in its own environment. */
    private boolean wantsInspection(Session session) {
        PyObject os = session.interpreter.moduleOrNull("os");
        if (os == null || line.flag("ignore_environment") != 0) {
            return false;
        }
        PyObject value = Calls.method(Attributes.get(os, "environ"), "get", Py.str("PYTHONINSPECT"));
        return value != Py.None && Comparisons.isTrue(value);
    }

    /** Ends the process with the program's status. */
    void exit() {
        ExitStatus.endProcess(status);
    }

    private Options options() {
        String home = System.getProperty("krait.home");
        Map<String, Integer> flags = new LinkedHashMap<>(line.flags);
        for (String descriptor : System.getProperty("krait.closed", "").trim().split(" ")) {
            if (!descriptor.isEmpty()) {
                flags.put("closed_" + descriptor, 1);
            }
        }
        flags.put("check_hash_based_pycs", List.of("default", "always", "never").indexOf(line.checkHashBasedPycs));
        return new Options(line.argv, line.original, path(home), CommandLine.executable(), home, line.environment,
                flags, line.warnOptions, line.xOptions, secret);
    }

    private List<String> path(String home) {
        List<String> path = new ArrayList<>();
        String given = line.flag("ignore_environment") != 0 ? null : line.environment.get("PYTHONPATH");
        if (given != null && !given.isEmpty()) {
            for (String folder : given.split(":", -1)) {
                path.add(absolute(folder));
            }
        }
        if (home != null) {
            path.add(home + "/lib/python314.zip");
            path.add(home + "/lib/python3.14");
            path.add(home + "/lib/python3.14/lib-dynload");
        }
        // What is there twice, `site` would take out.
        return line.flag("no_site") != 0 ? path : new ArrayList<>(new LinkedHashSet<>(path));
    }

    private static String absolute(String folder) {
        try {
            return Path.of(folder).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            // a name that is not text for the Java library
            return folder.startsWith("/") ? folder : System.getProperty("user.dir") + "/" + folder;
        }
    }

    private static HashSecret secret(CommandLine line) {
        String seed = line.flag("ignore_environment") != 0 ? null : line.environment.get("PYTHONHASHSEED");
        if (seed == null || seed.isEmpty() || seed.equals("random") || line.flag("random_hashes") != 0) {
            return HashSecret.random();
        }
        try {
            long value = Long.parseLong(seed);
            if (value >= 0 && value <= 0xffffffffL) {
                return HashSecret.ofSeed(value);
            }
        } catch (NumberFormatException e) {
            // falls through to CPython's message
        }
        throw StartFailure.of("config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer"
                + " in range [0; 4294967295]");
    }
}
