package org.krait.module.pwd;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.FilePaths;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.StructSequenceType;
import org.krait.object.str.PyStr;
import org.krait.os.Libc;

/** The functions of {@code pwd}. */
@ExposeModule(name = "pwd")
public final class PwdModule extends JavaModule {
    private static final StructSequenceType PASSWD = StructSequenceType.open("pwd", "struct_passwd", 7, "pw_name",
            "pw_passwd", "pw_uid", "pw_gid", "pw_gecos", "pw_dir", "pw_shell");

    public PwdModule() {
        super(PwdModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("struct_passwd"), PASSWD.type());
    }

    /** What a {@code struct passwd} says. */
    private static PyObject entry(long address) {
        MemorySegment p = MemorySegment.ofAddress(address).reinterpret(48);
        return PASSWD.make(text(p, 0), text(p, 8), Py.integer(p.get(ValueLayout.JAVA_INT, 16) & 0xffffffffL),
                Py.integer(p.get(ValueLayout.JAVA_INT, 20) & 0xffffffffL), text(p, 24), text(p, 32), text(p, 40));
    }

    static PyObject text(MemorySegment struct, long at) {
        byte[] bytes = Libc.bytesAt(struct.get(ValueLayout.JAVA_LONG, at));
        return bytes == null ? Py.None : FilePaths.decode(bytes);
    }

    /** A name as a C string; ValueError if it has a null byte. */
    static long name(Arena arena, PyObject name, String function) {
        if (!(name instanceof PyStr text)) {
            throw Errors.typeError(function + "() argument must be str, not " + name.type().longName());
        }
        byte[] bytes = FilePaths.encode(text);
        for (byte b : bytes) {
            if (b == 0) {
                throw Errors.valueError("embedded null byte");
            }
        }
        return Libc.string(arena, bytes);
    }

    /** The functions of C's library that find entries share one buffer: one call at a time. */
    @Function(signature = "($module, uidobj, /)")
    PyObject getpwuid(PyObject uid) {
        if (!uid.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError("uid should be integer, not " + uid.type().longName());
        }
        PyInt number = Numbers.index(uid);
        if (!number.isSmall() || number.longValue() < -1 || number.longValue() > 0xffffffffL) {
            throw Errors.keyError("getpwuid(): uid not found");
        }
        synchronized (Libc.class) {
            long found = Libc.raw("getpwuid", (int) number.longValue());
            if (found == 0) {
                throw Errors.keyError("getpwuid(): uid not found: " + number.longValue());
            }
            return entry(found);
        }
    }

    @Function
    PyObject getpwnam(PyObject name) {
        try (Arena arena = Arena.ofConfined()) {
            long text = name(arena, name, "getpwnam");
            synchronized (Libc.class) {
                long found = Libc.raw("getpwnam", text);
                if (found == 0) {
                    throw Errors.keyError("getpwnam(): name not found: " + Texts.reprString(name));
                }
                return entry(found);
            }
        }
    }

    @Function
    PyObject getpwall() {
        PyList all = new PyList();
        synchronized (Libc.class) {
            Libc.raw("setpwent");
            for (long at = Libc.raw("getpwent"); at != 0; at = Libc.raw("getpwent")) {
                all.append(entry(at));
            }
            Libc.raw("endpwent");
        }
        return all;
    }
}
