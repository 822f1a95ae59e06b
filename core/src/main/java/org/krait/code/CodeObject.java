package org.krait.code;

import java.util.Arrays;
import java.util.function.Supplier;
import org.krait.constant.NotANumber;

/**
 * A compiled block: a module, class, function, lambda, comprehension, annotation or type parameter scope. The
 * fields are CPython's, under its names; the arrays belong to the object and must not be changed. What depends on
 * the instructions is behind methods, since it may be assembled only when somebody asks: see {@link Assembly}.
 *
 * <p>Two code objects are equal when CPython calls them equal ({@code code.__eq__}): file name, qualified
 * name and stack size don't count.
 *
 * <p>Source: the Python reference, section 3.2.13.1 "Code objects", and {@code Include/cpython/code.h}.
 */
public final class CodeObject {

    /** Locals are fast locals: set in functions, unset in modules and classes. */
    public static final int CO_OPTIMIZED = 0x0001;
    /** A call makes a new namespace. */
    public static final int CO_NEWLOCALS = 0x0002;
    /** There is a {@code *args} parameter. */
    public static final int CO_VARARGS = 0x0004;
    /** There is a {@code **kwargs} parameter. */
    public static final int CO_VARKEYWORDS = 0x0008;
    /** The block is inside a function. */
    public static final int CO_NESTED = 0x0010;
    /** A call makes a generator. */
    public static final int CO_GENERATOR = 0x0020;
    /** A call makes a coroutine. */
    public static final int CO_COROUTINE = 0x0080;
    /** A call makes a generator that may be awaited ({@code types.coroutine}). */
    public static final int CO_ITERABLE_COROUTINE = 0x0100;
    /** A call makes an asynchronous generator. */
    public static final int CO_ASYNC_GENERATOR = 0x0200;
    /** The flags of {@code from __future__ import ...}. */
    public static final int CO_FUTURE_DIVISION = 0x20000;
    public static final int CO_FUTURE_ABSOLUTE_IMPORT = 0x40000;
    public static final int CO_FUTURE_WITH_STATEMENT = 0x80000;
    public static final int CO_FUTURE_PRINT_FUNCTION = 0x100000;
    public static final int CO_FUTURE_UNICODE_LITERALS = 0x200000;
    public static final int CO_FUTURE_BARRY_AS_BDFL = 0x400000;
    public static final int CO_FUTURE_GENERATOR_STOP = 0x800000;
    public static final int CO_FUTURE_ANNOTATIONS = 0x1000000;
    /** All of these: what code inherits from the code that compiles it ({@code PyCF_MASK}). */
    public static final int CO_FUTURES = CO_FUTURE_DIVISION | CO_FUTURE_ABSOLUTE_IMPORT | CO_FUTURE_WITH_STATEMENT
            | CO_FUTURE_PRINT_FUNCTION | CO_FUTURE_UNICODE_LITERALS | CO_FUTURE_BARRY_AS_BDFL
            | CO_FUTURE_GENERATOR_STOP | CO_FUTURE_ANNOTATIONS;
    /** The first constant is the docstring. */
    public static final int CO_HAS_DOCSTRING = 0x4000000;
    /** The function is a method: its block stands directly in a class. */
    public static final int CO_METHOD = 0x8000000;

    /** Kinds of fast locals, combined in one byte of {@code co_localspluskinds}: passed by position. */
    public static final int CO_FAST_ARG_POS = 0x02;
    /** Passed by keyword. */
    public static final int CO_FAST_ARG_KW = 0x04;
    /** Collects the other arguments. */
    public static final int CO_FAST_ARG_VAR = 0x08;
    /** The variable of an inlined comprehension, not shown by {@code locals()}. */
    public static final int CO_FAST_HIDDEN = 0x10;
    /** A local variable. */
    public static final int CO_FAST_LOCAL = 0x20;
    /** Held in a cell, because an inner block uses it. */
    public static final int CO_FAST_CELL = 0x40;
    /** A cell that came with the closure. */
    public static final int CO_FAST_FREE = 0x80;

