package org.krait.syntax;

import java.util.Arrays;
/**
 * The kinds of tokens, as numbers (a parser's inner loop compares them). Names are those of CPython's {@code
 * token} module; each keyword is a kind of its own, soft keywords are {@link #NAME}s.
 */
final class Token {
    static final int ENDMARKER = 0;
    static final int NAME = 1;
    static final int NUMBER = 2;
    static final int STRING = 3;
    static final int NEWLINE = 4;
    static final int INDENT = 5;
    static final int DEDENT = 6;
    static final int LPAR = 7;
    static final int RPAR = 8;
    static final int LSQB = 9;
    static final int RSQB = 10;
    static final int COLON = 11;
    static final int COMMA = 12;
    static final int SEMI = 13;
    static final int PLUS = 14;
    static final int MINUS = 15;
    static final int STAR = 16;
    static final int SLASH = 17;
    static final int VBAR = 18;
    static final int AMPER = 19;
    static final int LESS = 20;
    static final int GREATER = 21;
    static final int EQUAL = 22;
    static final int DOT = 23;
    static final int PERCENT = 24;
    static final int LBRACE = 25;
    static final int RBRACE = 26;
    static final int EQEQUAL = 27;
    static final int NOTEQUAL = 28;
    static final int LESSEQUAL = 29;
    static final int GREATEREQUAL = 30;
    static final int TILDE = 31;
    static final int CIRCUMFLEX = 32;
    static final int LEFTSHIFT = 33;
    static final int RIGHTSHIFT = 34;
    static final int DOUBLESTAR = 35;
    static final int PLUSEQUAL = 36;
    static final int MINEQUAL = 37;
    static final int STAREQUAL = 38;
    static final int SLASHEQUAL = 39;
    static final int PERCENTEQUAL = 40;
    static final int AMPEREQUAL = 41;
    static final int VBAREQUAL = 42;
    static final int CIRCUMFLEXEQUAL = 43;
    static final int LEFTSHIFTEQUAL = 44;
    static final int RIGHTSHIFTEQUAL = 45;
    static final int DOUBLESTAREQUAL = 46;
    static final int DOUBLESLASH = 47;
    static final int DOUBLESLASHEQUAL = 48;
    static final int AT = 49;
    static final int ATEQUAL = 50;
    static final int RARROW = 51;
    static final int ELLIPSIS = 52;
    static final int COLONEQUAL = 53;
    static final int EXCLAMATION = 54;
    /** Any other character: no rule accepts it. */
    static final int OP = 55;
    static final int TYPE_IGNORE = 56;
    static final int TYPE_COMMENT = 57;
    static final int FSTRING_START = 59;
    static final int FSTRING_MIDDLE = 60;
    static final int FSTRING_END = 61;
    static final int TSTRING_START = 62;
    static final int TSTRING_MIDDLE = 63;
    static final int TSTRING_END = 64;
    static final int COMMENT = 65;
    static final int NL = 66;
    static final int ERRORTOKEN = 67;

    static final int FIRST_KEYWORD = 70;
    static final int FALSE = 70;
    static final int NONE = 71;
    static final int TRUE = 72;
    static final int AND = 73;
    static final int AS = 74;
    static final int ASSERT = 75;
    static final int ASYNC = 76;
    static final int AWAIT = 77;
    static final int BREAK = 78;
    static final int CLASS = 79;
    static final int CONTINUE = 80;
    static final int DEF = 81;
    static final int DEL = 82;
    static final int ELIF = 83;
    static final int ELSE = 84;
    static final int EXCEPT = 85;
    static final int FINALLY = 86;
    static final int FOR = 87;
    static final int FROM = 88;
    static final int GLOBAL = 89;
    static final int IF = 90;
    static final int IMPORT = 91;
    static final int IN = 92;
    static final int IS = 93;
    static final int LAMBDA = 94;
    static final int NONLOCAL = 95;
    static final int NOT = 96;
    static final int OR = 97;
    static final int PASS = 98;
    static final int RAISE = 99;
    static final int RETURN = 100;
    static final int TRY = 101;
    static final int WHILE = 102;
    static final int WITH = 103;
    static final int YIELD = 104;
    static final int LAST_KEYWORD = YIELD;

