package org.krait.object.str;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.krait.algorithm.siphash.HashSecret;
import org.krait.algorithm.unicode.CharacterType;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.expose.StaticMethod;
import org.krait.object.CompareOp;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PySlice;
import org.krait.object.sequence.PyTuple;
import org.krait.object.sequence.SearchBounds;
import org.krait.object.sequence.SliceRange;
import org.krait.object.sequence.Subscripts;

/**
 * {@code str}: an immutable sequence of code points (language reference 3.2.5.1, library reference "Text Sequence
 * Type"). Storage and the methods Python sees; the work of most of them is in the other classes of this folder.
 */
@ExposeType(name = "str", matchSelf = true)
public class PyStr extends PyObject implements CharSequence {
    /** The texts made while the type itself was being made; null once they have got it. */
    private static List<PyStr> untyped = new ArrayList<>();
    private static final InternTable INTERNED = new InternTable();
    /** The characters of Latin-1, each always the same object. */
    private static final PyStr[] LATIN1 = new PyStr[256];
    public static final PyStr EMPTY = new PyStr(null, "", null);

    static {
        for (int c = 0; c < 256; c++) {
            LATIN1[c] = new PyStr(null, String.valueOf((char) c), null);
        }
    }

    public static final PyType TYPE = PyStrExposed.TYPE;

    static {
        for (PyStr early : untyped) {
            early.setType(TYPE);
        }
        untyped = null;
    }

    /** The text if it is narrow, one char for each code point; else null. */
    final String text;
    /** The code points if one of them is beyond U+FFFF; else null. Never modified. */
    final int[] wide;
    /** See {@link StrHash}. */
    long hash;
    volatile HashSecret hashOwner;
    private boolean interned;

    private PyStr(PyType type, String text, int[] wide) {
        super(type);
        this.text = text;
        this.wide = wide;
        if (type == null) {
            untyped.add(this);
        }
    }

    /** For instances of subclasses: a copy of a text. */
    protected PyStr(PyType type, PyStr from) {
        this(type, from.text, from.wide);
    }

    // Construction from Java

    /**
     * The text of a Java string, surrogate pairs being one character.
     *
     * @param utf16 any Java string
     * @return a str
     */
    public static PyStr of(String utf16) {
        for (int i = 1; i < utf16.length(); i++) {
            if (Character.isLowSurrogate(utf16.charAt(i)) && Character.isHighSurrogate(utf16.charAt(i - 1))) {
                int[] wide = utf16.codePoints().toArray();
                return new PyStr(TYPE, null, wide);
            }
        }
        return ofUnits(utf16);
    }

    /** The text with one character for each char, surrogates included. */
    public static PyStr ofUnits(String units) {
        if (units.length() <= 1) {
            if (units.isEmpty()) {
                return EMPTY;
            }
            char c = units.charAt(0);
            if (c < 256) {
                return LATIN1[c];
            }
        }
        return new PyStr(TYPE, units, null);
    }

    /** The text of one code point. */
    public static PyStr ofCodePoint(int c) {
        if (c < 256) {
            return LATIN1[c];
        }
        return c <= 0xFFFF ? new PyStr(TYPE, String.valueOf((char) c), null) : new PyStr(TYPE, null, new int[] {c});
    }

    /** The text of code points, which are copied. */
    public static PyStr ofCodePoints(int[] codePoints) {
        return ofCodePoints(codePoints, 0, codePoints.length);
    }

    /** The text of some code points, which are copied. */
    public static PyStr ofCodePoints(int[] codePoints, int start, int end) {
        for (int i = start; i < end; i++) {
            if (codePoints[i] > 0xFFFF) {
                return new PyStr(TYPE, null, Arrays.copyOfRange(codePoints, start, end));
            }
        }
        char[] units = new char[end - start];
        for (int i = start; i < end; i++) {
            units[i - start] = (char) codePoints[i];
        }
        return ofUnits(new String(units));
    }

