package org.krait.object.str;

import org.krait.object.Attributes;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.sequence.PyTuple;

/**
 * {@code str.format} and {@code str.format_map} (library reference "Format String Syntax"): looks fields up, converts
 * and formats them. Fields in a spec are replaced first, one level deep.
 */
final class StrFormat {
    private static final int DEPTH = 2;

    /** Null for format_map. */
    private final PyObject[] args;
    private final PyTuple kwnames;
    /** Null for format. */
    private final PyObject mapping;

    private enum Numbering { UNKNOWN, AUTOMATIC, MANUAL }

    private Numbering numbering = Numbering.UNKNOWN;
    private int nextNumber;

    private StrFormat(PyObject[] args, PyTuple kwnames, PyObject mapping) {
        this.args = args;
        this.kwnames = kwnames;
        this.mapping = mapping;
    }

    static PyObject format(PyStr s, PyObject[] args, PyTuple kwnames) {
        return new StrFormat(args, kwnames, null).build(s, DEPTH);
    }

    static PyObject formatMap(PyStr s, PyObject mapping) {
        return new StrFormat(null, null, mapping).build(s, DEPTH);
    }

    private PyStr build(PyStr s, int depth) {
        if (depth <= 0) {
            throw Errors.valueError("Max string recursion exceeded");
        }
        StrBuilder out = new StrBuilder(s.length() + 16);
        FormatMarkup markup = new FormatMarkup(s);
        while (markup.next()) {
            out.append(markup.literal);
            if (markup.hasField) {
                PyObject value = convert(lookUp(markup.fieldName), markup.conversion);
                PyStr spec = markup.specHasFields ? build(markup.spec, depth - 1) : markup.spec;
                out.append(Texts.format(value, spec));
            }
        }
        return out.toStr();
    }

    private static PyObject convert(PyObject value, int conversion) {
        return switch (conversion) {
            case 0 -> value;
            case 'r' -> Texts.repr(value);
            case 's' -> Texts.str(value);
            case 'a' -> Texts.ascii(value);
            default -> throw Errors.valueError("Unknown conversion specifier "
                    + (conversion > 32 && conversion < 127 ? String.valueOf((char) conversion)
                            : "\\x" + Integer.toHexString(conversion)));
        };
    }

    private PyObject lookUp(PyStr fieldName) {
        FieldName name = new FieldName(fieldName);
        boolean empty = name.first.length() == 0;
        long index = name.firstIndex;
        if (empty || index >= 0) {
            index = number(empty, index);
        }
        PyObject o = index < 0 ? named(name.first.exact()) : positional(index);
        while (name.next()) {
            if (name.isAttribute) {
                o = Attributes.get(o, PyStr.intern(name.part));
            } else {
                o = Containers.getItem(o, name.index >= 0 ? Py.integer(name.index) : name.part);
            }
        }
        return o;
    }

    private long number(boolean empty, long index) {
        Numbering now = empty ? Numbering.AUTOMATIC : Numbering.MANUAL;
        if (numbering == Numbering.UNKNOWN) {
            numbering = now;
        } else if (numbering != now) {
            throw Errors.valueError(empty
                    ? "cannot switch from manual field specification to automatic field numbering"
                    : "cannot switch from automatic field numbering to manual field specification");
        }
        return empty ? nextNumber++ : index;
    }

    private PyObject positional(long index) {
        if (args == null) {
            throw Errors.valueError("Format string contains positional fields");
        }
        int given = args.length - (kwnames == null ? 0 : kwnames.items.length);
        if (index >= given) {
            throw Errors.indexError("Replacement index " + index + " out of range for positional args tuple");
        }
        return args[(int) index];
    }

    private PyObject named(PyStr name) {
        if (mapping != null) {
            return Containers.getItem(mapping, name);
        }
        if (kwnames != null) {
            int given = args.length - kwnames.items.length;
            for (int i = 0; i < kwnames.items.length; i++) {
                if (((PyStr) kwnames.items[i]).sameText(name)) {
                    return args[given + i];
                }
            }
        }
        throw Errors.keyError(name);
    }
}
