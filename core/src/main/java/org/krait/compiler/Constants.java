package org.krait.compiler;

import java.util.ArrayList;
import java.util.List;
import org.krait.code.constant.Bytes;
import org.krait.code.constant.Complex;
import org.krait.code.constant.FrozenSetConstant;
import org.krait.code.constant.Singleton;
import org.krait.code.constant.Text;
import org.krait.code.constant.TupleConstant;

/** Constants as trees have them and as code objects have them. */
final class Constants {

    private Constants() {
    }

    /** The constant of a tree as a code object holds it. */
    static Object of(Object value) {
        if (value instanceof org.krait.syntax.ast.Text text) {
            return text(text);
        }
        if (value instanceof org.krait.syntax.ast.Singleton singleton) {
            switch (singleton) {
                case None:
                    return Singleton.None;
                case True:
                    return Singleton.True;
                case False:
                    return Singleton.False;
                default:
                    return Singleton.Ellipsis;
            }
        }
        if (value instanceof org.krait.syntax.ast.Bytes bytes) {
            return new Bytes(bytes.value());
        }
        if (value instanceof org.krait.syntax.ast.Complex complex) {
            return new Complex(complex.real(), complex.imaginary());
        }
        if (value instanceof org.krait.syntax.ast.TupleConstant tuple) {
            return new TupleConstant(all(tuple.items()));
        }
        if (value instanceof org.krait.syntax.ast.FrozenSetConstant set) {
            return new FrozenSetConstant(ConstantArithmetic.distinct(all(set.items())));
        }
        return value;
    }

    private static List<Object> all(List<Object> values) {
        List<Object> result = new ArrayList<>(values.size());
        for (Object value : values) {
            result.add(of(value));
        }
        return result;
    }

    static Text text(org.krait.syntax.ast.Text text) {
        if (text.isJavaString()) {
            return Text.of(text.javaString());
        }
        int[] points = text.codePoints();
        return Text.ofCodePoints(points, 0, points.length);
    }

    /** The number of a code object as a tree holds it. */
    static Object toSyntax(Object value) {
        if (value instanceof Complex complex) {
            return new org.krait.syntax.ast.Complex(complex.real(), complex.imaginary());
        }
        return value;
    }
}