    /** The interned str of a name ({@code sys.intern}). */
    public static PyStr intern(String name) {
        PyStr known = INTERNED.plain(name);
        if (known != null) {
            return known;
        }
        for (int i = 0; i < name.length(); i++) {
            if (Character.isSurrogate(name.charAt(i))) {
                return intern(of(name));
            }
        }
        return name.length() <= 1 ? ofUnits(name) : INTERNED.addPlain(name);
    }

    /** The interned str of the same text; of an exact str only. */
    public static PyStr intern(PyStr s) {
        if (s.interned) {
            return s;
        }
        if (s.length() == 0) {
            return EMPTY;
        }
        if (s.length() == 1 && s.codePointAt(0) < 256) {
            return LATIN1[s.codePointAt(0)];
        }
        return INTERNED.intern(s);
    }

    void markInterned() {
        interned = true;
    }

    /** Whether this is the representative of its text. */
    public boolean isInterned() {
        return interned || this == EMPTY || length() == 1 && codePointAt(0) < 256 && this == LATIN1[codePointAt(0)];
    }

    // The text seen from Java

    /** The number of code points. */
    @Override
    public int length() {
        return wide == null ? text.length() : wide.length;
    }

    /** The code point at a position. */
    public int codePointAt(int i) {
        return wide == null ? text.charAt(i) : wide[i];
    }

    /** The char at a position; of a narrow text only (CharSequence, so that engines can read it in place). */
    @Override
    public char charAt(int i) {
        return wide == null ? text.charAt(i) : (char) wide[i];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    /** Whether no code point is beyond U+FFFF. */
    public boolean isNarrow() {
        return wide == null;
    }

    /** The units of a narrow text, null of a wide one. */
    public String units() {
        return text;
    }

    /** A new array of the code points. */
    public int[] codePoints_() {
        if (wide != null) {
            return wide.clone();
        }
        int[] out = new int[text.length()];
        for (int i = 0; i < out.length; i++) {
            out[i] = text.charAt(i);
        }
        return out;
    }

    /** The text as UTF-16. */
    @Override
    public String toString() {
        return wide == null ? text : new String(wide, 0, wide.length);
    }

    /** The part between two positions; the whole exact str itself. */
    public PyStr substring(int start, int end) {
        if (start == 0 && end == length() && getClass() == PyStr.class) {
            return this;
        }
        return wide == null ? ofUnits(text.substring(start, end)) : ofCodePoints(wide, start, end);
    }

    /** Whether both are the same text, whatever their types. */
    public boolean sameText(PyStr other) {
        return this == other
                || (wide == null ? text.equals(other.text) : other.wide != null && Arrays.equals(wide, other.wide));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PyStr s && sameText(s);
    }

    @Override
    public int hashCode() {
        return wide == null ? text.hashCode() : Arrays.hashCode(wide);
    }

    /** The text as an exact str. */
    public PyStr exact() {
        return type() == TYPE ? this : wide == null ? ofUnits(text) : new PyStr(TYPE, null, wide);
    }

    /** Orders by code points. */
    public int compare(PyStr other) {
        if (wide == null && other.wide == null) {
            return text.compareTo(other.text);
        }
        int n = Math.min(length(), other.length());
        for (int i = 0; i < n; i++) {
            int d = codePointAt(i) - other.codePointAt(i);
            if (d != 0) {
                return d;
            }
        }
        return length() - other.length();
    }

    /** Both texts together. */
    public PyStr plus(PyStr other) {
        if (other.length() == 0) {
            return exact();
        }
        if (length() == 0) {
            return other.exact();
        }
        if (wide == null && other.wide == null) {
            return new PyStr(TYPE, text.concat(other.text), null);
        }
        return new StrBuilder(length() + other.length()).append(this).append(other).toStr();
    }

    // Slots

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PyStr made = StrConstructor.make(args, kwnames);
        return cls == TYPE ? made : new PyStrSub(cls, made.exact());
    }

    @Special
    static PyObject repr(PyObject self) {
        return StrRepr.repr((PyStr) self);
    }

    @Special
    static PyObject str(PyObject self) {
        return ((PyStr) self).exact();
    }

