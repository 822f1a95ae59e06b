package org.krait.module;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.krait.object.Calls;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/**
 * The exception types that modules define ({@code struct.error}, {@code binascii.Error} ...): one for each interpreter,
 * made when first asked for.
 */
public final class ModuleException {
    private static final PyStr MODULE = PyStr.intern("__module__");

    /** The types of one interpreter by qualified name. */
    private static final class Types {
        final Map<String, PyType> made = new ConcurrentHashMap<>();
    }

    private ModuleException() {
    }

    /**
     * The type of this name.
     *
     * @param module the value of {@code __module__}
     * @param name the name
     * @param base the base class
     */
    public static PyType type(String module, String name, PyType base) {
        Types types = Interpreter.current().service(Types.class, i -> new Types());
        return types.made.computeIfAbsent(module + "." + name, key -> {
            PyDict dict = new PyDict();
            dict.put(MODULE, PyStr.intern(module));
            PyObject made = Calls.call(PyType.TYPE, PyStr.intern(name), Py.tuple(base), dict);
            return (PyType) made;
        });
    }
}