    /** Parameters passed by position, also those that may be passed by keyword. */
    public final int co_argcount;
    /** How many of {@link #co_argcount} can't be passed by keyword. */
    public final int co_posonlyargcount;
    /** Parameters passed by keyword only. */
    public final int co_kwonlyargcount;
    /** {@code CO_} flags. */
    public final int co_flags;
    /** Global and attribute names and so on, indexed by arguments of instructions. */
    public final String[] co_names;
    /** Names of the fast locals. */
    public final String[] co_localsplusnames;
    /** Kinds of the fast locals: {@code CO_FAST_} flags, indexed as {@link #co_localsplusnames}. */
    public final byte[] co_localspluskinds;
    /** The file's name, for messages. */
    public final String co_filename;
    /** The block's name. */
    public final String co_name;
    /** The block's name with those of the blocks around it. */
    public final String co_qualname;
    /** The first line, decorators included. */
    public final int co_firstlineno;
    /** How many of the fast locals are locals, cells among them included. */
    public final int co_nlocals;
    /** How many of the fast locals are cells of this block. */
    public final int co_ncellvars;
    /** How many of the fast locals, the last ones, came with the closure. */
    public final int co_nfreevars;

    /** What the methods below read; null until somebody asks. Read without a lock: the record's fields are final. */
    private Assembly assembly;
    /** Makes the assembly; null when it is made. */
    private Supplier<Assembly> assembler;

    private CodeObject(Builder builder, Assembly assembly, Supplier<Assembly> assembler) {
        this.assembly = assembly;
        this.assembler = assembler;
        co_argcount = builder.argcount;
        co_posonlyargcount = builder.posonlyargcount;
        co_kwonlyargcount = builder.kwonlyargcount;
        co_flags = builder.flags;
        co_names = builder.names;
        co_localsplusnames = builder.localsplusnames;
        co_localspluskinds = builder.localspluskinds;
        co_filename = builder.filename;
        co_name = builder.name;
        co_qualname = builder.qualname;
        co_firstlineno = builder.firstlineno;
        co_nlocals = count(CO_FAST_LOCAL);
        co_ncellvars = count(CO_FAST_CELL);
        co_nfreevars = count(CO_FAST_FREE);
    }

    /** The fields of a code object to be; all that are not set are zero or empty. */
    public static final class Builder {
        private static final byte[] NO_BYTES = {};
        private static final String[] NO_NAMES = {};

        public int argcount;
        public int posonlyargcount;
        public int kwonlyargcount;
        public int stacksize;
        public int flags;
        public byte[] code = NO_BYTES;
        public Object[] consts = {};
        public String[] names = NO_NAMES;
        public String[] localsplusnames = NO_NAMES;
        public byte[] localspluskinds = NO_BYTES;
        public String filename = "";
        public String name = "";
        public String qualname = "";
        public int firstlineno;
        public byte[] linetable = NO_BYTES;
        public byte[] exceptiontable = NO_BYTES;

        /**
         * The code object.
         *
         * @throws IllegalArgumentException if the names and kinds of the fast locals differ in number
         */
        public CodeObject build() {
            return build(new Assembly(stacksize, code, consts, linetable, exceptiontable), null);
        }

        /**
         * The code object of instructions that wait for the assembler. What it makes takes the place of this builder's
         * stack size, code, constants and tables.
         *
         * @param assembler is asked once, on the thread of whoever first looks at what it makes; should it throw, the
         *     next to look asks it again
         * @throws IllegalArgumentException if the names and kinds of the fast locals differ in number
         */
        public CodeObject build(Supplier<Assembly> assembler) {
            return build(null, assembler);
        }

        private CodeObject build(Assembly assembly, Supplier<Assembly> assembler) {
            if (localsplusnames.length != localspluskinds.length) {
                throw new IllegalArgumentException(
                        "code: localsplusnames and localspluskinds differ in length");
            }
            return new CodeObject(this, assembly, assembler);
        }
    }

