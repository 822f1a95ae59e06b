package org.krait.module.marshal;

import org.krait.code.Marshal;
import org.krait.code.MarshalException;
import org.krait.code.MarshalReader;
import org.krait.code.MarshalWriter;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Attributes;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.bytes.PyMemoryView;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.Constants;
import org.krait.runtime.function.PyCode;

/** The functions of {@code marshal}. */
@ExposeModule(name = "marshal")
public final class MarshalModule extends JavaModule {
    private static final int VERSION = 5;

    public MarshalModule() {
        super(MarshalModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("version"), Py.integer(VERSION));
    }

    @Function(signature = "($module, value, version=5, /, *, allow_code=True)")
    PyObject dumps(PyObject value, int version, boolean allowCode) {
        if (value instanceof PyCode code && allowCode && version >= VERSION) {
            return new PyBytes(MarshalWriter.dumps(code.code));
        }
        return new PyBytes(ValueWriter.dumps(value, version, allowCode));
    }

    @Function(signature = "($module, value, file, version=5, /, *, allow_code=True)")
    PyObject dump(PyObject value, PyObject file, int version, boolean allowCode) {
        return Calls.method(file, "write", dumps(value, version, allowCode));
    }

    @Function
    PyObject loads(PyObject bytes, boolean allowCode) {
        byte[] data = Buffers.bytes(bytes);
        if (allowCode && data.length > 0 && (data[0] & 0x7f) == Marshal.CODE) {
            try {
                return Constants.toPython(new MarshalReader(data, 0, data.length).read());
            } catch (MarshalException e) {
                throw e.isEof() ? Errors.eofError(e.getMessage()) : Errors.valueError(e.getMessage());
            }
        }
        return new ValueReader(new BytesInMemory(data, "marshal data too short"), allowCode).readValue();
    }

    @Function
    PyObject load(PyObject file, boolean allowCode) {
        PyObject probe = Calls.method(file, "read", Py.integer(0));
        if (!(probe instanceof PyBytes)) {
            throw Errors.typeError("file.read() returned not bytes but " + probe.type().longName());
        }
        return new ValueReader(new File(file), allowCode).readValue();
    }

    /** A Python file: exactly what a value needs is taken from it. */
    private static final class File implements ValueReader.Source {
        private final PyObject readinto;

        File(PyObject file) {
            readinto = Attributes.get(file, "readinto");
        }

        @Override
        public byte[] read(int count) {
            byte[] bytes = new byte[count];
            if (fill(bytes) != count) {
                throw Errors.eofError("EOF read where not expected");
            }
            return bytes;
        }

        @Override
        public int next() {
            byte[] one = new byte[1];
            return fill(one) == 1 ? one[0] & 0xff : -1;
        }

        private long fill(byte[] bytes) {
            int count = bytes.length;
            PyMemoryView view = PyMemoryView.of(new PyBuffer(Py.None, bytes, 0, count, false));
            long n = count == 0 ? 0 : Numbers.asLong(Calls.call(readinto, view));
            if (n > count) {
                throw Errors.valueError("read() returned too much data: " + count + " bytes requested, " + n
                        + " returned");
            }
            return n;
        }
    }
}
