package org.krait.module.symtable;

import org.krait.compiler.Block;
import org.krait.compiler.Scope;
import org.krait.compiler.Symbol;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.runtime.Compilation;
import org.krait.runtime.CompilationSource;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.ast.Mod;

/** The module {@code _symtable}. */
@ExposeModule(name = "_symtable")
public final class SymtableModule extends JavaModule {

    public SymtableModule() {
        super(SymtableModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        constant(dict, "USE", Symbol.USE);
        constant(dict, "DEF_GLOBAL", Symbol.DEF_GLOBAL);
        constant(dict, "DEF_NONLOCAL", Symbol.DEF_NONLOCAL);
        constant(dict, "DEF_LOCAL", Symbol.DEF_LOCAL);
        constant(dict, "DEF_PARAM", Symbol.DEF_PARAM);
        constant(dict, "DEF_TYPE_PARAM", Symbol.DEF_TYPE_PARAM);
        constant(dict, "DEF_FREE_CLASS", Symbol.DEF_FREE_CLASS);
        constant(dict, "DEF_IMPORT", Symbol.DEF_IMPORT);
        constant(dict, "DEF_BOUND", Symbol.DEF_BOUND);
        constant(dict, "DEF_ANNOT", Symbol.DEF_ANNOT);
        constant(dict, "DEF_COMP_ITER", Symbol.DEF_COMP_ITER);
        constant(dict, "DEF_COMP_CELL", Symbol.DEF_COMP_CELL);
        for (Block.Type type : Block.Type.values()) {
            constant(dict, "TYPE_" + type.name(), type.number());
        }
        for (Scope scope : Scope.values()) {
            if (scope != Scope.NONE) {
                constant(dict, scope.name(), scope.number());
            }
        }
        constant(dict, "SCOPE_OFF", SymtableEntry.SCOPE_OFFSET);
        constant(dict, "SCOPE_MASK", SymtableEntry.SCOPE_MASK);
    }

    private static void constant(PyDict dict, String name, int value) {
        dict.put(PyStr.intern(name), Py.integer(value));
    }

    @Function
    PyObject symtable(PyObject source, PyObject filename, String startstr) {
        String file = FilePaths.fsdecode(filename).toString();
        Mode mode;
        switch (startstr) {
            case "exec":
                mode = Mode.EXEC;
                break;
            case "eval":
                mode = Mode.EVAL;
                break;
            case "single":
                mode = Mode.SINGLE;
                break;
            default:
                throw Errors.valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
        }
        Mod tree = CompilationSource.parse(source, file, mode, ParseOptions.DEFAULT, "symtable",
                "string or bytes object");
        return new SymtableEntry(Compilation.symbols(tree, file).top());
    }
}
