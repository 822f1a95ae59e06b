package org.krait.runtime;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.runtime.function.PyCode;

/**
 * The state of {@code sys.monitoring} (PEP 669): which tools watch which events, of all code or of some, and whom they
 * call. The interpreter tells it what happens; a service of the interpreter, made when somebody asks for it first.
 */
public final class Monitoring {
    /** How many tools there may be. */
    public static final int TOOLS = 6;

    /** The names of the events, by number; an event set has the bit of each number. */
    public static final String[] EVENTS = {"PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "CALL", "LINE",
        "INSTRUCTION", "JUMP", "BRANCH_LEFT", "BRANCH_RIGHT", "STOP_ITERATION", "RAISE", "EXCEPTION_HANDLED",
        "PY_UNWIND", "PY_THROW", "RERAISE", "C_RETURN", "C_RAISE", "BRANCH"};

    public static final int PY_START = 0;
    public static final int PY_RESUME = 1;
    public static final int PY_RETURN = 2;
    public static final int PY_YIELD = 3;
    public static final int CALL = 4;
    public static final int LINE = 5;
    public static final int INSTRUCTION = 6;
    public static final int JUMP = 7;
    public static final int BRANCH_LEFT = 8;
    public static final int BRANCH_RIGHT = 9;
    public static final int STOP_ITERATION = 10;
    public static final int RAISE = 11;
    public static final int EXCEPTION_HANDLED = 12;
    public static final int PY_UNWIND = 13;
    public static final int PY_THROW = 14;
    public static final int RERAISE = 15;
    public static final int C_RETURN = 16;
    public static final int C_RAISE = 17;
    public static final int BRANCH = 18;

    /** Events that belong to instructions: they can be set for one code object, and disabled at one place. */
    public static final int LOCAL = (1 << STOP_ITERATION + 1) - 1 | 1 << BRANCH;

    /** What a callback returns to hear no more of an event at a place. */
    public final PyObject disable = Calls.call(PyType.OBJECT);

    /** Stands for the first argument of a call without arguments. */
    public final PyObject missing = Calls.call(PyType.OBJECT);

    private final PyObject[] tools = new PyObject[TOOLS];
    private final PyObject[][] callbacks = new PyObject[TOOLS][EVENTS.length];
    private final int[] global = new int[TOOLS];
    private final Map<PyCode, int[]> local = new WeakHashMap<>();
    private final Map<PyCode, Set<Long>> disabled = new WeakHashMap<>();

    /** The tools whose callback for branches is that of BRANCH: disabling one way of a branch disables the other. */
    private int bothWays;

    /** Changes with the events of all code, and when disabled ones are heard again. */
    private long version;

    /** Whether any tool watches events of all code. */
    public volatile boolean watchesAll;

    /** Whether any tool watches anything. */
    public volatile boolean active;

    /** The state of an interpreter. */
    public static Monitoring of(Interpreter interpreter) {
        return interpreter.service(Monitoring.class, i -> new Monitoring());
    }

    /** The name of a tool, or null. */
    public synchronized PyObject tool(int id) {
        return tools[id];
    }

    /** Gives a tool its name; null frees it. */
    public synchronized void setTool(int id, PyObject name) {
        tools[id] = name;
    }

    /** Forgets callbacks and events of a tool. */
    public synchronized void clear(int id) {
        callbacks[id] = new PyObject[EVENTS.length];
        forget(id, global[id]);
        global[id] = 0;
        version++;
        for (int[] sets : local.values()) {
            sets[id] = 0;
        }
        changed();
    }

    /** Sets a callback and returns the one before; null: none. */
    public synchronized PyObject setCallback(int id, int event, PyObject callback) {
        PyObject before = callbacks[id][event];
        callbacks[id][event] = callback;
        if (event == BRANCH_LEFT || event == BRANCH_RIGHT) {
            bothWays &= ~(1 << id);
        }
        return before;
    }

    /** Sets the callback of BRANCH, which hears of both ways; null: none. */
    public synchronized void setBranchCallback(int id, PyObject callback) {
        setCallback(id, BRANCH_LEFT, callback);
        setCallback(id, BRANCH_RIGHT, callback);
        bothWays |= 1 << id;
    }

    /** The events of all code that a tool watches. */
    public synchronized int events(int id) {
        return global[id];
    }

    /** Sets the events of all code that a tool watches. */
    public synchronized void setEvents(int id, int events) {
        forget(id, global[id] & ~events);
        global[id] = events;
        version++;
        changed();
    }

    /** Where events of a tool were disabled is forgotten when it watches them no more. */
    private void forget(int id, int events) {
        for (Set<Long> off : disabled.values()) {
            off.removeIf(key -> (key & 0xFF) == id && (events & 1 << (key >> 8 & 0xFF)) != 0);
        }
    }

