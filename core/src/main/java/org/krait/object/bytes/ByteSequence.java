package org.krait.object.bytes;

import java.util.Arrays;
import java.util.List;
import org.krait.expose.Method;
import org.krait.object.Buffers;
import org.krait.object.CompareOp;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyBuffer;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Slot;
import org.krait.object.exception.PyExceptions;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.SearchBounds;
import org.krait.object.sequence.Subscripts;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;

/**
 * What bytes and bytearray have in common: the methods that only read (library reference "Bytes and Bytearray
 * Operations"). Results are of the receiver's kind.
 */
public abstract class ByteSequence extends PyObject {
    private static final String SEARCH = "($self, sub, start=<unrepresentable>, end=<unrepresentable>, /)";
    private static final PyInt[] BYTES = new PyInt[256];

    static {
        for (int i = 0; i < 256; i++) {
            BYTES[i] = PyInt.of(i);
        }
    }

    protected ByteSequence(PyType type) {
        super(type);
    }

    /** The bytes, from the array's start; there may be more room behind them. */
    abstract byte[] array();

    /** The number of bytes. */
    public abstract int size();

    /** A new object of the same kind; the array becomes its own. */
    abstract PyObject made(byte[] bytes);

    /** The object itself if it may be shared, else a copy. */
    abstract PyObject same();

    /** A copy of the bytes. */
    public final byte[] toBytes() {
        return Arrays.copyOf(array(), size());
    }

    // Arguments

    static PyInt integer(byte b) {
        return BYTES[b & 0xFF];
    }

    /** The value of a byte argument. */
    static byte byteOf(PyObject o) {
        PyInt i = Numbers.index(o);
        if (!i.isSmall() || i.longValue() < 0 || i.longValue() > 255) {
            throw Errors.valueError("byte must be in range(0, 256)");
        }
        return (byte) i.longValue();
    }

    private byte[] subsection(PyObject sub) {
        if (Buffers.supports(sub)) {
            return pinned(sub);
        }
        if (!Subscripts.isIndex(sub)) {
            throw Errors.typeError("argument should be integer or bytes-like object, not '" + sub.type().longName()
                    + "'");
        }
        return pinnedByte(sub);
    }

    /**
     * Forbids changes of the size while code runs that an argument brings with it, until {@link #unpin}. What may
     * change its size counts.
     */
    void pin() {
    }

    /** Ends what {@link #pin} began. */
    void unpin() {
    }

    /** The bytes of an argument, whose conversion must leave the size of this object alone. */
    private byte[] pinned(PyObject argument) {
        if (argument instanceof ByteSequence) {
            return Buffers.bytes(argument);
        }
        pin();
        try {
            return Buffers.bytes(argument);
        } finally {
            unpin();
        }
    }

    /** As {@link #pinned}; null if there is no getting them, for whatever reason. */
    private byte[] pinnedOrNull(PyObject argument) {
        try {
            return pinned(argument);
        } catch (PyException refused) {
            return null;
        }
    }

    private byte[] pinnedByte(PyObject argument) {
        pin();
        try {
            return new byte[] {byteOf(argument)};
        } finally {
            unpin();
        }
    }

    private PyInt pinnedIndexOrNull(PyObject argument) {
        pin();
        try {
            return Numbers.index(argument);
        } catch (PyException refused) {
            return null;
        } finally {
            unpin();
        }
    }

    /** The bounds of a search; the size is asked for when they have been converted, which may change it. */
    private int[] window(PyObject start, PyObject end) {
        return SearchBounds.clip(SearchBounds.lower(start), SearchBounds.upper(end), size());
    }

    // Comparison and containment

    /** Rich comparison with any bytes-like object. */
    static PyObject compare(PyObject self, PyObject other, CompareOp op) {
        ByteSequence v = (ByteSequence) self;
        if (!Buffers.supports(other)) {
            return Py.NotImplemented;
        }
        if (other instanceof ByteSequence w) {
            return order(v.array(), v.size(), w.array(), w.size(), op);
        }
        byte[] w = v.pinnedOrNull(other);
        if (w == null) {
            return Py.NotImplemented;
        }
        return order(v.array(), v.size(), w, w.length, op);
    }

