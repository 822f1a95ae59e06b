package org.krait.module.sys;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.dict.PyDict;
import org.krait.object.namespace.PySimpleNamespace;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.PyCode;

/**
 * {@code sys.monitoring} (PEP 669): tools and their callbacks. Which tools exist and what they registered is kept exactly; the
 * interpreter raises no events yet, so asking for some is refused.
 */
@ExposeModule(name = "sys.monitoring")
public final class MonitoringModule extends JavaModule {
    private static final String[] EVENTS = {"PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "CALL", "LINE", "INSTRUCTION",
        "JUMP", "BRANCH_LEFT", "BRANCH_RIGHT", "STOP_ITERATION", "RAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "PY_THROW",
        "RERAISE", "C_RETURN", "C_RAISE", "BRANCH"};
    private static final int TOOLS = 8;
    private static final int ALL = (1 << EVENTS.length) - 1;

    private final PyObject[] tools = new PyObject[TOOLS];
    private final PyObject[][] callbacks = new PyObject[TOOLS][EVENTS.length];

    public MonitoringModule() {
        super(MonitoringModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        PySimpleNamespace events = new PySimpleNamespace();
        for (int i = 0; i < EVENTS.length; i++) {
            events.setInstanceAttr(PyStr.intern(EVENTS[i]), Py.integer(1L << i));
        }
        events.setInstanceAttr(PyStr.intern("NO_EVENTS"), Py.integer(0));
        dict.put(PyStr.intern("events"), events);
        dict.put(PyStr.intern("DEBUGGER_ID"), Py.integer(0));
        dict.put(PyStr.intern("COVERAGE_ID"), Py.integer(1));
        dict.put(PyStr.intern("PROFILER_ID"), Py.integer(2));
        dict.put(PyStr.intern("OPTIMIZER_ID"), Py.integer(5));
        PyObject object = PyType.OBJECT;
        dict.put(PyStr.intern("MISSING"), Calls.call(object));
        dict.put(PyStr.intern("DISABLE"), Calls.call(object));
    }

    private void requireTool(int tool) {
        if (tool < 0 || tool > 5) {
            throw Errors.valueError("invalid tool " + tool + " (must be between 0 and 5)");
        }
    }

    private void requireInUse(int tool) {
        requireTool(tool);
        if (tools[tool] == null) {
            throw Errors.valueError("tool " + tool + " is not in use");
        }
    }

    @Function(name = "use_tool_id", signature = "($module, tool_id, name, /)")
    void useToolId(int tool, PyObject name) {
        requireTool(tool);
        if (!(name instanceof PyStr)) {
            throw Errors.valueError("tool name must be a str");
        }
        if (tools[tool] != null) {
            throw Errors.valueError("tool " + tool + " is already in use");
        }
        tools[tool] = name;
    }

    @Function(name = "clear_tool_id", signature = "($module, tool_id, /)")
    void clearToolId(int tool) {
        requireTool(tool);
        callbacks[tool] = new PyObject[EVENTS.length];
    }

    @Function(name = "free_tool_id", signature = "($module, tool_id, /)")
    void freeToolId(int tool) {
        clearToolId(tool);
        tools[tool] = null;
    }

    @Function(name = "get_tool", signature = "($module, tool_id, /)")
    PyObject getTool(int tool) {
        requireTool(tool);
        return tools[tool] == null ? Py.None : tools[tool];
    }

    @Function(name = "register_callback", signature = "($module, tool_id, event, func, /)")
    PyObject registerCallback(int tool, int event, PyObject function) {
        requireTool(tool);
        if (event <= 0 || Integer.bitCount(event) != 1) {
            throw Errors.valueError("The callback can only be set for one event at a time");
        }
        int at = Integer.numberOfTrailingZeros(event);
        if (at >= EVENTS.length) {
            throw Errors.valueError("invalid event " + event);
        }
        if (function != Py.None && !function.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("func must be callable or None");
        }
        PyObject before = callbacks[tool][at];
        callbacks[tool][at] = function == Py.None ? null : function;
        return before == null ? Py.None : before;
    }

    @Function(name = "get_events", signature = "($module, tool_id, /)")
    int getEvents(int tool) {
        requireInUse(tool);
        return 0;
    }

    @Function(name = "set_events", signature = "($module, tool_id, event_set, /)")
    void setEvents(int tool, int events) {
        requireTool(tool);
        refuse(events);
        requireInUse(tool);
    }

    private static void refuse(int events) {
        if (events < 0 || events > ALL) {
            throw Errors.valueError("invalid event set 0x" + Integer.toHexString(events));
        }
        if (events != 0) {
            throw Errors.notImplementedError("Krait raises no sys.monitoring events yet");
        }
    }

    @Function(name = "get_local_events", signature = "($module, tool_id, code, /)")
    int getLocalEvents(int tool, PyObject code) {
        requireCode(code);
        requireInUse(tool);
        return 0;
    }

    @Function(name = "set_local_events", signature = "($module, tool_id, code, event_set, /)")
    void setLocalEvents(int tool, PyObject code, int events) {
        requireCode(code);
        requireInUse(tool);
        refuse(events);
    }

    private static void requireCode(PyObject code) {
        if (!(code instanceof PyCode)) {
            throw Errors.typeError("code must be a code object");
        }
    }

    @Function(name = "restart_events", signature = "($module, /)")
    void restartEvents() {}

    @Function(name = "_all_events", signature = "($module, /)")
    PyObject allEvents() {
        return new PyDict();
    }
}
