package org.krait.module.ast;

import org.krait.compiler.CompileOptions;
import org.krait.expose.ExposeModule;
import org.krait.module.JavaModule;
import org.krait.object.Py;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/** The module {@code _ast}: the classes of syntax trees, and flags of {@code compile()}. */
@ExposeModule(name = "_ast")
public final class AstModule extends JavaModule {

    public AstModule() {
        super(AstModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        NodeTypes types = NodeTypes.of(Interpreter.current());
        dict.put(PyStr.intern("AST"), types.root());
        types.addTo(dict);
        flag(dict, "PyCF_ALLOW_TOP_LEVEL_AWAIT", CompileOptions.PyCF_ALLOW_TOP_LEVEL_AWAIT);
        flag(dict, "PyCF_ONLY_AST", CompileOptions.PyCF_ONLY_AST);
        flag(dict, "PyCF_TYPE_COMMENTS", CompileOptions.PyCF_TYPE_COMMENTS);
        flag(dict, "PyCF_OPTIMIZED_AST", CompileOptions.PyCF_OPTIMIZED_AST);
    }

    private static void flag(PyDict dict, String name, int value) {
        dict.put(PyStr.intern(name), Py.integer(value));
    }
}
