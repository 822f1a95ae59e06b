package org.krait.module.builtins;

import org.krait.code.CodeObject;
import org.krait.compiler.CompileOptions;
import org.krait.module.ast.TreeObjects;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Compilation;
import org.krait.runtime.CompilationSource;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyCell;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFrame;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.ast.Mod;

/** {@code compile}, {@code eval} and {@code exec}. */
final class CodeFunctions {
    /** All flags that {@code compile} takes. */
    private static final int KNOWN = CodeObject.CO_FUTURES | CompileOptions.PyCF_SOURCE_IS_UTF8
            | CompileOptions.PyCF_DONT_IMPLY_DEDENT | CompileOptions.PyCF_ONLY_AST | CompileOptions.PyCF_IGNORE_COOKIE
            | CompileOptions.PyCF_TYPE_COMMENTS | CompileOptions.PyCF_ALLOW_TOP_LEVEL_AWAIT
            | CompileOptions.PyCF_ALLOW_INCOMPLETE_INPUT | CompileOptions.PyCF_OPTIMIZED_AST | CodeObject.CO_NESTED;

    private static final PyStr BUILTINS = PyStr.intern("__builtins__");

    private CodeFunctions() {}

    static PyObject compile(PyObject source, PyObject filename, PyStr mode, int flags, boolean dontInherit,
            int optimize, int featureVersion) {
        String file = FilePaths.fsdecode(filename).toString();
        if ((flags & ~KNOWN) != 0) {
            throw Errors.valueError("compile(): unrecognised flags");
        }
        if (optimize < -1 || optimize > 2) {
            throw Errors.valueError("compile(): invalid optimize value");
        }
        if (!dontInherit) {
            flags |= inherited();
        }
        boolean onlyTree = (flags & CompileOptions.PyCF_ONLY_AST) != 0;
        int level = optimize < 0 ? Interpreter.current().options.flag("optimize") : optimize;
        Mode start = switch (mode.toString()) {
            case "exec" -> Mode.EXEC;
            case "eval" -> Mode.EVAL;
            case "single" -> Mode.SINGLE;
            case "func_type" -> {
                if (!onlyTree) {
                    throw Errors.valueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST");
                }
                yield Mode.FUNC_TYPE;
            }
            default -> throw Errors.valueError(onlyTree
                    ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'"
                    : "compile() mode must be 'exec', 'eval' or 'single'");
        };
        Mod tree = TreeObjects.isNode(source) ? TreeObjects.tree(source, start)
                : parse(source, file, start, flags, featureVersion, "compile");
        if (onlyTree) {
            boolean optimized = (flags & CompileOptions.PyCF_OPTIMIZED_AST) == CompileOptions.PyCF_OPTIMIZED_AST;
            return TreeObjects.of(optimized ? Compilation.preprocess(tree, file, flags, level)
                    : Compilation.check(tree, file, flags, level));
        }
        return Compilation.compile(tree, file, flags, level);
    }

    /** The {@code __future__} features of the code that called. */
    private static int inherited() {
        PyFrame frame = ThreadState.get().frame;
        return frame == null ? 0 : frame.code.flags & CodeObject.CO_FUTURES;
    }

    private static Mod parse(PyObject source, String file, Mode mode, int flags, int featureVersion, String function) {
        int version = (flags & CompileOptions.PyCF_ONLY_AST) != 0 && featureVersion >= 0 ? featureVersion
                : ParseOptions.CURRENT_VERSION;
        ParseOptions options = ParseOptions.DEFAULT.withFeatureVersion(version)
                .withTypeComments((flags & CompileOptions.PyCF_TYPE_COMMENTS) != 0)
                .withIgnoreCookie((flags & CompileOptions.PyCF_IGNORE_COOKIE) != 0 || source instanceof PyStr)
                .withDontImplyDedent((flags & CompileOptions.PyCF_DONT_IMPLY_DEDENT) != 0)
                .withAllowIncompleteInput((flags & CompileOptions.PyCF_ALLOW_INCOMPLETE_INPUT) != 0)
                .withBarryAsFlufl((flags & CodeObject.CO_FUTURE_BARRY_AS_BDFL) != 0)
                .withMaxIntDigits(Interpreter.current().intMaxStrDigits);
        return CompilationSource.parse(source, file, mode, options, function, function.equals("compile")
                ? "string, bytes or AST object" : "string, bytes or code object");
    }

