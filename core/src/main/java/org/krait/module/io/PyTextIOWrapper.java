package org.krait.module.io;

import java.util.Arrays;
import org.krait.expose.Converter;
import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Attributes;
import org.krait.object.Buffers;
import org.krait.object.Calls;
import org.krait.object.Comparisons;
import org.krait.object.Errors;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;
import org.krait.runtime.ThreadState;
import org.krait.runtime.Warnings;

/**
 * {@code _io.TextIOWrapper}: text over a buffered stream. Reading decodes chunks and hands out characters;
 * writing encodes and collects until a chunk is full, a line ends (if line-buffered) or somebody flushes.
 * Positions are cookies that hold the decoder's state ({@link TextPosition}).
 */
@ExposeType(name = "TextIOWrapper", module = "_io", base = PyTextIOBase.class)
public class PyTextIOWrapper extends PyTextIOBase {
    public static final PyType TYPE = PyTextIOWrapperExposed.TYPE;

    private static final int CHUNK = 8192;
    private static final PyStr NAME = PyStr.intern("name");
    private static final PyStr MODE = PyStr.intern("mode");

    private PyObject buffer;
    private boolean detached;
    private TextCodec codec;
    private PyStr errors;
    private Newlines newlines;
    private NewlineTranslation translation;
    private boolean lineBuffering;
    private boolean writeThrough;
    private boolean seekable;
    private boolean telling;
    private boolean hasRead1;
    private long chunkSize = CHUNK;

    private TextDecoder decoder;
    private String decoded = "";
    private int[] wide;
    private int used;
    private TextDecoder.State snapshotState;
    private boolean snapshotReturn;
    private byte[] snapshotInput;

    private byte[] pending = new byte[512];
    private int pendingLength;

    protected PyTextIOWrapper(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        return cls == TYPE ? new PyTextIOWrapper(TYPE) : new PyTextIOWrapperSub(cls);
    }

    @Init(signature = "($self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, "
            + "write_through=False)")
    void __init__(PyObject buffer, PyObject encoding, PyObject errors, PyObject newline, boolean lineBuffering,
            boolean writeThrough) {
        requireText("TextIOWrapper", "encoding", encoding);
        requireText("TextIOWrapper", "errors", errors);
        requireText("TextIOWrapper", "newline", newline);
        newlines = Newlines.ofWrapper(newline);
        if (encoding == Py.None && Interpreter.current().options.flag("warn_default_encoding") != 0) {
            Warnings.warn(PyExceptions.EncodingWarning, "'encoding' argument not specified", 1);
        }
        String name = encoding == Py.None || encoding.toString().equals("locale") ? "UTF-8" : encoding.toString();
        this.errors = errors instanceof PyStr s ? s : PyStr.intern("strict");
        codec = TextCodec.find(name, this.errors);
        this.buffer = buffer;
        detached = false;
        this.lineBuffering = lineBuffering;
        this.writeThrough = writeThrough;
        Calls.method(buffer, "readable");
        boolean writes = Comparisons.isTrue(Calls.method(buffer, "writable"));
        seekable = Comparisons.isTrue(Calls.method(buffer, "seekable"));
        telling = seekable;
        hasRead1 = buffer instanceof PyBuffered || Attributes.getOrNull(buffer, "read1") != null;
        decoder = null;
        setDecoded(PyStr.EMPTY);
        snapshotInput = null;
        pendingLength = 0;
        translation = newlines.universal ? new NewlineTranslation(newlines.translates) : null;
        codec.start();
        watchInsteadOf(buffer);
        if (seekable && writes && Numbers.asLong(Calls.method(buffer, "tell")) != 0) {
            codec.continueEncoding();
        }
    }

    private static void requireText(String function, String name, PyObject value) {
        if (value == Py.None) {
            return;
        }
        if (!(value instanceof PyStr text)) {
            throw ArgParser.badArgument(function, "argument '" + name + "'", "str or None", value);
        }
        ArgParser.cString(text);
    }

    private PyObject buffer() {
        if (buffer == null) {
            throw Errors.valueError(detached ? "underlying buffer has been detached"
                    : "I/O operation on uninitialized object");
        }
        return buffer;
    }

