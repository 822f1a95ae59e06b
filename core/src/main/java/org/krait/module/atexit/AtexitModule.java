package org.krait.module.atexit;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.Interpreter;

/** The functions of {@code atexit}; the last one registered is called first. */
@ExposeModule(name = "atexit")
public final class AtexitModule extends JavaModule {
    private final ExitFunctions functions =
            Interpreter.current().service(ExitFunctions.class, interpreter -> new ExitFunctions());

    public AtexitModule() {
        super(AtexitModuleExposed.INSTANCE);
    }

    @Function
    PyObject register(PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.size());
        if (positional == 0) {
            throw Errors.typeError("register() takes at least 1 argument (0 given)");
        }
        if (!args[0].type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("the first argument must be callable");
        }
        functions.add(args, kwnames);
        return args[0];
    }

    @Function(name = "_clear")
    void clear() {
        functions.clear();
    }

    @Function
    void unregister(PyObject func) {
        functions.remove(func);
    }

    @Function(name = "_run_exitfuncs")
    void runExitFunctions() {
        functions.run();
    }

    @Function(name = "_ncallbacks")
    int count() {
        return functions.count();
    }
}
