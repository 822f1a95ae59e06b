package org.krait.runtime;

import org.krait.object.Buffers;
import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.ast.Mod;

/** Source that a Python function was given: a str, or an object with bytes. */
public final class CompilationSource {
    private static final PyStr UTF_8 = PyStr.intern("utf-8");
    private static final PyStr STRICT = PyStr.intern("strict");

    private CompilationSource() {}

    /**
     * Parses the first argument of a function.
     *
     * @param function the function's name, for its errors
     * @param what what the function takes, for its errors
     * @throws PyException TypeError if the argument is no source, SyntaxError and its kin
     */
    public static Mod parse(PyObject source, String file, Mode mode, ParseOptions options, String function,
            String what) {
        if (source instanceof PyStr text) {
            byte[] utf8 = StrEncoding.encodeUtf8(text);
            if (utf8 == null) {
                utf8 = StrEncoding.encode(text, UTF_8, STRICT).bytes;
            }
            return Compilation.parse(utf8, file, mode, options.withIgnoreCookie(true));
        }
        if (!source.type().hasSlot(Slot.BUFFER)) {
            throw Errors.typeError(function + "() arg 1 must be a " + what);
        }
        byte[] bytes = Buffers.bytes(source);
        for (byte b : bytes) {
            if (b == 0) {
                throw nullBytes();
            }
        }
        return Compilation.parse(bytes, file, mode, options);
    }

    private static PyException nullBytes() {
        return Errors.of(PyExceptions.SyntaxError, "source code string cannot contain null bytes");
    }
}
