package org.krait.module.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.krait.compiler.HandMadeCode;
import org.krait.module.ast.TreeObjects;
import org.krait.object.Containers;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.dict.PyDict;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PySlice;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Compilation;
import org.krait.runtime.Interpreter;
import org.krait.runtime.function.Constants;
import org.krait.runtime.function.PyCode;
import org.krait.syntax.Mode;

/**
 * The stages of the compiler one by one, with Python objects. What CPython's assertions end the process for is a
 * TypeError or ValueError here.
 */
final class CompilerPasses {
    private static final Mode[] MODES = {Mode.EXEC, Mode.EVAL, Mode.SINGLE};

    private CompilerPasses() {}

    static PyObject generate(PyObject ast, PyObject filename, int optimize, int mode) {
        if (!TreeObjects.isNode(ast)) {
            throw Errors.typeError("expected an AST");
        }
        if (mode < 0 || mode >= MODES.length) {
            throw Errors.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
        }
        int level = optimize < 0 ? Interpreter.current().options.flag("optimize") : optimize;
        PyInstructionSequence code = new PyInstructionSequence(
                Compilation.generate(TreeObjects.tree(ast, MODES[mode]), requireStr(filename, "filename"), level));
        PyDict metadata = new PyDict();
        // A module has no arguments.
        for (String name : List.of("argcount", "posonlyargcount", "kwonlyargcount")) {
            metadata.put(PyStr.intern(name), Py.integer(0));
        }
        return Py.tuple(code, metadata);
    }

    static PyObject optimize(PyObject instructions, PyObject consts, int nlocals) {
        if (!(instructions instanceof PyInstructionSequence sequence)) {
            throw Errors.valueError("expected an instruction sequence");
        }
        if (!(consts instanceof PyList list)) {
            throw Errors.typeError("expected a list of constants");
        }
        List<Object> constants = new ArrayList<>();
        Map<Object, PyObject> originals = new IdentityHashMap<>();
        for (PyObject each : Iteration.toArray(list)) {
            Object constant = Constants.fromPython(each);
            originals.put(constant, each);
            constants.add(constant);
        }
        List<HandMadeCode.Step> steps;
        try {
            steps = HandMadeCode.optimize(sequence.resolved(), constants, nlocals);
        } catch (IndexOutOfBoundsException e) {
            throw Errors.valueError("a constant or a target is missing");
        } catch (IllegalArgumentException e) {
            throw Errors.valueError(e.getMessage());
        }
        List<PyObject> left = new ArrayList<>();
        for (Object constant : constants) {
            PyObject original = originals.get(constant);
            left.add(original != null ? original : Constants.toPython(constant));
        }
        Containers.setItem(list, new PySlice(Py.None, Py.None, Py.None), PyList.ofArray(left.toArray(new PyObject[0])));
        return new PyInstructionSequence(steps);
    }

    static PyObject assemble(PyObject filename, PyObject instructions, PyObject metadata) {
        if (!(instructions instanceof PyInstructionSequence sequence)) {
            throw Errors.typeError("expected an instruction sequence");
        }
        if (!(metadata instanceof PyDict dict)) {
            throw Errors.typeError("metadata must be a dict, not " + metadata.type().name());
        }
        Map<String, Integer> cellvars = names(dict, "cellvars");
        Map<String, Integer> freevars = names(dict, "freevars");
        Set<String> hidden = new HashSet<>();
        for (PyObject name : requireDict(dict, "fasthidden").keysArray()) {
            hidden.add(requireStr(name, "fasthidden"));
        }
        HandMadeCode.Metadata unit = new HandMadeCode.Metadata(requireStr(item(dict, "name"), "name"),
                requireStr(item(dict, "qualname"), "qualname"), constants(dict), names(dict, "names"),
                names(dict, "varnames"), cellvars, freevars, hidden, count(dict, "argcount"),
                count(dict, "posonlyargcount"), count(dict, "kwonlyargcount"), count(dict, "firstlineno"));
        try {
            return new PyCode(HandMadeCode.assemble(sequence.resolved(), unit, requireStr(filename, "filename")));
        } catch (IndexOutOfBoundsException e) {
            throw Errors.valueError("a target is missing or the numbers of names have a gap");
        } catch (IllegalArgumentException e) {
            throw Errors.valueError(e.getMessage());
        }
    }

    /** The constants in the order of their numbers; a tuple is the compiler's key of its second item. */
    private static List<Object> constants(PyDict metadata) {
        PyDict numbers = requireDict(metadata, "consts");
        Object[] constants = new Object[numbers.size()];
        for (PyObject each : numbers.keysArray()) {
            int number = requireNumber(numbers.get(each), "consts");
            if (number >= constants.length || constants[number] != null) {
                throw Errors.valueError("the numbers of constants have a gap");
            }
            boolean isKey = each instanceof PyTuple tuple && tuple.size() > 1;
            constants[number] = Constants.fromPython(isKey ? ((PyTuple) each).get(1) : each);
        }
        return Arrays.asList(constants);
    }

    private static Map<String, Integer> names(PyDict metadata, String key) {
        PyDict numbers = requireDict(metadata, key);
        Map<String, Integer> names = new LinkedHashMap<>();
        for (PyObject each : numbers.keysArray()) {
            names.put(requireStr(each, key), requireNumber(numbers.get(each), key));
        }
        return names;
    }

    private static int count(PyDict metadata, String key) {
        return requireNumber(item(metadata, key), key);
    }

    private static PyObject item(PyDict metadata, String key) {
        PyObject found = metadata.get(PyStr.intern(key));
        if (found == null) {
            throw Errors.keyError(key);
        }
        return found;
    }

    private static PyDict requireDict(PyDict metadata, String key) {
        if (item(metadata, key) instanceof PyDict found) {
            return found;
        }
        throw wrongType(key, "a dict", item(metadata, key));
    }

    private static int requireNumber(PyObject object, String what) {
        if (!(object instanceof PyInt number)) {
            throw wrongType(what, "int", object);
        }
        if (!number.isSmall() || number.longValue() < 0 || number.longValue() > Integer.MAX_VALUE) {
            throw Errors.valueError(what + ": not a number of something");
        }
        return (int) number.longValue();
    }

    private static String requireStr(PyObject object, String what) {
        if (object instanceof PyStr text) {
            return text.toString();
        }
        throw wrongType(what, "str", object);
    }

    private static PyException wrongType(String what, String wanted, PyObject object) {
        return Errors.typeError(what + ": expected " + wanted + ", got " + object.type().name());
    }
}
