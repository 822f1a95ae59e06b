package org.krait.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;
import org.krait.runtime.Compilation;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.importing.Imports;
import org.krait.runtime.importing.InteractiveSources;
import org.krait.runtime.importing.MainLoader;
import org.krait.startup.ExitStatus;
import org.krait.startup.Session;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.ast.Mod;

/** Runs what the command line names in {@code __main__} (CPython: pymain_run_python). */
final class Target {
    /** The size of the record at the end of a zip file, without its comment. */
    private static final int ZIP_END = 22;
    private static final int PART = 1 << 16;

    private final CommandLine line;
    private final Session session;
    private final ExitStatus exit;

    Target(CommandLine line, Session session, ExitStatus exit) {
        this.line = line;
        this.session = session;
        this.exit = exit;
    }

    void run() {
        switch (line.target) {
            case COMMAND -> {
                prependPath("");
                session.setMain("__loader__", Py.None);
                PyCode code = compiled(Compilation.parse(line.program, "<string>", Mode.EXEC, ParseOptions.DEFAULT),
                        "<string>");
                InteractiveSources.of(session.interpreter).add(code, line.program, "<string>");
                execute(code);
            }
            case MODULE -> module(line.program);
            case FILE -> file(absolute(line.program));
            case STDIN -> standardInput();
        }
    }

    /** Whether what runs is the prompt. */
    boolean isPrompt() {
        return line.target == CommandLine.Target.STDIN && isInteractive();
    }

    /** Whether somebody is taken to sit at standard input: it is a terminal, or {@code -i} was given. */
    boolean isInteractive() {
        return line.flag("interactive") != 0 || isTerminal();
    }

    private static boolean isTerminal() {
        PyObject stdin = Attributes.get(Imports.module("sys"), "stdin");
        return stdin != Py.None && Comparisons.isTrue(Calls.method(stdin, "isatty"));
    }

    private void prependPath(String folder) {
        if (line.flag("safe_path") == 0) {
            session.interpreter.firstPath = folder.isEmpty() ? System.getProperty("user.dir") : folder;
            Calls.method(Attributes.get(Imports.module("sys"), "path"), "insert", Py.integer(0),
                    PyStr.ofUnits(folder));
        }
    }

    private void module(String name) {
        prependPath(System.getProperty("user.dir"));
        Imports.call("runpy", "_run_module_as_main", Py.str(name), Py.True);
    }

    private static String absolute(String name) {
        return name.startsWith("/") ? name : System.getProperty("user.dir") + "/" + name;
    }

    private void file(String name) {
        byte[] source;
        try {
            source = read(name);
        } catch (PyException e) {
            if (e.matches(PyExceptions.IsADirectoryError)) {
                if (runnable(name)) {
                    return;
                }
                throw new ExitStatus.Quiet(
                        CommandLine.executable() + ": can't find '__main__' module in '" + name + "'", 1);
            }
            if (!e.matches(PyExceptions.OSError)) {
                throw e;
            }
            // A folder inside a zip file.
            if (e.matches(PyExceptions.NotADirectoryError) && runnable(name)) {
                return;
            }
            throw new ExitStatus.Quiet(CommandLine.executable() + ": can't open file '" + name + "': [Errno "
                    + Texts.strString(Attributes.get(e.value, "errno")) + "] "
                    + Texts.strString(Attributes.get(e.value, "strerror")), 2);
        }
        if (isZip(source) && runnable(name)) {
            return;
        }
        prependPath(folder(name));
        boolean compiled = name.endsWith(".pyc");
        session.setMain("__file__", PyStr.ofUnits(name));
        session.setMain("__cached__", Py.None);
        session.setMain("__loader__", Py.None);
        MainLoader.of(session.interpreter).isFile(compiled ? "SourcelessFileLoader" : "SourceFileLoader", name);
        if (compiled) {
            execute(unmarshalled(source));
        } else {
            execute(compiled(Compilation.parseFile(line.skipFirstLine ? withoutFirstLine(source) : source, name),
                    name));
        }
        if (line.flag("inspect") != 0) {
            session.main().dict().remove(PyStr.intern("__file__"));
            session.main().dict().remove(PyStr.intern("__cached__"));
        }
    }

    private static byte[] read(String name) {
        PyObject file = Imports.call("_io", "FileIO", PyStr.ofUnits(name));
        try {
            return ((PyBytes) Calls.method(file, "readall")).bytes;
        } finally {
            Calls.method(file, "close");
        }
    }

