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
import org.krait.object.str.StrEncoding;
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
    private boolean initialized;
    private boolean detached;
    private TextCodec codec;
    private PyStr errors;
    private Newlines newlines;
    private boolean lineBuffering;
    private boolean writeThrough;
    private boolean seekable;
    private boolean telling;
    private boolean hasRead1;
    private long chunkSize = CHUNK;

    /** Null: the stream can't be read. */
    private TextDecoder decoder;
    /** Whether a chunk has been decoded that was not given up since. */
    private boolean hasChunk;
    private String decoded = "";
    private int[] wide;
    private int used;
    /** How many bytes of the last chunk made one of its characters. */
    private double bytesPerChar;
    /** The decoder's state where the last chunk began, and its bytes; the input is null if there is no such point. */
    private TextDecoder.State snapshotState;
    private byte[] snapshotInput;

    private byte[] pending = new byte[512];
    private int pendingLength;
    /** Whether something was written since the last flush, be it empty. */
    private boolean hasPending;

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
        initialized = false;
        detached = false;
        requireText("TextIOWrapper", "encoding", encoding);
        requireText("TextIOWrapper", "errors", errors);
        requireText("TextIOWrapper", "newline", newline);
        newlines = Newlines.ofWrapper(newline);
        if (encoding == Py.None && Interpreter.current().options.flag("warn_default_encoding") != 0) {
            Warnings.warn(PyExceptions.EncodingWarning, "'encoding' argument not specified", 1);
        }
        String name = encoding == Py.None || encoding.toString().equals("locale") ? "UTF-8" : encoding.toString();
        this.errors = errors instanceof PyStr s ? s : PyStr.intern("strict");
        if (Interpreter.current().options.flag("dev_mode") != 0) {
            TextCodec.requireErrorHandler(this.errors);
        }
        codec = TextCodec.find(name, this.errors);
        this.buffer = buffer;
        this.lineBuffering = lineBuffering;
        this.writeThrough = writeThrough;
        chunkSize = CHUNK;
        setDecoded(null);
        snapshotInput = null;
        pendingLength = 0;
        hasPending = false;
        startCodec();
        seekable = Comparisons.isTrue(Calls.method(buffer, "seekable"));
        telling = seekable;
        hasRead1 = buffer instanceof PyBuffered || Attributes.getOrNull(buffer, "read1") != null;
        watchInsteadOf(buffer);
        findStartOfText();
        initialized = true;
    }

    /** Makes the decoder and the encoder, as far as the buffer can be read and written. */
    private void startCodec() {
        decoder = null;
        if (Comparisons.isTrue(Calls.method(buffer, "readable"))) {
            TextDecoder plain = codec.decoder();
            decoder = newlines.universal
                    ? new TextDecoder.Translated(plain, new NewlineTranslation(newlines.translates)) : plain;
        }
        if (Comparisons.isTrue(Calls.method(buffer, "writable"))) {
            codec.startWriting();
        }
    }

    /** Only at the start of a stream that can seek does an encoder write its mark. */
    private void findStartOfText() {
        if (!codec.writes()) {
            return;
        }
        if (!seekable) {
            codec.encodeWithoutMark();
        } else if (Comparisons.isTrue(Calls.method(buffer, "tell"))) {
            codec.continueEncoding();
        }
    }

    private static void requireText(String function, String name, PyObject value) {
        requireTextOrNone(function, name, value);
        if (value instanceof PyStr text) {
            ArgParser.cString(text);
        }
    }

    private static void requireTextOrNone(String function, String name, PyObject value) {
        if (value != Py.None && !(value instanceof PyStr)) {
            throw ArgParser.badArgument(function, "argument '" + name + "'", "str or None", value);
        }
    }

    private static void requireUtf8(PyObject name) {
        if (name instanceof PyStr text) {
            StrEncoding.encode(text, PyStr.intern("utf-8"), PyStr.intern("strict"));
        }
    }

    private void requireInitialized() {
        if (!initialized) {
            throw Errors.valueError("I/O operation on uninitialized object");
        }
    }

    private PyObject buffer() {
        requireInitialized();
        if (detached) {
            throw Errors.valueError("underlying buffer has been detached");
        }
        return buffer;
    }

    private void requireOpen() {
        PyObject inner = buffer();
        if (type() != TYPE) {
            requireOpen(this);
        } else if (inner instanceof PyBuffered b && !b.type().isHeap() ? b.rawClosed() : isClosed(inner)) {
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
            if (!codec.writes()) {
                throw IoModule.unsupported("not writable");
            }
            boolean newline = s.indexOf('\n') >= 0;
            boolean flush = lineBuffering && (newline || s.indexOf('\r') >= 0);
            byte[] bytes = codec.encode(newline && newlines.written != null ? newlines.toWrite(s) : s);
            if (bytes.length >= chunkSize) {
                // The buffer may write to this stream meanwhile.
                while (hasPending) {
                    writePending();
                }
            } else if (hasPending && pendingLength + bytes.length > chunkSize) {
                writePending();
            }
            if (pendingLength + bytes.length > pending.length) {
                pending = Arrays.copyOf(pending, Math.max(pendingLength + bytes.length, pending.length * 2));
            }
            System.arraycopy(bytes, 0, pending, pendingLength, bytes.length);
            pendingLength += bytes.length;
            hasPending = true;
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
        if (snapshotInput != null) {
            setDecoded(null);
            snapshotInput = null;
        }
        if (decoder != null) {
            decoder.reset();
        }
    }

    private void writePending() {
        if (!hasPending) {
            return;
        }
        PyBytes bytes = new PyBytes(Arrays.copyOf(pending, pendingLength));
        pendingLength = 0;
        hasPending = false;
        if (buffer instanceof PyBuffered b && b.behind != null && !b.type().isHeap()) {
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
            throw IoModule.unsupported("not readable");
        }
        writePending();
    }

    /** Takes a chunk; null: there is none any more. */
    private void setDecoded(PyStr text) {
        hasChunk = text != null;
        if (text == null || text.isNarrow()) {
            decoded = text == null ? "" : text.units();
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
        TextDecoder.State before = telling ? decoder.state() : null;
        long size = Math.max(chunkSize, (long) (Math.max(bytesPerChar, 1.0) * hint));
        PyObject input;
        if (buffer instanceof PyBuffered b && b.ahead != null && !b.type().isHeap()) {
            input = b.readOnce(size);
        } else {
            input = Calls.method(buffer, hasRead1 ? "read1" : "read", Py.integer(size));
        }
        if (!input.type().hasSlot(Slot.BUFFER)) {
            throw Errors.typeError("underlying " + (hasRead1 ? "read1" : "read")
                    + "() should have returned a bytes-like object, not '" + input.type().longName() + "'");
        }
        byte[] bytes = Buffers.bytes(input);
        boolean end = bytes.length == 0;
        setDecoded(decoder.decode(input, end));
        bytesPerChar = left() == 0 ? 0 : (double) bytes.length / left();
        if (before != null) {
            snapshotState = before;
            snapshotInput = Arrays.copyOf(before.pending(), before.pending().length + bytes.length);
            System.arraycopy(bytes, 0, snapshotInput, before.pending().length, bytes.length);
        }
        return !end || left() > 0;
    }

    @Method
    PyObject read(@Converter(SizeOrNone.class) long n) {
        synchronized (this) {
            requireOpen();
            startReading();
            if (n < 0) {
                PyObject all = Calls.method(buffer, "read");
                if (all == Py.None) {
                    throw Errors.of(PyExceptions.BlockingIOError, "Read returned None.");
                }
                PyStr rest = decoder.decode(all, true);
                PyStr text = left() == 0 ? rest : take(left()).plus(rest);
                if (snapshotInput != null) {
                    setDecoded(null);
                    snapshotInput = null;
                }
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
                    setDecoded(null);
                    snapshotInput = null;
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
        Calls.method(this, "flush");
        PyObject position = Calls.method(buffer, "tell");
        if (decoder == null || snapshotInput == null) {
            return position;
        }
        long start = Numbers.asLong(position) - snapshotInput.length;
        return new TextPosition.Search(decoder, start, (int) snapshotState.flags(), snapshotInput)
                .after(used, bytesPerChar);
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
            return seek(Calls.method(this, "tell"), 0);
        }
        if (whence == 2) {
            if (!zero) {
                throw IoModule.unsupported("can't do nonzero end-relative seeks");
            }
            Calls.method(this, "flush");
            setDecoded(null);
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
        Calls.method(this, "flush");
        TextPosition position = TextPosition.of(cookie);
        Calls.method(buffer, "seek", Py.integer(position.start()));
        setDecoded(null);
        if (decoder != null) {
            position.restore(decoder);
        }
        snapshotState = new TextDecoder.State(new byte[0], position.flags());
        snapshotInput = new byte[0];
        if (position.skip() > 0) {
            startReading();
            PyObject input = Calls.method(buffer, "read", Py.integer(position.feed()));
            if (!(input instanceof PyBytes bytes)) {
                throw Errors.typeError("underlying read() should have returned a bytes object, not '"
                        + input.type().longName() + "'");
            }
            snapshotInput = bytes.bytes;
            setDecoded(decoder.decode(bytes, position.needEof()));
            if (left() < position.skip()) {
                throw Errors.of(PyExceptions.OSError, "can't restore logical file position");
            }
            used = position.skip();
        }
        codec.seekTo(position.atStart());
        return cookie;
    }

    @Method
    PyObject truncate(PyObject pos) {
        Calls.method(this, "flush");
        return Calls.method(buffer(), "truncate", pos == null ? Py.None : pos);
    }

    // ---- the rest

    @Method(signature = "($self, /, *, encoding=None, errors=None, newline=<unrepresentable>, line_buffering=None, "
            + "write_through=None)")
    synchronized void reconfigure(PyObject encoding, PyObject errors, PyObject newline, PyObject lineBuffering,
            PyObject writeThrough) {
        buffer();
        requireTextOrNone("reconfigure", "encoding", encoding);
        requireTextOrNone("reconfigure", "errors", errors);
        requireTextOrNone("reconfigure", "newline", newline == null ? Py.None : newline);
        boolean changes = encoding != Py.None || errors != Py.None || newline != null;
        if (hasChunk && changes) {
            throw IoModule.unsupported(
                    "It is not possible to set the encoding or newline of stream after the first read");
        }
        Newlines rule = newline == null ? newlines : Newlines.ofWrapper(newline);
        boolean linewise = flag(lineBuffering, this.lineBuffering);
        boolean through = flag(writeThrough, this.writeThrough);
        Calls.method(this, "flush");
        bytesPerChar = 0;
        newlines = rule;
        if (changes) {
            requireUtf8(encoding);
            requireUtf8(errors);
            PyStr handler = errors instanceof PyStr s ? s : encoding == Py.None ? this.errors : PyStr.intern("strict");
            String name = encoding == Py.None ? codec.name() : TextCodec.upToNull(encoding.toString());
            codec = TextCodec.find(encoding.toString().equals("locale") ? "UTF-8" : name, handler);
            this.errors = handler;
            startCodec();
            findStartOfText();
        }
        this.lineBuffering = linewise;
        this.writeThrough = through;
    }

    private static boolean flag(PyObject value, boolean otherwise) {
        return value == Py.None ? otherwise : Numbers.asLong(value) != 0;
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
        boolean closed = isClosed(buffer());
        if (closed || detached) {
            return;
        }
        PyObject inner = buffer;
        if (finalizing && inner instanceof PyBuffered buffered) {
            buffered.warnUnclosed(this);
        }
        try {
            Calls.method(this, "flush");
        } catch (PyException e) {
            try {
                Calls.method(inner, "close");
            } catch (PyException second) {
                second.value.chain(e.value);
                throw second;
            }
            throw e;
        }
        Calls.method(inner, "close");
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
        requireInitialized();
        return errors;
    }

    @Getter(name = "newlines")
    PyObject getNewlines() {
        buffer();
        return decoder == null ? Py.None : decoder.newlines();
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
        self.requireInitialized();
        if (!ThreadState.get().enterRepr(self)) {
            throw Errors.runtimeError("reentrant call inside " + self.type().longName() + ".__repr__");
        }
        try {
            StringBuilder out = new StringBuilder("<").append(self.type().longName());
            PyObject name = self.attributeToShow(NAME);
            if (name != null) {
                out.append(" name=").append(Texts.reprString(name));
            }
            PyObject mode = self.attributeToShow(MODE);
            if (mode != null) {
                out.append(" mode=").append(Texts.reprString(mode));
            }
            return Py.str(out.append(" encoding='").append(self.codec.name()).append("'>").toString());
        } finally {
            ThreadState.get().leaveRepr(self);
        }
    }

    /** An attribute that is part of the description; null: there is none, or the buffer is gone. */
    private PyObject attributeToShow(PyStr attribute) {
        try {
            return Attributes.getOrNull(this, attribute);
        } catch (PyException e) {
            if (!e.matches(PyExceptions.ValueError)) {
                throw e;
            }
            return null;
        }
    }

    @Method(name = "__getstate__", signature = "($self, /)")
    PyObject getState() {
        throw Errors.typeError("cannot pickle '" + type().name() + "' instances");
    }
}
