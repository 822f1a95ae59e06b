package org.krait.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.krait.code.CodeObject;
import org.krait.compiler.CompileOptions;
import org.krait.compiler.Compiler;
import org.krait.compiler.GeneratedCode;
import org.krait.compiler.SymbolTable;
import org.krait.syntax.SourceCodec;
import org.krait.syntax.SourceLines;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.exception.PySyntaxError;
import org.krait.object.exception.PyUnicodeDecodeError;
import org.krait.object.exception.PyUnicodeEncodeError;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.PyCode;
import org.krait.syntax.Mode;
import org.krait.syntax.OnLargeStack;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.Parser;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.WarningSink;
import org.krait.syntax.ast.Mod;

/** The door from the runtime to the front end: source to code, with Python's exceptions and warnings. */
public final class Compilation {
    private Compilation() {}

    /**
     * Compiles a module from the bytes of its file, without an interpreter: for code that is part of the library and
     * gives no warnings.
     *
     * @throws SyntaxException if the source is refused
     */
    public static CodeObject compileModule(byte[] source, String filename, int optimize) {
        Mod tree = Parser.parse(source, filename, Mode.EXEC, ParseOptions.DEFAULT, WarningSink.NONE);
        return Compiler.compile(tree, filename, new CompileOptions(0, optimize), WarningSink.NONE);
    }

    /**
     * Parses source.
     *
     * @param source the bytes of a file
     * @throws PyException SyntaxError and its kin
     */
    public static Mod parse(byte[] source, String filename, Mode mode, ParseOptions options) {
        try {
            return Parser.parse(source, filename, mode, within(options, filename), warnings(filename));
        } catch (SyntaxException e) {
            throw raise(e);
        }
    }

    /** Parses the bytes of a program's file. */
    public static Mod parseFile(byte[] source, String filename) {
        try {
            return Parser.parseFile(source, filename, within(ParseOptions.DEFAULT, filename), warnings(filename));
        } catch (SyntaxException e) {
            throw raise(e);
        }
    }

    /** Lets the parser ask the interpreter for codecs, forms of names and lines of files. */
    private static ParseOptions within(ParseOptions options, String filename) {
        return options.withCodec(new CompilationCodec()).withNames(new CompilationNames())
                .withFileLines(number -> line(filename, number));
    }

    /** Parses source that is text already. */
    public static Mod parse(String source, String filename, Mode mode, ParseOptions options) {
        try {
            return Parser.parse(source, filename, mode, within(options, filename), warnings(filename));
        } catch (SyntaxException e) {
            throw raise(e);
        }
    }

    /**
     * Compiles a tree.
     *
     * @param flags {@code __future__} features and PyCF flags in force from outside
     * @param optimize 0, 1 or 2
     * @throws PyException SyntaxError and its kin
     */
    public static PyCode compile(Mod tree, String filename, int flags, int optimize) {
        try {
            return new PyCode(Compiler.compile(tree, filename, options(filename, flags, optimize), warnings(filename)));
        } catch (SyntaxException e) {
            throw raise(e);
        }
    }

    /**
     * The instructions that the code generator makes of a tree, before they are optimized.
     *
     * @param optimize 0, 1 or 2
     * @throws PyException SyntaxError and its kin
     */
    public static GeneratedCode generate(Mod tree, String filename, int optimize) {
        try {
            return Compiler.generate(tree, filename, options(filename, 0, optimize), warnings(filename));
        } catch (SyntaxException e) {
            throw raise(e);
        }
    }

    /**
     * Compiles a statement that was typed.
     *
     * @param flags {@code __future__} features in force
     * @throws PyException SyntaxError and its kin, which show a line of the source
     */
    public static PyCode compileTyped(Mod tree, String source, String filename, int flags, int optimize) {
        SourceLines lines = SourceLines.of(source.getBytes(StandardCharsets.UTF_8), SourceCodec.JAVA);
        try {
            return new PyCode(Compiler.compile(tree, filename, new CompileOptions(flags, optimize, lines),
                    warnings(filename)));
        } catch (SyntaxException e) {
            throw raise(e);
        }
    }

    /**
     * The tree as the compiler would use it, with its {@code __future__} imports checked, for
     * {@code PyCF_OPTIMIZED_AST}.
     *
     * @throws PyException SyntaxError and its kin
     */
    public static Mod preprocess(Mod tree, String filename, int flags, int optimize) {
        try {
            return Compiler.preprocess(tree, filename, options(filename, flags, optimize));
        } catch (SyntaxException e) {
            throw raise(e);
        }
    }

    /**
     * The tree as {@code ast.parse} gives it, with its {@code __future__} imports checked.
     *
     * @throws PyException SyntaxError and its kin
     */
    public static Mod check(Mod tree, String filename, int flags, int optimize) {
        try {
            return Compiler.check(tree, filename, options(filename, flags, optimize));
        } catch (SyntaxException e) {
            throw raise(e);
        }
    }

