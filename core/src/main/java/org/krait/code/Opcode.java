package org.krait.code;

/**
 * The instructions of CPython 3.14: one line for each in {@link #TABLE}, with its number, name, kind of
 * argument, inline cache entries, stack effect and formula. Specialised instructions are not in it: they are
 * an interpreter's private matter and never stand in a code object's {@code co_code}.
 *
 * <p>An instruction is two bytes, number and argument; {@code EXTENDED_ARG} in front widens the argument. The
 * cache entries behind it are two bytes each. Numbers from {@link #ANNOTATIONS_PLACEHOLDER} on are pseudo
 * instructions, which only the compiler uses.
 *
 * <p>A formula reads {@code popped -- pushed}, the top of the stack at the right, then what else happens.
 *
 * <p>Source: CPython 3.14's modules {@code opcode} and {@code _opcode} and the reference of module {@code
 * dis}.
 */
public final class Opcode {

    /** What the argument of an instruction stands for. */
    public enum Operand {
        /** There is none. */
        NONE,
        /** A number: a count, a stack position, a set of flags. */
        NUMBER,
        /** An index into {@code co_consts}. */
        CONST,
        /** An index into {@code co_names}, shifted left where the formula says so. */
        NAME,
        /** An index into the fast locals, taken as such by {@code dis.haslocal}. */
        LOCAL,
        /** An index into the fast locals, where a cell is. */
        FREE,
        /** A distance in instructions and cache entries, from the end of the instruction. */
        JUMP,
        /** A handler, in the pseudo instructions that open a guarded stretch. */
        HANDLER
    }

    /** The greatest number of an instruction that {@code co_code} may hold. */
    public static final int MAX_REAL_OPCODE = 254;

