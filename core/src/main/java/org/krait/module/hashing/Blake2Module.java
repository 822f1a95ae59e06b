package org.krait.module.hashing;

import java.util.Locale;

import org.krait.expose.ExposeModule;
import org.krait.module.JavaModule;
import org.krait.object.Py;
import org.krait.object.PyType;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/** {@code _blake2}: its types. */
@ExposeModule(name = "_blake2")
public final class Blake2Module extends JavaModule {
    public Blake2Module() {
        super(Blake2ModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        add(dict, "blake2b", PyBlake2b.TYPE, 64);
        add(dict, "blake2s", PyBlake2s.TYPE, 32);
        dict.put(PyStr.intern("_GIL_MINSIZE"), Py.integer(2048));
    }

    private static void add(PyDict dict, String name, PyType type, int most) {
        dict.put(PyStr.intern(name), type);
        constant(dict, type, "SALT_SIZE", most / 4);
        constant(dict, type, "PERSON_SIZE", most / 4);
        constant(dict, type, "MAX_KEY_SIZE", most);
        constant(dict, type, "MAX_DIGEST_SIZE", most);
    }

    /** A constant of the type that the module has too, with the type's name in front. */
    private static void constant(PyDict dict, PyType type, String name, int value) {
        dict.put(PyStr.intern(type.name().toUpperCase(Locale.ROOT) + "_" + name), Py.integer(value));
        type.dict().put(PyStr.intern(name), Py.integer(value));
    }
}
