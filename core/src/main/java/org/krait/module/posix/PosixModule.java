package org.krait.module.posix;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;

/** The module {@code posix} as a whole: constants, types, the environment. */
@ExposeModule(name = "posix")
public final class PosixModule extends SpawnFunctions {
    public PosixModule() {
        super(PosixModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        SystemNames.addTo(dict);
        put(dict, "environ", Environment.current().asDict());
        put(dict, "error", PyExceptions.OSError);
        put(dict, "DirEntry", PyDirEntry.TYPE);
        put(dict, "stat_result", StatResults.STAT.type());
        put(dict, "statvfs_result", StatResults.STATVFS.type());
        put(dict, "terminal_size", StatResults.TERMINAL_SIZE.type());
        put(dict, "times_result", StatResults.TIMES.type());
        put(dict, "uname_result", StatResults.UNAME.type());
        put(dict, "waitid_result", StatResults.WAITID.type());
        put(dict, "sched_param", StatResults.SCHED_PARAM.type());
    }

    private static void put(PyDict dict, String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }

    @Function(name = "_create_environ")
    PyObject createEnvironment() {
        return Environment.current().asDict();
    }
}