    public static final int CACHE = 0;
    public static final int BINARY_SLICE = 1;
    public static final int BUILD_TEMPLATE = 2;
    public static final int CALL_FUNCTION_EX = 4;
    public static final int CHECK_EG_MATCH = 5;
    public static final int CHECK_EXC_MATCH = 6;
    public static final int CLEANUP_THROW = 7;
    public static final int DELETE_SUBSCR = 8;
    public static final int END_FOR = 9;
    public static final int END_SEND = 10;
    public static final int EXIT_INIT_CHECK = 11;
    public static final int FORMAT_SIMPLE = 12;
    public static final int FORMAT_WITH_SPEC = 13;
    public static final int GET_AITER = 14;
    public static final int GET_ANEXT = 15;
    public static final int GET_ITER = 16;
    public static final int RESERVED = 17;
    public static final int GET_LEN = 18;
    public static final int GET_YIELD_FROM_ITER = 19;
    public static final int INTERPRETER_EXIT = 20;
    public static final int LOAD_BUILD_CLASS = 21;
    public static final int LOAD_LOCALS = 22;
    public static final int MAKE_FUNCTION = 23;
    public static final int MATCH_KEYS = 24;
    public static final int MATCH_MAPPING = 25;
    public static final int MATCH_SEQUENCE = 26;
    public static final int NOP = 27;
    public static final int NOT_TAKEN = 28;
    public static final int POP_EXCEPT = 29;
    public static final int POP_ITER = 30;
    public static final int POP_TOP = 31;
    public static final int PUSH_EXC_INFO = 32;
    public static final int PUSH_NULL = 33;
    public static final int RETURN_GENERATOR = 34;
    public static final int RETURN_VALUE = 35;
    public static final int SETUP_ANNOTATIONS = 36;
    public static final int STORE_SLICE = 37;
    public static final int STORE_SUBSCR = 38;
    public static final int TO_BOOL = 39;
    public static final int UNARY_INVERT = 40;
    public static final int UNARY_NEGATIVE = 41;
    public static final int UNARY_NOT = 42;
    public static final int WITH_EXCEPT_START = 43;
    public static final int BINARY_OP = 44;
    public static final int BUILD_INTERPOLATION = 45;
    public static final int BUILD_LIST = 46;
    public static final int BUILD_MAP = 47;
    public static final int BUILD_SET = 48;
    public static final int BUILD_SLICE = 49;
    public static final int BUILD_STRING = 50;
    public static final int BUILD_TUPLE = 51;
    public static final int CALL = 52;
    public static final int CALL_INTRINSIC_1 = 53;
    public static final int CALL_INTRINSIC_2 = 54;
    public static final int CALL_KW = 55;
    public static final int COMPARE_OP = 56;
    public static final int CONTAINS_OP = 57;
    public static final int CONVERT_VALUE = 58;
    public static final int COPY = 59;
    public static final int COPY_FREE_VARS = 60;
    public static final int DELETE_ATTR = 61;
    public static final int DELETE_DEREF = 62;
    public static final int DELETE_FAST = 63;
    public static final int DELETE_GLOBAL = 64;
    public static final int DELETE_NAME = 65;
    public static final int DICT_MERGE = 66;
    public static final int DICT_UPDATE = 67;
    public static final int END_ASYNC_FOR = 68;
    public static final int EXTENDED_ARG = 69;
    public static final int FOR_ITER = 70;
    public static final int GET_AWAITABLE = 71;
    public static final int IMPORT_FROM = 72;
    public static final int IMPORT_NAME = 73;
    public static final int IS_OP = 74;
    public static final int JUMP_BACKWARD = 75;
    public static final int JUMP_BACKWARD_NO_INTERRUPT = 76;
    public static final int JUMP_FORWARD = 77;
    public static final int LIST_APPEND = 78;
    public static final int LIST_EXTEND = 79;
    public static final int LOAD_ATTR = 80;
    public static final int LOAD_COMMON_CONSTANT = 81;
    public static final int LOAD_CONST = 82;
    public static final int LOAD_DEREF = 83;
    public static final int LOAD_FAST = 84;
    public static final int LOAD_FAST_AND_CLEAR = 85;
    public static final int LOAD_FAST_BORROW = 86;
    public static final int LOAD_FAST_BORROW_LOAD_FAST_BORROW = 87;
    public static final int LOAD_FAST_CHECK = 88;
    public static final int LOAD_FAST_LOAD_FAST = 89;
    public static final int LOAD_FROM_DICT_OR_DEREF = 90;
    public static final int LOAD_FROM_DICT_OR_GLOBALS = 91;
    public static final int LOAD_GLOBAL = 92;
    public static final int LOAD_NAME = 93;
    public static final int LOAD_SMALL_INT = 94;
    public static final int LOAD_SPECIAL = 95;
    public static final int LOAD_SUPER_ATTR = 96;
    public static final int MAKE_CELL = 97;
    public static final int MAP_ADD = 98;
    public static final int MATCH_CLASS = 99;
    public static final int POP_JUMP_IF_FALSE = 100;
    public static final int POP_JUMP_IF_NONE = 101;
    public static final int POP_JUMP_IF_NOT_NONE = 102;
    public static final int POP_JUMP_IF_TRUE = 103;
    public static final int RAISE_VARARGS = 104;
    public static final int RERAISE = 105;
    public static final int SEND = 106;
    public static final int SET_ADD = 107;
    public static final int SET_FUNCTION_ATTRIBUTE = 108;
    public static final int SET_UPDATE = 109;
    public static final int STORE_ATTR = 110;
    public static final int STORE_DEREF = 111;
    public static final int STORE_FAST = 112;
    public static final int STORE_FAST_LOAD_FAST = 113;
    public static final int STORE_FAST_STORE_FAST = 114;
    public static final int STORE_GLOBAL = 115;
    public static final int STORE_NAME = 116;
    public static final int SWAP = 117;
    public static final int UNPACK_EX = 118;
    public static final int UNPACK_SEQUENCE = 119;
    public static final int YIELD_VALUE = 120;
    public static final int RESUME = 128;
    public static final int INSTRUMENTED_END_FOR = 234;
    public static final int INSTRUMENTED_POP_ITER = 235;
    public static final int INSTRUMENTED_END_SEND = 236;
    public static final int INSTRUMENTED_FOR_ITER = 237;
    public static final int INSTRUMENTED_INSTRUCTION = 238;
    public static final int INSTRUMENTED_JUMP_FORWARD = 239;
    public static final int INSTRUMENTED_NOT_TAKEN = 240;
    public static final int INSTRUMENTED_POP_JUMP_IF_TRUE = 241;
    public static final int INSTRUMENTED_POP_JUMP_IF_FALSE = 242;
    public static final int INSTRUMENTED_POP_JUMP_IF_NONE = 243;
    public static final int INSTRUMENTED_POP_JUMP_IF_NOT_NONE = 244;
    public static final int INSTRUMENTED_RESUME = 245;
    public static final int INSTRUMENTED_RETURN_VALUE = 246;
    public static final int INSTRUMENTED_YIELD_VALUE = 247;
    public static final int INSTRUMENTED_END_ASYNC_FOR = 248;
    public static final int INSTRUMENTED_LOAD_SUPER_ATTR = 249;
    public static final int INSTRUMENTED_CALL = 250;
    public static final int INSTRUMENTED_CALL_KW = 251;
    public static final int INSTRUMENTED_CALL_FUNCTION_EX = 252;
    public static final int INSTRUMENTED_JUMP_BACKWARD = 253;
    public static final int INSTRUMENTED_LINE = 254;
    public static final int ENTER_EXECUTOR = 255;
    public static final int ANNOTATIONS_PLACEHOLDER = 256;
    public static final int JUMP = 257;
    public static final int JUMP_IF_FALSE = 258;
    public static final int JUMP_IF_TRUE = 259;
    public static final int JUMP_NO_INTERRUPT = 260;
    public static final int LOAD_CLOSURE = 261;
    public static final int POP_BLOCK = 262;
    public static final int SETUP_CLEANUP = 263;
    public static final int SETUP_FINALLY = 264;
    public static final int SETUP_WITH = 265;
    public static final int STORE_FAST_MAYBE_NULL = 266;

    /** Numbers of instructions, pseudo instructions included, are less than this. */
    public static final int SIZE = STORE_FAST_MAYBE_NULL + 1;

    /** The stack effect depends on the argument: see {@link #popped} and {@link #pushed}. */
    private static final int VARIES = -1;

    private static final Operand NONE = Operand.NONE;
    private static final Operand NUMBER = Operand.NUMBER;
    private static final Operand CONST = Operand.CONST;
    private static final Operand NAME = Operand.NAME;
    private static final Operand LOCAL = Operand.LOCAL;
    private static final Operand FREE = Operand.FREE;
    private static final Operand JUMPS = Operand.JUMP;
    private static final Operand HANDLER = Operand.HANDLER;

