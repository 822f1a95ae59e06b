package org.krait.code;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.krait.constant.Bytes;
import org.krait.constant.Complex;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.Singleton;
import org.krait.constant.SliceConstant;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;

/**
 * Writes code objects and constants as CPython 3.14's {@code marshal.dumps} does.
 *
 * <p>CPython numbers a value for later reference when more than one other object holds it. Seen from one code
 * object, that is: a value that occurs twice (its compiler merges equal constants), a value CPython keeps
 * once for the whole process (small ints, empty and one-character strings, empty tuples), an interned string
 * (every name, every constant that could be one, and the qualified name that a class body stores), the bytes
 * of {@code co_code} (which the code object caches), and the outermost value. What other holders a running
 * CPython happens to have, a file can't tell; nearly all modules of its library are written alike.
 */
public final class MarshalWriter {

    private final ByteBuffer out = new ByteBuffer();

    /** How often each value occurs; values that are equal count as one. */
    private final Map<Object, Integer> occurrences = new HashMap<>();

    /** The numbers of the values written with {@link Marshal#FLAG_REF}. */
    private final Map<Object, Integer> refs = new HashMap<>();

    /** Qualified names of code that has its own among its constants: of class bodies. */
    private final Set<String> classNames = new HashSet<>();

    private MarshalWriter() {
    }

    /**
     * The marshalled form of a code object or another constant as {@link org.krait.constant} lists them.
     *
     * @throws IllegalArgumentException if it holds anything else
     */
    public static byte[] dumps(Object value) {
        MarshalWriter writer = new MarshalWriter();
        writer.count(value);
        writer.write(value, true);
        return writer.out.toBytes();
    }

    private void count(Object value) {
        if (occurrences.merge(value, 1, Integer::sum) > 1) {
            return;
        }
        if (value instanceof CodeObject code) {
            if (code.co_consts().length > 0 && code.co_consts()[0] instanceof Text text
                    && text.javaString().equals(code.co_qualname)) {
                classNames.add(code.co_qualname);
            }
            count(new TupleConstant(Arrays.asList(code.co_consts())));
            occurrences.merge(namesTuple(code.co_names), 1, Integer::sum);
            if (!isAnnotate(code)) {
                occurrences.merge(namesTuple(code.co_localsplusnames), 1, Integer::sum);
            }
            count(new Bytes(code.co_linetable()));
            count(new Bytes(code.co_exceptiontable()));
        } else if (value instanceof TupleConstant tuple) {
            countAll(tuple.items());
        } else if (value instanceof FrozenSetConstant set) {
            countAll(set.items());
        }
    }

    private void countAll(List<Object> items) {
        for (Object item : items) {
            count(item);
        }
    }

    /** Code of annotations: CPython renames its parameter at the end, in a tuple made anew for that. */
    private static boolean isAnnotate(CodeObject code) {
        return code.co_name.equals("__annotate__") && code.co_posonlyargcount == 1
                && code.co_localsplusnames[0].equals("format");
    }

    private static TupleConstant namesTuple(String[] names) {
        Object[] items = new Object[names.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = Text.of(names[i]);
        }
        return new TupleConstant(Arrays.asList(items));
    }

