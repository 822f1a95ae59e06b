package org.krait.module.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.krait.code.Opcode;
import org.krait.compiler.GeneratedCode;
import org.krait.compiler.HandMadeCode;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.syntax.ast.Span;

/** {@code InstructionSequence}: instructions that a test makes one by one. */
@ExposeType(name = "InstructionSequence", subclassable = false)
public final class PyInstructionSequence extends PyObject {
    public static final PyType TYPE = PyInstructionSequenceExposed.TYPE;

    private List<HandMadeCode.Step> steps = new ArrayList<>();
    /** The places of labels, until the arguments of jumps are places themselves. */
    private Map<Integer, Integer> labels = new HashMap<>();
    private int lastLabel;
    private final List<PyObject> nested = new ArrayList<>();

    PyInstructionSequence() {
        super(TYPE);
    }

    PyInstructionSequence(List<HandMadeCode.Step> steps) {
        this();
        this.steps = steps;
        this.labels = null;
    }

    PyInstructionSequence(GeneratedCode code) {
        this(code.steps());
        for (GeneratedCode inside : code.nested()) {
            nested.add(new PyInstructionSequence(inside));
        }
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        if (args.length > 0) {
            throw Errors.typeError("InstructionSequenceType() takes no "
                    + (args.length > kwnames(kwnames) ? "positional" : "keyword") + " arguments");
        }
        return new PyInstructionSequence();
    }

    private static int kwnames(PyTuple kwnames) {
        return kwnames == null ? 0 : kwnames.size();
    }

    /** The columns stand behind the lines, whatever the parameters are called. */
    @Method(signature = "($self, /, opcode, oparg, lineno, col_offset, end_lineno, end_col_offset)")
    void addop(int opcode, int oparg, int line, int endLine, int col, int endCol) {
        steps.add(new HandMadeCode.Step(opcode, oparg, new Span(line, col, endLine, endCol)));
    }

    @Method(name = "new_label", signature = "($self, /)")
    int newLabel() {
        return ++lastLabel;
    }

    @Method(name = "use_label", signature = "($self, /, label)")
    void useLabel(int label) {
        if (labels == null) {
            labels = new HashMap<>();
        }
        labels.put(label, steps.size());
    }

    @Method(name = "add_nested", signature = "($self, /, nested)")
    void addNested(PyObject sequence) {
        if (!(sequence instanceof PyInstructionSequence)) {
            // CPython names the type of the type.
            throw Errors.typeError("expected an instruction sequence, not " + sequence.type().type().longName());
        }
        nested.add(sequence);
    }

    @Method(name = "get_nested", signature = "($self, /)")
    PyObject getNested() {
        return PyList.ofArray(nested.toArray(new PyObject[0]));
    }

    /** The instructions, with places instead of labels from now on. */
    List<HandMadeCode.Step> resolved() {
        if (labels != null) {
            for (int i = 0; i < steps.size(); i++) {
                HandMadeCode.Step step = steps.get(i);
                Integer place = Opcode.hasTarget(step.opcode()) ? labels.get(step.oparg()) : null;
                if (place != null) {
                    steps.set(i, new HandMadeCode.Step(step.opcode(), place, step.location()));
                }
            }
            labels = null;
        }
        return steps;
    }

    @Method(name = "get_instructions", signature = "($self, /)")
    PyObject getInstructions() {
        List<PyObject> tuples = new ArrayList<>();
        for (HandMadeCode.Step step : resolved()) {
            Span at = step.location();
            tuples.add(Py.tuple(Py.integer(step.opcode()),
                    Opcode.hasArgument(step.opcode()) ? Py.integer(step.oparg()) : Py.None, Py.integer(at.line()),
                    Py.integer(at.endLine()), Py.integer(at.col()), Py.integer(at.endCol())));
        }
        return PyList.ofArray(tuples.toArray(new PyObject[0]));
    }
}