    /**
     * The blocks and symbols of a tree.
     *
     * @throws PyException SyntaxError and its kin
     */
    public static SymbolTable symbols(Mod tree, String filename) {
        try {
            return Compiler.symbols(tree, filename, options(filename, 0, 0));
        } catch (SyntaxException e) {
            throw raise(e);
        }
    }

    private static CompileOptions options(String filename, int flags, int optimize) {
        return new CompileOptions(flags, optimize, number -> line(filename, number));
    }

    /** A line of a source file, for a message; null if there is no such file or line. */
    static String line(String filename, int number) {
        try {
            SourceLines lines = SourceLines.of(Files.readAllBytes(Path.of(filename)), new CompilationCodec());
            return OnLargeStack.onCaller(() -> lines.line(number));
        } catch (IOException | InvalidPathException unreadable) {
            return null;
        }
    }

    /** Warnings of the front end, through the interpreter's filters. */
    public static WarningSink warnings(String filename) {
        return (category, message, line) -> {
            PyType type = category == WarningSink.Category.SyntaxWarning
                    ? PyExceptions.SyntaxWarning
                    : PyExceptions.DeprecationWarning;
            try {
                Warnings.warnExplicit(type, Py.str(message), Py.str(filename), line);
                return false;
            } catch (PyException e) {
                if (e.matches(type)) {
                    return true;
                }
                throw e;
            }
        };
    }

    /** The type of the Python exception for a refused source. */
    public static PyType type(SyntaxException e) {
        return switch (e.kind()) {
            case SYNTAX_ERROR -> PyExceptions.SyntaxError;
            case INDENTATION_ERROR -> PyExceptions.IndentationError;
            case TAB_ERROR -> PyExceptions.TabError;
            case INCOMPLETE_INPUT_ERROR -> PyExceptions._IncompleteInputError;
            case MEMORY_ERROR -> PyExceptions.MemoryError;

            case VALUE_ERROR -> PyExceptions.ValueError;
            case RECURSION_ERROR -> PyExceptions.RecursionError;
            case SYSTEM_ERROR -> PyExceptions.SystemError;
            case UNICODE_DECODE_ERROR -> PyExceptions.UnicodeDecodeError;
            case UNICODE_ENCODE_ERROR -> PyExceptions.UnicodeEncodeError;
        };
    }

    /** The Python exception for a refused source. */
    public static PyException raise(SyntaxException e) {
        PyException error = error(e);
        if (e.isFromParser() && error.value instanceof PySyntaxError value) {
            // Where in a larger text the source starts, and the source: for traceback's suggestions.
            PyObject source = e.source() == null ? Py.None : PyStr.of(e.source());
            Attributes.set(value, "_metadata", Py.tuple(Py.integer(0), Py.integer(0), source));
        }
        return error;
    }

    private static PyException error(SyntaxException e) {
        SyntaxException.Undecodable escape = e.undecodable();
        if (escape != null) {
            return new PyException(PyUnicodeDecodeError.of(SyntaxException.Undecodable.CODEC,
                    PyBytes.of(escape.object()), escape.start(), escape.end(), escape.reason()));
        }
        SyntaxException.Unencodable docstring = e.unencodable();
        if (docstring != null) {
            return new PyException(PyUnicodeEncodeError.of(SyntaxException.Unencodable.CODEC,
                    PyStr.ofCodePoints(docstring.object(), 0, docstring.object().length), docstring.start(),
                    docstring.end(), SyntaxException.Unencodable.REASON));
        }
        PyType type = type(e);
        if (!e.isLocated()) {
            return e.getMessage() == null ? Errors.of(type, new PyObject[0]) : Errors.of(type, e.getMessage());
        }
        PyObject text = e.text() == null ? Py.None : PyStr.of(e.text());
        PyObject filename = e.filename() == null ? Py.None : PyStr.of(e.filename());
        if (!e.isPositionInArguments()) {
            PyException error = Errors.of(type, e.getMessage());
            Attributes.set(error.value, "filename", filename);
            Attributes.set(error.value, "lineno", Py.integer(e.line()));
            Attributes.set(error.value, "offset", Py.integer(e.offset()));
            Attributes.set(error.value, "text", text);
            Attributes.set(error.value, "end_lineno", Py.integer(e.endLine()));
            if (e.endOffset() != SyntaxException.NO_END) {
                Attributes.set(error.value, "end_offset", Py.integer(e.endOffset()));
            }
            return error;
        }
        PyObject name = e.isNameInArguments() ? filename : Py.None;
        PyObject position = e.endLine() == SyntaxException.NO_END
                ? Py.tuple(name, Py.integer(e.line()), Py.integer(e.offset()), text)
                : Py.tuple(name, Py.integer(e.line()), Py.integer(e.offset()), text, Py.integer(e.endLine()),
                        Py.integer(e.endOffset()));
        PyException error = Errors.of(type, PyStr.of(e.getMessage()), position);
        if (name != filename) {
            Attributes.set(error.value, "filename", filename);
        }
        return error;
    }
}