    /** Indexed by number; null where there is no instruction. */
    private static final Opcode[] TABLE = new Opcode[SIZE];

    // What the compiler asks of every instruction, many times: one look into a table, since most of a cold
    // compilation is interpreted.

    private static final int MAY_JUMP = 1;
    private static final int GUARDS = 2;
    private static final int EXITS = 4;
    private static final int ALWAYS_JUMPS = 8;

    /** Indexed by number: the bits above. */
    private static final byte[] TRAITS = new byte[SIZE];

    /** Indexed by number: the inline cache entries behind the instruction. */
    private static final byte[] CACHES = new byte[SIZE];

    /** Indexed by number: values pushed less values popped, {@link #NOT_FIXED} if that depends on more. */
    private static final byte[] EFFECTS = new byte[SIZE];
    private static final int NOT_FIXED = Byte.MAX_VALUE;

    static {
        for (int number : new int[] {RETURN_VALUE, RAISE_VARARGS, RERAISE}) {
            TRAITS[number] |= EXITS;
        }
        for (int number : new int[] {JUMP, JUMP_NO_INTERRUPT, JUMP_FORWARD, JUMP_BACKWARD,
            JUMP_BACKWARD_NO_INTERRUPT}) {
            TRAITS[number] |= ALWAYS_JUMPS;
        }
    }