    static PyObject eval(PyObject source, PyObject globals, PyObject locals) {
        if (locals != Py.None && !isMapping(locals)) {
            throw Errors.typeError("locals must be a mapping");
        }
        if (globals != Py.None && !(globals instanceof PyDict)) {
            throw Errors.typeError(isMapping(globals)
                    ? "globals must be a real dict; try eval(expr, {}, mapping)"
                    : "globals must be a dict");
        }
        Scope scope = Scope.of(globals, locals);
        if (source instanceof PyCode code) {
            if (code.code.co_nfreevars > 0) {
                throw Errors.typeError("code object passed to eval() may not contain free variables");
            }
            return scope.run(code, null);
        }
        PyObject trimmed = source;
        if (source instanceof PyStr text) {
            int from = 0;
            while (from < text.length() && (text.codePointAt(from) == ' ' || text.codePointAt(from) == '\t')) {
                from++;
            }
            trimmed = text.substring(from, text.length());
        }
        int flags = inherited();
        Mod tree = parse(trimmed, "<string>", Mode.EVAL, flags, -1, "eval");
        return scope.run(Compilation.compile(tree, "<string>", flags,
                Interpreter.current().options.flag("optimize")), null);
    }

    static void exec(PyObject source, PyObject globals, PyObject locals, PyObject closure) {
        Scope scope = Scope.of(globals, locals);
        if (globals != Py.None && !(globals instanceof PyDict)) {
            throw Errors.typeError("exec() globals must be a dict, not " + globals.type().longName());
        }
        if (!isMapping(scope.locals)) {
            throw Errors.typeError("locals must be a mapping or None, not " + scope.locals.type().longName());
        }
        if (source instanceof PyCode code) {
            scope.run(code, closureFor(code, closure));
            return;
        }
        if (closure != Py.None) {
            throw Errors.typeError("closure can only be used when source is a code object");
        }
        int flags = inherited();
        Mod tree = parse(source, "<string>", Mode.EXEC, flags, -1, "exec");
        scope.run(Compilation.compile(tree, "<string>", flags, Interpreter.current().options.flag("optimize")), null);
    }

    private static PyTuple closureFor(PyCode code, PyObject closure) {
        int free = code.code.co_nfreevars;
        if (free == 0) {
            if (closure != Py.None) {
                throw Errors.typeError("cannot use a closure with this code object");
            }
            return null;
        }
        boolean fits = closure instanceof PyTuple tuple && tuple.size() == free;
        if (fits) {
            for (PyObject cell : ((PyTuple) closure).items) {
                fits &= cell instanceof PyCell;
            }
        }
        if (!fits) {
            throw Errors.typeError("code object requires a closure of exactly length " + free);
        }
        return (PyTuple) closure;
    }

    private static boolean isMapping(PyObject o) {
        return o instanceof PyDict || o.type().hasSlot(Slot.GETITEM);
    }

    /** Where code runs: globals with {@code __builtins__} in them, and locals. */
    private record Scope(PyDict globals, PyObject locals) {
        static Scope of(PyObject globals, PyObject locals) {
            PyFrame frame = ThreadState.get().frame;
            if (globals == Py.None) {
                if (frame == null) {
                    throw Errors.systemError("globals and locals cannot be NULL");
                }
                return new Scope(frame.globals, locals == Py.None ? frame.localsSnapshot() : locals);
            }
            if (!(globals instanceof PyDict dict)) {
                return new Scope(null, locals == Py.None ? globals : locals);
            }
            return new Scope(dict, locals == Py.None ? globals : locals);
        }

        PyObject run(PyCode code, PyTuple closure) {
            if (!globals.containsKey(BUILTINS)) {
                PyFrame frame = ThreadState.get().frame;
                globals.put(BUILTINS, frame == null ? Interpreter.current().builtins : frame.builtins);
            }
            return Interpreter.current().evaluator.run(ThreadState.get(), code, globals, locals, closure);
        }
    }
}