    private static PyObject order(byte[] v, int n, byte[] w, int m, CompareOp op) {
        if (op == CompareOp.EQ || op == CompareOp.NE) {
            return Py.bool(Arrays.equals(v, 0, n, w, 0, m) == (op == CompareOp.EQ));
        }
        return Py.bool(op.holds(Arrays.compareUnsigned(v, 0, n, w, 0, m)));
    }

    /** {@code item in self}. */
    final boolean has(PyObject item) {
        PyInt value = Subscripts.isIndex(item) ? pinnedIndexOrNull(item) : null;
        byte[] sub = value != null ? new byte[] {byteOf(value)} : pinned(item);
        return ByteSearch.find(array(), sub, 0, size()) >= 0;
    }

    /** {@code self * times}. */
    final byte[] repeated(PyObject times) {
        long n = Subscripts.count(times);
        int size = size();
        if (n <= 0 || size == 0) {
            return new byte[0];
        }
        if (n > (Integer.MAX_VALUE - 8) / size) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        byte[] out = new byte[(int) n * size];
        System.arraycopy(array(), 0, out, 0, size);
        for (int done = size; done < out.length; done += Math.min(done, out.length - done)) {
            System.arraycopy(out, 0, out, done, Math.min(done, out.length - done));
        }
        return out;
    }

    /** {@code self + other}. */
    final byte[] plus(PyObject other) {
        if (!Buffers.supports(other)) {
            throw Errors.typeError("can't concat " + other.type().longName() + " to " + type().name());
        }
        byte[] more = pinnedOrNull(other);
        if (more == null) {
            throw Errors.typeError("can't concat " + other.type().longName() + " to " + type().name());
        }
        int size = size();
        if ((long) size + more.length > Integer.MAX_VALUE - 8) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        byte[] out = Arrays.copyOf(array(), size + more.length);
        System.arraycopy(more, 0, out, size, more.length);
        return out;
    }

    // Searching

    private int search(PyObject sub, PyObject start, PyObject end, boolean fromRight) {
        int[] b = window(start, end);
        byte[] wanted = subsection(sub);
        return fromRight ? ByteSearch.rfind(array(), wanted, b[0], b[1])
                : ByteSearch.find(array(), wanted, b[0], b[1]);
    }

    private static int found(int at) {
        if (at < 0) {
            throw Errors.valueError("subsection not found");
        }
        return at;
    }

    @Method(signature = SEARCH)
    long find(PyObject sub, PyObject start, PyObject end) {
        return search(sub, start, end, false);
    }

    @Method(signature = SEARCH)
    long rfind(PyObject sub, PyObject start, PyObject end) {
        return search(sub, start, end, true);
    }

    @Method(signature = SEARCH)
    long index(PyObject sub, PyObject start, PyObject end) {
        return found(search(sub, start, end, false));
    }

    @Method(signature = SEARCH)
    long rindex(PyObject sub, PyObject start, PyObject end) {
        return found(search(sub, start, end, true));
    }

    @Method(signature = SEARCH)
    long count(PyObject sub, PyObject start, PyObject end) {
        int[] b = window(start, end);
        byte[] wanted = subsection(sub);
        return ByteSearch.count(array(), wanted, b[0], b[1]);
    }

    @Method(signature = "($self, prefix, start=<unrepresentable>, end=<unrepresentable>, /)")
    boolean startswith(PyObject prefix, PyObject start, PyObject end) {
        return affixed(prefix, window(start, end), "startswith", false);
    }

    @Method(signature = "($self, suffix, start=<unrepresentable>, end=<unrepresentable>, /)")
    boolean endswith(PyObject suffix, PyObject start, PyObject end) {
        return affixed(suffix, window(start, end), "endswith", true);
    }

    private boolean affixed(PyObject affix, int[] b, String method, boolean atEnd) {
        if (affix instanceof PyTuple choices) {
            for (PyObject choice : choices.items) {
                if (affixed(pinned(choice), b[0], b[1], atEnd)) {
                    return true;
                }
            }
            return false;
        }
        if (!Buffers.supports(affix)) {
            throw Errors.typeError(method + " first arg must be bytes or a tuple of bytes, not "
                    + affix.type().longName());
        }
        return affixed(pinned(affix), b[0], b[1], atEnd);
    }

