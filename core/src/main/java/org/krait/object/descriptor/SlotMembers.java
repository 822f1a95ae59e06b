package org.krait.object.descriptor;

import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;

/** One slot as a method: what {@code list.__getitem__} calls. */
final class SlotMembers extends Members {
    private final PyWrapperDescriptor wrapper;

    SlotMembers(PyWrapperDescriptor wrapper) {
        this.wrapper = wrapper;
    }

    @Override
    public PyObject call1(int id, PyObject self, PyObject a) {
        return wrapper.apply(self, a);
    }

    @Override
    public PyObject call(int id, PyObject self, PyObject[] args, PyTuple kwnames) {
        ArgParser.oneArgument(wrapper.objclass().name() + "." + wrapper.name(), args, kwnames);
        return wrapper.apply(self, args[0]);
    }
}
