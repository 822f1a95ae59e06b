package org.krait.conformance.frontend;

import java.util.Arrays;
import java.util.List;
import org.krait.code.CodeObject;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.SliceConstant;
import org.krait.constant.TupleConstant;

/** Compares code objects in all their fields, and those among their constants. */
final class CodeComparison {

    private CodeComparison() {
    }

    /** What differs first, with a listing of both if it is code; null if nothing does. */
    static String difference(CodeObject ours, CodeObject oracle) {
        String nested = nestedDifference(ours, oracle);
        if (nested != null) {
            return nested;
        }
        String where = "in " + oracle.co_qualname + " (line " + oracle.co_firstlineno + "): ";
        if (!Arrays.equals(ours.co_code(), oracle.co_code())) {
            return where + "co_code differs\n" + Disassembly.difference(ours, oracle);
        }
        String field = field(ours, oracle);
        if (field == null) {
            return null;
        }
        boolean located = field.startsWith("co_linetable") || field.startsWith("co_exceptiontable");
        return where + field + (located ? "\n" + Disassembly.difference(ours, oracle) : "");
    }

    private static String field(CodeObject ours, CodeObject oracle) {
        String difference = values("co_name", ours.co_name, oracle.co_name);
        difference = or(difference, values("co_qualname", ours.co_qualname, oracle.co_qualname));
        difference = or(difference, values("co_filename", ours.co_filename, oracle.co_filename));
        difference = or(difference, values("co_argcount", ours.co_argcount, oracle.co_argcount));
        difference = or(difference,
                values("co_posonlyargcount", ours.co_posonlyargcount, oracle.co_posonlyargcount));
        difference = or(difference, values("co_kwonlyargcount", ours.co_kwonlyargcount,
                oracle.co_kwonlyargcount));
        difference = or(difference, values("co_firstlineno", ours.co_firstlineno, oracle.co_firstlineno));
        difference = or(difference, values("co_flags", Integer.toHexString(ours.co_flags),
                Integer.toHexString(oracle.co_flags)));
        difference = or(difference, values("co_names", List.of(ours.co_names), List.of(oracle.co_names)));
        difference = or(difference, values("co_localsplusnames", List.of(ours.co_localsplusnames),
                List.of(oracle.co_localsplusnames)));
        difference = or(difference, values("co_localspluskinds", Arrays.toString(ours.co_localspluskinds),
                Arrays.toString(oracle.co_localspluskinds)));
        difference = or(difference, consts(ours.co_consts(), oracle.co_consts()));
        difference = or(difference, values("co_stacksize", ours.co_stacksize(), oracle.co_stacksize()));
        if (difference == null && !Arrays.equals(ours.co_exceptiontable(), oracle.co_exceptiontable())) {
            difference = "co_exceptiontable differs";
        }
        if (difference == null && !Arrays.equals(ours.co_linetable(), oracle.co_linetable())) {
            difference = "co_linetable differs";
        }
        return difference;
    }

    private static String or(String difference, String other) {
        return difference != null ? difference : other;
    }

    private static String values(String name, Object ours, Object oracle) {
        return ours.equals(oracle) ? null : name + " is " + ours + ", the oracle's is " + oracle;
    }

    private static String consts(Object[] ours, Object[] oracle) {
        boolean same = ours.length == oracle.length;
        for (int i = 0; same && i < ours.length; i++) {
            same = same(ours[i], oracle[i]);
        }
        return same ? null : "co_consts is " + Arrays.toString(ours) + ", the oracle's is "
                + Arrays.toString(oracle);
    }

    /** Code objects among the constants come first: what differs inside shows best. */
    private static String nestedDifference(CodeObject ours, CodeObject oracle) {
        int count = Math.min(ours.co_consts().length, oracle.co_consts().length);
        for (int i = 0; i < count; i++) {
            if (ours.co_consts()[i] instanceof CodeObject inner
                    && oracle.co_consts()[i] instanceof CodeObject oracleInner
                    && inner.co_qualname.equals(oracleInner.co_qualname)) {
                String difference = difference(inner, oracleInner);
                if (difference != null) {
                    return difference;
                }
            }
        }
        return null;
    }

    /** Type and value, to the bits of a float; of code only the name, as its inside was compared before. */
    private static boolean same(Object a, Object b) {
        if (a instanceof CodeObject x && b instanceof CodeObject y) {
            return x.co_qualname.equals(y.co_qualname);
        }
        if (a instanceof TupleConstant x && b instanceof TupleConstant y) {
            return same(x.items(), y.items());
        }
        if (a instanceof SliceConstant x && b instanceof SliceConstant y) {
            return same(x.start(), y.start()) && same(x.stop(), y.stop()) && same(x.step(), y.step());
        }
        if (a instanceof FrozenSetConstant && b instanceof FrozenSetConstant) {
            return a.equals(b);
        }
        return a.getClass() == b.getClass() && a.equals(b);
    }

    private static boolean same(List<Object> a, List<Object> b) {
        boolean same = a.size() == b.size();
        for (int i = 0; same && i < a.size(); i++) {
            same = same(a.get(i), b.get(i));
        }
        return same;
    }
}
