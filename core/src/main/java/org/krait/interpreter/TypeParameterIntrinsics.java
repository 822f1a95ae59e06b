package org.krait.interpreter;

import org.krait.code.Operands;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.object.typing.GenericType;
import org.krait.object.typing.PyParamSpec;
import org.krait.object.typing.PyTypeAlias;
import org.krait.object.typing.PyTypeVar;
import org.krait.object.typing.PyTypeVarTuple;
import org.krait.object.typing.TypeParameter;

/** The intrinsics of PEP 695: type parameters and type aliases. */
final class TypeParameterIntrinsics {
    private TypeParameterIntrinsics() {}

    static PyObject unary(int which, PyObject value) {
        switch (which) {
            case Operands.INTRINSIC_TYPEVAR:
                return PyTypeVar.of((PyStr) value, null, null);
            case Operands.INTRINSIC_PARAMSPEC:
                return PyParamSpec.of((PyStr) value);
            case Operands.INTRINSIC_TYPEVARTUPLE:
                return PyTypeVarTuple.of((PyStr) value);
            case Operands.INTRINSIC_SUBSCRIPT_GENERIC:
                return GenericType.subscript((PyTuple) value);
            case Operands.INTRINSIC_TYPEALIAS:
                PyTuple parts = (PyTuple) value;
                return PyTypeAlias.of((PyStr) parts.get(0), parts.get(1), parts.get(2));
            default:
                throw Errors.systemError("unknown intrinsic " + which);
        }
    }

    static PyObject binary(int which, PyObject a, PyObject b) {
        switch (which) {
            case Operands.INTRINSIC_TYPEVAR_WITH_BOUND:
                return PyTypeVar.of((PyStr) a, b, null);
            case Operands.INTRINSIC_TYPEVAR_WITH_CONSTRAINTS:
                return PyTypeVar.of((PyStr) a, null, b);
            case Operands.INTRINSIC_SET_TYPEPARAM_DEFAULT:
                ((TypeParameter) a).setEvaluateDefault(b);
                return a;
            default:
                throw Errors.systemError("unknown intrinsic " + which);
        }
    }
}