    private boolean affixed(byte[] affix, int from, int to, boolean atEnd) {
        return to - from >= affix.length && ByteSearch.matches(array(), atEnd ? to - affix.length : from, affix);
    }

    @Method
    PyObject removeprefix(PyObject prefix) {
        byte[] p = Buffers.bytes(prefix);
        return affixed(p, 0, size(), false) ? made(Arrays.copyOfRange(array(), p.length, size())) : same();
    }

    @Method
    PyObject removesuffix(PyObject suffix) {
        byte[] s = Buffers.bytes(suffix);
        return affixed(s, 0, size(), true) ? made(Arrays.copyOf(array(), size() - s.length)) : same();
    }

    @Method
    PyObject replace(PyObject old, PyObject new_, long count) {
        byte[] from = Buffers.bytes(old);
        byte[] to = Buffers.bytes(new_);
        byte[] out = ByteSearch.replace(array(), size(), from, to, SearchBounds.limit(count));
        return out == null ? same() : made(out);
    }

    // Taking apart and joining

    private PyObject list(List<byte[]> parts) {
        PyObject[] items = new PyObject[parts.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = made(parts.get(i));
        }
        return new PyList(items);
    }

    private static byte[] separator(byte[] by) {
        if (by.length == 0) {
            throw Errors.valueError("empty separator");
        }
        return by;
    }

    @Method
    PyObject split(PyObject sep, long maxsplit) {
        return list(sep == Py.None ? ByteText.words(array(), size(), SearchBounds.limit(maxsplit))
                : ByteText.parts(array(), size(), separator(pinned(sep)), SearchBounds.limit(maxsplit)));
    }

    @Method
    PyObject rsplit(PyObject sep, long maxsplit) {
        return list(sep == Py.None ? ByteText.wordsFromRight(array(), size(), SearchBounds.limit(maxsplit))
                : ByteText.partsFromRight(array(), size(), separator(pinned(sep)), SearchBounds.limit(maxsplit)));
    }

    @Method
    PyObject splitlines(boolean keepends) {
        return list(ByteText.lines(array(), size(), keepends));
    }

    @Method
    PyObject partition(PyObject sep) {
        byte[] by = separator(Buffers.bytes(sep));
        int at = ByteSearch.find(array(), by, 0, size());
        return at < 0 ? Py.tuple(same(), made(new byte[0]), made(new byte[0])) : around(sep, by, at);
    }

    @Method
    PyObject rpartition(PyObject sep) {
        byte[] by = separator(Buffers.bytes(sep));
        int at = ByteSearch.rfind(array(), by, 0, size());
        return at < 0 ? Py.tuple(made(new byte[0]), made(new byte[0]), same()) : around(sep, by, at);
    }

    private PyObject around(PyObject sep, byte[] by, int at) {
        PyObject middle = this instanceof PyBytes && sep instanceof PyBytes ? sep : made(by.clone());
        return Py.tuple(made(Arrays.copyOf(array(), at)), middle,
                made(Arrays.copyOfRange(array(), at + by.length, size())));
    }

    @Method
    PyObject join(PyObject iterable_of_bytes) {
        PyObject[] items;
        // The separator can't change meanwhile.
        PyBuffer held = this instanceof PyBytes ? null : Buffers.get(this, PyBuffer.SIMPLE);
        try {
            items = Iteration.toArray(iterable_of_bytes);
        } catch (PyException e) {
            if (e.matches(PyExceptions.TypeError) && !iterable_of_bytes.type().hasSlot(Slot.ITER)
                    && !iterable_of_bytes.type().hasSlot(Slot.GETITEM)) {
                throw Errors.typeError("can only join an iterable");
            }
            throw e;
        } finally {
            if (held != null) {
                held.release();
            }
        }
        if (items.length == 1 && this instanceof PyBytes && items[0].type() == PyBytes.TYPE) {
            return items[0];
        }
        ByteBuilder out = new ByteBuilder(16 * items.length);
        for (int i = 0; i < items.length; i++) {
            PyObject item = items[i];
            if (!Buffers.supports(item)) {
                throw Errors.typeError("sequence item " + i + ": expected a bytes-like object, "
                        + item.type().longName() + " found");
            }
            if (i > 0) {
                out.append(array(), 0, size());
            }
            if (item instanceof ByteSequence b) {
                out.append(b.array(), 0, b.size());
            } else {
                out.append(Buffers.bytes(item));
            }
        }
        return made(out.toBytes());
    }