    /** The events of one code object that a tool watches. */
    public synchronized int events(int id, PyCode code) {
        int[] sets = local.get(code);
        return sets == null ? 0 : sets[id];
    }

    /** Sets the events of one code object that a tool watches. */
    public synchronized void setEvents(int id, PyCode code, int events) {
        local.computeIfAbsent(code, c -> new int[TOOLS])[id] = events;
        changed();
    }

    /** Makes disabled events heard again. */
    public synchronized void restart() {
        disabled.clear();
        version++;
    }

    /** A number that changes when what {@link #tools} tells does, and when disabled events are heard again. */
    public synchronized long version() {
        return version;
    }

    /** The tools that watch an event of all code: a bit for each. */
    public synchronized int tools(int event) {
        int bits = 0;
        for (int id = 0; id < TOOLS; id++) {
            bits |= (global[id] >> event & 1) << id;
        }
        return bits;
    }

    /** The event sets of all code together. */
    public synchronized int allEvents() {
        int all = 0;
        for (int events : global) {
            all |= events;
        }
        return all;
    }

    /** The tools that watch an event of a code object, disabled or not: a bit for each. */
    public synchronized int tools(PyCode code, int event) {
        int bits = tools(event);
        int[] sets = local.get(code);
        for (int id = 0; sets != null && id < TOOLS; id++) {
            bits |= (sets[id] >> event & 1) << id;
        }
        return bits;
    }

    /** The tools that watch an event of a code object and have not disabled it at a place. */
    public synchronized int listening(PyCode code, int event, int place) {
        int bits = tools(code, event);
        Set<Long> off = disabled.get(code);
        for (int id = 0; off != null && id < TOOLS; id++) {
            if (off.contains(key(id, event, place))) {
                bits &= ~(1 << id);
            }
        }
        return bits;
    }

    private void changed() {
        watchesAll = allEvents() != 0;
        boolean some = watchesAll;
        for (int[] sets : local.values()) {
            for (int events : sets) {
                some |= events != 0;
            }
        }
        active = some;
    }

    /**
     * Tells the tools that watch it of an event.
     *
     * @param place what identifies the place where it may be disabled, the unit of the instruction
     * @param args the arguments of the callback behind the code object
     */
    public void fire(PyCode code, int event, int place, PyObject... args) {
        int tools = listening(code, event, place);
        for (int id = TOOLS - 1; id >= 0; id--) {
            if ((tools & 1 << id) != 0 && disables(id, event, code, args)) {
                disable(id, code, event, place);
            }
        }
    }

    /**
     * Tells some tools of an event, wherever it is, and returns those that want to hear of it again.
     *
     * @param tools a bit for each tool
     * @param code the callback's first argument
     * @param args the others
     * @throws PyException what a callback raises; ValueError if it returns DISABLE for an event without a place
     */
    public int tell(int tools, int event, PyObject code, PyObject... args) {
        int listening = tools;
        for (int id = TOOLS - 1; id >= 0; id--) {
            if ((tools & 1 << id) != 0 && disables(id, event, code, args)) {
                listening &= ~(1 << id);
            }
        }
        return listening;
    }

    /** Calls a tool's callback, and says whether it wants to hear no more of the event at this place. */
    private boolean disables(int id, int event, PyObject code, PyObject[] args) {
        PyObject callback = callback(id, event);
        if (callback == null || Calls.call(callback, Calls.prepend(code, args), null) != disable) {
            return false;
        }
        if ((LOCAL & 1 << event) == 0) {
            setCallback(id, event, null);
            throw Errors.valueError("Cannot disable " + EVENTS[event] + " events. Callback removed.");
        }
        return true;
    }

    private synchronized PyObject callback(int id, int event) {
        return callbacks[id][event];
    }

    private static long key(int id, int event, int place) {
        return (long) place << 16 | (long) event << 8 | id;
    }

    private synchronized void disable(int id, PyCode code, int event, int place) {
        Set<Long> off = disabled.computeIfAbsent(code, c -> new HashSet<>());
        off.add(key(id, event, place));
        if ((event == BRANCH_LEFT || event == BRANCH_RIGHT) && (bothWays & 1 << id) != 0) {
            off.add(key(id, BRANCH_LEFT + BRANCH_RIGHT - event, place));
        }
    }

    /** The value of {@code sys.monitoring._all_events()}: for each event the tools that watch it, as a bit set. */
    public synchronized Map<String, Integer> toolsByEvent() {
        Map<String, Integer> result = new LinkedHashMap<>();
        for (int event = 0; event < EVENTS.length; event++) {
            int bits = tools(event);
            if (bits != 0) {
                result.put(EVENTS[event], bits);
            }
        }
        return result;
    }
}
