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

/** The functions of {@code grp}. */
@ExposeModule(name = "grp")
public final class GrpModule extends JavaModule {
    private static final StructSequenceType GROUP = StructSequenceType.open("grp", "struct_group", 4, "gr_name",
            "gr_passwd", "gr_gid", "gr_mem");

    public GrpModule() {
        super(GrpModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("struct_group"), GROUP.type());
    }

    /** What a {@code struct group} says. */
    private static PyObject entry(long address) {
        MemorySegment g = MemorySegment.ofAddress(address).reinterpret(32);
        PyList members = new PyList();
        for (byte[] member : Libc.stringsAt(g.get(ValueLayout.JAVA_LONG, 24))) {
            members.append(FilePaths.decode(member));
        }
        return GROUP.make(PwdModule.text(g, 0), PwdModule.text(g, 8),
                Py.integer(g.get(ValueLayout.JAVA_INT, 16) & 0xffffffffL), members);
    }

    @Function
    PyObject getgrgid(PyObject id) {
        if (!id.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError("gid should be integer, not " + id.type().longName());
        }
        PyInt number = Numbers.index(id);
        if (!number.isSmall() || number.longValue() < -1 || number.longValue() > 0xffffffffL) {
            // CPython takes what fits a long but no gid for too small.
            boolean large = !number.isSmall() && number.signum() > 0;
            throw Errors.overflowError("gid is " + (large ? "greater than maximum" : "less than minimum"));
        }
        synchronized (Libc.class) {
            long found = Libc.raw("getgrgid", (int) number.longValue());
            if (found == 0) {
                throw Errors.keyError("getgrgid(): gid not found: " + number.longValue());
            }
            return entry(found);
        }
    }

    @Function
    PyObject getgrnam(PyStr name) {
        try (Arena arena = Arena.ofConfined()) {
            long text = PwdModule.name(arena, name, "getgrnam");
            synchronized (Libc.class) {
                long found = Libc.raw("getgrnam", text);
                if (found == 0) {
                    throw Errors.keyError("getgrnam(): name not found: " + Texts.reprString(name));
                }
                return entry(found);
            }
        }
    }

    @Function
    PyObject getgrall() {
        PyList all = new PyList();
        synchronized (Libc.class) {
            Libc.raw("setgrent");
            for (long at = Libc.raw("getgrent"); at != 0; at = Libc.raw("getgrent")) {
                all.append(entry(at));
            }
            Libc.raw("endgrent");
        }
        return all;
    }
}
