package org.krait.code;

/**
 * The numbers that stand as arguments of instructions and in flags of code objects, under CPython's names.
 * The lists are indexed by the number; modules {@code opcode} and {@code dis} show them.
 */
public final class Operands {

    /** Operators of {@code BINARY_OP}: {@code NB_ADD} to {@code NB_SUBSCR}. */
    public static final int NB_ADD = 0;
    public static final int NB_AND = 1;
    public static final int NB_FLOOR_DIVIDE = 2;
    public static final int NB_LSHIFT = 3;
    public static final int NB_MATRIX_MULTIPLY = 4;
    public static final int NB_MULTIPLY = 5;
    public static final int NB_REMAINDER = 6;
    public static final int NB_OR = 7;
    public static final int NB_POWER = 8;
    public static final int NB_RSHIFT = 9;
    public static final int NB_SUBTRACT = 10;
    public static final int NB_TRUE_DIVIDE = 11;
    public static final int NB_XOR = 12;
    /** The in-place operator of {@code NB_ADD}; each of the others is as far from its plain one. */
    public static final int NB_INPLACE_ADD = 13;
    public static final int NB_SUBSCR = 26;

    /** Operators of {@code COMPARE_OP} (its argument shifted right by 5). */
    public static final int LT = 0;
    public static final int LE = 1;
    public static final int EQ = 2;
    public static final int NE = 3;
    public static final int GT = 4;
    public static final int GE = 5;
    /** Set in the argument of {@code COMPARE_OP} when the result is to be a bool. */
    public static final int COMPARE_TO_BOOL = 16;

    /** Functions of {@code CALL_INTRINSIC_1}. */
    public static final int INTRINSIC_PRINT = 1;
    public static final int INTRINSIC_IMPORT_STAR = 2;
    public static final int INTRINSIC_STOPITERATION_ERROR = 3;
    public static final int INTRINSIC_ASYNC_GEN_WRAP = 4;
    public static final int INTRINSIC_UNARY_POSITIVE = 5;
    public static final int INTRINSIC_LIST_TO_TUPLE = 6;
    public static final int INTRINSIC_TYPEVAR = 7;
    public static final int INTRINSIC_PARAMSPEC = 8;
    public static final int INTRINSIC_TYPEVARTUPLE = 9;
    public static final int INTRINSIC_SUBSCRIPT_GENERIC = 10;
    public static final int INTRINSIC_TYPEALIAS = 11;

    /** Functions of {@code CALL_INTRINSIC_2}. */
    public static final int INTRINSIC_PREP_RERAISE_STAR = 1;
    public static final int INTRINSIC_TYPEVAR_WITH_BOUND = 2;
    public static final int INTRINSIC_TYPEVAR_WITH_CONSTRAINTS = 3;
    public static final int INTRINSIC_SET_FUNCTION_TYPE_PARAMS = 4;
    public static final int INTRINSIC_SET_TYPEPARAM_DEFAULT = 5;

    /** Special methods of {@code LOAD_SPECIAL}. */
    public static final int SPECIAL_ENTER = 0;
    public static final int SPECIAL_EXIT = 1;
    public static final int SPECIAL_AENTER = 2;
    public static final int SPECIAL_AEXIT = 3;

    /** Objects of {@code LOAD_COMMON_CONSTANT}. */
    public static final int CONSTANT_ASSERTIONERROR = 0;
    public static final int CONSTANT_NOTIMPLEMENTEDERROR = 1;
    public static final int CONSTANT_BUILTIN_TUPLE = 2;
    public static final int CONSTANT_BUILTIN_ALL = 3;
    public static final int CONSTANT_BUILTIN_ANY = 4;

    /** Attributes of {@code SET_FUNCTION_ATTRIBUTE}. */
    public static final int MAKE_FUNCTION_DEFAULTS = 0x01;
    public static final int MAKE_FUNCTION_KWDEFAULTS = 0x02;
    public static final int MAKE_FUNCTION_ANNOTATIONS = 0x04;
    public static final int MAKE_FUNCTION_CLOSURE = 0x08;
    public static final int MAKE_FUNCTION_ANNOTATE = 0x10;

    /** Places of {@code RESUME}, in its lowest two bits. */
    public static final int RESUME_AT_FUNC_START = 0;
    public static final int RESUME_AFTER_YIELD = 1;
    public static final int RESUME_AFTER_YIELD_FROM = 2;
    public static final int RESUME_AFTER_AWAIT = 3;
    /** Set in {@code RESUME} when no handler but the generator's own guards the place. */
    public static final int RESUME_OPARG_DEPTH1_MASK = 4;

    /** Conversions of {@code CONVERT_VALUE} and {@code BUILD_INTERPOLATION}. */
    public static final int FVC_STR = 1;
    public static final int FVC_REPR = 2;
    public static final int FVC_ASCII = 3;

    /** What {@code GET_AWAITABLE} awaits: the value of an {@code await}, or that of a method of {@code async with}. */
    public static final int AWAIT_VALUE = 0;
    public static final int AWAIT_AENTER = 1;
    public static final int AWAIT_AEXIT = 2;

    /** Symbols of the {@code BINARY_OP} operators. */
    private static final String[] BINARY_SYMBOLS = {"+", "&", "//", "<<", "@", "*", "%", "|", "**", ">>", "-",
        "/", "^", "+=", "&=", "//=", "<<=", "@=", "*=", "%=", "|=", "**=", ">>=", "-=", "/=", "^=", "[]"};

    private static final String[] INTRINSICS_1 = {"INTRINSIC_1_INVALID", "INTRINSIC_PRINT",
        "INTRINSIC_IMPORT_STAR", "INTRINSIC_STOPITERATION_ERROR", "INTRINSIC_ASYNC_GEN_WRAP",
        "INTRINSIC_UNARY_POSITIVE", "INTRINSIC_LIST_TO_TUPLE", "INTRINSIC_TYPEVAR", "INTRINSIC_PARAMSPEC",
        "INTRINSIC_TYPEVARTUPLE", "INTRINSIC_SUBSCRIPT_GENERIC", "INTRINSIC_TYPEALIAS"};

    private static final String[] INTRINSICS_2 = {"INTRINSIC_2_INVALID", "INTRINSIC_PREP_RERAISE_STAR",
        "INTRINSIC_TYPEVAR_WITH_BOUND", "INTRINSIC_TYPEVAR_WITH_CONSTRAINTS",
        "INTRINSIC_SET_FUNCTION_TYPE_PARAMS", "INTRINSIC_SET_TYPEPARAM_DEFAULT"};

    private static final String[] SPECIAL_METHODS = {"__enter__", "__exit__", "__aenter__", "__aexit__"};

    private Operands() {
    }

    /** The names of the {@code BINARY_OP} operators' symbols, in order. */
    public static String[] binarySymbols() {
        return BINARY_SYMBOLS.clone();
    }

    /** The names of the functions of {@code CALL_INTRINSIC_1}, in order. */
    public static String[] intrinsics1() {
        return INTRINSICS_1.clone();
    }

    /** The names of the functions of {@code CALL_INTRINSIC_2}, in order. */
    public static String[] intrinsics2() {
        return INTRINSICS_2.clone();
    }

    /** The methods of {@code LOAD_SPECIAL}, in order. */
    public static String[] specialMethods() {
        return SPECIAL_METHODS.clone();
    }
}
