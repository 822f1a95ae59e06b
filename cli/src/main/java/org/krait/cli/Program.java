package org.krait.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.krait.algorithm.siphash.HashSecret;
import org.krait.object.PyException;
import org.krait.os.SignalSource;
import org.krait.runtime.Options;
import org.krait.startup.ExitStatus;
import org.krait.startup.Session;

/** One run of the command line: an interpreter, the program in it, the exit status. */
final class Program implements Runnable {
    private final CommandLine line;
    private int status;

    Program(CommandLine line) {
        this.line = line;
    }

    @Override
    public void run() {
        Session session = Session.start(options());
        SignalSource.start(session.interpreter.signals());
        ExitStatus exit = new ExitStatus(session);
        try {
            new Target(line, session).run();
        } catch (PyException e) {
            exit.failed(e);
        } catch (ExitStatus.Quiet e) {
            exit.failed(e);
        }
        status = exit.finish();
    }

    /** Ends the process with the program's status. */
    void exit() {
        ExitStatus.endProcess(status);
    }

    private Options options() {
        String home = System.getProperty("krait.home");
        Map<String, Integer> flags = new LinkedHashMap<>(line.flags);
        return new Options(line.argv, line.original, path(home), CommandLine.executable(), home, line.environment,
                flags, line.warnOptions, line.xOptions, secret());
    }

    private List<String> path(String home) {
        List<String> path = new ArrayList<>();
        String given = line.flag("ignore_environment") != 0 ? null : line.environment.get("PYTHONPATH");
        if (given != null && !given.isEmpty()) {
            path.addAll(List.of(given.split(":", -1)));
        }
        if (home != null) {
            path.add(home + "/lib/python314.zip");
            path.add(home + "/lib/python3.14");
            path.add(home + "/lib/python3.14/lib-dynload");
        }
        return path;
    }

    private HashSecret secret() {
        String seed = line.flag("ignore_environment") != 0 ? null : line.environment.get("PYTHONHASHSEED");
        if (seed == null || seed.isEmpty() || seed.equals("random")) {
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
        System.err.println("Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer"
                + " in range [0; 4294967295]");
        System.err.println("Python runtime state: preinitialized\n");
        System.err.println("Current thread 0x0000000000000001 (most recent call first):");
        System.err.println("  <no Python frame>");
        System.exit(1);
        return null;
    }
}