    private void requireOpen() {
        if (buffer() instanceof PyBuffered b ? b.rawClosed() : isClosed(buffer)) {
            throw Errors.valueError("I/O operation on closed file.");
        }
    }

    // ---- writing

    @Method
    PyObject write(PyObject text) {
        if (!(text instanceof PyStr s)) {
            throw ArgParser.badArgument("write", "argument", "str", text);
        }
        synchronized (this) {
            requireOpen();
            boolean newline = s.indexOf('\n') >= 0;
            boolean flush = lineBuffering && (newline || s.indexOf('\r') >= 0);
            byte[] bytes = codec.encode(newline && newlines.written != null ? newlines.toWrite(s) : s);
            if (pendingLength + bytes.length > chunkSize && pendingLength > 0) {
                writePending();
            }
            if (pendingLength + bytes.length > pending.length) {
                pending = Arrays.copyOf(pending, Math.max(pendingLength + bytes.length, pending.length * 2));
            }
            System.arraycopy(bytes, 0, pending, pendingLength, bytes.length);
            pendingLength += bytes.length;
            if (pendingLength >= chunkSize || writeThrough || flush) {
                writePending();
            }
            if (flush) {
                Calls.method(buffer, "flush");
            }
            dropReading();
        }
        return Py.integer(s.length());
    }

    private void dropReading() {
        if (decoder != null) {
            setDecoded(PyStr.EMPTY);
            snapshotInput = null;
            decoder.reset();
        }
    }

    private void writePending() {
        if (pendingLength == 0) {
            return;
        }
        PyBytes bytes = new PyBytes(Arrays.copyOf(pending, pendingLength));
        pendingLength = 0;
        if (buffer instanceof PyBuffered b && b.behind != null) {
            b.writeBytes(bytes);
        } else {
            Calls.method(buffer, "write", bytes);
        }
    }

    @Method
    void flush() {
        synchronized (this) {
            requireOpen();
            telling = seekable;
            writePending();
        }
        Calls.method(buffer, "flush");
    }

    // ---- reading

    private void startReading() {
        if (decoder == null) {
            if (Calls.method(buffer, "readable") != Py.True) {
                throw IoModule.unsupported("not readable");
            }
            decoder = codec.decoder();
        }
        writePending();
    }

    private void setDecoded(PyStr text) {
        if (text.isNarrow()) {
            decoded = text.units();
            wide = null;
        } else {
            decoded = "";
            wide = new int[text.length()];
            for (int i = 0; i < wide.length; i++) {
                wide[i] = text.codePointAt(i);
            }
        }
        used = 0;
    }

    private int left() {
        return (wide == null ? decoded.length() : wide.length) - used;
    }

    private PyStr take(int count) {
        PyStr text = wide == null ? PyStr.ofUnits(decoded.substring(used, used + count))
                : PyStr.ofCodePoints(wide, used, used + count);
        used += count;
        return text;
    }

    private int charAt(int index) {
        return wide == null ? decoded.charAt(index) : wide[index];
    }

    /** Reads and decodes another chunk; false at the end. */
    private boolean readChunk(int hint) {
        if (telling) {
            snapshotState = decoder.state();
            snapshotReturn = translation != null && translation.pendingReturn();
        }
        long size = Math.max(chunkSize, hint);
        PyObject input;
        if (buffer instanceof PyBuffered b && b.ahead != null) {
            input = b.readOnce(size);
        } else {
            input = Calls.method(buffer, hasRead1 ? "read1" : "read", Py.integer(size));
        }
        if (input == Py.None) {
            return false;
        }
        if (!input.type().hasSlot(Slot.BUFFER)) {
            throw Errors.typeError("underlying " + (hasRead1 ? "read1" : "read")
                    + "() should have returned a bytes-like object, not '" + input.type().longName() + "'");
        }
        byte[] bytes = Buffers.bytes(input);
        boolean end = bytes.length == 0;
        setDecoded(translate(decoder.decode(bytes, end), end));
        if (telling) {
            byte[] before = snapshotState.pending();
            snapshotInput = Arrays.copyOf(before, before.length + bytes.length);
            System.arraycopy(bytes, 0, snapshotInput, before.length, bytes.length);
        }
        return !end || left() > 0;
    }

