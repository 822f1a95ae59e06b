package org.krait.object.str;

import org.krait.algorithm.AlgorithmError;
import org.krait.algorithm.number.FormatSpec;
import org.krait.algorithm.number.NumberFormat;
import org.krait.object.AlgorithmErrors;
import org.krait.object.Errors;
import org.krait.object.exception.PyExceptions;

/** {@code str.__format__} with a spec that is not empty. */
final class StrPadding {
    private StrPadding() {
    }

    static PyStr text(PyStr value, PyStr spec) {
        FormatSpec parsed;
        try {
            parsed = FormatSpec.ofText(spec.toString(), value.type().longName());
            NumberFormat.checkText(parsed);
        } catch (AlgorithmError e) {
            throw AlgorithmErrors.raise(e);
        }
        int n = value.length();
        int cut = parsed.precision >= 0 && parsed.precision < n ? (int) parsed.precision : n;
        int pad = parsed.width - cut;
        if (pad <= 0) {
            return cut == n ? value.exact() : value.substring(0, cut);
        }
        if (parsed.width > Integer.MAX_VALUE - 8) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        int left = parsed.align == '>' ? pad : parsed.align == '^' ? pad / 2 : 0;
        return new StrBuilder(cut + pad).append(parsed.fill, left).append(value, 0, cut)
                .append(parsed.fill, pad - left).toStr();
    }
}
