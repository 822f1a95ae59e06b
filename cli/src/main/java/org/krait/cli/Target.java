package org.krait.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.runtime.Compilation;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.importing.Imports;
import org.krait.startup.ExitStatus;
import org.krait.startup.Session;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.ast.Mod;

/** Runs what the command line names in {@code __main__} (CPython: pymain_run_python). */
final class Target {
    private final CommandLine line;
    private final Session session;

    Target(CommandLine line, Session session) {
        this.line = line;
        this.session = session;
    }

    void run() {
        switch (line.target) {
            case COMMAND -> {
                prependPath("");
                session.setMain("__loader__", Py.None);
                runSource(Compilation.parse(line.program, "<string>", Mode.EXEC, ParseOptions.DEFAULT),
                        "<string>");
            }
            case MODULE -> module(line.program, true);
            case FILE -> file();
            case STDIN -> standardInput();
        }
        if (line.flag("inspect") != 0 && line.target != CommandLine.Target.STDIN) {
            interact();
        }
    }

    private void prependPath(String folder) {
        if (line.flag("safe_path") == 0) {
            Calls.method(Attributes.get(Imports.module("sys"), "path"), "insert", Py.integer(0),
                    PyStr.ofUnits(folder));
        }
    }

    private void module(String name, boolean setArgv0) {
        prependPath(setArgv0 ? System.getProperty("user.dir") : "");
        Imports.call("runpy", "_run_module_as_main", Py.str(name), Py.bool(setArgv0));
    }

    private void file() {
        String name = line.program;
        Path file = Path.of(name);
        if (Files.isDirectory(file) || name.endsWith(".zip") || name.endsWith(".pyz")) {
            if (runnable(name)) {
                return;
            }
        }
        byte[] source;
        try {
            if (Files.isDirectory(file)) {
                throw new ExitStatus.Quiet(CommandLine.executable() + ": can't find '__main__' module in '"
                        + name + "'",
                        1);
            }
            source = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ExitStatus.Quiet(cannotOpen(name, "[Errno 2] No such file or directory"), 2);
        } catch (IOException e) {
            throw new ExitStatus.Quiet(cannotOpen(name, "[Errno 13] Permission denied"), 2);
        }
        Path folder = file.toAbsolutePath().getParent();
        try {
            folder = file.toRealPath().getParent();
        } catch (IOException e) {
            // the path as given will do
        }
        prependPath(folder.toString());
        name = file.toAbsolutePath().toString();
        session.setMain("__file__", PyStr.ofUnits(name));
        session.setMain("__cached__", Py.None);
        session.setMain("__loader__", Py.None);
        if (name.endsWith(".pyc")) {
            PyObject code = Imports.call("marshal", "loads", new PyBytes(
                    Arrays.copyOfRange(source, Math.min(16, source.length), source.length)));
            execute((PyCode) code);
            return;
        }
        if (line.skipFirstLine) {
            int at = 0;
            while (at < source.length && source[at] != '\n') {
                at++;
            }
            source = Arrays.copyOfRange(source, at, source.length);
        }
        runSource(Compilation.parseFile(source, name), name);
    }

    private static String cannotOpen(String name, String why) {
        Path path = Path.of(name);
        return CommandLine.executable() + ": can't open file '" + path.toAbsolutePath() + "': " + why;
    }

    /** Runs a folder or zip file with a {@code __main__}; false if the path is neither. */
    private boolean runnable(String name) {
        PyObject importer = Imports.call("pkgutil", "get_importer", PyStr.ofUnits(name));
        if (importer == Py.None) {
            return false;
        }
        Calls.method(Attributes.get(Imports.module("sys"), "path"), "insert", Py.integer(0),
                PyStr.ofUnits(name));
        Imports.call("runpy", "_run_module_as_main", Py.str("__main__"), Py.False);
        return true;
    }

    private void standardInput() {
        prependPath("");
        PyObject stdin = Attributes.get(Imports.module("sys"), "stdin");
        boolean terminal = stdin != Py.None && Comparisons.isTrue(Calls.method(stdin, "isatty"));
        if (terminal || line.flag("interactive") != 0) {
            interact();
            return;
        }
        session.setMain("__loader__", Py.None);
        session.setMain("__file__", Py.str("<stdin>"));
        session.setMain("__cached__", Py.None);
        try {
            byte[] source = System.in.readAllBytes();
            runSource(Compilation.parseFile(source, "<stdin>"), "<stdin>");
        } catch (IOException e) {
            throw new ExitStatus.Quiet(CommandLine.executable() + ": " + e.getMessage(), 1);
        }
    }

    private void runSource(Mod tree, String filename) {
        execute(Compilation.compile(tree, filename, 0, line.flag("optimize")));
    }

    private void execute(PyCode code) {
        PyDict globals = session.main().dict();
        session.interpreter.evaluator.run(ThreadState.get(), code, globals, globals, null);
    }

    /** The prompt, by the library's {@code code.InteractiveConsole} in {@code __main__}. */
    private void interact() {
        if (line.flag("quiet") == 0 && line.target == CommandLine.Target.STDIN) {
            Calls.method(Attributes.get(Imports.module("sys"), "stderr"), "write", Py.str(CommandLine.VERSION
                    + " (Krait) on the JVM\nType \"help\", \"copyright\", \"credits\" or \"license\" for more "
                    + "information.\n"));
        }
        PyObject console = Imports.call("code", "InteractiveConsole", session.main().dict());
        Calls.method(console, "interact", Py.str(""), Py.str(""));
    }
}
