package org.krait.cli;

import java.io.ByteArrayOutputStream;
import org.krait.code.CodeObject;
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
import org.krait.runtime.Compilation;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.importing.Imports;
import org.krait.runtime.importing.InteractiveSources;
import org.krait.startup.ExitStatus;
import org.krait.startup.Session;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.Parser;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.WarningSink;
import org.krait.syntax.ast.Mod;

/**
 * The prompt (CPython: PyRun_InteractiveLoop with the standard C library's stdin): reads statements line by line, runs
 * each in {@code __main__}, shows what expressions give. Prompts go to standard error. A statement of one line runs at
 * once, one with blocks after an empty line; a wrong one costs the lines read so far.
 */
final class Interaction {
    private static final ParseOptions OPTIONS =
            ParseOptions.DEFAULT.withDontImplyDedent(true).withAllowIncompleteInput(true);

    /** All features of the module {@code __future__} that are not mandatory (PyCF_MASK). */
    private static final int FUTURES = CodeObject.CO_FUTURE_ANNOTATIONS | CodeObject.CO_FUTURE_BARRY_AS_BDFL;

    private static final int BUFFER_SIZE = 4096;

    private final Session session;
    private final ExitStatus exit;
    private final int optimize;
    /** What has been read and is not used yet, from {@code at} on. */
    private byte[] buffer = new byte[0];
    private int at;
    private int number;
    /** The {@code __future__} features that statements have switched on for the following ones. */
    private int futures;
    private boolean ended;
    /** Whether an exception now is one of a signal handler, during reading. */
    private boolean interrupted;
    /** The statement that is read is at the end of the input, which has been noticed already. */
    private boolean last;

    /** @param exit told of exceptions */
    Interaction(Session session, ExitStatus exit, int optimize) {
        this.session = session;
        this.exit = exit;
        this.optimize = optimize;
    }

    /** Reads and runs statements to the end of the input; SystemExit leaves it. */
    void run() {
        PyObject sys = Imports.module("sys");
        for (String[] prompt : new String[][] {{"ps1", ">>> "}, {"ps2", "... "}}) {
            if (Attributes.getOrNull(sys, prompt[0]) == null) {
                Attributes.set(sys, prompt[0], Py.str(prompt[1]));
            }
        }
        while (!ended) {
            try {
                interrupted = false;
                statement();
            } catch (PyException e) {
                if (interrupted) {
                    System.err.print("\n");
                }
                if (e.matches(PyExceptions.SystemExit)) {
                    throw e;
                }
                exit.show(e);
            }
            exit.flush();
        }
    }

    private void statement() {
        StringBuilder source = new StringBuilder();
        last = false;
        while (true) {
            String line = last ? null : read(source.isEmpty() ? "ps1" : "ps2");
            if (line == null) {
                ended = source.isEmpty();
                if (!ended) {
                    run(parse(source.toString(), ParseOptions.DEFAULT), source.toString());
                }
                return;
            }
            if (source.isEmpty() && isEmpty(line)) {
                continue;
            }
            boolean inside = !source.isEmpty();
            source.append(line);
            Mod statement = whole(source.toString(), inside && line.equals("\n"));
            if (statement != null) {
                run(statement, source.toString());
                return;
            }
        }
    }

