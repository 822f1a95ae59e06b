package org.krait.runtime.codec;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.krait.object.Attributes;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Slot;
import org.krait.object.bytes.PyByteArray;
import org.krait.object.bytes.PyBytes;
import org.krait.object.bytes.PyMemoryView;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.Warnings;
import org.krait.runtime.importing.Imports;

/**
 * The codecs that an interpreter knows (library reference, {@code codecs}): search functions, what they found, and the
 * error handlers by name.
 */
public final class CodecRegistry {
    private final List<PyObject> searches = new CopyOnWriteArrayList<>();
    private final Map<String, PyTuple> found = new ConcurrentHashMap<>();
    private final Map<String, PyObject> handlers = new ConcurrentHashMap<>();
    /** Whether the interpreter is in development mode. */
    private final boolean strict;
    private volatile boolean encodingsImported;

    private CodecRegistry(boolean strict) {
        this.strict = strict;
        StandardHandlers.addTo(handlers);
    }

    /** The registry of the current interpreter. */
    public static CodecRegistry current() {
        return Interpreter.current().service(CodecRegistry.class,
                i -> new CodecRegistry(i.options.flag("dev_mode") != 0));
    }

    // Search functions

    /** {@code codecs.register}. */
    public void register(PyObject search) {
        if (!search.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("argument must be callable");
        }
        importEncodings();
        searches.add(search);
    }

    /** {@code codecs.unregister}. */
    public void unregister(PyObject search) {
        if (searches.remove(search)) {
            found.clear();
        }
    }

    private void importEncodings() {
        if (!encodingsImported) {
            encodingsImported = true;
            Imports.module("encodings");
        }
    }

