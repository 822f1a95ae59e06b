package org.krait.embed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.krait.interop.Embedder;
import org.krait.interop.Interop;
import org.krait.interop.PyJavaException;
import org.krait.interop.Visit;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;
import org.krait.runtime.Compilation;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.TracebackPrinter;
import org.krait.runtime.importing.Imports;
import org.krait.startup.Session;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.ast.Mod;

/**
 * A Python interpreter in a Java program:
 *
 * {@snippet :
 * try (PythonInterpreter python = PythonInterpreter.create()) {
 *     python.set("greet", (UnaryOperator<String>) name -> "Hello, " + name);
 *     python.exec("print(greet('world'))");
 *     long answer = python.eval("6 * 7", Long.class);
 * }
 * }
 *
 * <p>Interpreters share nothing that Python code can change: modules, builtins, the hash seed, the recursion
 * limit, the standard streams are each one's own. Any thread may use an interpreter, several at the same
 * time; there is no global lock. Code runs in the module {@code __main__} unless it says otherwise.
 */
public final class PythonInterpreter implements AutoCloseable {
    private volatile Session session;
    private final Interpreter interpreter;
    private final Interop interop;
    private final PyDict globals;
    private final int optimize;

    PythonInterpreter(PythonOptions options) {
        ThreadState before = ThreadState.getOrNull();
        try {
            session = Session.start(options.options(), options.streams());
            interpreter = session.interpreter;
            interpreter.recursionLimit = options.recursionLimit();
            Visit.introduce(session.mainThread, Thread.currentThread());
            interop = Interop.of(interpreter);
            interop.setEmbedder(new Doors());
            globals = session.main().dict();
            session.setMain("__loader__", Py.None);
            optimize = options.options().flag("optimize");
        } finally {
            ThreadState.enter(before);
        }
    }

    /** What the interpreter's traffic with Java shows of Python objects and exceptions. */
    private final class Doors implements Embedder {
        @Override
        public Object handle(PyObject object) {
            return new PythonObject(PythonInterpreter.this, object);
        }

        @Override
        public PyObject objectOf(Object handle) {
            return handle instanceof PythonObject object ? object.object(PythonInterpreter.this) : null;
        }

        @Override
        public RuntimeException exception(PyException raised) {
            return javaException(raised);
        }

        @Override
        public PyException raisedBy(Throwable exception) {
            return exception instanceof PythonException e && e.value().interpreter() == PythonInterpreter.this
                    ? e.raised() : null;
        }
    }

    /**
     * An interpreter with the usual options.
     *
     * @return the interpreter; close it when done
     */
    public static PythonInterpreter create() {
        return builder().build();
    }

    /**
     * A way to make an interpreter with options of its own.
     *
     * @return the options, all at their defaults
     */
    public static PythonOptions builder() {
        return new PythonOptions();
    }

    // ---- running code

    /**
     * Runs source code in {@code __main__}.
     *
     * @param source statements
     * @throws PythonException what the code raises, SyntaxError if it is refused, SystemExit if it ends
     * itself
     */
    public void exec(String source) {
        exec(source, "<string>");
    }

    /**
     * Runs source code in {@code __main__}.
     *
     * @param source statements
     * @param filename what tracebacks call the source
     * @throws PythonException what the code raises, SyntaxError if it is refused, SystemExit if it ends
     * itself
     */
    public void exec(String source, String filename) {
        inside(() -> run(Compilation.parse(source, filename, Mode.EXEC, ParseOptions.DEFAULT), filename));
    }

    /**
     * Runs a file in {@code __main__}, as {@code python FILE} does: {@code __file__} is set, its folder is
     * not put on {@code sys.path}.
     *
     * @param file the file
     * @throws IOException if it can't be read
     * @throws PythonException what the code raises
     */
    public void run(Path file) throws IOException {
        byte[] source = Files.readAllBytes(file);
        inside(() -> {
            globals.put(PyStr.intern("__file__"), Py.str(file.toString()));
            return run(Compilation.parseFile(source, file.toString()), file.toString());
        });
    }

    /**
     * Evaluates an expression in {@code __main__}.
     *
     * @param expression the expression
     * @return its value, converted as the package describes
     * @throws PythonException what the code raises, SyntaxError if it is refused
     */
    public Object eval(String expression) {
        return eval(expression, Object.class);
    }

    /**
     * Evaluates an expression in {@code __main__}.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param type the Java type to convert to; PythonObject for the object itself
     * @return its value
     * @throws PythonException what the code raises, SyntaxError if it is refused, TypeError if it does not
     * convert
     */
    public <T> T eval(String expression, Class<T> type) {
        return inside(() -> as(run(Compilation.parse(expression.strip(), "<string>", Mode.EVAL, ParseOptions.DEFAULT),
                "<string>"), type));
    }

    private PyObject run(Mod tree, String filename) {
        return interpreter.evaluator.run(ThreadState.get(), Compilation.compile(tree, filename, 0, optimize), globals,
                globals, null);
    }

    // ---- names

    /**
     * Sets a global name of {@code __main__}.
     *
     * @param name the name
     * @param value its value, converted as the package describes
     */
    public void set(String name, Object value) {
        inside(() -> {
            globals.put(PyStr.intern(name), python(value));
            return null;
        });
    }

