package org.krait.module.json;

import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** The functions of {@code _json}. */
@ExposeModule(name = "_json")
public final class JsonModule extends JavaModule {
    public JsonModule() {
        super(JsonModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("make_scanner"), PyJsonScanner.TYPE);
        dict.put(PyStr.intern("make_encoder"), PyJsonEncoder.TYPE);
    }

    private static PyStr text(PyObject o) {
        if (!(o instanceof PyStr s)) {
            throw Errors.typeError("first argument must be a string, not " + o.type().longName());
        }
        return s;
    }

    @Function
    PyObject encode_basestring_ascii(PyObject object) {
        return JsonText.literal(text(object), true);
    }

    @Function
    PyObject encode_basestring(PyObject object) {
        return JsonText.literal(text(object), false);
    }

    @Function
    PyObject scanstring(PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("scanstring", kwnames);
        if (args.length < 2 || args.length > 3) {
            throw Errors.typeError("scanstring() takes at " + (args.length < 2 ? "least 2" : "most 3") + " arguments ("
                    + args.length + " given)");
        }
        long end = Numbers.asLong(args[1]);
        boolean strict = args.length < 3 || Comparisons.isTrue(args[2]);
        PyStr s = text(args[0]);
        if (end < 0 || end > s.length()) {
            throw Errors.valueError("end is out of bounds");
        }
        JsonText.Scan scan = new JsonText.Scan(s, strict);
        scan.read((int) end);
        return Py.tuple(scan.value, Py.integer(scan.end));
    }
}