    @Special
    static long hash(PyObject self) {
        return StrHash.of((PyStr) self);
    }

    @Special
    static PyObject richCompare(PyObject self, PyObject other, CompareOp op) {
        if (!(other instanceof PyStr w)) {
            return Py.NotImplemented;
        }
        PyStr v = (PyStr) self;
        if (op == CompareOp.EQ) {
            return Py.bool(v.sameText(w));
        }
        if (op == CompareOp.NE) {
            return Py.bool(!v.sameText(w));
        }
        return Py.bool(op.holds(v.compare(w)));
    }

    @Special
    static long len(PyObject self) {
        return ((PyStr) self).length();
    }

    @Special
    static PyObject getItem(PyObject self, PyObject key) {
        PyStr s = (PyStr) self;
        if (key instanceof PySlice slice) {
            return s.slice(slice);
        }
        if (!Subscripts.isIndex(key)) {
            throw Errors.typeError("string indices must be integers, not '" + key.type().longName() + "'");
        }
        long i = Subscripts.index(key);
        int n = s.length();
        if (i < 0) {
            i += n;
        }
        if (i < 0 || i >= n) {
            throw Errors.indexError("string index out of range");
        }
        return ofCodePoint(s.codePointAt((int) i));
    }

    private PyStr slice(PySlice slice) {
        SliceRange r = slice.range(length());
        int n = r.length();
        if (r.step() == 1) {
            return substring((int) r.start(), (int) r.start() + n);
        }
        StrBuilder out = new StrBuilder(n);
        for (int i = 0; i < n; i++) {
            out.append(codePointAt(r.position(i)));
        }
        return out.toStr();
    }

    @Special
    static boolean contains(PyObject self, PyObject item) {
        if (!(item instanceof PyStr sub)) {
            throw Errors.typeError("'in <string>' requires string as left operand, not " + item.type().longName());
        }
        PyStr s = (PyStr) self;
        return StrSearch.find(s, sub, 0, s.length()) >= 0;
    }

    @Special
    static PyObject iter(PyObject self) {
        PyStr s = (PyStr) self;
        return s.isAscii() ? new PyStrAsciiIterator(s) : new PyStrIterator(s);
    }

    @Special
    static PyObject concat(PyObject self, PyObject other) {
        if (!(other instanceof PyStr w)) {
            throw Errors.typeError("can only concatenate str (not \"" + other.type().longName() + "\") to str");
        }
        PyStr v = (PyStr) self;
        if ((long) v.length() + w.length() > Integer.MAX_VALUE - 8) {
            throw Errors.overflowError("strings are too large to concat");
        }
        return v.plus(w);
    }

    @Special
    static PyObject repeat(PyObject self, PyObject times) {
        PyStr s = (PyStr) self;
        long n = Subscripts.count(times);
        if (n <= 0 || s.length() == 0) {
            return EMPTY;
        }
        if (n == 1) {
            return s.exact();
        }
        if (n > (Integer.MAX_VALUE - 8) / s.length()) {
            throw n > Long.MAX_VALUE / s.length() ? Errors.overflowError("repeated string is too long")
                    : Errors.of(PyExceptions.MemoryError);
        }
        if (s.wide == null) {
            return ofUnits(s.text.repeat((int) n));
        }
        int length = s.wide.length;
        int[] out = new int[(int) n * length];
        for (int i = 0; i < n; i++) {
            System.arraycopy(s.wide, 0, out, i * length, length);
        }
        return new PyStr(TYPE, null, out);
    }

    @Special
    static PyObject mod(PyObject self, PyObject values) {
        return PercentFormat.format((PyStr) self, values);
    }

    @Special
    static PyObject rmod(PyObject self, PyObject format) {
        return format instanceof PyStr f ? PercentFormat.format(f, self) : Py.NotImplemented;
    }

    // Searching

    /** The first position of a code point, or -1. */
    public int indexOf(int c) {
        if (wide == null) {
            return c > 0xFFFF ? -1 : text.indexOf((char) c);
        }
        for (int i = 0; i < wide.length; i++) {
            if (wide[i] == c) {
                return i;
            }
        }
        return -1;
    }