    /**
     * The statement, or null if more lines belong to it.
     *
     * @param emptyLine the last line is empty, which ends a statement unless it is within brackets or a text
     */
    private Mod whole(String source, boolean emptyLine) {
        if (!emptyLine) {
            // Without its last line end, a statement with blocks is not whole, and neither is much that is wrong.
            boolean whole = true;
            try {
                Parser.parse(source.substring(0, source.length() - 1), "<stdin>", Mode.SINGLE,
                        withFutures(OPTIONS), WarningSink.NONE);
            } catch (SyntaxException e) {
                whole = false;
            }
            Mod statement = parseOrNull(source);
            return whole ? statement : null;
        }
        Mod statement = parseOrNull(source);
        if (statement != null) {
            return statement;
        }
        try {
            return parse(source, ParseOptions.DEFAULT);
        } catch (PyException e) {
            String message = Texts.strString(Attributes.get(e.value, "msg"));
            if (message.endsWith("was never closed") || message.startsWith("unterminated triple-quoted")) {
                return null;
            }
            if (Comparisons.equal(Attributes.get(e.value, "offset"), Py.integer(0))) {
                // At the prompt the empty line is a token, in a text it is its end.
                Attributes.set(e.value, "offset", Py.integer(1));
                Attributes.set(e.value, "end_offset", Py.integer(1));
            }
            throw e;
        }
    }

    /** Null if the source breaks off. */
    private Mod parseOrNull(String source) {
        try {
            return parse(source, OPTIONS);
        } catch (PyException e) {
            if (e.matches(PyExceptions._IncompleteInputError)) {
                return null;
            }
            throw e;
        }
    }

    private Mod parse(String source, ParseOptions options) {
        return Compilation.parse(source, "<stdin>", Mode.SINGLE, withFutures(options));
    }

    /** The features that concern the parser. */
    private ParseOptions withFutures(ParseOptions options) {
        return options.withBarryAsFlufl((futures & CodeObject.CO_FUTURE_BARRY_AS_BDFL) != 0);
    }

    private static boolean isEmpty(String line) {
        String text = line.strip();
        return text.isEmpty() || text.startsWith("#");
    }

    private void run(Mod statement, String source) {
        String filename = "<stdin-" + number++ + ">";
        PyCode code = Compilation.compileTyped(statement, source, filename, futures, optimize);
        futures |= code.flags & FUTURES;
        InteractiveSources.of(session.interpreter).add(code, source, "<stdin>");
        PyDict globals = session.main().dict();
        session.interpreter.evaluator.run(ThreadState.get(), code, globals, globals, null);
    }

    /** The next line with its end; null at the end of the input. */
    private String read(String prompt) {
        prompt(prompt);
        interrupted = true;
        byte[] line = line();
        interrupted = false;
        if (line.length == 0) {
            System.err.print("\n");
            System.err.flush();
            return null;
        }
        if (line[line.length - 1] != '\n') {
            // The reader asks for the rest of the line, and learns that there is none.
            last = true;
            prompt("ps2");
            System.err.print("\n");
            System.err.flush();
            return decoded(line) + "\n";
        }
        return decoded(line);
    }

    private static String decoded(byte[] line) {
        try {
            PyObject encoding = Attributes.get(Attributes.get(Imports.module("sys"), "stdin"), "encoding");
            return Texts.strString(Calls.method(new PyBytes(line), "decode", encoding));
        } catch (PyException e) {
            if (!e.matches(PyExceptions.UnicodeDecodeError)) {
                throw e;
            }
            throw Errors.of(PyExceptions.SyntaxError, Py.str("(unicode error) " + Texts.strString(e.value)),
                    Py.tuple(Py.str("<stdin>"), Py.integer(0), Py.integer(0), Py.str("")));
        }
    }

    private void prompt(String name) {
        PyObject prompt = Attributes.getOrNull(Imports.module("sys"), name);
        String text = "";
        if (prompt != null) {
            try {
                text = Texts.strString(prompt);
            } catch (PyException e) {
                // CPython shows nothing then
            }
        }
        exit.flush();
        System.err.print(text);
        System.err.flush();
    }

    /** The next line as it stands; empty at the end of the input. What {@code input()} reads is what comes after. */
    private byte[] line() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            if (at == buffer.length) {
                buffer = Target.readInput(BUFFER_SIZE);
                at = 0;
                if (buffer.length == 0) {
                    return line.toByteArray();
                }
            }
            byte b = buffer[at++];
            line.write(b);
            if (b == '\n') {
                return line.toByteArray();
            }
        }
    }
}