    private PyStr translate(PyStr text, boolean last) {
        if (translation == null) {
            return text;
        }
        return text.isNarrow() ? PyStr.ofUnits(translation.translate(text.units(), last))
                : PyStr.of(translation.translate(text.toString(), last));
    }

    @Method
    PyObject read(@Converter(SizeOrNone.class) long n) {
        synchronized (this) {
            requireOpen();
            startReading();
            if (n < 0) {
                PyObject all = Calls.method(buffer, "read");
                if (all == Py.None) {
                    throw Errors.of(PyExceptions.BlockingIOError, "underlying stream has no data available");
                }
                PyStr rest = translate(decoder.decode(Buffers.bytes(all), true), true);
                PyStr text = left() == 0 ? rest : take(left()).plus(rest);
                setDecoded(PyStr.EMPTY);
                snapshotInput = null;
                return text;
            }
            PyStr text = PyStr.EMPTY;
            while (n > 0) {
                if (left() == 0 && !readChunk((int) Math.min(n, 1 << 20))) {
                    break;
                }
                PyStr part = take((int) Math.min(n, left()));
                n -= part.length();
                text = text.length() == 0 ? part : text.plus(part);
            }
            return text;
        }
    }

    @Method
    PyObject readline(long size) {
        return line(size);
    }

    private PyStr line(long limit) {
        synchronized (this) {
            requireOpen();
            startReading();
            PyStr line = PyStr.EMPTY;
            long room = limit < 0 ? Long.MAX_VALUE : limit;
            boolean afterReturn = false;
            while (room > 0) {
                if (left() == 0 && !readChunk(0)) {
                    break;
                }
                if (left() == 0) {
                    continue;
                }
                if (afterReturn) {
                    boolean feed = charAt(used) == '\n';
                    if (feed || newlines.ending == null) {
                        return feed ? line.plus(take(1)) : line;
                    }
                    afterReturn = false;
                }
                int end = (int) Math.min(left(), room);
                int length = lineLength(end);
                PyStr part = take(length < 0 ? -length - 1 : length == 0 ? end : length);
                line = line.length() == 0 ? part : line.plus(part);
                room -= part.length();
                if (length > 0) {
                    return line;
                }
                // A carriage return at the end of a chunk: a line feed may follow in the next one.
                afterReturn = length < 0;
            }
            return line;
        }
    }

    /**
     * How long the line at hand is; 0: no end in sight; -n-1: n characters that end with a carriage return at
     * the edge.
     */
    private int lineLength(int available) {
        if (wide == null && (newlines.translates || "\n".equals(newlines.ending))) {
            int at = decoded.indexOf('\n', used);
            return at >= 0 && at < used + available ? at + 1 - used : 0;
        }
        for (int i = used; i < used + available; i++) {
            int c = charAt(i);
            boolean last = i + 1 == used + available;
            if (newlines.translates || "\n".equals(newlines.ending)) {
                if (c == '\n') {
                    return i + 1 - used;
                }
            } else if (newlines.universal) {
                if (c == '\n') {
                    return i + 1 - used;
                }
                if (c == '\r') {
                    boolean pair = !last && charAt(i + 1) == '\n';
                    return last && available == left() ? -(i + 1 - used) - 1 : i + (pair ? 2 : 1) - used;
                }
            } else if (newlines.ending.length() == 1) {
                if (c == '\r') {
                    return i + 1 - used;
                }
            } else if (c == '\r') {
                if (last && available == left()) {
                    return -(i + 1 - used) - 1;
                }
                if (!last && charAt(i + 1) == '\n') {
                    return i + 2 - used;
                }
            }
        }
        return 0;
    }

    @Special
    static PyObject next(PyTextIOWrapper self) {
        self.telling = false;
        PyObject line = self.type() == TYPE ? self.line(-1) : Calls.method(self, "readline");
        if (!(line instanceof PyStr text)) {
            throw Errors.of(PyExceptions.OSError, "readline() should have returned a str object, not '"
                    + line.type().longName() + "'");
        }
        if (text.length() == 0) {
            self.snapshotInput = null;
            self.telling = self.seekable;
            return null;
        }
        return text;
    }

    // ---- position

