package org.krait.module.select;

import java.lang.foreign.Arena;
import java.util.Map;
import java.util.TreeMap;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.os.Errno;
import org.krait.runtime.DescriptorArgument;
import org.krait.runtime.OsErrors;

/** {@code select.poll()}: descriptors and the events asked for. */
@ExposeType(name = "poll", module = "select", subclassable = false, instantiable = false, mutable = true)
public final class PyPoll extends PyObject {
    public static final PyType TYPE = PyPollExposed.TYPE;

    private static final int ALL = PollTable.POLLIN | PollTable.POLLPRI | PollTable.POLLOUT;

    private final Map<Integer, Integer> events = new TreeMap<>();
    private boolean running;

    PyPoll() {
        super(TYPE);
    }

    private static int mask(PyObject o) {
        if (o == null) {
            return ALL;
        }
        PyInt value = Numbers.index(o);
        if (value.signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        }
        if (!value.isSmall() || value.longValue() > 0xffff) {
            throw Errors.overflowError("Python int too large for C unsigned short");
        }
        return (int) value.longValue();
    }

    @Method(signature = "($self, fd, eventmask=NULL, /)")
    void register(PyObject fd, PyObject eventmask) {
        events.put(DescriptorArgument.of(fd), mask(eventmask));
    }

    @Method
    void modify(PyObject fd, PyObject eventmask) {
        int number = DescriptorArgument.of(fd);
        int mask = mask(eventmask);
        if (!events.containsKey(number)) {
            throw OsErrors.of(Errno.ENOENT, null, null);
        }
        events.put(number, mask);
    }

    @Method
    void unregister(PyObject fd) {
        int number = DescriptorArgument.of(fd);
        if (events.remove(number) == null) {
            throw Errors.keyError(Py.integer(number));
        }
    }

    @Method
    PyObject poll(PyObject timeout) {
        long millis = PollTable.millis(timeout, 1, "timeout must be an integer or None");
        if (running) {
            throw Errors.runtimeError("concurrent poll() invocation");
        }
        running = true;
        try (Arena arena = Arena.ofConfined()) {
            Integer[] numbers = events.keySet().toArray(new Integer[0]);
            PollTable table = new PollTable(arena, numbers.length);
            for (int i = 0; i < numbers.length; i++) {
                table.set(i, numbers[i], events.get(numbers[i]));
            }
            table.await(millis);
            PyList ready = new PyList();
            for (int i = 0; i < numbers.length; i++) {
                if (table.events(i) != 0) {
                    ready.append(Py.tuple(Py.integer(numbers[i]), Py.integer(table.events(i))));
                }
            }
            return ready;
        } finally {
            running = false;
        }
    }
}
