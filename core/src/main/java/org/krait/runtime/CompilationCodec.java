package org.krait.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.krait.object.PyException;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;
import org.krait.runtime.codec.CodecRegistry;
import org.krait.syntax.SourceCodec;

/**
 * Decodes sources by the interpreter's registry of codecs. LookupError and ValueError of a codec are mistakes of the
 * source; other exceptions pass, SyntaxError as it is ({@code _Pypegen_raise_tokenizer_init_error}).
 */
final class CompilationCodec implements SourceCodec {
    private static final PyStr UTF_8 = PyStr.intern("utf-8");
    private static final PyStr STRICT = PyStr.intern("strict");

    /** As CPython shows a line: with replacement characters for what is wrong, in UTF-8 if the codec refuses. */
    @Override
    public String show(String encoding, byte[] bytes) {
        if (encoding != null) {
            try {
                return CodecRegistry.current().decodeText(PyBytes.of(bytes), encoding, "replace").toString();
            } catch (PyException e) {
                if (!e.matches(PyExceptions.Exception)) {
                    throw e;
                }
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String decode(String encoding, byte[] bytes, int start, int length) throws Failure {
        try {
            PyBytes part = PyBytes.of(Arrays.copyOfRange(bytes, start, start + length));
            PyStr text = CodecRegistry.current().decodeText(part, encoding, null);
            if (StrEncoding.encodeUtf8(text) == null) {
                StrEncoding.encode(text, UTF_8, STRICT);
            }
            return text.toString();
        } catch (PyException e) {
            if (e.matches(PyExceptions.LookupError) || e.matches(PyExceptions.ValueError)) {
                throw new Failure(Texts.strString(e.value));
            }
            throw e;
        }
    }
}