    static {
        op(CACHE, "CACHE", NONE, 0, 0, 0, "room for the inline cache of the instruction before it");
        op(BINARY_SLICE, "BINARY_SLICE", NONE, 0, 3, 1, "container start stop -- container[start:stop]");
        op(BUILD_TEMPLATE, "BUILD_TEMPLATE", NONE, 0, 2, 1, "strings interpolations -- template");
        op(CALL_FUNCTION_EX, "CALL_FUNCTION_EX", NONE, 0, 4, 1,
                "callable null args kwargs -- callable(*args, **kwargs)");
        op(CHECK_EG_MATCH, "CHECK_EG_MATCH", NONE, 0, 2, 2, "group type -- rest match");
        op(CHECK_EXC_MATCH, "CHECK_EXC_MATCH", NONE, 0, 2, 2, "exc type -- exc isinstance(exc, type)");
        op(CLEANUP_THROW, "CLEANUP_THROW", NONE, 0, 3, 2,
                "sub_iter last_sent exc -- None value, if exc is StopIteration(value), else raise exc");
        op(DELETE_SUBSCR, "DELETE_SUBSCR", NONE, 0, 2, 0, "container key -- ; del container[key]");
        op(END_FOR, "END_FOR", NONE, 0, 1, 0, "value --");
        op(END_SEND, "END_SEND", NONE, 0, 2, 1, "receiver value -- value");
        op(EXIT_INIT_CHECK, "EXIT_INIT_CHECK", NONE, 0, 1, 0, "should_be_none -- ; TypeError unless None");
        op(FORMAT_SIMPLE, "FORMAT_SIMPLE", NONE, 0, 1, 1, "value -- format(value)");
        op(FORMAT_WITH_SPEC, "FORMAT_WITH_SPEC", NONE, 0, 2, 1, "value spec -- format(value, spec)");
        op(GET_AITER, "GET_AITER", NONE, 0, 1, 1, "obj -- obj.__aiter__()");
        op(GET_ANEXT, "GET_ANEXT", NONE, 0, 1, 2, "aiter -- aiter awaitable, of aiter.__anext__()");
        op(GET_ITER, "GET_ITER", NONE, 0, 1, 1, "iterable -- iter(iterable)");
        op(RESERVED, "RESERVED", NONE, 0, 0, 0, "never executed");
        op(GET_LEN, "GET_LEN", NONE, 0, 1, 2, "obj -- obj len(obj)");
        op(GET_YIELD_FROM_ITER, "GET_YIELD_FROM_ITER", NONE, 0, 1, 1,
                "iterable -- iterable if it is a generator or allowed coroutine, else iter(iterable)");
        op(INTERPRETER_EXIT, "INTERPRETER_EXIT", NONE, 0, 1, 0, "value -- ; leave the interpreter loop");
        op(LOAD_BUILD_CLASS, "LOAD_BUILD_CLASS", NONE, 0, 0, 1, "-- builtins.__build_class__");
        op(LOAD_LOCALS, "LOAD_LOCALS", NONE, 0, 0, 1, "-- locals namespace of the frame");
        op(MAKE_FUNCTION, "MAKE_FUNCTION", NONE, 0, 1, 1, "code -- function");
        op(MATCH_KEYS, "MATCH_KEYS", NONE, 0, 2, 3, "subject keys -- subject keys (tuple of values or None)");
        op(MATCH_MAPPING, "MATCH_MAPPING", NONE, 0, 1, 2, "subject -- subject isinstance(subject, Mapping)");
        op(MATCH_SEQUENCE, "MATCH_SEQUENCE", NONE, 0, 1, 2,
                "subject -- subject isinstance(subject, Sequence)");
        op(NOP, "NOP", NONE, 0, 0, 0, "nothing");
        op(NOT_TAKEN, "NOT_TAKEN", NONE, 0, 0, 0, "nothing; marks the way on from a conditional jump");
        op(POP_EXCEPT, "POP_EXCEPT", NONE, 0, 1, 0, "exc_info -- ; exc_info is the handled exception again");
        op(POP_ITER, "POP_ITER", NONE, 0, 1, 0, "iter --");
        op(POP_TOP, "POP_TOP", NONE, 0, 1, 0, "value --");
        op(PUSH_EXC_INFO, "PUSH_EXC_INFO", NONE, 0, 1, 2,
                "exc -- exc_info exc; exc is the handled exception");
        op(PUSH_NULL, "PUSH_NULL", NONE, 0, 0, 1, "-- null");
        op(RETURN_GENERATOR, "RETURN_GENERATOR", NONE, 0, 0, 1,
                "-- (nothing, in the generator); the frame becomes a generator, which the caller gets");
        op(RETURN_VALUE, "RETURN_VALUE", NONE, 0, 1, 1, "value -- (value, in the caller)");
        op(SETUP_ANNOTATIONS, "SETUP_ANNOTATIONS", NONE, 0, 0, 0,
                "-- ; __annotations__ = {} unless it is there");
        op(STORE_SLICE, "STORE_SLICE", NONE, 0, 4, 0,
                "value container start stop -- ; container[start:stop] = value");
        op(STORE_SUBSCR, "STORE_SUBSCR", NONE, 1, 3, 0, "value container key -- ; container[key] = value");
        op(TO_BOOL, "TO_BOOL", NONE, 3, 1, 1, "value -- bool(value)");
        op(UNARY_INVERT, "UNARY_INVERT", NONE, 0, 1, 1, "value -- ~value");
        op(UNARY_NEGATIVE, "UNARY_NEGATIVE", NONE, 0, 1, 1, "value -- -value");
        op(UNARY_NOT, "UNARY_NOT", NONE, 0, 1, 1, "bool -- not bool");
        op(WITH_EXCEPT_START, "WITH_EXCEPT_START", NONE, 0, 5, 6,
                "exit_func exit_self lasti unused exc -- ... exc exit_func(type(exc), exc, tb)");
        op(BINARY_OP, "BINARY_OP", NUMBER, 5, 2, 1, "lhs rhs -- lhs OP rhs; arg is NB_ADD ... NB_SUBSCR");
        op(BUILD_INTERPOLATION, "BUILD_INTERPOLATION", NUMBER, 0, VARIES, 1,
                "value str [format_spec if arg & 1] -- interpolation; arg >> 2 is the conversion");
        op(BUILD_LIST, "BUILD_LIST", NUMBER, 0, VARIES, 1, "values[arg] -- list");
        op(BUILD_MAP, "BUILD_MAP", NUMBER, 0, VARIES, 1, "(key value)[arg] -- dict");
        op(BUILD_SET, "BUILD_SET", NUMBER, 0, VARIES, 1, "values[arg] -- set");
        op(BUILD_SLICE, "BUILD_SLICE", NUMBER, 0, VARIES, 1, "start stop [step if arg == 3] -- slice");
        op(BUILD_STRING, "BUILD_STRING", NUMBER, 0, VARIES, 1, "strings[arg] -- the strings joined");
        op(BUILD_TUPLE, "BUILD_TUPLE", NUMBER, 0, VARIES, 1, "values[arg] -- tuple");
        op(CALL, "CALL", NUMBER, 3, VARIES, 1, "callable self_or_null args[arg] -- callable(*args)");
        op(CALL_INTRINSIC_1, "CALL_INTRINSIC_1", NUMBER, 0, 1, 1, "value -- intrinsic(value)");
        op(CALL_INTRINSIC_2, "CALL_INTRINSIC_2", NUMBER, 0, 2, 1,
                "value1 value2 -- intrinsic(value1, value2)");
        op(CALL_KW, "CALL_KW", NUMBER, 3, VARIES, 1,
                "callable self_or_null args[arg] names -- callable(*args, **names)");
        op(COMPARE_OP, "COMPARE_OP", NUMBER, 1, 2, 1,
                "lhs rhs -- lhs OP rhs; OP is arg >> 5, arg & 16: as bool");
        op(CONTAINS_OP, "CONTAINS_OP", NUMBER, 1, 2, 1,
                "value container -- value in container, inverted if arg");
        op(CONVERT_VALUE, "CONVERT_VALUE", NUMBER, 0, 1, 1,
                "value -- str, repr or ascii of value, for arg 1, 2, 3");
        op(COPY, "COPY", NUMBER, 0, VARIES, VARIES,
                "bottom ... top -- bottom ... top bottom; bottom is item arg from the top");
        op(COPY_FREE_VARS, "COPY_FREE_VARS", NUMBER, 0, 0, 0,
                "-- ; the arg cells of the closure go to the end of the fast locals");
        op(DELETE_ATTR, "DELETE_ATTR", NAME, 0, 1, 0, "owner -- ; del owner.name");
        op(DELETE_DEREF, "DELETE_DEREF", FREE, 0, 0, 0, "-- ; empty the cell");
        op(DELETE_FAST, "DELETE_FAST", LOCAL, 0, 0, 0, "-- ; del local");
        op(DELETE_GLOBAL, "DELETE_GLOBAL", NAME, 0, 0, 0, "-- ; del globals[name]");
        op(DELETE_NAME, "DELETE_NAME", NAME, 0, 0, 0, "-- ; del locals[name]");
        op(DICT_MERGE, "DICT_MERGE", NUMBER, 0, VARIES, VARIES,
                "callable null args dict ... update -- callable null args dict ...; no key twice");
        op(DICT_UPDATE, "DICT_UPDATE", NUMBER, 0, VARIES, VARIES, "dict ... update -- dict ...; dict at arg");
        op(END_ASYNC_FOR, "END_ASYNC_FOR", JUMPS, 0, 2, 0,
                "awaitable exc -- ; raise exc unless it is StopAsyncIteration");
        op(EXTENDED_ARG, "EXTENDED_ARG", NUMBER, 0, 0, 0,
                "arg << 8 is added to the arg of the next instruction");
        op(FOR_ITER, "FOR_ITER", JUMPS, 1, 1, 2,
                "iter -- iter next(iter); at the end jump forward with iter null");
        op(GET_AWAITABLE, "GET_AWAITABLE", NUMBER, 0, 1, 1, "value -- iterator of value.__await__()");
        op(IMPORT_FROM, "IMPORT_FROM", NAME, 0, 1, 2, "module -- module module.name");
        op(IMPORT_NAME, "IMPORT_NAME", NAME, 0, 2, 1, "level fromlist -- module");
        op(IS_OP, "IS_OP", NUMBER, 0, 2, 1, "lhs rhs -- lhs is rhs, inverted if arg");
        op(JUMP_BACKWARD, "JUMP_BACKWARD", JUMPS, 1, 0, 0, "-- ; jump back, looking for signals");
        op(JUMP_BACKWARD_NO_INTERRUPT, "JUMP_BACKWARD_NO_INTERRUPT", JUMPS, 0, 0, 0, "-- ; jump back");
        op(JUMP_FORWARD, "JUMP_FORWARD", JUMPS, 0, 0, 0, "-- ; jump forward");
        op(LIST_APPEND, "LIST_APPEND", NUMBER, 0, VARIES, VARIES, "list ... value -- list ...; list at arg");
        op(LIST_EXTEND, "LIST_EXTEND", NUMBER, 0, VARIES, VARIES,
                "list ... iterable -- list ...; list at arg");
        op(LOAD_ATTR, "LOAD_ATTR", NAME, 9, 1, VARIES,
                "owner -- owner.name [self_or_null if arg & 1]; the name is names[arg >> 1]");
        op(LOAD_COMMON_CONSTANT, "LOAD_COMMON_CONSTANT", NUMBER, 0, 0, 1,
                "-- AssertionError, NotImplementedError, tuple, all, any");
        op(LOAD_CONST, "LOAD_CONST", CONST, 0, 0, 1, "-- consts[arg]");
        op(LOAD_DEREF, "LOAD_DEREF", LOCAL, 0, 0, 1, "-- content of the cell");
        op(LOAD_FAST, "LOAD_FAST", LOCAL, 0, 0, 1, "-- local");
        op(LOAD_FAST_AND_CLEAR, "LOAD_FAST_AND_CLEAR", LOCAL, 0, 0, 1,
                "-- local or null; the local is unbound");
        op(LOAD_FAST_BORROW, "LOAD_FAST_BORROW", LOCAL, 0, 0, 1,
                "-- local, which outlives the use of the value");
        op(LOAD_FAST_BORROW_LOAD_FAST_BORROW, "LOAD_FAST_BORROW_LOAD_FAST_BORROW", LOCAL, 0, 0, 2,
                "-- local[arg >> 4] local[arg & 15]");
        op(LOAD_FAST_CHECK, "LOAD_FAST_CHECK", LOCAL, 0, 0, 1, "-- local; UnboundLocalError if unbound");
        op(LOAD_FAST_LOAD_FAST, "LOAD_FAST_LOAD_FAST", LOCAL, 0, 0, 2, "-- local[arg >> 4] local[arg & 15]");
        op(LOAD_FROM_DICT_OR_DEREF, "LOAD_FROM_DICT_OR_DEREF", FREE, 0, 1, 1,
                "dict -- dict[name] or else content of the cell");
        op(LOAD_FROM_DICT_OR_GLOBALS, "LOAD_FROM_DICT_OR_GLOBALS", NAME, 0, 1, 1,
                "dict -- dict[name] or else global or builtin");
        op(LOAD_GLOBAL, "LOAD_GLOBAL", NAME, 4, 0, VARIES,
                "-- global or builtin [null if arg & 1]; the name is names[arg >> 1]");
        op(LOAD_NAME, "LOAD_NAME", NAME, 0, 0, 1, "-- local, global or builtin");
        op(LOAD_SMALL_INT, "LOAD_SMALL_INT", NUMBER, 0, 0, 1, "-- arg");
        op(LOAD_SPECIAL, "LOAD_SPECIAL", NUMBER, 0, 1, 2,
                "owner -- attribute of the type of owner, self_or_null; arg says which special method");
        op(LOAD_SUPER_ATTR, "LOAD_SUPER_ATTR", NAME, 1, 3, VARIES,
                "super class self -- super(class, self).name [self_or_null if arg & 1]; names[arg >> 2]");
        op(MAKE_CELL, "MAKE_CELL", FREE, 0, 0, 0, "-- ; the fast local becomes a cell with its value");
        op(MAP_ADD, "MAP_ADD", NUMBER, 0, VARIES, VARIES, "dict ... key value -- dict ...; dict at arg");
        op(MATCH_CLASS, "MATCH_CLASS", NUMBER, 0, 3, 1, "subject type names -- tuple of attributes or None");
        op(POP_JUMP_IF_FALSE, "POP_JUMP_IF_FALSE", JUMPS, 1, 1, 0, "bool -- ; jump forward if false");
        op(POP_JUMP_IF_NONE, "POP_JUMP_IF_NONE", JUMPS, 1, 1, 0, "value -- ; jump forward if None");
        op(POP_JUMP_IF_NOT_NONE, "POP_JUMP_IF_NOT_NONE", JUMPS, 1, 1, 0,
                "value -- ; jump forward unless None");
        op(POP_JUMP_IF_TRUE, "POP_JUMP_IF_TRUE", JUMPS, 1, 1, 0, "bool -- ; jump forward if true");
        op(RAISE_VARARGS, "RAISE_VARARGS", NUMBER, 0, VARIES, 0, "[exc [cause]] -- ; raise");
        op(RERAISE, "RERAISE", NUMBER, 0, VARIES, VARIES,
                "values[arg] exc -- values[arg]; raise exc again, with lasti if arg");
        op(SEND, "SEND", JUMPS, 1, 2, 2, "receiver value -- receiver retval; at StopIteration jump forward");
        op(SET_ADD, "SET_ADD", NUMBER, 0, VARIES, VARIES, "set ... value -- set ...; set at arg");
        op(SET_FUNCTION_ATTRIBUTE, "SET_FUNCTION_ATTRIBUTE", NUMBER, 0, 2, 1,
                "attr function -- function; arg says which attribute");
        op(SET_UPDATE, "SET_UPDATE", NUMBER, 0, VARIES, VARIES, "set ... iterable -- set ...; set at arg");
        op(STORE_ATTR, "STORE_ATTR", NAME, 4, 2, 0, "value owner -- ; owner.name = value");
        op(STORE_DEREF, "STORE_DEREF", FREE, 0, 1, 0, "value -- ; content of the cell = value");
        op(STORE_FAST, "STORE_FAST", LOCAL, 0, 1, 0, "value -- ; local = value");
        op(STORE_FAST_LOAD_FAST, "STORE_FAST_LOAD_FAST", LOCAL, 0, 1, 1,
                "value -- local[arg & 15]; local[arg >> 4] = value first");
        op(STORE_FAST_STORE_FAST, "STORE_FAST_STORE_FAST", LOCAL, 0, 2, 0,
                "value2 value1 -- ; local[arg >> 4] = value1, local[arg & 15] = value2");
        op(STORE_GLOBAL, "STORE_GLOBAL", NAME, 0, 1, 0, "value -- ; globals[name] = value");
        op(STORE_NAME, "STORE_NAME", NAME, 0, 1, 0, "value -- ; locals[name] = value");
        op(SWAP, "SWAP", NUMBER, 0, VARIES, VARIES,
                "bottom ... top -- top ... bottom; bottom is item arg from the top");
        op(UNPACK_EX, "UNPACK_EX", NUMBER, 0, 1, VARIES,
                "sequence -- values[arg & 255] list values[arg >> 8], first on top");
        op(UNPACK_SEQUENCE, "UNPACK_SEQUENCE", NUMBER, 1, 1, VARIES, "sequence -- values[arg], first on top");
        op(YIELD_VALUE, "YIELD_VALUE", NUMBER, 0, 1, 1,
                "value -- (value, in the caller); what is sent comes back");
        op(RESUME, "RESUME", NUMBER, 0, 0, 0,
                "-- ; a frame starts or goes on: looks for signals and tracing");
        op(INSTRUMENTED_END_FOR, "INSTRUMENTED_END_FOR", NONE, 0, 2, 1, "END_FOR, watched");
        op(INSTRUMENTED_POP_ITER, "INSTRUMENTED_POP_ITER", NONE, 0, 1, 0, "POP_ITER, watched");
        op(INSTRUMENTED_END_SEND, "INSTRUMENTED_END_SEND", NONE, 0, 2, 1, "END_SEND, watched");
        op(INSTRUMENTED_FOR_ITER, "INSTRUMENTED_FOR_ITER", JUMPS, 0, 1, 2, "FOR_ITER, watched");
        op(INSTRUMENTED_INSTRUCTION, "INSTRUMENTED_INSTRUCTION", NONE, 0, 0, 0, "an instruction, watched");
        op(INSTRUMENTED_JUMP_FORWARD, "INSTRUMENTED_JUMP_FORWARD", NUMBER, 0, 0, 0, "JUMP_FORWARD, watched");
        op(INSTRUMENTED_NOT_TAKEN, "INSTRUMENTED_NOT_TAKEN", NONE, 0, 0, 0, "NOT_TAKEN, watched");
        op(INSTRUMENTED_POP_JUMP_IF_TRUE, "INSTRUMENTED_POP_JUMP_IF_TRUE", NUMBER, 0, 1, 0,
                "POP_JUMP_IF_TRUE, watched");
        op(INSTRUMENTED_POP_JUMP_IF_FALSE, "INSTRUMENTED_POP_JUMP_IF_FALSE", NUMBER, 0, 1, 0,
                "POP_JUMP_IF_FALSE, watched");
        op(INSTRUMENTED_POP_JUMP_IF_NONE, "INSTRUMENTED_POP_JUMP_IF_NONE", NUMBER, 0, 1, 0,
                "POP_JUMP_IF_NONE, watched");
        op(INSTRUMENTED_POP_JUMP_IF_NOT_NONE, "INSTRUMENTED_POP_JUMP_IF_NOT_NONE", NUMBER, 0, 1, 0,
                "POP_JUMP_IF_NOT_NONE, watched");
        op(INSTRUMENTED_RESUME, "INSTRUMENTED_RESUME", NUMBER, 0, 0, 0, "RESUME, watched");
        op(INSTRUMENTED_RETURN_VALUE, "INSTRUMENTED_RETURN_VALUE", NONE, 0, 1, 1, "RETURN_VALUE, watched");
        op(INSTRUMENTED_YIELD_VALUE, "INSTRUMENTED_YIELD_VALUE", NUMBER, 0, 1, 1, "YIELD_VALUE, watched");
        op(INSTRUMENTED_END_ASYNC_FOR, "INSTRUMENTED_END_ASYNC_FOR", JUMPS, 0, 2, 0,
                "END_ASYNC_FOR, watched");
        op(INSTRUMENTED_LOAD_SUPER_ATTR, "INSTRUMENTED_LOAD_SUPER_ATTR", NAME, 0, 3, VARIES,
                "LOAD_SUPER_ATTR, watched");
        op(INSTRUMENTED_CALL, "INSTRUMENTED_CALL", NUMBER, 0, VARIES, 1, "CALL, watched");
        op(INSTRUMENTED_CALL_KW, "INSTRUMENTED_CALL_KW", NUMBER, 0, VARIES, 1, "CALL_KW, watched");
        op(INSTRUMENTED_CALL_FUNCTION_EX, "INSTRUMENTED_CALL_FUNCTION_EX", NONE, 0, 4, 1,
                "CALL_FUNCTION_EX, watched");
        op(INSTRUMENTED_JUMP_BACKWARD, "INSTRUMENTED_JUMP_BACKWARD", NUMBER, 0, 0, 0,
                "JUMP_BACKWARD, watched");
        op(INSTRUMENTED_LINE, "INSTRUMENTED_LINE", NONE, 0, 0, 0, "first instruction of a line, watched");
        op(ENTER_EXECUTOR, "ENTER_EXECUTOR", NUMBER, 0, 0, 0,
                "enters optimised code; Krait does not emit it");
        op(ANNOTATIONS_PLACEHOLDER, "ANNOTATIONS_PLACEHOLDER", NONE, 0, 0, 0,
                "where the module's __annotate__ goes");
        op(JUMP, "JUMP", JUMPS, 0, 0, 0, "JUMP_FORWARD or JUMP_BACKWARD");
        op(JUMP_IF_FALSE, "JUMP_IF_FALSE", JUMPS, 0, 1, 1, "COPY 1, TO_BOOL, POP_JUMP_IF_FALSE");
        op(JUMP_IF_TRUE, "JUMP_IF_TRUE", JUMPS, 0, 1, 1, "COPY 1, TO_BOOL, POP_JUMP_IF_TRUE");
        op(JUMP_NO_INTERRUPT, "JUMP_NO_INTERRUPT", JUMPS, 0, 0, 0,
                "JUMP_FORWARD or JUMP_BACKWARD_NO_INTERRUPT");
        op(LOAD_CLOSURE, "LOAD_CLOSURE", LOCAL, 0, 0, 1, "LOAD_FAST of the cell itself");
        op(POP_BLOCK, "POP_BLOCK", NONE, 0, 0, 0, "end of the code that a SETUP_ instruction guards");
        op(SETUP_CLEANUP, "SETUP_CLEANUP", HANDLER, 0, 0, 2,
                "start of code guarded by a handler, which gets lasti exc");
        op(SETUP_FINALLY, "SETUP_FINALLY", HANDLER, 0, 0, 1,
                "start of code guarded by a handler, which gets exc");
        op(SETUP_WITH, "SETUP_WITH", HANDLER, 0, 0, 1, "start of a with body, whose handler gets lasti exc");
        op(STORE_FAST_MAYBE_NULL, "STORE_FAST_MAYBE_NULL", LOCAL, 0, 1, 0, "STORE_FAST that may store null");
    }