    /** A builder that holds this object's fields, to make a changed copy ({@code code.replace}). */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.argcount = co_argcount;
        builder.posonlyargcount = co_posonlyargcount;
        builder.kwonlyargcount = co_kwonlyargcount;
        builder.stacksize = co_stacksize();
        builder.flags = co_flags;
        builder.code = co_code();
        builder.consts = co_consts();
        builder.names = co_names;
        builder.localsplusnames = co_localsplusnames;
        builder.localspluskinds = co_localspluskinds;
        builder.filename = co_filename;
        builder.name = co_name;
        builder.qualname = co_qualname;
        builder.firstlineno = co_firstlineno;
        builder.linetable = co_linetable();
        builder.exceptiontable = co_exceptiontable();
        return builder;
    }

    private int count(int kind) {
        int count = 0;
        for (byte kinds : co_localspluskinds) {
            if ((kinds & kind) != 0) {
                count++;
            }
        }
        return count;
    }

    private Assembly assembly() {
        Assembly made = assembly;
        return made != null ? made : assemble();
    }

    /** Lets the assembler do its work if it has not; any thread may ask for that ahead of need. */
    public synchronized Assembly assemble() {
        if (assembly == null) {
            assembly = assembler.get();
            assembler = null;
        }
        return assembly;
    }

    /** How deep the value stack grows. */
    public int co_stacksize() {
        return assembly().stacksize();
    }

    /** Instructions and cache entries, two bytes each. */
    public byte[] co_code() {
        return assembly().code();
    }

    /** Indexed by the argument of {@code LOAD_CONST}: values as {@link org.krait.constant} lists them. */
    public Object[] co_consts() {
        return assembly().consts();
    }

    /** Packed source positions: see {@link LocationTable}. */
    public byte[] co_linetable() {
        return assembly().linetable();
    }

    /** Packed handlers: see {@link ExceptionTable}. */
    public byte[] co_exceptiontable() {
        return assembly().exceptiontable();
    }

    /** The names of the locals, parameters first, in the order of the fast locals. */
    public String[] co_varnames() {
        return names(CO_FAST_LOCAL, co_nlocals);
    }

    /** The names of the locals that are in cells because inner blocks use them. */
    public String[] co_cellvars() {
        return names(CO_FAST_CELL, co_ncellvars);
    }

    /** The names of the variables whose cells come with the closure, in the order of the closure. */
    public String[] co_freevars() {
        return names(CO_FAST_FREE, co_nfreevars);
    }

    private String[] names(int kind, int count) {
        String[] names = new String[count];
        int next = 0;
        for (int i = 0; next < count; i++) {
            if ((co_localspluskinds[i] & kind) != 0) {
                names[next++] = co_localsplusnames[i];
            }
        }
        return names;
    }

    /** The index of the first free variable among the fast locals. */
    public int firstFree() {
        return co_localsplusnames.length - co_nfreevars;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof CodeObject that
                        && co_name.equals(that.co_name)
                        && co_argcount == that.co_argcount
                        && co_posonlyargcount == that.co_posonlyargcount
                        && co_kwonlyargcount == that.co_kwonlyargcount
                        && co_flags == that.co_flags
                        && co_firstlineno == that.co_firstlineno
                        && Arrays.equals(co_names, that.co_names)
                        && Arrays.equals(co_localsplusnames, that.co_localsplusnames)
                        && Arrays.equals(co_code(), that.co_code())
                        && NotANumber.areEqual(co_consts(), that.co_consts())
                        && Arrays.equals(co_linetable(), that.co_linetable())
                        && Arrays.equals(co_exceptiontable(), that.co_exceptiontable());
    }

    @Override
    public int hashCode() {
        // Of what is known before the instructions are assembled.
        int counts = 31 * (31 * co_argcount + co_posonlyargcount) + co_kwonlyargcount;
        return 31 * (31 * (31 * co_name.hashCode() + counts) + co_firstlineno) + co_names.length;
    }

    @Override
    public String toString() {
        return "code " + co_qualname + ", file \"" + co_filename + "\", line " + co_firstlineno;
    }
}
