package org.krait.module.io;

import java.util.Locale;
import org.krait.object.Attributes;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;
import org.krait.runtime.importing.Imports;

/** The codec of a text stream: the common encodings in Java, all others by the registry's incremental coders. */
final class TextCodec {
    private final String name;
    private final PyStr errors;
    /** The encoding in Python's canonical spelling; null: a codec of the registry. */
    private final PyStr common;
    private final PyObject info;
    private boolean writes;
    private PyObject encoder;

    private TextCodec(String name, PyStr errors, PyStr common, PyObject info) {
        this.name = name;
        this.errors = errors;
        this.common = common;
        this.info = info;
    }

    /**
     * Finds a codec.
     *
     * @throws org.krait.object.PyException LookupError if there is none, or none for text
     */
    static TextCodec find(String name, PyStr errors) {
        String plain = switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "utf-8", "utf8" -> "utf-8";
            case "ascii", "us-ascii" -> "ascii";
            case "latin-1", "latin1", "iso-8859-1", "iso8859-1" -> "latin-1";
            default -> null;
        };
        if (plain != null) {
            return new TextCodec(name, errors, PyStr.intern(plain), null);
        }
        PyObject info = Imports.call("codecs", "lookup", Py.str(name));
        PyObject isText = Attributes.getOrNull(info, "_is_text_encoding");
        if (isText != null && !Comparisons.isTrue(isText)) {
            throw Errors.of(PyExceptions.LookupError, "'" + name + "' is not a text encoding");
        }
        return new TextCodec(name, errors, null, info);
    }

    /**
     * In development mode a wrong name of an error handler is told at once.
     *
     * @throws org.krait.object.PyException LookupError if there is no such handler
     */
    static void requireErrorHandler(PyStr errors) {
        Imports.call("_codecs", "lookup_error", errors);
    }

    /** The part of a name that a C string would have. */
    static String upToNull(String name) {
        int end = name.indexOf('\0');
        return end < 0 ? name : name.substring(0, end);
    }

    String name() {
        return name;
    }

    TextDecoder decoder() {
        return common != null
                ? new TextDecoder.Common(common.toString(), errors)
                : new TextDecoder.Foreign(Calls.method(info, "incrementaldecoder", errors));
    }

    /** From now on text may be encoded. */
    void startWriting() {
        encoder = common != null ? null : Calls.method(info, "incrementalencoder", errors);
        writes = true;
    }

    boolean writes() {
        return writes;
    }

    byte[] encode(PyStr text) {
        if (common != null) {
            return StrEncoding.encode(text, common, errors).bytes;
        }
        return Buffers.bytes(Calls.method(encoder, "encode", text));
    }

    /** The stream does not start here: no byte order mark is to be written. */
    void continueEncoding() {
        if (encoder != null) {
            Calls.method(encoder, "setstate", Py.integer(0));
        }
    }

    /** The stream can't seek: the codecs that begin with a byte order mark leave it out, in the machine's order. */
    void encodeWithoutMark() {
        if (encoder != null) {
            String canonical = Texts.strString(Attributes.get(info, "name"));
            if (canonical.equals("utf-16") || canonical.equals("utf-32")) {
                continueEncoding();
            }
        }
    }

    /** The stream is positioned anew. */
    void seekTo(boolean atStart) {
        if (encoder != null && atStart) {
            Calls.method(encoder, "reset");
        } else {
            continueEncoding();
        }
    }
}