    private final int number;
    private final String name;
    private final Operand operand;
    private final int popped;
    private final int pushed;
    private final String formula;

    private Opcode(int number, String name, Operand operand, int popped, int pushed, String formula) {
        this.number = number;
        this.name = name;
        this.operand = operand;
        this.popped = popped;
        this.pushed = pushed;
        this.formula = formula;
    }

    private static void op(int number, String name, Operand operand, int caches, int popped, int pushed,
            String formula) {
        TABLE[number] = new Opcode(number, name, operand, popped, pushed, formula);
        if (operand == JUMPS) {
            TRAITS[number] |= MAY_JUMP;
        } else if (operand == HANDLER) {
            TRAITS[number] |= GUARDS;
        }
        CACHES[number] = (byte) caches;
        boolean fixed = popped != VARIES && pushed != VARIES && operand != HANDLER;
        EFFECTS[number] = (byte) (fixed ? pushed - popped : NOT_FIXED);
    }

    /** The instruction with this number, null if there is none. */
    public static Opcode of(int number) {
        return number >= 0 && number < SIZE ? TABLE[number] : null;
    }

    /** The name of the instruction with this number, or {@code <number>} as {@code dis} writes it. */
    public static String name(int number) {
        Opcode opcode = of(number);
        return opcode == null ? "<" + number + ">" : opcode.name;
    }

