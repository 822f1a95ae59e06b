package org.krait.module.sre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.krait.expose.ClassMethod;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Method;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.CompareOp;
import org.krait.object.Comparisons;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.dict.PyDict;
import org.krait.object.dict.PyMappingProxy;
import org.krait.object.generic.PyGenericAlias;
import org.krait.object.iterator.PyCallableIterator;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/** {@code re.Pattern}: a compiled regular expression (library reference "Regular Expression Objects"). */
@ExposeType(name = "Pattern", module = "re", subclassable = false, instantiable = false, weakly = true)
public final class PyPattern extends PyObject {
    public static final PyType TYPE = PyPatternExposed.TYPE;

    private static final String[] FLAG_NAMES = {"IGNORECASE", "LOCALE", "MULTILINE", "DOTALL", "UNICODE", "VERBOSE",
        "DEBUG", "ASCII"};
    private static final int[] FLAG_VALUES = {2, 4, 8, 16, 32, 64, 128, 256};
    private static final int KIND_FLAGS = 4 | 32 | 256;
    private static final int UNICODE = 32;

    private final PyObject pattern;
    private final int flags;
    final int[] code;
    final int groups;
    final PyDict groupindex;
    final PyTuple indexgroup;
    private final Boolean bytes;

    PyPattern(PyObject pattern, int flags, int[] code, int groups, PyDict groupindex, PyTuple indexgroup) {
        super(TYPE);
        this.pattern = pattern;
        this.flags = flags;
        this.code = code;
        this.groups = groups;
        this.groupindex = groupindex;
        this.indexgroup = indexgroup;
        this.bytes = pattern == Py.None ? null : !(pattern instanceof PyStr);
    }

    /** Whether it is a bytes pattern; null if it goes with both. */
    Boolean isBytes() {
        return bytes;
    }

    // One match

    @Method
    PyObject match(PyObject string, long pos, long endpos) {
        Search s = new Search(this, string, pos, endpos);
        return s.pos <= s.endpos && s.matcher.match() ? s.found() : Py.None;
    }

    @Method
    PyObject fullmatch(PyObject string, long pos, long endpos) {
        Search s = new Search(this, string, pos, endpos);
        return s.pos <= s.endpos && s.matcher.fullMatch() ? s.found() : Py.None;
    }

    @Method
    PyObject search(PyObject string, long pos, long endpos) {
        Search s = new Search(this, string, pos, endpos);
        return s.matcher.search() ? s.found() : Py.None;
    }

    // All matches

    @Method
    PyObject findall(PyObject string, long pos, long endpos) {
        Search s = new Search(this, string, pos, endpos);
        PyList found = new PyList();
        PyObject empty = s.text.empty();
        while (s.matcher.search()) {
            if (groups <= 1) {
                found.append(s.group(groups, empty));
            } else {
                PyObject[] items = new PyObject[groups];
                for (int g = 0; g < groups; g++) {
                    items[g] = s.group(g + 1, empty);
                }
                found.append(PyTuple.of(items));
            }
            s.matcher.advance();
        }
        return found;
    }

    @Method
    PyObject finditer(PyObject string, long pos, long endpos) {
        PyScanner scanner = new PyScanner(new Search(this, string, pos, endpos));
        return new PyCallableIterator(Attributes.get(scanner, "search"), Py.None);
    }

    @Method
    PyObject scanner(PyObject string, long pos, long endpos) {
        return new PyScanner(new Search(this, string, pos, endpos));
    }

    @Method
    PyObject split(PyObject string, long maxsplit) {
        Search s = new Search(this, string, 0, Long.MAX_VALUE);
        PyList parts = new PyList();
        int last = 0;
        for (long n = 0; (maxsplit == 0 || n < maxsplit) && s.matcher.search(); n++) {
            parts.append(s.text.part(last, s.matcher.start()));
            for (int g = 1; g <= groups; g++) {
                parts.append(s.group(g, Py.None));
            }
            last = s.matcher.end();
            s.matcher.advance();
        }
        parts.append(s.text.part(last, s.endpos));
        return parts;
    }

    @Method
    PyObject sub(PyObject repl, PyObject string, long count) {
        return new Substitution(this, repl, string, count).run();
    }

    @Method
    PyObject subn(PyObject repl, PyObject string, long count) {
        Substitution s = new Substitution(this, repl, string, count);
        PyObject text = s.run();
        return Py.tuple(text, Py.integer(s.made()));
    }

    // The object itself

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
        PyPattern p = (PyPattern) self;
        int rest = p.flags;
        if (p.bytes != null && !p.bytes && (rest & KIND_FLAGS) == UNICODE) {
            rest &= ~UNICODE;
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < FLAG_VALUES.length; i++) {
            if ((rest & FLAG_VALUES[i]) != 0) {
                names.add("re.".concat(FLAG_NAMES[i]));
                rest &= ~FLAG_VALUES[i];
            }
        }
        if (rest != 0) {
            names.add("0x".concat(Integer.toHexString(rest)));
        }
        String shown = names.isEmpty() ? "" : ", " + String.join("|", names);
        return Py.str("re.compile(" + cut(Texts.repr(p.pattern), 200) + shown + ")");
    }

    static String cut(PyStr repr, int most) {
        return repr.length() > most ? repr.substring(0, most).toString() : repr.toString();
    }

    @Special
    static long hash(PyObject self) {
        PyPattern p = (PyPattern) self;
        long h = Arrays.hashCode(p.code) * 31L + Comparisons.hash(p.pattern);
        h = h * 31 + p.flags;
        return h == -1 ? -2 : h;
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        if (op != CompareOp.EQ && op != CompareOp.NE || !(other instanceof PyPattern q)) {
            return Py.NotImplemented;
        }
        PyPattern p = (PyPattern) self;
        boolean equal = p == q || p.flags == q.flags && p.bytes == q.bytes && p.groups == q.groups
                && Arrays.equals(p.code, q.code) && Comparisons.equal(p.pattern, q.pattern);
        return Py.bool(equal == (op == CompareOp.EQ));
    }

    @Getter
    PyObject pattern() {
        return pattern;
    }

    @Getter
    PyObject flags() {
        return Py.integer(flags);
    }

    @Getter
    PyObject groups() {
        return Py.integer(groups);
    }

    @Getter
    PyObject groupindex() {
        return new PyMappingProxy(groupindex);
    }
}