    @Method
    synchronized PyObject tell() {
        requireOpen();
        if (!seekable) {
            throw IoModule.unsupported("underlying stream is not seekable");
        }
        if (!telling) {
            throw Errors.of(PyExceptions.OSError, "telling position disabled by next() call");
        }
        writePending();
        Calls.method(buffer, "flush");
        PyObject position = Calls.method(buffer, "tell");
        if (decoder == null || snapshotInput == null) {
            return position;
        }
        long start = Numbers.asLong(position) - snapshotInput.length;
        return TextPosition.find(decoder, translation, start, snapshotState, snapshotReturn, snapshotInput, used);
    }

    @Method(signature = "($self, cookie, whence=0, /)")
    synchronized PyObject seek(PyObject cookie, int whence) {
        requireOpen();
        if (!seekable) {
            throw IoModule.unsupported("underlying stream is not seekable");
        }
        boolean zero = Comparisons.equal(cookie, Py.integer(0));
        if (whence == 1) {
            if (!zero) {
                throw IoModule.unsupported("can't do nonzero cur-relative seeks");
            }
            return seek(tell(), 0);
        }
        if (whence == 2) {
            if (!zero) {
                throw IoModule.unsupported("can't do nonzero end-relative seeks");
            }
            flush();
            setDecoded(PyStr.EMPTY);
            snapshotInput = null;
            if (decoder != null) {
                decoder.reset();
            }
            PyObject end = Calls.method(buffer, "seek", Py.integer(0), Py.integer(2));
            codec.seekTo(Numbers.asLong(end) == 0);
            return end;
        }
        if (whence != 0) {
            throw Errors.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
        }
        if (Comparisons.lessThan(cookie, Py.integer(0))) {
            throw Errors.valueError("negative seek position " + Texts.reprString(cookie));
        }
        flush();
        TextPosition position = TextPosition.of(cookie);
        Calls.method(buffer, "seek", Py.integer(position.start()));
        setDecoded(PyStr.EMPTY);
        snapshotInput = null;
        boolean needsDecoder = position.flags() != 0 || position.skip() > 0 || position.feed() > 0;
        if (decoder == null && needsDecoder) {
            startReading();
        }
        if (decoder != null) {
            decoder.reset();
            if (translation != null) {
                translation.setPendingReturn((position.flags() & 1) != 0);
            }
            if (position.flags() != 0) {
                decoder.setState(new TextDecoder.State(new byte[0], position.flags() >> 1));
            }
            snapshotState = decoder.state();
            snapshotReturn = translation != null && translation.pendingReturn();
            snapshotInput = new byte[0];
        }
        if (position.skip() > 0) {
            byte[] input = Buffers.bytes(Calls.method(buffer, "read", Py.integer(position.feed())));
            setDecoded(translate(decoder.decode(input, position.needEof()), position.needEof()));
            snapshotInput = input;
            if (left() < position.skip()) {
                throw Errors.of(PyExceptions.OSError, "can't restore logical file position");
            }
            used = position.skip();
        }
        codec.seekTo(Comparisons.equal(cookie, Py.integer(0)));
        return cookie;
    }

    @Method
    PyObject truncate(PyObject pos) {
        Calls.method(this, "flush");
        return Calls.method(buffer(), "truncate", pos == null ? Py.None : pos);
    }

    // ---- the rest

    @Method(signature = "($self, /, *, encoding=None, errors=None, newline=None, line_buffering=None, "
            + "write_through=None)")
    synchronized void reconfigure(PyObject encoding, PyObject errors, PyObject newline, PyObject lineBuffering,
            PyObject writeThrough) {
        requireText("reconfigure", "encoding", encoding);
        requireText("reconfigure", "errors", errors);
        requireText("reconfigure", "newline", newline);
        if (decoder != null && snapshotInput != null && (encoding != Py.None || errors != Py.None)) {
            throw IoModule.unsupported(
                    "It is not possible to set the encoding or newline of stream after the first read");
        }
        Calls.method(this, "flush");
        if (encoding != Py.None || errors != Py.None) {
            String name = encoding == Py.None ? codec.name() : encoding.toString();
            if (errors != Py.None) {
                this.errors = (PyStr) errors;
            } else if (encoding != Py.None) {
                this.errors = PyStr.intern("strict");
            }
            codec = TextCodec.find(name.equals("locale") ? "UTF-8" : name, this.errors);
            codec.start();
            decoder = null;
        }
        if (newline != Py.None) {
            newlines = Newlines.ofWrapper(newline);
            translation = newlines.universal ? new NewlineTranslation(newlines.translates) : null;
        }
        if (lineBuffering != Py.None) {
            this.lineBuffering = Comparisons.isTrue(lineBuffering);
        }
        if (writeThrough != Py.None) {
            this.writeThrough = Comparisons.isTrue(writeThrough);
        }
    }