    /** The folder of a script, behind symbolic links. */
    private static String folder(String name) {
        try {
            return Path.of(name).toRealPath().getParent().toString();
        } catch (IOException | InvalidPathException e) {
            return name.substring(0, Math.max(name.lastIndexOf('/'), 1));
        }
    }

    /** Whether there is the end record of a zip file, before a comment of up to 65,535 bytes. */
    private static boolean isZip(byte[] file) {
        for (int at = file.length - ZIP_END; at >= 0 && at >= file.length - ZIP_END - 0xffff; at--) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static byte[] withoutFirstLine(byte[] source) {
        int at = 0;
        while (at < source.length && source[at] != '\n') {
            at++;
        }
        return Arrays.copyOfRange(source, at, source.length);
    }

    private static PyCode unmarshalled(byte[] file) {
        PyObject magic = Attributes.get(Imports.module("importlib.util"), "MAGIC_NUMBER");
        if (file.length < 4) {
            throw Errors.of(PyExceptions.EOFError, "EOF read where not expected");
        }
        if (!Arrays.equals(Arrays.copyOf(file, 4), ((PyBytes) magic).bytes)) {
            throw Errors.runtimeError("Bad magic number in .pyc file");
        }
        PyObject code = Imports.call("marshal", "loads",
                new PyBytes(Arrays.copyOfRange(file, Math.min(16, file.length), file.length)));
        if (!(code instanceof PyCode)) {
            throw Errors.runtimeError("Bad code object in .pyc file");
        }
        return (PyCode) code;
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
        session.setMain("__loader__", Py.None);
        if (isInteractive()) {
            greet();
            startupFile();
            prompt();
            return;
        }
        session.setMain("__file__", Py.str("<stdin>"));
        session.setMain("__cached__", Py.None);
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        for (byte[] part = readInput(PART); part.length > 0; part = readInput(PART)) {
            source.writeBytes(part);
        }
        execute(compiled(Compilation.parseFile(source.toByteArray(), "<stdin>"), "<stdin>"));
    }

    /** Up to so many bytes of standard input; none at its end, or if it is closed. */
    static byte[] readInput(int most) {
        try {
            return ((PyBytes) Imports.call("posix", "read", Py.integer(0), Py.integer(most))).bytes;
        } catch (PyException e) {
            if (e.matches(PyExceptions.OSError)) {
                return new byte[0];
            }
            throw e;
        }
    }

    private PyCode compiled(Mod tree, String filename) {
        return Compilation.compile(tree, filename, 0, line.flag("optimize"));
    }

    private void execute(PyCode code) {
        PyDict globals = session.main().dict();
        session.interpreter.evaluator.run(ThreadState.get(), code, globals, globals, null);
    }

    private void greet() {
        if (line.flag("quiet") != 0) {
            return;
        }
        PyObject sys = Imports.module("sys");
        System.err.print("Python " + Texts.strString(Attributes.get(sys, "version")) + " on "
                + Texts.strString(Attributes.get(sys, "platform")) + "\n");
        if (line.flag("no_site") == 0) {
            System.err.print("Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n");
        }
        System.err.flush();
    }

    /** Runs the file in PYTHONSTARTUP in {@code __main__}; its errors are told, no more. */
    private void startupFile() {
        String name = line.flag("ignore_environment") != 0 ? null : line.environment.get("PYTHONSTARTUP");
        if (name == null || name.isEmpty()) {
            return;
        }
        byte[] source;
        try {
            source = read(name);
        } catch (PyException e) {
            System.err.print("Could not open PYTHONSTARTUP\n");
            System.err.flush();
            exit.show(e);
            return;
        }
        session.setMain("__file__", PyStr.ofUnits(name));
        session.setMain("__cached__", Py.None);
        try {
            execute(compiled(Compilation.parseFile(source, name), name));
        } catch (PyException e) {
            if (e.matches(PyExceptions.SystemExit)) {
                throw e;
            }
            exit.show(e);
        }
        session.main().dict().remove(PyStr.intern("__file__"));
        session.main().dict().remove(PyStr.intern("__cached__"));
    }

    /** Reads statements from standard input until it ends. */
    void prompt() {
        new Interaction(session, exit, line.flag("optimize")).run();
    }
}