    /** The number of the instruction with this name, -1 if there is none. */
    static int number(String name) {
        for (Opcode opcode : TABLE) {
            if (opcode != null && opcode.name.equals(name)) {
                return opcode.number;
            }
        }
        return -1;
    }

    /** The inline cache entries behind the instruction; none for a number that is no instruction. */
    public static int caches(int number) {
        return CACHES[number];
    }

    /** The instruction's number. */
    int number() {
        return number;
    }

    /** The instruction's name. */
    String name() {
        return name;
    }

    /** What the argument stands for. */
    public Operand operand() {
        return operand;
    }

    /** {@code popped -- pushed; effect}, for people; a test compares it with the stack effect. */
    String formula() {
        return formula;
    }

    /** Whether the argument has a meaning. */
    public static boolean hasArgument(int number) {
        return TABLE[number].operand != NONE;
    }

    /** Whether the argument is an index into {@code co_consts}. */
    public static boolean hasConstant(int number) {
        return number == LOAD_CONST;
    }

    /** Whether the instruction may jump, a {@code SETUP_} pseudo instruction not counted. */
    public static boolean hasJump(int number) {
        return (TRAITS[number] & MAY_JUMP) != 0;
    }

    /** Whether the instruction opens a stretch guarded by a handler. */
    public static boolean isBlockPush(int number) {
        return (TRAITS[number] & GUARDS) != 0;
    }

