package org.krait.module.gc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.TypeFlags;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Finalization;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Unraisable;

/**
 * The functions of {@code gc}. {@code collect} runs the JVM's collector and then, on the calling thread, what
 * its findings entail: weak reference callbacks and finalizers. Generations and thresholds are kept but steer nothing.
 */
@ExposeModule(name = "gc")
public final class GcModule extends JavaModule {
    private boolean enabled = true;
    private int debug;
    private int[] threshold = {2000, 10, 0};
    private final int[] collections = new int[3];
    private final PyList callbacks = new PyList();
    private final Referents referents = new Referents();

    public GcModule() {
        super(GcModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("garbage"), new PyList());
        dict.put(PyStr.intern("callbacks"), callbacks);
        String[] names = {"DEBUG_STATS", "DEBUG_COLLECTABLE", "DEBUG_UNCOLLECTABLE", "DEBUG_SAVEALL", "DEBUG_LEAK"};
        int[] values = {1, 2, 4, 32, 38};
        for (int i = 0; i < names.length; i++) {
            dict.put(PyStr.intern(names[i]), Py.integer(values[i]));
        }
    }

    @Function
    void enable() {
        enabled = true;
    }

    @Function
    void disable() {
        enabled = false;
    }

    @Function
    boolean isenabled() {
        return enabled;
    }

    @Function(name = "set_debug")
    void setDebug(int flags) {
        debug = flags;
    }

    @Function(name = "get_debug")
    int getDebug() {
        return debug;
    }

    @Function
    int collect(int generation) {
        if (generation < 0 || generation > 2) {
            throw Errors.valueError("invalid generation");
        }
        collections[generation]++;
        tell("start", generation, 0);
        int died = Finalization.collect();
        tell("stop", generation, died);
        return died;
    }

    private void tell(String phase, int generation, int collected) {
        if (callbacks.size() == 0) {
            return;
        }
        PyDict info = new PyDict();
        info.put(PyStr.intern("generation"), Py.integer(generation));
        info.put(PyStr.intern("collected"), Py.integer(collected));
        info.put(PyStr.intern("uncollectable"), Py.integer(0));
        for (PyObject callback : callbacks.toArray()) {
            try {
                Calls.call(callback, Py.str(phase), info);
            } catch (PyException e) {
                Unraisable.report(e, "while calling GC callback", callback);
            }
        }
    }

    @Function(name = "get_count")
    PyObject getCount() {
        return Py.tuple(Py.integer(0), Py.integer(0), Py.integer(0));
    }

    @Function(name = "set_threshold")
    void setThreshold(PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("set_threshold", kwnames);
        if (args.length < 1 || args.length > 3) {
            throw Errors.typeError("gc.set_threshold requires 1 to 3 arguments");
        }
        int[] given = threshold.clone();
        for (int i = 0; i < args.length; i++) {
            int value = Numbers.asInt(args[i]);
            if (i < 2) {
                given[i] = value; // the oldest generation has no threshold any more
            }
        }
        threshold = given;
    }

    @Function(name = "get_threshold")
    PyObject getThreshold() {
        return Py.tuple(Py.integer(threshold[0]), Py.integer(threshold[1]), Py.integer(threshold[2]));
    }

    @Function(name = "get_objects")
    PyObject getObjects(PyObject generation) {
        long number = ArgParser.sizeOrNone(generation);
        if (number > 2) {
            throw Errors.valueError("generation parameter must be less than the number of available generations (3)");
        }
        if (number < -1) {
            throw Errors.valueError("generation parameter cannot be negative");
        }
        if (number == 0 || number == 1) {
            // The JVM's collector tells no ages, and get_count() counts nothing as young.
            return new PyList();
        }
        return reachable(GcModule::tracked);
    }

    @Function(name = "get_referrers", signature = "($module, /, *objs)")
    PyObject getReferrers(PyObject[] objs) {
        Set<PyObject> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        Collections.addAll(wanted, objs);
        List<PyObject> found = new ArrayList<>();
        return reachable(object -> {
            if (!tracked(object)) {
                return false;
            }
            found.clear();
            referents.of(object, found);
            for (PyObject referent : found) {
                if (wanted.contains(referent)) {
                    return true;
                }
            }
            return false;
        });
    }

    private PyObject reachable(Predicate<PyObject> wanted) {
        List<PyObject> found = new ReachableObjects(referents).find(Interpreter.current(), wanted);
        return PyList.ofArray(found.toArray(new PyObject[0]));
    }

    @Function(name = "get_referents", signature = "($module, /, *objs)")
    PyObject getReferents(PyObject[] objs) {
        List<PyObject> found = new ArrayList<>();
        for (PyObject object : objs) {
            if (TypeFlags.collected(object.type())) {
                referents.of(object, found);
            }
        }
        return PyList.ofArray(found.toArray(new PyObject[0]));
    }

    @Function(name = "get_stats")
    PyObject getStats() {
        PyObject[] generations = new PyObject[3];
        for (int i = 0; i < 3; i++) {
            PyDict stats = new PyDict();
            stats.put(PyStr.intern("collections"), Py.integer(collections[i]));
            stats.put(PyStr.intern("collected"), Py.integer(0));
            stats.put(PyStr.intern("uncollectable"), Py.integer(0));
            generations[i] = stats;
        }
        return PyList.ofArray(generations);
    }

    @Function(name = "is_tracked")
    boolean isTracked(PyObject obj) {
        return tracked(obj);
    }

    /** An object can be part of a cycle; a tuple, which never changes, only if one of its items can. */
    private static boolean tracked(PyObject object) {
        if (object instanceof PyType type) {
            return type.isHeap() || type.exposed().isFromSpec();
        }
        if (!(object instanceof PyTuple tuple) || object.type() != PyTuple.TYPE) {
            return TypeFlags.collected(object.type());
        }
        ThreadState ts = ThreadState.get();
        ts.enterRecursive("");
        try {
            for (PyObject item : tuple.items) {
                if (tracked(item)) {
                    return true;
                }
            }
            return false;
        } finally {
            ts.leaveRecursive();
        }
    }

    @Function(name = "is_finalized")
    boolean isFinalized(PyObject obj) {
        return obj.isFinalized();
    }

    @Function
    void freeze() {}

    @Function
    void unfreeze() {}

    @Function(name = "get_freeze_count")
    int getFreezeCount() {
        return 0;
    }
}
