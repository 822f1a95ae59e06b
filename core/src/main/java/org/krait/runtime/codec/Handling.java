package org.krait.runtime.codec;

import java.util.Arrays;

import org.krait.algorithm.codec.DecodeErrors;
import org.krait.algorithm.codec.EncodeErrors;
import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyUnicodeDecodeError;
import org.krait.object.exception.PyUnicodeEncodeError;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * What a conversion does at an error: asks the handler of that name. The standard handlers run here without an
 * exception object; handlers written in Python get one, which is kept for the next error of the same conversion.
 */
final class Handling {
    private Handling() {
    }

    private static int position(PyObject o, int length) {
        PyInt given = Numbers.index(o);
        long at = given.isSmall() ? given.longValue() : Long.MAX_VALUE;
        if (at < 0) {
            at += length;
        }
        if (at < 0 || at > length) {
            throw Errors.indexError("position " + Numbers.asLong(o) + " from error handler out of bounds");
        }
        return (int) at;
    }

    /** At errors of decoding. */
    static final class Decoding implements DecodeErrors {
        private final String errors;
        private PyUnicodeDecodeError exception;
        private byte[] original;
        private PyBytes originalObject;

        Decoding(String errors) {
            this.errors = errors;
        }

        @Override
        public Handled handle(String encoding, byte[] object, int start, int end, String reason) {
            StandardHandlers.Kind kind = CodecRegistry.current().standard(errors);
            if (kind != null) {
                int[] text = standard(kind, encoding, object, start, end);
                if (text != null) {
                    int next = kind == StandardHandlers.Kind.SURROGATEESCAPE ? start + text.length
                            : kind == StandardHandlers.Kind.SURROGATEPASS
                                    ? start + StandardHandlers.size(encoding) : end;
                    return new Handled(text, next, object);
                }
            }
            if (original != object) {
                original = object;
                originalObject = PyBytes.of(object);
            }
            exception = PyUnicodeDecodeError.of(encoding, originalObject, start, end, reason);
            if (kind == StandardHandlers.Kind.XMLCHARREFREPLACE || kind == StandardHandlers.Kind.NAMEREPLACE) {
                throw StandardHandlers.unknown(exception);
            }
            if (kind != null) {
                throw new PyException(exception);
            }
            return ask(object);
        }

        private int[] standard(StandardHandlers.Kind kind, String encoding, byte[] object, int start, int end) {
            return switch (kind) {
                case IGNORE -> new int[0];
                case REPLACE -> new int[] {0xFFFD};
                case BACKSLASHREPLACE ->
                    StandardHandlers.escapeBytes(new PyBytes(object), start, end).codePoints_();
                case SURROGATEESCAPE -> StandardHandlers.escape(object, start, end);
                case SURROGATEPASS -> StandardHandlers.pass(object, start, encoding);
                default -> null;
            };
        }

        private Handled ask(byte[] object) {
            PyObject result = Calls.call(CodecRegistry.current().lookupError(errors), exception);
            if (!(result instanceof PyTuple t) || t.items.length != 2 || !(t.items[0] instanceof PyStr text)
                    || !(t.items[1] instanceof PyInt)) {
                throw Errors.typeError("decoding error handler must return (str, int) tuple");
            }
            PyObject now = Attributes.get(exception, "object");
            if (!(now instanceof PyBytes b)) {
                throw Errors.typeError("exception attribute object must be bytes");
            }
            byte[] bytes = b.bytes == originalObject.bytes || Arrays.equals(b.bytes, object) ? object : b.bytes;
            return new Handled(text.codePoints_(), position(t.items[1], bytes.length), bytes);
        }
    }

    /** At errors of encoding. */
    static final class Encoding implements EncodeErrors {
        private final PyStr text;
        private final String errors;

        Encoding(PyStr text, String errors) {
            this.text = text;
            this.errors = errors;
        }

        @Override
        public RuntimeException error(String encoding, int start, int end, String reason) {
            return new PyException(PyUnicodeEncodeError.of(encoding, text, start, end, reason));
        }

        @Override
        public Handled handle(String encoding, int start, int end, String reason) {
            StandardHandlers.Kind kind = CodecRegistry.current().standard(errors);
            if (kind == null) {
                return ask(PyUnicodeEncodeError.of(encoding, text, start, end, reason));
            }
            switch (kind) {
                case IGNORE:
                    return new Handled(new int[0], null, end);
                case REPLACE:
                    int[] marks = new int[end - start];
                    Arrays.fill(marks, '?');
                    return new Handled(marks, null, end);
                case XMLCHARREFREPLACE:
                    return new Handled(StandardHandlers.references(text, start, end).codePoints_(), null, end);
                case BACKSLASHREPLACE, NAMEREPLACE:
                    return new Handled(StandardHandlers.escape(text, start, end,
                            kind == StandardHandlers.Kind.NAMEREPLACE).codePoints_(), null, end);
                case SURROGATEESCAPE, SURROGATEPASS:
                    byte[] bytes = kind == StandardHandlers.Kind.SURROGATEESCAPE
                            ? StandardHandlers.unescape(text, start, end)
                            : StandardHandlers.pass(text, start, end, encoding);
                    if (bytes != null) {
                        return new Handled(null, bytes, end);
                    }
                    throw error(encoding, kind == StandardHandlers.Kind.SURROGATEESCAPE
                            ? firstRefused(encoding, start) : start, end, reason);
                default:
                    throw error(encoding, start, end, reason);
            }
        }

        /** These codecs write the surrogates that stand for bytes before they complain of the first that doesn't. */
        private int firstRefused(String encoding, int start) {
            int i = start;
            if (encoding.equals("utf-8") || encoding.equals("ascii") || encoding.equals("latin-1")) {
                while (StandardHandlers.standsForByte(text.codePointAt(i))) {
                    i++;
                }
            }
            return i;
        }

        private Handled ask(PyUnicodeEncodeError exception) {
            PyObject result = Calls.call(CodecRegistry.current().lookupError(errors), exception);
            if (!(result instanceof PyTuple t) || t.items.length != 2 || !(t.items[1] instanceof PyInt)
                    || !(t.items[0] instanceof PyStr || t.items[0] instanceof PyBytes)) {
                throw Errors.typeError("encoding error handler must return (str/bytes, int) tuple");
            }
            int next = position(t.items[1], text.length());
            return t.items[0] instanceof PyStr s ? new Handled(s.codePoints_(), null, next)
                    : new Handled(null, ((PyBytes) t.items[0]).bytes, next);
        }
    }
}
