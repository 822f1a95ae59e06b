package org.krait.module.io;

import org.krait.object.PyObject;
import org.krait.object.descriptor.ArgParser;

/** A number of bytes or characters; None or nothing: -1, without limit. */
final class SizeOrNone {
    private SizeOrNone() {}

    static long convert(PyObject given, String function, String argument) {
        return ArgParser.sizeOrNone(given);
    }
}