    /** An interned str. */
    private record Name(String string) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Name that && string.equals(that.string);
        }

        @Override
        public int hashCode() {
            return string.hashCode() + 1;
        }
    }

    private void write(Object value, boolean shared) {
        if (value instanceof Singleton singleton) {
            out.add(code(singleton));
            return;
        }
        Object key = value;
        if (value instanceof Text text && isInterned(text)) {
            key = new Name(text.javaString());
        }
        if (!writeRef(key)) {
            writeNew(key, flag(key, shared || key instanceof Name || occurrences.getOrDefault(value, 1) > 1
                    || isKeptOnce(value)));
        }
    }

    /** Writes a reference to a value that was written before, if it was. */
    private boolean writeRef(Object key) {
        Integer ref = refs.get(key);
        if (ref != null) {
            out.add(Marshal.REF);
            out.addInt(ref);
        }
        return ref != null;
    }

    private int flag(Object key, boolean shared) {
        if (!shared) {
            return 0;
        }
        refs.put(key, refs.size());
        return Marshal.FLAG_REF;
    }

    /** Names, which are one object with an equal tuple among the constants. */
    private void writeNames(String[] names, boolean mayBeShared) {
        TupleConstant key = namesTuple(names);
        if (mayBeShared && writeRef(key)) {
            return;
        }
        boolean shared = mayBeShared && (occurrences.getOrDefault(key, 1) > 1 || names.length == 0);
        writeTupleStart(names.length, flag(key, shared));
        for (String name : names) {
            write(new Name(name), true);
        }
    }

    private static int code(Singleton singleton) {
        switch (singleton) {
            case None:
                return Marshal.NONE;
            case True:
                return Marshal.TRUE;
            case False:
                return Marshal.FALSE;
            default:
                return Marshal.ELLIPSIS;
        }
    }

    /** Whether CPython has one object for the value, or interns it. */
    private boolean isKeptOnce(Object value) {
        if (value instanceof Text text) {
            return isInterned(text);
        }
        if (value instanceof Long number) {
            return number >= -5 && number <= 256;
        }
        if (value instanceof Bytes bytes) {
            return bytes.value().length <= 1;
        }
        return value instanceof TupleConstant tuple && tuple.items().isEmpty();
    }

    /** The compiler interns constants that could be names; strings of one Latin-1 character exist once. */
    private boolean isInterned(Text text) {
        String string = text.javaString();
        if (string.length() <= 1) {
            return string.isEmpty() || string.charAt(0) < 256;
        }
        if (classNames.contains(string)) {
            return true;
        }
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (!(c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private void writeNew(Object value, int flag) {
        if (value instanceof Name name) {
            writeText(Text.of(name.string), true, flag);
        } else if (value instanceof Text text) {
            writeText(text, isInterned(text), flag);
        } else if (value instanceof Long number) {
            if (number == number.intValue()) {
                out.add(Marshal.INT | flag);
                out.addInt(number.intValue());
            } else {
                writeBigInt(BigInteger.valueOf(number), flag);
            }
        } else if (value instanceof BigInteger number) {
            writeBigInt(number, flag);
        } else if (value instanceof Double number) {
            out.add(Marshal.BINARY_FLOAT | flag);
            out.addLong(Double.doubleToRawLongBits(number));
        } else if (value instanceof Complex number) {
            out.add(Marshal.BINARY_COMPLEX | flag);
            out.addLong(Double.doubleToRawLongBits(number.real()));
            out.addLong(Double.doubleToRawLongBits(number.imaginary()));
        } else if (value instanceof Bytes bytes) {
            out.add(Marshal.BYTES | flag);
            out.addInt(bytes.value().length);
            out.add(bytes.value(), bytes.value().length);
        } else if (value instanceof TupleConstant tuple) {
            writeTuple(tuple.items(), flag);
        } else if (value instanceof FrozenSetConstant set) {
            writeFrozenSet(set.items(), flag);
        } else if (value instanceof SliceConstant slice) {
            out.add(Marshal.SLICE | flag);
            writeBound(slice.start());
            writeBound(slice.stop());
            writeBound(slice.step());
        } else if (value instanceof CodeObject code) {
            writeCode(code, flag);
        } else {
            throw new IllegalArgumentException("unmarshallable object: " + value.getClass().getName());
        }
    }

    /** A bound of a slice, which CPython's compiler does not merge with other constants. */
    private void writeBound(Object bound) {
        if (bound instanceof Singleton || isKeptOnce(bound)) {
            write(bound, false);
        } else {
            writeNew(bound, 0);
        }
    }

    private void writeCode(CodeObject code, int flag) {
        out.add(Marshal.CODE | flag);
        out.addInt(code.co_argcount);
        out.addInt(code.co_posonlyargcount);
        out.addInt(code.co_kwonlyargcount);
        out.addInt(code.co_stacksize());
        out.addInt(code.co_flags);
        writeNew(new Bytes(code.co_code()), flag(new Object(), true));
        write(new TupleConstant(Arrays.asList(code.co_consts())), false);
        writeNames(code.co_names, true);
        writeNames(code.co_localsplusnames, !isAnnotate(code));
        // The kinds of each code object are an object of their own, unless they are empty.
        if (code.co_localspluskinds.length == 0) {
            write(new Bytes(code.co_localspluskinds), true);
        } else {
            writeNew(new Bytes(code.co_localspluskinds), 0);
        }
        write(new Name(code.co_filename), true);
        write(new Name(code.co_name), true);
        write(new Name(code.co_qualname), true);
        out.addInt(code.co_firstlineno);
        write(new Bytes(code.co_linetable()), false);
        write(new Bytes(code.co_exceptiontable()), false);
    }

    private void writeTuple(List<Object> items, int flag) {
        writeTupleStart(items.size(), flag);
        for (Object item : items) {
            write(item, false);
        }
    }

    private void writeTupleStart(int size, int flag) {
        if (size < 256) {
            out.add(Marshal.SMALL_TUPLE | flag);
            out.add(size);
        } else {
            out.add(Marshal.TUPLE | flag);
            out.addInt(size);
        }
    }

    /**
     * Items in the order of their marshalled forms, so that equal sets are written alike. The list that CPython
     * sorts for that holds them too.
     */
    private void writeFrozenSet(List<Object> items, int flag) {
        out.add(Marshal.FROZENSET | flag);
        out.addInt(items.size());
        Item[] sorted = new Item[items.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = new Item(dumps(items.get(i)), items.get(i));
        }
        Arrays.sort(sorted);
        for (Item item : sorted) {
            write(item.value, true);
        }
    }

    private record Item(byte[] dump, Object value) implements Comparable<Item> {
        @Override
        public int compareTo(Item other) {
            return Arrays.compareUnsigned(dump, other.dump);
        }
    }

    private void writeBigInt(BigInteger value, int flag) {
        out.add(Marshal.LONG | flag);
        int digits = LongDigits.count(value);
        out.addInt(value.signum() < 0 ? -digits : digits);
        out.add(LongDigits.of(value), 2 * digits);
    }

    private void writeText(Text text, boolean interned, int flag) {
        String string = text.javaString();
        if (isAscii(string)) {
            if (string.length() < 256) {
                out.add((interned ? Marshal.SHORT_ASCII_INTERNED : Marshal.SHORT_ASCII) | flag);
                out.add(string.length());
            } else {
                out.add((interned ? Marshal.ASCII_INTERNED : Marshal.ASCII) | flag);
                out.addInt(string.length());
            }
            for (int i = 0; i < string.length(); i++) {
                out.add(string.charAt(i));
            }
            return;
        }
        ByteBuffer utf8 = new ByteBuffer();
        for (int point : text.codePoints()) {
            addUtf8(utf8, point);
        }
        out.add((interned ? Marshal.INTERNED : Marshal.UNICODE) | flag);
        out.addInt(utf8.size());
        out.add(utf8.toBytes(), utf8.size());
    }

    private static boolean isAscii(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void addUtf8(ByteBuffer utf8, int point) {
        if (point < 0x80) {
            utf8.add(point);
        } else if (point < 0x800) {
            utf8.add(0xC0 | point >> 6);
            utf8.add(0x80 | point & 0x3F);
        } else if (point < 0x10000) {
            utf8.add(0xE0 | point >> 12);
            utf8.add(0x80 | point >> 6 & 0x3F);
            utf8.add(0x80 | point & 0x3F);
        } else {
            utf8.add(0xF0 | point >> 18);
            utf8.add(0x80 | point >> 12 & 0x3F);
            utf8.add(0x80 | point >> 6 & 0x3F);
            utf8.add(0x80 | point & 0x3F);
        }
    }
}
