package org.krait.module.testing;

import java.util.Arrays;
import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.KeywordArguments;
import org.krait.object.exception.PyStopIteration;
import org.krait.object.sequence.PyTuple;
import org.krait.runtime.Monitoring;
import org.krait.runtime.ThreadState;

/**
 * Tells {@code sys.monitoring} of code in another language than Python: for each of some places in it, the tools that
 * listen.
 *
 * <p>Source: C API, "Monitoring C API": {@code PyMonitoring_EnterScope} and {@code PyMonitoring_FirePyStartEvent} and
 * so on.
 */
@ExposeType(name = "CodeLike", module = "monitoring", subclassable = false)
public final class CodeLike extends PyObject {
    static final PyType TYPE = CodeLikeExposed.TYPE;

    /** By place: a bit for each tool. */
    private final int[] tools;
    /** The {@link Monitoring#version} that they are of. */
    private long version = -1;

    private CodeLike(int places) {
        super(TYPE);
        tools = new int[places];
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        int positional = args.length - (kwnames == null ? 0 : kwnames.size());
        KeywordArguments.exactly(null, 1, Arrays.copyOf(args, positional), null);
        int places = Numbers.asInt(args[0]);
        if (places < 0) {
            throw Errors.systemError("<class 'monitoring.CodeLike'> returned NULL without setting an exception");
        }
        return new CodeLike(places);
    }

    @Special
    static PyObject str(CodeLike self) {
        StringBuilder text = new StringBuilder("PyCodeLikeObject");
        for (int bits : self.tools) {
            text.append(":  ").append(bits);
        }
        return Py.str(text.toString());
    }

    private static CodeLike of(PyObject object) {
        if (object instanceof CodeLike codeLike) {
            return codeLike;
        }
        throw Errors.typeError("expected a CodeLike, not '" + object.type().name() + "'");
    }

    private static Monitoring monitoring() {
        return Monitoring.of(ThreadState.get().interpreter);
    }

    /** Tools listen at the first places from now on, unless nothing has changed since this was last said. */
    static void enterScope(PyObject[] args) {
        CodeLike self = of(args[0]);
        Monitoring monitoring = monitoring();
        for (int i = 1; i < args.length; i++) {
            int event = Numbers.asInt(args[i]);
            if (self.version != monitoring.version()) {
                self.tools[i - 1] = monitoring.tools(event);
            }
        }
        self.version = monitoring.version();
    }

    /**
     * Fires an event that is about a place alone, or about values.
     *
     * @param args the object, the place, and as many values as the event has
     */
    static int fire(int event, PyObject[] args) {
        return of(args[0]).tell(event, Numbers.asInt(args[1]), Arrays.copyOfRange(args, 1, args.length));
    }

    /** Fires a LINE event, whose place is not told. */
    static int fireLine(PyObject[] args) {
        return of(args[0]).tell(Monitoring.LINE, Numbers.asInt(args[1]), Py.integer(Numbers.asInt(args[2])));
    }

    /** Fires an event that is about an exception; None: none has been raised. */
    static int fireException(int event, PyObject[] args) {
        CodeLike self = of(args[0]);
        int place = Numbers.asInt(args[1]);
        if (args[2] == Py.None && self.tools(place) != 0) {
            throw Errors.valueError("Firing event " + event + " with no exception set");
        }
        return self.tell(event, place, args[1], args[2]);
    }

    /** Fires a STOP_ITERATION event; what is no StopIteration becomes the value of one. */
    static int fireStopIteration(PyObject[] args) {
        PyObject stop = args[2] instanceof PyStopIteration ? args[2] : PyStopIteration.of(args[2]);
        return of(args[0]).tell(Monitoring.STOP_ITERATION, Numbers.asInt(args[1]), args[1], stop);
    }

    private int tools(int place) {
        if (place < 0 || place >= tools.length) {
            throw Errors.valueError("there are " + tools.length + " places, not " + place);
        }
        return tools[place];
    }

    private int tell(int event, int place, PyObject... args) {
        int listening = tools(place);
        ThreadState ts = ThreadState.get();
        if (listening != 0 && !ts.inTrace) {
            ts.inTrace = true;
            try {
                listening = monitoring().tell(listening, event, this, args);
            } finally {
                ts.inTrace = false;
            }
            tools[place] = listening;
        }
        return listening;
    }
}