    // Blanks around

    @Method
    PyObject strip(PyObject bytes) {
        return strip(bytes, true, true);
    }

    @Method
    PyObject lstrip(PyObject bytes) {
        return strip(bytes, true, false);
    }

    @Method
    PyObject rstrip(PyObject bytes) {
        return strip(bytes, false, true);
    }

    private PyObject strip(PyObject bytes, boolean left, boolean right) {
        byte[] set = bytes == Py.None ? null : Buffers.bytes(bytes);
        byte[] s = array();
        int start = 0;
        int end = size();
        while (left && start < end && strips(s[start], set)) {
            start++;
        }
        while (right && end > start && strips(s[end - 1], set)) {
            end--;
        }
        return start == 0 && end == size() ? same() : made(Arrays.copyOfRange(s, start, end));
    }

    private static boolean strips(byte c, byte[] set) {
        if (set == null) {
            return ByteText.isSpace(c);
        }
        for (byte b : set) {
            if (b == c) {
                return true;
            }
        }
        return false;
    }

    private PyObject padded(long left, long right, byte fill) {
        if (left <= 0 && right <= 0) {
            return same();
        }
        left = Math.max(left, 0);
        right = Math.max(right, 0);
        if (left + right + size() > Integer.MAX_VALUE - 8) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        return made(new ByteBuilder((int) (left + right) + size()).append(fill, (int) left)
                .append(array(), 0, size()).append(fill, (int) right).toBytes());
    }

    private static byte fill(PyObject fillchar, String method) {
        if (fillchar == null) {
            return ' ';
        }
        if (!(fillchar instanceof ByteSequence b)) {
            throw Errors.typeError(method + "() argument 2 must be a byte string of length 1, not "
                    + fillchar.type().longName());
        }
        if (b.size() != 1) {
            throw Errors.typeError(method + "(): argument 2 must be a byte string of length 1, not a "
                    + (b instanceof PyBytes ? "bytes" : "bytearray") + " object of length " + b.size());
        }
        return b.array()[0];
    }

    @Method
    PyObject center(long width, PyObject fillchar) {
        byte fill = fill(fillchar, "center");
        long pad = width - size();
        long left = pad / 2 + (pad & width & 1);
        return pad <= 0 ? same() : padded(left, pad - left, fill);
    }

    @Method
    PyObject ljust(long width, PyObject fillchar) {
        return padded(0, width - size(), fill(fillchar, "ljust"));
    }

    @Method
    PyObject rjust(long width, PyObject fillchar) {
        return padded(width - size(), 0, fill(fillchar, "rjust"));
    }

    @Method
    PyObject zfill(long width) {
        long pad = width - size();
        if (pad <= 0) {
            return same();
        }
        if (width > Integer.MAX_VALUE - 8) {
            throw Errors.of(PyExceptions.MemoryError);
        }
        byte[] s = array();
        int signs = size() > 0 && (s[0] == '+' || s[0] == '-') ? 1 : 0;
        return made(new ByteBuilder((int) width).append(s, 0, signs).append('0', (int) pad)
                .append(s, signs, size()).toBytes());
    }

    @Method
    PyObject expandtabs(int tabsize) {
        return made(ByteText.expandTabs(array(), size(), tabsize));
    }

    // Case and classes of characters