    /** Whether the compiler gives the instruction a target: a jump or a handler. */
    public static boolean hasTarget(int number) {
        return (TRAITS[number] & (MAY_JUMP | GUARDS)) != 0;
    }

    /** Whether the instruction always jumps. */
    public static boolean isUnconditionalJump(int number) {
        return (TRAITS[number] & ALWAYS_JUMPS) != 0;
    }

    /** Whether the instruction pops a value and jumps or goes on. */
    public static boolean isConditionalJump(int number) {
        return number >= POP_JUMP_IF_FALSE && number <= POP_JUMP_IF_TRUE;
    }

    /** Whether the instruction leaves the frame or the guarded stretch: nothing runs after it. */
    public static boolean isScopeExit(int number) {
        return (TRAITS[number] & EXITS) != 0;
    }

    /** Whether the instruction looks for signals and other threads' requests. */
    public static boolean hasEvalBreak(int number) {
        switch (number) {
            case CALL_FUNCTION_EX:
            case CALL:
            case JUMP_BACKWARD:
            case JUMP:
            case RESUME:
                return true;
            default:
                return false;
        }
    }

    /** The number of values the instruction takes from the stack. */
    public static int popped(int number, int arg) {
        int fixed = TABLE[number].popped;
        if (fixed != VARIES) {
            return fixed;
        }
        switch (number) {
            case BUILD_LIST:
            case BUILD_SET:
            case BUILD_SLICE:
            case BUILD_STRING:
            case BUILD_TUPLE:
            case COPY:
            case RAISE_VARARGS:
            case SWAP:
                return arg;
            case BUILD_MAP:
                return 2 * arg;
            case BUILD_INTERPOLATION:
                return 2 + (arg & 1);
            case DICT_UPDATE:
            case LIST_APPEND:
            case LIST_EXTEND:
            case RERAISE:
            case SET_ADD:
            case SET_UPDATE:
                return 1 + arg;
            case CALL:
            case INSTRUMENTED_CALL:
            case MAP_ADD:
                return 2 + arg;
            case CALL_KW:
            case INSTRUMENTED_CALL_KW:
                return 3 + arg;
            case DICT_MERGE:
                return 4 + arg;
            default:
                throw new IllegalArgumentException(name(number));
        }
    }

