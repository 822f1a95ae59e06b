package org.krait.code;

/**
 * The type codes of the marshal format, versions 0 to 5, as {@code Python/marshal.c} of CPython 3.14 reads and writes
 * them. A value is a type code and what belongs to it; numbers are little-endian. With {@link #FLAG_REF} set in the
 * code, the value gets the next free number, and {@link #REF} with that number stands for it from then on.
 */
public final class Marshal {

    /** As deep as values may be nested. */
    public static final int MAX_DEPTH = 2000;

    /** Set in a type code: the value gets a number. */
    public static final int FLAG_REF = 0x80;

    /** The end of a dict. */
    public static final int NULL = '0';
    public static final int NONE = 'N';
    public static final int FALSE = 'F';
    public static final int TRUE = 'T';
    public static final int STOP_ITERATION = 'S';
    public static final int ELLIPSIS = '.';
    /** Four bytes. */
    public static final int INT = 'i';
    /** Eight bytes, which old versions wrote. */
    public static final int INT64 = 'I';
    /** A count of 15-bit digits, negative for a negative int, then the digits, two bytes each. */
    public static final int LONG = 'l';
    /** Numbers as text, in versions 0 and 1 of the format. */
    public static final int FLOAT = 'f';
    public static final int COMPLEX = 'x';
    public static final int BINARY_FLOAT = 'g';
    public static final int BINARY_COMPLEX = 'y';
    public static final int BYTES = 's';
    /** UTF-8 with surrogates passed. */
    public static final int UNICODE = 'u';
    public static final int INTERNED = 't';
    public static final int ASCII = 'a';
    public static final int ASCII_INTERNED = 'A';
    /** The length is one byte. */
    public static final int SHORT_ASCII = 'z';
    public static final int SHORT_ASCII_INTERNED = 'Z';
    public static final int REF = 'r';
    /** The length is one byte. */
    public static final int SMALL_TUPLE = ')';
    public static final int TUPLE = '(';
    public static final int LIST = '[';
    /** Keys and values, then {@link #NULL}. */
    public static final int DICT = '{';
    public static final int SET = '<';
    public static final int FROZENSET = '>';
    public static final int SLICE = ':';
    public static final int CODE = 'c';

    private Marshal() {
    }
}