    @Method
    PyObject lower() {
        byte[] out = toBytes();
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) ByteText.lower(out[i]);
        }
        return made(out);
    }

    @Method
    PyObject upper() {
        byte[] out = toBytes();
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) ByteText.upper(out[i]);
        }
        return made(out);
    }

    @Method
    PyObject swapcase() {
        byte[] out = toBytes();
        for (int i = 0; i < out.length; i++) {
            int c = out[i];
            out[i] = (byte) (ByteText.isUpper(c) ? ByteText.lower(c) : ByteText.upper(c));
        }
        return made(out);
    }

    @Method
    PyObject capitalize() {
        byte[] out = toBytes();
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (i == 0 ? ByteText.upper(out[i]) : ByteText.lower(out[i]));
        }
        return made(out);
    }

    @Method
    PyObject title() {
        return made(ByteText.title(array(), size()));
    }

    @Method
    boolean istitle() {
        return ByteText.isTitle(array(), size());
    }

    private enum Kind { ALPHA, ALNUM, DIGIT, SPACE }

    private boolean all(Kind kind) {
        byte[] s = array();
        int n = size();
        for (int i = 0; i < n; i++) {
            int c = s[i];
            boolean is = switch (kind) {
                case ALPHA -> ByteText.isAlpha(c);
                case ALNUM -> ByteText.isAlpha(c) || ByteText.isDigit(c);
                case DIGIT -> ByteText.isDigit(c);
                case SPACE -> ByteText.isSpace(c);
            };
            if (!is) {
                return false;
            }
        }
        return n > 0;
    }

    @Method
    boolean isalpha() {
        return all(Kind.ALPHA);
    }

    @Method
    boolean isalnum() {
        return all(Kind.ALNUM);
    }

    @Method
    boolean isdigit() {
        return all(Kind.DIGIT);
    }

    @Method
    boolean isspace() {
        return all(Kind.SPACE);
    }

    @Method
    boolean isascii() {
        byte[] s = array();
        for (int i = 0; i < size(); i++) {
            if (s[i] < 0) {
                return false;
            }
        }
        return true;
    }

    @Method
    boolean islower() {
        return cased(true);
    }

    @Method
    boolean isupper() {
        return cased(false);
    }

    private boolean cased(boolean lower) {
        byte[] s = array();
        boolean some = false;
        for (int i = 0; i < size(); i++) {
            if (lower ? ByteText.isUpper(s[i]) : ByteText.isLower(s[i])) {
                return false;
            }
            some |= ByteText.isAlpha(s[i]);
        }
        return some;
    }

    // Translation and texts

    @Method
    PyObject translate(PyObject table, PyObject delete) {
        byte[] map = table == Py.None ? null : Buffers.bytes(table);
        if (map != null && map.length != 256) {
            throw Errors.valueError("translation table must be 256 characters long");
        }
        boolean[] dropped = new boolean[256];
        if (delete != null) {
            for (byte b : Buffers.bytes(delete)) {
                dropped[b & 0xFF] = true;
            }
        }
        byte[] s = array();
        ByteBuilder out = new ByteBuilder(size());
        for (int i = 0; i < size(); i++) {
            int c = s[i] & 0xFF;
            if (!dropped[c]) {
                out.append(map == null ? c : map[c]);
            }
        }
        return made(out.toBytes());
    }

    /** {@code maketrans}: the same for both types. */
    static PyObject table(PyObject frm, PyObject to) {
        byte[] from = Buffers.bytes(frm);
        byte[] by = Buffers.bytes(to);
        if (from.length != by.length) {
            throw Errors.valueError("maketrans arguments must have same length");
        }
        byte[] map = new byte[256];
        for (int i = 0; i < 256; i++) {
            map[i] = (byte) i;
        }
        for (int i = 0; i < from.length; i++) {
            map[from[i] & 0xFF] = by[i];
        }
        return new PyBytes(map);
    }

    @Method
    PyObject hex(PyObject sep, int bytes_per_sep) {
        pin();
        try {
            return PyStr.ofUnits(ByteHex.hex(toBytes(), sep, bytes_per_sep));
        } finally {
            unpin();
        }
    }

    @Method
    PyObject decode(PyStr encoding, PyStr errors) {
        return StrEncoding.decode(this, encoding, errors);
    }
}
