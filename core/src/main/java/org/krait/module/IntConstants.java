package org.krait.module;

import org.krait.object.Py;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** The numbers of a module that come from the operating system's headers. */
public final class IntConstants {
    private IntConstants() {}

    /**
     * Adds constants to a namespace.
     *
     * @param dict the namespace
     * @param table {@code NAME=number}, separated by single spaces
     */
    public static void addTo(PyDict dict, String table) {
        for (String constant : table.split(" ")) {
            int equals = constant.indexOf('=');
            dict.put(PyStr.intern(constant.substring(0, equals)),
                    Py.integer(Long.parseLong(constant.substring(equals + 1))));
        }
    }
}