    private int search(PyStr sub, PyObject start, PyObject end, boolean fromRight) {
        int from = 0;
        int to = length();
        if (start != null || end != null) {
            int[] b = SearchBounds.of(start, end, length());
            from = b[0];
            to = b[1];
        }
        return fromRight ? StrSearch.rfind(this, sub, from, to) : StrSearch.find(this, sub, from, to);
    }

    @Method(signature = "($self, sub, start=<unrepresentable>, end=<unrepresentable>, /)")
    long find(PyStr sub, PyObject start, PyObject end) {
        return search(sub, start, end, false);
    }

    @Method(signature = "($self, sub, start=<unrepresentable>, end=<unrepresentable>, /)")
    long rfind(PyStr sub, PyObject start, PyObject end) {
        return search(sub, start, end, true);
    }

    @Method(signature = "($self, sub, start=<unrepresentable>, end=<unrepresentable>, /)")
    long index(PyStr sub, PyObject start, PyObject end) {
        return found(search(sub, start, end, false));
    }

    @Method(signature = "($self, sub, start=<unrepresentable>, end=<unrepresentable>, /)")
    long rindex(PyStr sub, PyObject start, PyObject end) {
        return found(search(sub, start, end, true));
    }

    private static int found(int at) {
        if (at < 0) {
            throw Errors.valueError("substring not found");
        }
        return at;
    }

    @Method(signature = "($self, sub, start=<unrepresentable>, end=<unrepresentable>, /)")
    long count(PyStr sub, PyObject start, PyObject end) {
        int[] b = SearchBounds.of(start, end, length());
        return StrSearch.count(this, sub, b[0], b[1], Integer.MAX_VALUE);
    }

    @Method(signature = "($self, prefix, start=<unrepresentable>, end=<unrepresentable>, /)")
    boolean startswith(PyObject prefix, PyObject start, PyObject end) {
        return StrAffix.matches(this, prefix, start, end, "startswith", false);
    }

    @Method(signature = "($self, suffix, start=<unrepresentable>, end=<unrepresentable>, /)")
    boolean endswith(PyObject suffix, PyObject start, PyObject end) {
        return StrAffix.matches(this, suffix, start, end, "endswith", true);
    }

    @Method
    PyObject replace(PyStr old, PyStr new_, long count) {
        PyStr made = old == new_ ? null : StrSearch.replace(this, old, new_, count);
        return made == null ? exact() : made;
    }

    @Method
    PyObject removeprefix(PyStr prefix) {
        return StrAffix.at(this, prefix, 0, length(), false) ? substring(prefix.length(), length()) : exact();
    }

    @Method
    PyObject removesuffix(PyStr suffix) {
        return suffix.length() > 0 && StrAffix.at(this, suffix, 0, length(), true)
                ? substring(0, length() - suffix.length()) : exact();
    }

    // Taking apart and joining

    @Method
    PyObject split(PyObject sep, long maxsplit) {
        return StrSplit.split(this, sep, maxsplit);
    }

    @Method
    PyObject rsplit(PyObject sep, long maxsplit) {
        return StrSplit.rsplit(this, sep, maxsplit);
    }

    @Method
    PyObject splitlines(boolean keepends) {
        return StrSplit.splitlines(this, keepends);
    }

    @Method
    PyObject partition(PyObject sep) {
        return StrSplit.partition(this, sep);
    }

    @Method
    PyObject rpartition(PyObject sep) {
        return StrSplit.rpartition(this, sep);
    }

    @Method
    PyObject join(PyObject iterable) {
        return StrJoin.join(this, iterable);
    }

    // Blanks around

    @Method
    PyObject strip(PyObject chars) {
        return StrStrip.strip(this, chars, "strip", true, true);
    }

    @Method
    PyObject lstrip(PyObject chars) {
        return StrStrip.strip(this, chars, "lstrip", true, false);
    }