    @Method
    PyObject detach() {
        Calls.method(this, "flush");
        PyObject taken = buffer();
        buffer = null;
        detached = true;
        unwatchFor(taken);
        return taken;
    }

    @Method
    void close() {
        unwatch();
        if (isClosed(buffer())) {
            return;
        }
        if (finalizing && buffer instanceof PyBuffered inner) {
            inner.warnUnclosed(this);
        }
        try {
            Calls.method(this, "flush");
        } catch (PyException e) {
            try {
                Calls.method(buffer, "close");
            } catch (PyException second) {
                second.value.chain(e.value);
                throw second;
            }
            throw e;
        }
        Calls.method(buffer, "close");
    }

    @Method
    PyObject fileno() {
        return Calls.method(buffer(), "fileno");
    }

    @Method
    PyObject seekable() {
        return Calls.method(buffer(), "seekable");
    }

    @Method
    PyObject readable() {
        return Calls.method(buffer(), "readable");
    }

    @Method
    PyObject writable() {
        return Calls.method(buffer(), "writable");
    }

    @Method
    PyObject isatty() {
        return Calls.method(buffer(), "isatty");
    }

    @Getter(name = "_finalizing")
    boolean isFinalizing() {
        return finalizing;
    }

    @Getter(name = "closed")
    PyObject getClosed() {
        return Attributes.get(buffer(), "closed");
    }

    @Getter(name = "buffer")
    PyObject getBuffer() {
        return buffer == null ? Py.None : buffer;
    }

    @Getter(name = "name")
    PyObject getName() {
        return Attributes.get(buffer(), NAME);
    }

    @Getter(name = "encoding")
    PyObject getEncoding() {
        return codec == null ? Py.None : Py.str(codec.name());
    }

    @Getter(name = "errors")
    PyObject getErrors() {
        buffer();
        return errors;
    }

    @Getter(name = "newlines")
    PyObject getNewlines() {
        buffer();
        return translation == null ? Py.None : Newlines.seen(translation.kinds());
    }

    @Getter(name = "line_buffering")
    PyObject getLineBuffering() {
        return Py.bool(lineBuffering);
    }

    @Getter(name = "write_through")
    PyObject getWriteThrough() {
        return Py.bool(writeThrough);
    }

    @Getter(name = "_CHUNK_SIZE")
    PyObject getChunkSize() {
        buffer();
        return Py.integer(chunkSize);
    }

    @Setter(name = "_CHUNK_SIZE")
    void setChunkSize(PyObject value) {
        if (value == null) {
            throw Errors.attributeError("cannot delete attribute");
        }
        long size = Numbers.asLong(value);
        if (size <= 0) {
            throw Errors.valueError("a strictly positive integer is required");
        }
        chunkSize = size;
    }

    @Special
    static PyObject repr(PyTextIOWrapper self) {
        self.buffer();
        if (!ThreadState.get().enterRepr(self)) {
            throw Errors.runtimeError("reentrant call inside " + self.type().longName() + ".__repr__");
        }
        try {
            StringBuilder out = new StringBuilder("<_io.TextIOWrapper");
            PyObject name = Attributes.getOrNull(self, NAME);
            if (name != null) {
                out.append(" name=").append(Texts.reprString(name));
            }
            PyObject mode = Attributes.getOrNull(self, MODE);
            if (mode != null) {
                out.append(" mode=").append(Texts.reprString(mode));
            }
            return Py.str(out.append(" encoding='").append(self.codec.name()).append("'>").toString());
        } finally {
            ThreadState.get().leaveRepr(self);
        }
    }

    @Method(name = "__getstate__", signature = "($self, /)")
    PyObject getState() {
        throw Errors.typeError("cannot pickle '" + type().longName() + "' instances");
    }
}
