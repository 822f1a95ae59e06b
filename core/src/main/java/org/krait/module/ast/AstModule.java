package org.krait.module.ast;

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
        dict.put(PyStr.intern("PyCF_ALLOW_TOP_LEVEL_AWAIT"), Py.integer(0x2000));
        dict.put(PyStr.intern("PyCF_ONLY_AST"), Py.integer(0x400));
        dict.put(PyStr.intern("PyCF_TYPE_COMMENTS"), Py.integer(0x1000));
        dict.put(PyStr.intern("PyCF_OPTIMIZED_AST"), Py.integer(0x8400));
    }
}