    @Method
    PyObject rstrip(PyObject chars) {
        return StrStrip.strip(this, chars, "rstrip", false, true);
    }

    @Method
    PyObject center(long width, PyObject fillchar) {
        return StrColumns.center(this, width, fillchar);
    }

    @Method
    PyObject ljust(long width, PyObject fillchar) {
        return StrColumns.ljust(this, width, fillchar);
    }

    @Method
    PyObject rjust(long width, PyObject fillchar) {
        return StrColumns.rjust(this, width, fillchar);
    }

    @Method
    PyObject zfill(long width) {
        return StrColumns.zfill(this, width);
    }

    @Method
    PyObject expandtabs(int tabsize) {
        return StrColumns.expandtabs(this, tabsize);
    }

    // Case

    @Method
    PyObject lower() {
        return StrCase.lower(this);
    }

    @Method
    PyObject upper() {
        return StrCase.upper(this);
    }

    @Method
    PyObject title() {
        return StrCase.title(this);
    }

    @Method
    PyObject capitalize() {
        return StrCase.capitalize(this);
    }

    @Method
    PyObject swapcase() {
        return StrCase.swapcase(this);
    }

    @Method
    PyObject casefold() {
        return StrCase.casefold(this);
    }

    // What characters there are

    /** Whether all characters are below U+0080. */
    public boolean isAscii() {
        if (wide != null) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    @Method
    boolean isascii() {
        return isAscii();
    }

    @Method
    boolean islower() {
        return StrCase.isLower(this);
    }

    @Method
    boolean isupper() {
        return StrCase.isUpper(this);
    }

    @Method
    boolean istitle() {
        return StrCase.isTitle(this);
    }

    @Method
    boolean isspace() {
        return StrKind.SPACE.all(this);
    }

    @Method
    boolean isdecimal() {
        return StrKind.DECIMAL.all(this);
    }

    @Method
    boolean isdigit() {
        return StrKind.DIGIT.all(this);
    }

    @Method
    boolean isnumeric() {
        return StrKind.NUMERIC.all(this);
    }

    @Method
    boolean isalpha() {
        return StrKind.ALPHA.all(this);
    }

    @Method
    boolean isalnum() {
        return StrKind.ALNUM.all(this);
    }

    @Method
    boolean isidentifier() {
        return isIdentifier();
    }

    /** Whether the text is an identifier by PEP 3131; keywords are. */
    public boolean isIdentifier() {
        for (int i = 0; i < length(); i++) {
            int c = codePointAt(i);
            if (!(c == '_' || (i == 0 ? CharacterType.isXidStart(c) : CharacterType.isXidContinue(c)))) {
                return false;
            }
        }
        return length() > 0;
    }

    @Method
    boolean isprintable() {
        return StrKind.PRINTABLE.all(this);
    }

    // Translation, formatting, encoding

    @Method
    PyObject translate(PyObject table) {
        return StrTranslate.translate(this, table);
    }

    @StaticMethod
    static PyObject maketrans(PyObject x, PyStr y, PyStr z) {
        return StrTranslate.maketrans(x, y, z);
    }

    @Method
    PyObject format(PyObject[] args, PyTuple kwnames) {
        return StrFormat.format(this, args, kwnames);
    }

    @Method
    PyObject format_map(PyObject mapping) {
        return StrFormat.formatMap(this, mapping);
    }

    @Method
    PyObject __format__(PyStr format_spec) {
        if (format_spec.length() == 0) {
            return type() == TYPE ? this : Texts.str(this);
        }
        return StrPadding.text(this, format_spec);
    }

    @Method
    PyObject encode(PyStr encoding, PyStr errors) {
        return StrEncoding.encode(this, encoding, errors);
    }

    @Method
    long __sizeof__() {
        return StrConstructor.sizeof(this);
    }

    @Method
    PyObject __getnewargs__() {
        // A new text, as in CPython: what copies by these arguments gets another object.
        return Py.tuple(length() <= 1 ? exact() : new PyStr(TYPE, text, wide));
    }
}
