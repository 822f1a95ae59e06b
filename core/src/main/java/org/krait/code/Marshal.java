package org.krait.code;

/**
 * The type codes of the marshal format, version 5, as {@code Python/marshal.c} of CPython 3.14 writes them. A
 * value is a type code and what belongs to it; numbers are little-endian. With {@link #FLAG_REF} set in the
 * code, the value gets the next free number, and {@link #REF} with that number stands for it from then on.
 */
final class Marshal {

    static final int FLAG_REF = 0x80;

    static final int NULL = '0';
    static final int NONE = 'N';
    static final int FALSE = 'F';
    static final int TRUE = 'T';
    static final int ELLIPSIS = '.';
    /** Four bytes. */
    static final int INT = 'i';
    /** A count of 15-bit digits, negative for a negative int, then the digits, two bytes each. */
    static final int LONG = 'l';
    /** Numbers as text, in versions 0 and 1 of the format. */
    static final int FLOAT = 'f';
    static final int COMPLEX = 'x';
    static final int BINARY_FLOAT = 'g';
    static final int BINARY_COMPLEX = 'y';
    static final int BYTES = 's';
    /** UTF-8 with surrogates passed. */
    static final int UNICODE = 'u';
    static final int INTERNED = 't';
    static final int ASCII = 'a';
    static final int ASCII_INTERNED = 'A';
    /** The length is one byte. */
    static final int SHORT_ASCII = 'z';
    static final int SHORT_ASCII_INTERNED = 'Z';
    static final int REF = 'r';
    /** The length is one byte. */
    static final int SMALL_TUPLE = ')';
    static final int TUPLE = '(';
    static final int FROZENSET = '>';
    static final int SLICE = ':';
    static final int CODE = 'c';

    private Marshal() {
    }
}
