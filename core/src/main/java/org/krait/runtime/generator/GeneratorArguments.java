package org.krait.runtime.generator;

import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;

/** The checks of the arguments of {@code throw} and {@code athrow}. */
final class GeneratorArguments {
    private GeneratorArguments() {}

    static void checkThrow(PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.size() != 0) {
            throw Errors.typeError("throw() takes no keyword arguments");
        }
        if (args.length < 1) {
            throw Errors.typeError("throw expected at least 1 argument, got 0");
        }
        if (args.length > 3) {
            throw Errors.typeError("throw expected at most 3 arguments, got " + args.length);
        }
    }
}