    /** The keywords in the order of their kinds, from {@link #FIRST_KEYWORD} on. */
    static final String[] KEYWORDS = {
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
        "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
        "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    };

    /** Names that are keywords in some places only. */
    static final String[] SOFT_KEYWORDS = {"_", "case", "match", "type"};

    private static final byte[] ONE_CHARACTER = new byte[128];

    static {
        Arrays.fill(ONE_CHARACTER, (byte) OP);
        String characters = "()[]:,;+-*/|&<>=.%{}~^@!";
        int[] kinds = {
            LPAR, RPAR, LSQB, RSQB, COLON, COMMA, SEMI, PLUS, MINUS, STAR, SLASH, VBAR, AMPER, LESS, GREATER,
            EQUAL, DOT, PERCENT, LBRACE, RBRACE, TILDE, CIRCUMFLEX, AT, EXCLAMATION,
        };
        for (int i = 0; i < kinds.length; i++) {
            ONE_CHARACTER[characters.charAt(i)] = (byte) kinds[i];
        }
    }

    private Token() {
    }

    /** The operator of a kind as source spells it, null for other kinds. */
    static String operatorSpelling(int kind) {
        switch (kind) {
            case NOTEQUAL:
                return "!=";
            case EQEQUAL:
                return "==";
            case LESSEQUAL:
                return "<=";
            case GREATEREQUAL:
                return ">=";
            case LEFTSHIFT:
                return "<<";
            case RIGHTSHIFT:
                return ">>";
            case DOUBLESTAR:
                return "**";
            case PLUSEQUAL:
                return "+=";
            case MINEQUAL:
                return "-=";
            case STAREQUAL:
                return "*=";
            case SLASHEQUAL:
                return "/=";
            case PERCENTEQUAL:
                return "%=";
            case AMPEREQUAL:
                return "&=";
            case VBAREQUAL:
                return "|=";
            case CIRCUMFLEXEQUAL:
                return "^=";
            case LEFTSHIFTEQUAL:
                return "<<=";
            case RIGHTSHIFTEQUAL:
                return ">>=";
            case DOUBLESTAREQUAL:
                return "**=";
            case DOUBLESLASH:
                return "//";
            case DOUBLESLASHEQUAL:
                return "//=";
            case ATEQUAL:
                return "@=";
            case RARROW:
                return "->";
            case ELLIPSIS:
                return "...";
            case COLONEQUAL:
                return ":=";
            default:
                for (int c = '!'; c < '~' + 1; c++) {
                    if (kind != OP && ONE_CHARACTER[c] == kind) {
                        return String.valueOf((char) c);
                    }
                }
                return null;
        }
    }

    /** The kind of a one-character operator, {@link #OP} for any other character. */
    static int ofOne(int c) {
        return c < 0 || c >= 128 ? OP : ONE_CHARACTER[c];
    }

    /** The kind of a two-character operator, {@link #OP} if there is none. */
    static int ofTwo(int c1, int c2) {
        if (c2 == '=') {
            switch (c1) {
                case '!': return NOTEQUAL;
                case '%': return PERCENTEQUAL;
                case '&': return AMPEREQUAL;
                case '*': return STAREQUAL;
                case '+': return PLUSEQUAL;
                case '-': return MINEQUAL;
                case '/': return SLASHEQUAL;
                case ':': return COLONEQUAL;
                case '<': return LESSEQUAL;
                case '=': return EQEQUAL;
                case '>': return GREATEREQUAL;
                case '@': return ATEQUAL;
                case '^': return CIRCUMFLEXEQUAL;
                case '|': return VBAREQUAL;
                default: return OP;
            }
        }
        if (c1 == c2) {
            switch (c1) {
                case '*': return DOUBLESTAR;
                case '/': return DOUBLESLASH;
                case '<': return LEFTSHIFT;
                case '>': return RIGHTSHIFT;
                default: return OP;
            }
        }
        if (c2 == '>') {
            return c1 == '-' ? RARROW : c1 == '<' ? NOTEQUAL : OP;
        }
        return OP;
    }

    /** The kind of a three-character operator, {@link #OP} if there is none. */
    static int ofThree(int c1, int c2, int c3) {
        if (c3 == '=' && c1 == c2) {
            switch (c1) {
                case '*': return DOUBLESTAREQUAL;
                case '/': return DOUBLESLASHEQUAL;
                case '<': return LEFTSHIFTEQUAL;
                case '>': return RIGHTSHIFTEQUAL;
                default: return OP;
            }
        }
        return c1 == '.' && c2 == '.' && c3 == '.' ? ELLIPSIS : OP;
    }
}
