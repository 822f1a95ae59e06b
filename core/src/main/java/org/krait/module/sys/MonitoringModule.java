package org.krait.module.sys;

import java.util.Map;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.namespace.PySimpleNamespace;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.Monitoring;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.PyCode;

/** {@code sys.monitoring} (PEP 669); {@link Monitoring} keeps its state. */
@ExposeModule(name = "sys.monitoring")
public final class MonitoringModule extends JavaModule {
    private static final int KNOWN = (1 << Monitoring.EVENTS.length) - 1;
    private static final int C_EVENTS = 1 << Monitoring.C_RETURN | 1 << Monitoring.C_RAISE;

    private final Monitoring state;

    /** The module of the current interpreter. */
    public MonitoringModule() {
        super(MonitoringModuleExposed.INSTANCE);
        state = Monitoring.of(Interpreter.current());
    }

    @Override
    protected void init(PyDict dict) {
        PySimpleNamespace namespace = new PySimpleNamespace();
        PyDict events = namespace.instanceDict();
        for (int i = 0; i < Monitoring.EVENTS.length; i++) {
            events.put(PyStr.intern(Monitoring.EVENTS[i]), Py.integer(1L << i));
        }
        events.put(PyStr.intern("NO_EVENTS"), Py.integer(0));
        dict.put(PyStr.intern("events"), namespace);
        dict.put(PyStr.intern("DISABLE"), state.disable);
        dict.put(PyStr.intern("MISSING"), state.missing);
        dict.put(PyStr.intern("DEBUGGER_ID"), Py.integer(0));
        dict.put(PyStr.intern("COVERAGE_ID"), Py.integer(1));
        dict.put(PyStr.intern("PROFILER_ID"), Py.integer(2));
        dict.put(PyStr.intern("OPTIMIZER_ID"), Py.integer(5));
    }

    private static int tool(PyObject id) {
        int number = Numbers.asInt(id);
        if (number < 0 || number >= Monitoring.TOOLS) {
            throw Errors.valueError("invalid tool " + number + " (must be between 0 and 5)");
        }
        return number;
    }

    private int usedTool(PyObject id) {
        int number = tool(id);
        if (state.tool(number) == null) {
            throw Errors.valueError("tool " + number + " is not in use");
        }
        return number;
    }

    private static PyCode code(PyObject code) {
        if (!(code instanceof PyCode c)) {
            throw Errors.typeError("code must be a code object");
        }
        return c;
    }

    private static PyException invalid(String what, int events) {
        return Errors.valueError("invalid " + what + " 0x" + Integer.toHexString(events));
    }

    private static int checked(int events, int allowed, String what) {
        if ((events & ~KNOWN) != 0) {
            throw invalid(what, events);
        }
        int set = events;
        if ((set & C_EVENTS) != 0) {
            if ((set & 1 << Monitoring.CALL) == 0 || (set & C_EVENTS) != C_EVENTS) {
                throw Errors.valueError("cannot set C_RETURN or C_RAISE events independently");
            }
            set &= ~C_EVENTS;
        }
        if ((set & 1 << Monitoring.BRANCH) != 0) {
            set = set & ~(1 << Monitoring.BRANCH) | 1 << Monitoring.BRANCH_LEFT | 1 << Monitoring.BRANCH_RIGHT;
        }
        if ((set & ~allowed) != 0) {
            throw invalid(what, events);
        }
        return set;
    }

    private void watch(PyCode code) {
        ThreadState thread = ThreadState.get();
        thread.interpreter.evaluator.monitor(thread, code);
    }

    @Function(name = "use_tool_id")
    void useToolId(PyObject id, PyObject name) {
        int number = tool(id);
        if (!(name instanceof PyStr)) {
            throw Errors.valueError("tool name must be a str");
        }
        if (state.tool(number) != null) {
            throw Errors.valueError("tool " + number + " is already in use");
        }
        state.setTool(number, name);
    }

    @Function(name = "clear_tool_id")
    void clearToolId(PyObject id) {
        int number = tool(id);
        if (state.tool(number) != null) {
            state.clear(number);
        }
    }

    @Function(name = "free_tool_id")
    void freeToolId(PyObject id) {
        int number = tool(id);
        if (state.tool(number) != null) {
            state.clear(number);
        }
        state.setTool(number, null);
    }

    @Function(name = "get_tool")
    PyObject getTool(PyObject id) {
        PyObject name = state.tool(tool(id));
        return name == null ? Py.None : name;
    }

    @Function(name = "register_callback")
    PyObject registerCallback(PyObject id, PyObject event, PyObject callback) {
        int number = tool(id);
        int set = Numbers.asInt(event);
        if (Integer.bitCount(set) != 1) {
            throw Errors.valueError("The callback can only be set for one event at a time");
        }
        int index = Integer.numberOfTrailingZeros(set);
        if (index >= Monitoring.EVENTS.length) {
            throw Errors.valueError("invalid event " + set);
        }
        PyObject before = state.setCallback(number, index, callback == Py.None ? null : callback);
        if (index == Monitoring.BRANCH) {
            state.setBranchCallback(number, callback == Py.None ? null : callback);
        }
        return before == null ? Py.None : before;
    }

    @Function(name = "get_events")
    int getEvents(PyObject id) {
        return state.events(tool(id));
    }

    @Function(name = "set_events")
    void setEvents(PyObject id, PyObject events) {
        tool(id);
        int set = checked(Numbers.asInt(events), KNOWN, "event set");
        state.setEvents(usedTool(id), set);
        watch(null);
    }

    @Function(name = "get_local_events")
    int getLocalEvents(PyObject id, PyObject code) {
        PyCode c = code(code);
        return state.events(tool(id), c);
    }

    @Function(name = "set_local_events")
    void setLocalEvents(PyObject id, PyObject code, PyObject events) {
        tool(id);
        PyCode c = code(code);
        int set = checked(Numbers.asInt(events), Monitoring.LOCAL, "local event set");
        state.setEvents(usedTool(id), c, set);
        watch(c);
    }

    @Function(name = "restart_events")
    void restartEvents() {
        state.restart();
    }

    @Function(name = "_all_events")
    PyObject allEvents() {
        PyDict result = new PyDict();
        for (Map.Entry<String, Integer> each : state.toolsByEvent().entrySet()) {
            result.put(PyStr.intern(each.getKey()), Py.integer(each.getValue()));
        }
        return result;
    }
}
