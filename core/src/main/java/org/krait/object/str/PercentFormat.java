package org.krait.object.str;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.PrintfDirective;
import org.krait.algorithm.number.PrintfFormat;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.runtime.Interpreter;

/** {@code str % values} (library reference "printf-style String Formatting"). */
final class PercentFormat extends PrintfFormat {
    private final PyStr format;
    private final StrBuilder out;
    private final PercentArguments arguments;

    private PercentFormat(PyStr format, PyObject values) {
        super(false);
        this.format = format;
        this.out = new StrBuilder(format.length() + 16);
        this.arguments = new PercentArguments(values);
    }

    static PyObject format(PyStr format, PyObject values) {
        PercentFormat walk = new PercentFormat(format, values);
        try {
            walk.run();
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
        walk.arguments.end("not all arguments converted during string formatting");
        return walk.out.toStr();
    }

    @Override
    protected int length() {
        return format.length();
    }

    @Override
    protected int charAt(int index) {
        return format.codePointAt(index);
    }

    @Override
    protected void literal(int start, int end) {
        out.append(format, start, end);
    }

    @Override
    protected void requireMapping() {
        arguments.requireMapping();
    }

    @Override
    protected void key(int start, int end) {
        arguments.select(format.substring(start, end).exact());
    }

    @Override
    protected long star(boolean precision) {
        return arguments.star(precision);
    }

    @Override
    protected void convert(PrintfDirective d) {
        int c = d.conversion();
        PyObject value = arguments.next();
        switch (c) {
            case 's' -> text(Texts.str(value), d);
            case 'r' -> text(Texts.repr(value), d);
            case 'a' -> text(Texts.ascii(value), d);
            case 'c' -> text(character(value), d);
            case 'd', 'i', 'u', 'o', 'x', 'X' ->
                out.append(d.formatInt(PercentArguments.integer(value, c), Interpreter.current().intMaxStrDigits));
            case 'e', 'E', 'f', 'F', 'g', 'G' -> out.append(d.formatFloat(real(value)));
            default -> throw d.unsupported();
        }
    }

    private void text(PyStr s, PrintfDirective d) {
        int n = s.length();
        int cut = d.precision() >= 0 && d.precision() < n && d.conversion() != 'c' ? d.precision() : n;
        long pad = d.width() - cut;
        if (pad > Integer.MAX_VALUE - 8 - cut) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        if (pad > 0 && !d.isLeft()) {
            out.append(' ', (int) pad);
        }
        out.append(s, 0, cut);
        if (pad > 0 && d.isLeft()) {
            out.append(' ', (int) pad);
        }
    }

    private static PyStr character(PyObject value) {
        if (value instanceof PyStr s) {
            if (s.length() == 1) {
                return s;
            }
            throw Errors.typeError("%c requires an int or a unicode character, not a string of length "
                    + s.length());
        }
        if (!(value instanceof PyInt) && !value.type().hasSlot(Slot.INDEX)) {
            throw Errors.typeError("%c requires an int or a unicode character, not "
                    + value.type().qualifiedName());
        }
        PyInt i = Numbers.index(value);
        if (!i.isSmall() || i.longValue() < 0 || i.longValue() > Character.MAX_CODE_POINT) {
            throw Errors.overflowError("%c arg not in range(0x110000)");
        }
        return PyStr.ofCodePoint((int) i.longValue());
    }

    /** The argument of a float conversion. */
    static double real(PyObject value) {
        return value instanceof PyFloat f ? f.value : Numbers.asDouble(value);
    }
}
