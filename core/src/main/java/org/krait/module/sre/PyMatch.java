package org.krait.module.sre;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.Subscripts;

/** {@code re.Match}: what a pattern matched (library reference "Match Objects"). */
@ExposeType(name = "Match", module = "re", subclassable = false, instantiable = false)
public final class PyMatch extends PyObject {
    public static final PyType TYPE = PyMatchExposed.TYPE;

    private final PyPattern pattern;
    final Text text;
    private final int pos;
    private final int endpos;
    /** Start and end of each group, -1 where it did not match; group 0 is the whole. */
    private final int[] marks;
    private final int lastIndex;

    PyMatch(PyPattern pattern, Text text, int pos, int endpos, int[] marks, int lastIndex) {
        super(TYPE);
        this.pattern = pattern;
        this.text = text;
        this.pos = pos;
        this.endpos = endpos;
        this.marks = marks;
        this.lastIndex = lastIndex;
    }

    /** The number of a group given by number or name. */
    private int number(PyObject group) {
        long i = -1;
        if (Subscripts.isIndex(group)) {
            PyInt n = Numbers.index(group);
            i = n.isSmall() ? n.longValue() : -1;
        } else {
            PyObject known = pattern.groupindex.get(group);
            if (known instanceof PyInt n) {
                i = n.longValue();
            }
        }
        if (i < 0 || i > pattern.groups) {
            throw Errors.indexError("no such group");
        }
        return (int) i;
    }

    /** The text of a group, or what stands for one that did not match. */
    PyObject part(int group, PyObject otherwise) {
        if (group > pattern.groups) {
            throw Errors.indexError("no such group");
        }
        int start = marks[2 * group];
        return start < 0 ? otherwise : text.part(start, marks[2 * group + 1]);
    }

    @Method(signature = "($self, /, *args)")
    PyObject group(PyObject[] args) {
        if (args.length == 0) {
            return part(0, Py.None);
        }
        if (args.length == 1) {
            return part(number(args[0]), Py.None);
        }
        PyObject[] parts = new PyObject[args.length];
        for (int i = 0; i < args.length; i++) {
            parts[i] = part(number(args[i]), Py.None);
        }
        return PyTuple.of(parts);
    }

    @Special
    static PyObject getItem(PyObject self, PyObject key) {
        PyMatch m = (PyMatch) self;
        return m.part(m.number(key), Py.None);
    }

    @Method
    PyObject groups(PyObject default_) {
        PyObject[] parts = new PyObject[pattern.groups];
        for (int g = 0; g < parts.length; g++) {
            parts[g] = part(g + 1, default_);
        }
        return PyTuple.of(parts);
    }

    @Method
    PyObject groupdict(PyObject default_) {
        PyDict dict = new PyDict();
        for (PyObject name : Iteration.toArray(pattern.groupindex)) {
            dict.put(name, part(number(name), default_));
        }
        return dict;
    }

    @Method
    PyObject start(PyObject group) {
        return Py.integer(marks[2 * number(group)]);
    }

    @Method
    PyObject end(PyObject group) {
        return Py.integer(marks[2 * number(group) + 1]);
    }

    @Method
    PyObject span(PyObject group) {
        return span(number(group));
    }

    private PyObject span(int group) {
        return Py.tuple(Py.integer(marks[2 * group]), Py.integer(marks[2 * group + 1]));
    }

    @Method
    PyObject expand(PyObject template) {
        PyObject compiled = Substitution.compileTemplate(pattern, template);
        return compiled instanceof PySreTemplate t ? t.expand(this) : compiled;
    }

    @Method
    PyObject __copy__() {
        return this;
    }

    @Method
    PyObject __deepcopy__(PyObject memo) {
        return this;
    }

    @ClassMethod
    static PyObject __class_getitem__(PyType cls, PyObject object) {
        return PyGenericAlias.of(cls, object);
    }

    @Special
    static PyObject repr(PyObject self) {
        PyMatch m = (PyMatch) self;
        return Py.str("<re.Match object; span=(" + m.marks[0] + ", " + m.marks[1] + "), match="
                + PyPattern.cut(Texts.repr(m.part(0, Py.None)), 50) + ">");
    }

    @Getter
    PyObject string() {
        return text.object;
    }

    @Getter
    PyObject re() {
        return pattern;
    }

    @Getter
    PyObject pos() {
        return Py.integer(pos);
    }

    @Getter
    PyObject endpos() {
        return Py.integer(endpos);
    }

    @Getter
    PyObject lastindex() {
        return lastIndex >= 0 ? Py.integer(lastIndex) : Py.None;
    }

    @Getter
    PyObject lastgroup() {
        if (lastIndex >= 0 && lastIndex < pattern.indexgroup.items.length) {
            return pattern.indexgroup.items[lastIndex];
        }
        return Py.None;
    }

    @Getter
    PyObject regs() {
        PyObject[] spans = new PyObject[pattern.groups + 1];
        for (int g = 0; g < spans.length; g++) {
            spans[g] = span(g);
        }
        return PyTuple.of(spans);
    }
}
