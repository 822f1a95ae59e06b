package org.krait.module.atexit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.Unraisable;

/** The functions of {@code atexit}; the last one registered is called first. */
@ExposeModule(name = "atexit")
public final class AtexitModule extends JavaModule {
    private final List<Callback> callbacks = new ArrayList<>();

    private record Callback(PyObject function, PyObject[] args, PyTuple kwnames) {}

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
        synchronized (callbacks) {
            callbacks.add(new Callback(args[0], Arrays.copyOfRange(args, 1, args.length), kwnames));
        }
        return args[0];
    }

    @Function(name = "_clear")
    void clear() {
        synchronized (callbacks) {
            callbacks.clear();
        }
    }

    @Function
    void unregister(PyObject func) {
        Callback[] all;
        synchronized (callbacks) {
            all = callbacks.toArray(new Callback[0]);
        }
        for (Callback callback : all) {
            if (Comparisons.equal(callback.function, func)) {
                synchronized (callbacks) {
                    callbacks.remove(callback);
                }
            }
        }
    }

    @Function(name = "_run_exitfuncs")
    void runExitFunctions() {
        // As in CPython what a callback registers or unregisters meanwhile has no effect.
        Callback[] all;
        synchronized (callbacks) {
            all = callbacks.toArray(new Callback[0]);
        }
        for (int i = all.length - 1; i >= 0; i--) {
            try {
                Calls.call(all[i].function, all[i].args, all[i].kwnames);
            } catch (PyException e) {
                Unraisable.report(e, "in atexit callback", all[i].function);
            }
        }
        clear();
    }

    @Function(name = "_ncallbacks")
    int count() {
        synchronized (callbacks) {
            return callbacks.size();
        }
    }
}
