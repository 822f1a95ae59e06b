package org.krait.module.select;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.module.io.IoModule;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.number.PyFloat;
import org.krait.os.Descriptors;
import org.krait.os.SystemCallException;
import org.krait.os.Waiting;
import org.krait.runtime.Interpreter;
import org.krait.runtime.OsErrors;

/** An array of {@code struct pollfd} in native memory, and how arguments become descriptors and times. */
final class PollTable {
    static final int POLLIN = 1;
    static final int POLLPRI = 2;
    static final int POLLOUT = 4;
    static final int POLLERR = 8;
    static final int POLLHUP = 16;
    static final int POLLNVAL = 32;

    private static final int ENTRY = 8;

    private final MemorySegment memory;
    private final int size;

    PollTable(Arena arena, int size) {
        this.memory = arena.allocate((long) ENTRY * Math.max(size, 1), 4);
        this.size = size;
    }

    /** Asks for events of a descriptor; one that is not open is shown as not valid. */
    void set(int index, int descriptor, int events) {
        int real;
        try {
            real = table().get(descriptor).real();
        } catch (SystemCallException | IOException e) {
            // poll(2) skips negative numbers; a huge one gives POLLNVAL.
            real = Integer.MAX_VALUE;
        }
        memory.set(ValueLayout.JAVA_INT, (long) index * ENTRY, real);
        memory.set(ValueLayout.JAVA_SHORT, (long) index * ENTRY + 4, (short) events);
    }

    /** The events that have happened. */
    int events(int index) {
        return memory.get(ValueLayout.JAVA_SHORT, (long) index * ENTRY + 6) & 0xffff;
    }

    /** Waits; the number of descriptors with events. */
    int await(long millis) {
        try {
            return Waiting.poll(memory, size, millis);
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }

    static Descriptors table() {
        return IoModule.descriptors(Interpreter.current());
    }

    /** A time in milliseconds, rounded up, -1 for None. */
    static long millis(PyObject timeout, double unit, String error) {
        if (timeout == null || timeout == Py.None) {
            return -1;
        }
        double value;
        String tooLarge = "timestamp too large to convert to C PyTime_t";
        if (timeout instanceof PyFloat f) {
            value = f.value;
            tooLarge = "timestamp out of range for platform time_t";
        } else if (timeout.type().hasSlot(Slot.INDEX)) {
            value = Numbers.asDouble(timeout);
        } else {
            throw Errors.typeError(error);
        }
        if (Double.isNaN(value)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        }
        // Away from zero, so that the least of negative times still means forever.
        double millis = value < 0 ? Math.floor(value * unit) : Math.ceil(value * unit);
        if (Math.abs(millis) > 9.3e15) {
            throw Errors.overflowError(tooLarge);
        }
        return (long) millis;
    }
}
