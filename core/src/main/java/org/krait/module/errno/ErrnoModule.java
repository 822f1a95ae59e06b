package org.krait.module.errno;

import org.krait.expose.ExposeModule;
import org.krait.module.JavaModule;
import org.krait.object.Py;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.os.Errno;

/** {@code errno}: the error numbers by name, and the names by number. */
@ExposeModule(name = "errno")
public final class ErrnoModule extends JavaModule {
    /** Second names of a number; the first is what {@code errorcode} has. */
    private static final String[][] ALIASES = {
        {"EWOULDBLOCK", "EAGAIN"}, {"EDEADLK", "EDEADLOCK"}, {"EOPNOTSUPP", "ENOTSUP"}
    };

    public ErrnoModule() {
        super(ErrnoModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        PyDict names = new PyDict();
        String[] all = Errno.names();
        for (int i = 0; i < all.length; i++) {
            PyStr name = PyStr.intern(all[i]);
            dict.put(name, Py.integer(Errno.number(i)));
            names.put(Py.integer(Errno.number(i)), name);
        }
        for (String[] alias : ALIASES) {
            dict.put(PyStr.intern(alias[0]), dict.get(PyStr.intern(alias[1])));
        }
        dict.put(PyStr.intern("errorcode"), names);
    }
}