    /**
     * Reads a global name of {@code __main__}, or a builtin.
     *
     * @param name the name
     * @return its value, converted as the package describes
     * @throws PythonException NameError if there is none
     */
    public Object get(String name) {
        return get(name, Object.class);
    }

    /**
     * Reads a global name of {@code __main__}, or a builtin.
     *
     * @param <T> the Java type
     * @param name the name
     * @param type the Java type to convert to; PythonObject for the object itself
     * @return its value
     * @throws PythonException NameError if there is none, TypeError if it does not convert
     */
    public <T> T get(String name, Class<T> type) {
        return inside(() -> as(global(name), type));
    }

    /**
     * Deletes a global name of {@code __main__}.
     *
     * @param name the name
     * @return whether there was one
     */
    public boolean delete(String name) {
        return inside(() -> globals.remove(PyStr.intern(name)) != null);
    }

    private PyObject global(String name) {
        PyStr key = PyStr.intern(name);
        PyObject value = globals.get(key);
        if (value == null) {
            value = interpreter.builtins.get(key);
        }
        if (value == null) {
            throw Errors.of(PyExceptions.NameError,
                    "name '" + name + "' is not defined");
        }
        return value;
    }

    /**
     * Calls a function that a global name of {@code __main__} or a builtin stands for.
     *
     * @param function the name
     * @param args the arguments, converted as the package describes
     * @return the result, converted
     * @throws PythonException what the call raises, NameError if there is no such name
     */
    public Object call(String function, Object... args) {
        return inside(() -> java(Calls.call(global(function), python(args), null), Object.class));
    }

    /**
     * Imports a module.
     *
     * @param name its full name
     * @return the module itself, also for a dotted name
     * @throws PythonException ImportError, and what the module's code raises
     */
    public PythonObject importModule(String name) {
        return inside(() -> new PythonObject(this, Imports.module(name)));
    }

    // ---- values

    /**
     * A Java value as a Python object, without converting it back.
     *
     * @param value the value, converted as the package describes
     * @return the object
     */
    public PythonObject toPython(Object value) {
        return inside(() -> new PythonObject(this, python(value)));
    }

    PyObject python(Object value) {
        return interop.toPython(value);
    }

    PyObject[] python(Object[] values) {
        PyObject[] objects = new PyObject[values.length];
        for (int i = 0; i < values.length; i++) {
            objects[i] = python(values[i]);
        }
        return objects;
    }

    @SuppressWarnings("unchecked")
    <T> T java(PyObject object, Class<T> type) {
        return (T) interop.toJava(object, type);
    }

    @SuppressWarnings("unchecked")
    <T> T as(PyObject object, Class<T> type) {
        boolean implemented = type.isInterface() && object != Py.None && !interop.converts(object, type);
        return implemented ? (T) interop.implement(object, type) : java(object, type);
    }

    // ---- entering and leaving

    /** Runs an action in the interpreter; leaving it, the outermost one flushes the streams. */
    <T> T inside(Supplier<T> action) {
        if (session == null) {
            throw new IllegalStateException("the interpreter has been closed");
        }
        try (Visit visit = Visit.into(interpreter)) {
            try {
                return action.get();
            } catch (PyException e) {
                throw javaException(e);
            } catch (StackOverflowError e) {
                throw javaException(Errors.recursionError("maximum recursion depth exceeded"));
            } finally {
                if (visit.isOutermost()) {
                    flush("stdout");
                    flush("stderr");
                }
            }
        }
    }

    private void flush(String name) {
        PyObject sys = interpreter.moduleOrNull("sys");
        PyObject stream = sys == null ? null : Attributes.getOrNull(sys, name);
        if (stream == null || stream == Py.None) {
            return;
        }
        try {
            Calls.method(stream, "flush");
        } catch (PyException e) {
            // a stream that can't be flushed now will say so when it is written to
        }
    }

    private PythonException javaException(PyException e) {
        String text;
        try {
            text = Texts.strString(e.value);
        } catch (PyException failed) {
            text = "<exception str() failed>";
        }
        Throwable cause = e.value instanceof PyJavaException java ? java.throwable() : null;
        return new PythonException(e.value.type().fullName(), text, traceback(e),
                new PythonObject(this, e.value), e, cause);
    }

    private static String traceback(PyException e) {
        try {
            PyObject lines = Imports.call("traceback", "format_exception", e.value);
            return Texts.strString(Calls.method(PyStr.EMPTY, "join", lines));
        } catch (PyException failed) {
            return TracebackPrinter.plain(e.value, Attributes.get(e.value, "__traceback__"));
        }
    }

    /**
     * Ends the interpreter: waits for its threads that are no daemons, calls exit functions, flushes the
     * streams, stops all other threads. Nothing of it stays reachable but what the program itself holds. A
     * second call does nothing.
     */
    @Override
    public void close() {
        Session ending = session;
        if (ending != null) {
            session = null;
            ThreadState before = ThreadState.getOrNull();
            try {
                ending.close();
            } finally {
                ThreadState.enter(before != null && before.interpreter == interpreter ? null : before);
            }
        }
    }
}
