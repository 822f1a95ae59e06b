package org.krait.module.decimal;

import java.util.Arrays;
import org.krait.algorithm.decimal.DecimalFormat;
import org.krait.algorithm.decimal.TooLargeException;
import org.krait.object.Calls;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;

/** {@code Decimal.__format__}. Specifications beyond the common kind go to {@code _pydecimal}, as in CPython. */
final class Formatting {
    private Formatting() {
    }

    static PyObject format(PyDecimal d, PyObject[] args, PyTuple kwnames) {
        ArgParser.noKeywords("__format__", kwnames);
        if (args.length < 1 || args.length > 2) {
            throw Errors.typeError("function takes at " + (args.length < 1 ? "least 1 argument" : "most 2 arguments")
                    + " (" + args.length + " given)");
        }
        if (!(args[0] instanceof PyStr spec)) {
            throw Errors.typeError("format arg must be str");
        }
        String text = spec.toString();
        checkEncodable(text, spec);
        PyDecimalContext context = DecimalState.get().current();
        if (text.endsWith("N")) {
            Imports.call("warnings", "warn", Py.str("Format specifier 'N' is deprecated and slated for removal in "
                    + "Python 3.18"), PyExceptions.DeprecationWarning);
        }
        DecimalFormat format = DecimalFormat.parse(text, context.hasCapitals());
        if (format == null) {
            return other(d, spec, context);
        }
        if (args.length == 2) {
            override(format, args[1]);
        } else if (format.isLocal()) {
            locale(format);
        }
        if (format.exceedsLimits()) {
            throw Errors.valueError("format specification exceeds internal limits of _decimal");
        }
        try {
            return Py.str(format.format(d.value, context.roundingMode()));
        } catch (TooLargeException e) {
            throw Errors.memoryError("");
        }
    }

    private static void checkEncodable(String text, PyStr spec) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                Calls.method(spec, "encode");
            }
        }
    }

    private static void override(DecimalFormat format, PyObject given) {
        if (!(given instanceof PyDict dict)) {
            throw Errors.typeError("optional argument must be a dict");
        }
        PyStr grouping = text(dict, "grouping");
        PyStr point = text(dict, "decimal_point");
        PyStr separator = text(dict, "thousands_sep");
        boolean valid = format.use(point == null ? null : point.toString(),
                separator == null ? null : separator.toString(),
                grouping == null ? null : untilZero(grouping.toString().chars().toArray()));
        if (!valid) {
            throw Errors.valueError("invalid override dict");
        }
    }

    private static void locale(DecimalFormat format) {
        PyObject conventions = Imports.call("locale", "localeconv");
        PyObject[] items = Iteration.toArray(Containers.getItem(conventions, PyStr.intern("grouping")));
        int[] sizes = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            sizes[i] = Numbers.asInt(items[i]);
        }
        format.use(Containers.getItem(conventions, PyStr.intern("decimal_point")).toString(),
                Containers.getItem(conventions, PyStr.intern("thousands_sep")).toString(), untilZero(sizes));
    }

    /** Sizes of groups: a zero says that the last one repeats. */
    private static int[] untilZero(int[] sizes) {
        int n = 0;
        while (n < sizes.length && sizes[n] != 0) {
            n++;
        }
        return Arrays.copyOf(sizes, n);
    }

    private static PyStr text(PyDict dict, String key) {
        PyObject value = dict.get(PyStr.intern(key));
        if (value == null || value instanceof PyStr) {
            return (PyStr) value;
        }
        throw Errors.typeError("bad argument type for built-in operation");
    }

    private static PyObject other(PyDecimal d, PyStr spec, PyDecimalContext context) {
        PyObject python = Calls.call(Imports.attribute("_pydecimal", "Decimal"), d.str());
        try {
            return Calls.method(python, "__format__", spec, context);
        } catch (PyException e) {
            if (e.matches(PyExceptions.ValueError)) {
                throw Errors.valueError("invalid format string");
            }
            throw e;
        }
    }
}
