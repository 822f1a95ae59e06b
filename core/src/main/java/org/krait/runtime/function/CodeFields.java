package org.krait.runtime.function;

import java.util.ArrayList;
import java.util.List;
import org.krait.code.CodeObject;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * Making code objects from Python values: {@code types.CodeType(...)} and {@code code.replace(...)}, with CPython's
 * checks. Fields are numbered as the constructor's parameters.
 */
final class CodeFields {
    private static final String[] NAMES = {"co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals",
        "co_stacksize", "co_flags", "co_code", "co_consts", "co_names", "co_varnames", "co_filename", "co_name",
        "co_qualname", "co_firstlineno", "co_linetable", "co_exceptiontable", "co_freevars", "co_cellvars"};

    /** The kind of value of each field: i(nt), b(ytes), t(uple), s(tr). */
    private static final String KINDS = "iiiiiibtttsssibbtt";

    private static final int FEWEST = 16;

    private static final ArgParser REPLACE =
            new ArgParser("replace", 0, "0".repeat(NAMES.length), false, false, NAMES);

    private final PyObject[] values = new PyObject[NAMES.length];

    /** What is copied, with its constants as they were; null when nothing is. */
    private CodeObject copied;
    private PyObject keptConsts;

    private CodeFields() {}

    static PyCode fromConstructor(PyObject[] args, PyTuple kwnames) {
        if (kwnames != null && kwnames.size() != 0) {
            throw Errors.typeError("code() takes no keyword arguments");
        }
        if (args.length < FEWEST || args.length > NAMES.length) {
            String bound = args.length < FEWEST ? "at least " + FEWEST : "at most " + NAMES.length;
            throw Errors.typeError("code expected " + bound + " arguments, got " + args.length);
        }
        CodeFields fields = new CodeFields();
        for (int i = 0; i < NAMES.length; i++) {
            PyObject value = i < args.length ? args[i] : PyTuple.EMPTY;
            fields.values[i] = checked(i, value, "code", "argument " + (i + 1));
        }
        String[] counts = {"argcount", "posonlyargcount", "kwonlyargcount", "nlocals"};
        for (int i = 0; i < counts.length; i++) {
            if (fields.number(i) < 0) {
                throw Errors.valueError("code: " + counts[i] + " must not be negative");
            }
        }
        return fields.build();
    }

    static PyCode replace(PyCode code, PyObject[] args, PyTuple kwnames) {
        PyObject[] given = REPLACE.bind(args, kwnames);
        CodeFields fields = new CodeFields();
        fields.copy(code);
        for (int i = 0; i < NAMES.length; i++) {
            if (given[i] != null) {
                fields.values[i] = checked(i, given[i], "replace", "argument '" + NAMES[i] + "'");
            }
        }
        for (int i = 0; i < NAMES.length; i++) {
            if (given[i] != null && KINDS.charAt(i) == 'i' && fields.number(i) < 0) {
                throw Errors.valueError(NAMES[i] + " must be a positive integer");
            }
        }
        return fields.build();
    }

    private void copy(PyCode code) {
        CodeObject c = code.code;
        copied = c;
        keptConsts = code.coConsts();
        int[] numbers = {c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_stacksize(),
            c.co_flags};
        for (int i = 0; i < numbers.length; i++) {
            values[i] = Py.integer(numbers[i]);
        }
        values[6] = code.coCode();
        values[7] = keptConsts;
        values[8] = code.coNames();
        values[9] = code.coVarnames();
        values[10] = code.filename();
        values[11] = code.name();
        values[12] = code.qualname();
        values[13] = Py.integer(c.co_firstlineno);
        values[14] = code.coLinetable();
        values[15] = code.coExceptiontable();
        values[16] = code.coFreevars();
        values[17] = code.coCellvars();
    }

    private static PyObject checked(int i, PyObject value, String function, String argument) {
        PyType wanted = switch (KINDS.charAt(i)) {
            case 'b' -> PyBytes.TYPE;
            case 't' -> PyTuple.TYPE;
            case 's' -> PyStr.TYPE;
            default -> null;
        };
        if (wanted == null) {
            return Py.integer(ArgParser.asInt(value));
        }
        if (!value.type().isSubtypeOf(wanted)) {
            throw ArgParser.badArgument(function, argument, wanted.name(), value);
        }
        return value;
    }

    private int number(int i) {
        return Numbers.asInt(values[i]);
    }

    private String[] strings(int i) {
        PyTuple tuple = (PyTuple) values[i];
        String[] strings = new String[tuple.size()];
        for (int k = 0; k < strings.length; k++) {
            PyObject name = tuple.get(k);
            if (!(name instanceof PyStr)) {
                throw i == 9
                        ? Errors.typeError("name tuples must contain only strings, not '" + name.type().name() + "'")
                        : Errors.systemError("non-string found in code slot");
            }
            strings[k] = name.toString();
        }
        return strings;
    }

