package org.krait.module.struct;

import java.util.LinkedHashMap;
import java.util.Map;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** The functions of {@code _struct}. */
@ExposeModule(name = "_struct")
public final class StructModule extends JavaModule {
    private static final int MOST_CACHED = 100;

    private final Map<PyStr, Layout> cache = new LinkedHashMap<>();

    public StructModule() {
        super(StructModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("Struct"), PyStruct.TYPE);
        dict.put(PyStr.intern("error"), StructError.type());
    }

    private Layout layout(PyObject format) {
        if (!(format instanceof PyStr text)) {
            // The cache is a dict, which speaks first about a key that has no hash.
            new PyDict().get(format);
            return Layout.of(format);
        }
        synchronized (cache) {
            Layout layout = cache.get(text);
            if (layout == null) {
                layout = Layout.of(format);
                if (cache.size() >= MOST_CACHED) {
                    cache.clear();
                }
                cache.put(text, layout);
            }
            return layout;
        }
    }

    @Function
    void _clearcache() {
        synchronized (cache) {
            cache.clear();
        }
    }

    private Layout first(String name, PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("_struct." + name, kwnames);
        if (args.length == 0) {
            throw Errors.typeError("missing format argument");
        }
        return layout(args[0]);
    }

    @Function
    PyObject pack(PyObject[] args, PyTuple kwnames) {
        return StructCalls.pack(first("pack", args, kwnames), args, 1);
    }

    @Function
    PyObject pack_into(PyObject[] args, PyTuple kwnames) {
        StructCalls.packInto(first("pack_into", args, kwnames), args, 1);
        return Py.None;
    }

    @Function
    PyObject unpack(PyObject format, PyObject buffer) {
        return StructCalls.unpack(layout(format), buffer);
    }

    @Function
    PyObject unpack_from(PyObject format, PyObject buffer, PyObject offset) {
        Layout layout = layout(format);
        byte[] data = Buffers.bytes(buffer);
        return StructCalls.unpackFrom(layout, data, Numbers.asLong(offset));
    }

    @Function
    PyObject iter_unpack(PyObject format, PyObject buffer) {
        return StructCalls.iterUnpack(layout(format), buffer);
    }

    @Function
    long calcsize(PyObject format) {
        return layout(format).exactSize();
    }
}
