package org.krait.object.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.sequence.PyTuple;

/** Binding of arguments; every message is what CPython 3.14 says for a call of the same form. */
class ArgParserTest {
    private static final ArgParser SPLIT = new ArgParser("split", 2, "00", false, false, "sep", "maxsplit");
    private static final ArgParser SORT = new ArgParser("sort", 0, "00", false, false, "key", "reverse");
    private static final ArgParser REPLACE = new ArgParser("replace", 3, "110", false, false, "", "", "count");
    private static final ArgParser ISCLOSE =
        new ArgParser("isclose", 2, "1100", false, false, "a", "b", "rel_tol", "abs_tol");

    private static PyObject[] args(int n) {
        PyObject[] args = new PyObject[n];
        for (int i = 0; i < n; i++) {
            args[i] = Py.integer(i);
        }
        return args;
    }

    private static PyTuple names(String... names) {
        PyObject[] items = new PyObject[names.length];
        for (int i = 0; i < names.length; i++) {
            items[i] = Py.str(names[i]);
        }
        return new PyTuple(items);
    }

    private static void fails(String message, Executable call) {
        PyException e = assertThrows(PyException.class, call);
        assertEquals(message, Texts.strString(e.value));
    }

    @Test
    void keywordsFindTheirParameters() {
        PyObject[] given = args(2);
        PyObject[] bound = SPLIT.bind(given, names("maxsplit"));
        assertSame(given[0], bound[0]);
        assertSame(given[1], bound[1]);
        bound = SPLIT.bind(args(1), names("maxsplit"));
        assertNull(bound[0]);
    }

    @Test
    void wrongCallsWithKeywords() {
        fails("split() takes at most 2 arguments (3 given)", () -> SPLIT.bind(args(3), null));
        fails("split() got an unexpected keyword argument 'foo'", () -> SPLIT.bind(args(1), names("foo")));
        fails("argument for split() given by name ('sep') and position (1)", () -> SPLIT.bind(args(2), names("sep")));
        fails("sort() takes no positional arguments", () -> SORT.bind(args(1), null));
        fails("sort() takes at most 2 keyword arguments (3 given)", () -> SORT.bind(args(3), names("a", "b", "c")));
        fails("replace() takes at least 2 positional arguments (1 given)", () -> REPLACE.bind(args(1), null));
        fails("isclose() missing required argument 'b' (pos 2)", () -> ISCLOSE.bind(args(1), null));
        fails("isclose() takes exactly 2 positional arguments (3 given)", () -> ISCLOSE.bind(args(3), null));
    }

    @Test
    void wrongCallsWithoutKeywords() {
        fails("list.clear() takes no arguments (1 given)", () -> ArgParser.noArguments("list.clear", args(1), null));
        fails("list.append() takes exactly one argument (0 given)",
            () -> ArgParser.oneArgument("list.append", args(0), null));
        fails("dict.get() takes no keyword arguments",
            () -> ArgParser.positional("dict.get", "get", args(1), names("a"), 1, 2));
        fails("pop expected at most 1 argument, got 2", () -> ArgParser.checkPositional("pop", 2, 0, 1));
        fails("insert expected 2 arguments, got 1", () -> ArgParser.checkPositional("insert", 1, 2, 2));
        fails("get expected at least 1 argument, got 0", () -> ArgParser.checkPositional("get", 0, 1, 2));
    }

    @Test
    void conversions() {
        assertEquals(7, ArgParser.asInt(Py.integer(7)));
        fails("Python int too large to convert to C int", () -> ArgParser.asInt(Py.integer(1L << 40)));
        fails("'str' object cannot be interpreted as an integer", () -> ArgParser.asSsize(Py.str("a")));
        fails("encode() argument 'encoding' must be str, not None",
            () -> ArgParser.str(Py.None, "encode", "argument 'encoding'", false));
        fails("open() argument 'encoding' must be str or None, not int",
            () -> ArgParser.str(Py.integer(1), "open", "argument 'encoding'", true));
        assertNull(ArgParser.str(Py.None, "open", "argument 'encoding'", true));
    }
}