    /** The number of values the instruction leaves on the stack for those it took. */
    public static int pushed(int number, int arg) {
        int fixed = TABLE[number].pushed;
        if (fixed != VARIES) {
            return fixed;
        }
        switch (number) {
            case DICT_UPDATE:
            case LIST_APPEND:
            case LIST_EXTEND:
            case MAP_ADD:
            case RERAISE:
            case SET_ADD:
            case SET_UPDATE:
            case SWAP:
            case UNPACK_SEQUENCE:
                return arg;
            case COPY:
                return 1 + arg;
            case DICT_MERGE:
                return 3 + arg;
            case LOAD_ATTR:
            case LOAD_GLOBAL:
            case LOAD_SUPER_ATTR:
            case INSTRUMENTED_LOAD_SUPER_ATTR:
                return 1 + (arg & 1);
            case UNPACK_EX:
                return 1 + (arg & 0xFF) + (arg >> 8);
            default:
                throw new IllegalArgumentException(name(number));
        }
    }

    /**
     * How much deeper the stack is after the instruction; {@code jump} says whether it jumped, which matters
     * for the {@code SETUP_} pseudo instructions alone: they push for the handler only.
     */
    public static int stackEffect(int number, int arg, boolean jump) {
        int fixed = EFFECTS[number];
        if (fixed != NOT_FIXED) {
            return fixed;
        }
        return isBlockPush(number) && !jump ? 0 : pushed(number, arg) - popped(number, arg);
    }
}
