package org.krait.module.multiprocessing;

import java.lang.foreign.Arena;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Py;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.os.FileNames;
import org.krait.os.Libc;
import org.krait.os.SystemCallException;
import org.krait.runtime.OsErrors;

/** {@code _multiprocessing}: the type of semaphores, and which calls of the system it rests on. */
@ExposeModule(name = "_multiprocessing")
public final class MultiprocessingModule extends JavaModule {
    public MultiprocessingModule() {
        super(MultiprocessingModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        PyDict flags = new PyDict();
        flags.put(PyStr.intern("HAVE_SEM_OPEN"), Py.integer(1));
        flags.put(PyStr.intern("HAVE_SEM_TIMEDWAIT"), Py.integer(1));
        dict.put(PyStr.intern("flags"), flags);
        dict.put(PyStr.intern("SemLock"), PySemLock.TYPE);
    }

    @Function(name = "sem_unlink")
    void unlink(String name) {
        try (Arena arena = Arena.ofConfined()) {
            Libc.call("sem_unlink", Libc.string(arena, FileNames.bytes(name)));
        } catch (SystemCallException e) {
            throw OsErrors.of(e);
        }
    }
}