    /** The name by which search functions are asked: lower case, runs of other characters than letters are one _. */
    static String normalize(String encoding) {
        StringBuilder out = new StringBuilder(encoding.length());
        boolean punctuation = false;
        for (int i = 0; i < encoding.length(); i++) {
            char c = encoding.charAt(i);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '.');
            if (plain) {
                if (punctuation && out.length() > 0) {
                    out.append('_');
                }
                out.append(Character.toLowerCase(c));
            }
            punctuation = !plain;
        }
        return out.toString();
    }

    /**
     * {@code codecs.lookup(encoding)}.
     *
     * @throws PyException LookupError if no search function knows it
     */
    public PyTuple lookup(String encoding) {
        if (encoding.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null character");
        }
        String name = normalize(encoding);
        PyTuple codec = found.get(name);
        if (codec != null) {
            return codec;
        }
        importEncodings();
        for (PyObject search : searches) {
            PyObject result = Calls.call(search, PyStr.of(name));
            if (result == Py.None) {
                continue;
            }
            if (!(result instanceof PyTuple t) || t.items.length != 4) {
                throw Errors.typeError("codec search functions must return 4-tuples");
            }
            found.put(name, t);
            return t;
        }
        throw Errors.lookupError("unknown encoding: " + encoding);
    }

    // Any codec

    /** {@code codecs.encode(obj, encoding, errors)}; errors null: not given. */
    public PyObject encode(PyObject o, String encoding, String errors) {
        return run(lookup(encoding), 0, o, encoding, errors);
    }

    /** {@code codecs.decode(obj, encoding, errors)}; errors null: not given. */
    public PyObject decode(PyObject o, String encoding, String errors) {
        return run(lookup(encoding), 1, o, encoding, errors);
    }

    private static PyObject run(PyTuple codec, int which, PyObject o, String encoding, String errors) {
        PyObject f = codec.items[which];
        PyObject result;
        try {
            result = errors == null ? Calls.call(f, o) : Calls.call(f, o, PyStr.of(errors));
        } catch (PyException e) {
            Calls.method(e.value, "add_note", PyStr.of((which == 0 ? "encoding" : "decoding") + " with '" + encoding
                    + "' codec failed"));
            throw e;
        }
        if (!(result instanceof PyTuple t) || t.items.length != 2) {
            throw Errors.typeError(which == 0 ? "encoder must return a tuple (object, integer)"
                    : "decoder must return a tuple (object,integer)");
        }
        return t.items[0];
    }

    // Text encodings

    /**
     * In development mode, refuses names that nobody knows (library reference, Python Development Mode).
     *
     * @param encoding null: not given
     * @param errors null: not given
     * @throws PyException LookupError for an unknown name
     */
    public void checkNames(PyStr encoding, PyStr errors) {
        // Codecs can't be imported any more when the interpreter ends.
        if (!strict || Interpreter.current().finalizing) {
            return;
        }
        if (encoding != null) {
            lookup(encoding.toString());
        }
        if (errors != null) {
            lookupError(errors.toString());
        }
    }

    private PyTuple lookupText(String encoding, String alternative) {
        PyTuple codec = lookup(encoding);
        if (codec.type() != PyTuple.TYPE) {
            PyObject is = Attributes.getOrNull(codec, "_is_text_encoding");
            if (is != null && !Comparisons.isTrue(is)) {
                throw Errors.lookupError("'" + encoding + "' is not a text encoding; use " + alternative
                        + " to handle arbitrary codecs");
            }
        }
        return codec;
    }

    /** {@code text.encode(encoding, errors)}; errors null: not given. */
    public PyBytes encodeText(PyStr text, String encoding, String errors) {
        byte[] bytes = BuiltinCodecs.encode(text, normalize(encoding), errors == null ? "strict" : errors);
        if (bytes != null) {
            return PyBytes.of(bytes);
        }
        PyObject result = run(lookupText(encoding, "codecs.encode()"), 0, text, encoding, errors);
        if (result instanceof PyBytes b) {
            return b;
        }
        if (result instanceof PyByteArray a) {
            Warnings.warn(PyExceptions.RuntimeWarning, "encoder " + encoding + " returned bytearray instead of bytes;"
                    + " use codecs.encode() to encode to arbitrary types", 1);
            return PyBytes.of(a.toBytes());
        }
        throw Errors.typeError("'" + encoding + "' encoder returned '" + result.type().longName()
                + "' instead of 'bytes'; use codecs.encode() to encode to arbitrary types");
    }

    /**
     * {@code bytes.decode(encoding, errors)}; errors null: not given. Codecs that are not built in get a memoryview
     * that nobody owns.
     */
    public PyStr decodeText(PyObject bytes, String encoding, String errors) {
        byte[] given = Buffers.bytes(bytes);
        if (!strict && given.length == 0) {
            return PyStr.of(""); // no codec is asked for, known or not
        }
        PyStr text = BuiltinCodecs.decode(bytes, normalize(encoding), errors == null ? "strict" : errors);
        if (text != null) {
            return text;
        }
        PyObject result = run(lookupText(encoding, "codecs.decode()"), 1,
                PyMemoryView.of(new PyBuffer(Py.None, given, 0, given.length, true)), encoding, errors);
        if (result instanceof PyStr s) {
            return s;
        }
        throw Errors.typeError("'" + encoding + "' decoder returned '" + result.type().longName()
                + "' instead of 'str'; use codecs.decode() to decode to arbitrary types");
    }

    // Error handlers

    /** {@code codecs.register_error}. */
    public void registerError(String name, PyObject handler) {
        if (!handler.type().hasSlot(Slot.CALL)) {
            throw Errors.typeError("handler must be callable");
        }
        handlers.put(name, handler);
    }

    /** {@code codecs._unregister_error}: whether there was one. */
    public boolean unregisterError(String name) {
        if (StandardHandlers.NAMES.contains(name)) {
            throw Errors.valueError("cannot un-register built-in error handler '" + name + "'");
        }
        return handlers.remove(name) != null;
    }

    /** {@code codecs.lookup_error}. */
    public PyObject lookupError(String name) {
        PyObject handler = handlers.get(name);
        if (handler == null) {
            throw Errors.lookupError("unknown error handler name '" + name + "'");
        }
        return handler;
    }

    /** The standard handler of a name, null if the name has another one. */
    StandardHandlers.Kind standard(String name) {
        StandardHandlers.Kind kind = StandardHandlers.KINDS.get(name);
        return kind != null && StandardHandlers.isStandard(handlers.get(name)) ? kind : null;
    }
}