    private static Object[] constants(PyTuple tuple) {
        Object[] constants = new Object[tuple.size()];
        for (int i = 0; i < constants.length; i++) {
            constants[i] = Constants.fromPython(tuple.get(i));
        }
        return constants;
    }

    private byte[] bytes(int i) {
        return ((PyBytes) values[i]).bytes;
    }

    private PyCode build() {
        CodeObject.Builder builder = new CodeObject.Builder();
        builder.argcount = number(0);
        builder.posonlyargcount = number(1);
        builder.kwonlyargcount = number(2);
        builder.stacksize = number(4);
        builder.flags = number(5);
        builder.code = bytes(6);
        builder.consts = values[7] == keptConsts ? copied.co_consts() : constants((PyTuple) values[7]);
        builder.names = strings(8);
        String[] freevars = strings(16);
        String[] cellvars = strings(17);
        builder.filename = values[10].toString();
        builder.name = values[11].toString();
        builder.qualname = values[12].toString();
        builder.firstlineno = number(13);
        builder.linetable = bytes(14);
        builder.exceptiontable = bytes(15);
        if (builder.argcount < builder.posonlyargcount || builder.stacksize < 0 || builder.flags < 0) {
            throw Errors.systemError("Objects/codeobject.c:465: bad argument to internal function");
        }
        if (builder.code.length % 2 != 0) {
            throw Errors.valueError("code: co_code is malformed");
        }
        int variable = ((builder.flags & CodeObject.CO_VARARGS) != 0 ? 1 : 0)
                + ((builder.flags & CodeObject.CO_VARKEYWORDS) != 0 ? 1 : 0);
        int parameters = builder.argcount + builder.kwonlyargcount + variable;
        int locals = ((PyTuple) values[9]).size();
        if (parameters > locals) {
            throw Errors.valueError("code: co_varnames is too small");
        }
        if (locals != number(3)) {
            throw Errors.valueError("code: co_nlocals != len(co_varnames)");
        }
        String[] varnames = strings(9);
        setLocals(builder, varnames, cellvars, freevars);
        return new PyCode(builder.build());
    }

    /** Fast locals: the locals (some of them cells), then cells that are no locals, then free variables. */
    private static void setLocals(CodeObject.Builder builder, String[] varnames, String[] cellvars,
            String[] freevars) {
        List<String> names = new ArrayList<>(List.of(varnames));
        List<Byte> kinds = new ArrayList<>();
        for (int i = 0; i < varnames.length; i++) {
            int kind = CodeObject.CO_FAST_LOCAL | parameterKind(builder, i);
            kinds.add((byte) (contains(cellvars, varnames[i]) ? kind | CodeObject.CO_FAST_CELL : kind));
        }
        for (String cell : cellvars) {
            if (!contains(varnames, cell)) {
                names.add(cell);
                kinds.add((byte) CodeObject.CO_FAST_CELL);
            }
        }
        for (String free : freevars) {
            names.add(free);
            kinds.add((byte) CodeObject.CO_FAST_FREE);
        }
        builder.localsplusnames = names.toArray(new String[0]);
        builder.localspluskinds = new byte[kinds.size()];
        for (int i = 0; i < kinds.size(); i++) {
            builder.localspluskinds[i] = kinds.get(i);
        }
    }

    private static int parameterKind(CodeObject.Builder builder, int i) {
        int named = builder.argcount + builder.kwonlyargcount;
        if (i < builder.posonlyargcount) {
            return CodeObject.CO_FAST_ARG_POS;
        }
        if (i < builder.argcount) {
            return CodeObject.CO_FAST_ARG_POS | CodeObject.CO_FAST_ARG_KW;
        }
        if (i < named) {
            return CodeObject.CO_FAST_ARG_KW;
        }
        boolean varargs = (builder.flags & CodeObject.CO_VARARGS) != 0;
        if (varargs && i == named) {
            return CodeObject.CO_FAST_ARG_VAR | CodeObject.CO_FAST_ARG_POS;
        }
        boolean varkeywords = (builder.flags & CodeObject.CO_VARKEYWORDS) != 0;
        return varkeywords && i == named + (varargs ? 1 : 0)
                ? CodeObject.CO_FAST_ARG_VAR | CodeObject.CO_FAST_ARG_KW : 0;
    }

    private static boolean contains(String[] strings, String s) {
        for (String each : strings) {
            if (each.equals(s)) {
                return true;
            }
        }
        return false;
    }
}
