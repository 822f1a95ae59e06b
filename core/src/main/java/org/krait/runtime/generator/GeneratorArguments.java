package org.krait.runtime.generator;

import org.krait.object.PyObject;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.sequence.PyTuple;

/** The checks of the arguments of {@code throw} and {@code athrow}. */
final class GeneratorArguments {
    private GeneratorArguments() {}

    /** Checks a whole call of {@code throw}. */
    static void checkThrow(PyObject self, PyObject[] args, PyTuple kwnames) {
        checkKeywords(self, "throw", kwnames);
        checkCount("throw", args);
    }

    static void checkKeywords(PyObject self, String method, PyTuple kwnames) {
        ArgParser.noKeywords(self.type().name() + "." + method, kwnames);
    }

    static void checkCount(String method, PyObject[] args) {
        ArgParser.checkPositional(method, args.length, 1, 3);
    }
}
