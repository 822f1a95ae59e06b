package org.krait.compiler;

/**
 * What one block does with one name, and which {@link Scope} follows. The flags are CPython's {@code DEF_}
 * flags, which module {@code symtable} shows.
 *
 * <p>CPython: the constants {@code DEF_...} of {@code pycore_symtable.h}.
 */
public final class Symbol {

    /** Declared by {@code global}. */
    public static final int DEF_GLOBAL = 1;
    /** Bound. */
    public static final int DEF_LOCAL = 2;
    /** A parameter. */
    public static final int DEF_PARAM = 2 << 1;
    /** Declared by {@code nonlocal}. */
    public static final int DEF_NONLOCAL = 2 << 2;
    /** Used. */
    public static final int USE = 2 << 3;
    /** In a class: free in a function of it, besides what the class itself does with the name. */
    public static final int DEF_FREE_CLASS = 2 << 5;
    /** Bound by {@code import}. */
    public static final int DEF_IMPORT = 2 << 6;
    /** Annotated. */
    public static final int DEF_ANNOT = 2 << 7;
    /** The target of a comprehension's {@code for}. */
    public static final int DEF_COMP_ITER = 2 << 8;
    /** A type parameter. */
    public static final int DEF_TYPE_PARAM = 2 << 9;
    /** A cell of a comprehension that is inlined here. */
    public static final int DEF_COMP_CELL = 2 << 10;
    /** Bound, in whatever way. */
    public static final int DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT;

    /** Stands for a name that a block says nothing of. */
    static final Symbol UNKNOWN = new Symbol(0, Scope.NONE);

    /** The {@code DEF_} flags and {@link #USE}. */
    int flags;
    /** Where the name's value lives. */
    Scope scope;

    Symbol(int flags, Scope scope) {
        this.flags = flags;
        this.scope = scope;
    }

    /** The {@code DEF_} flags and {@link #USE}. */
    public int flags() {
        return flags;
    }

    /** Where the name's value lives; {@link Scope#NONE} before the analysis. */
    public Scope scope() {
        return scope;
    }

    /** Whether one of {@code flags} is set. */
    boolean has(int flags) {
        return (this.flags & flags) != 0;
    }
}
