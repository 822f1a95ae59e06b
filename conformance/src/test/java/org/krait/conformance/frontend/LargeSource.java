package org.krait.conformance.frontend;

import java.util.function.IntFunction;

/** Sources that nest deeply (those before {@link #ALTERNATIVES}) or go on for long, each in a size of one's choice. */
enum LargeSource {

    PARENTHESES(n -> nested("(", "x", ")", n)),
    BRACKETS(n -> nested("[", "x", "]", n)),
    BRACES(n -> nested("{", "x", "}", n)),
    DICTS(n -> nested("{1: ", "x", "}", n)),
    TUPLES(n -> nested("(", "x", ",)", n)),
    CALLS(n -> nested("f(", "x", ")", n)),
    SUBSCRIPTS(n -> nested("x[", "x", "]", n)),
    LAMBDAS(n -> nested("lambda: ", "x", "", n)),
    LAMBDA_DEFAULTS(n -> nested("lambda a=", "x", ": a", n)),
    POWERS(n -> nested("a**", "a", "", n)),
    MINUSES(n -> nested("-", "x", "", n)),
    NOTS(n -> nested("not ", "x", "", n)),
    TILDES(n -> nested("~", "x", "", n)),
    CONDITIONALS(n -> nested("x if y else ", "z", "", n)),
    CONDITIONS(n -> nested("x if ", "z", " else y", n)),
    WALRUSES(n -> nested("(a := ", "x", ")", n)),
    AWAITS(n -> "async def f():\n  " + nested("(await ", "x", ")", n)),
    YIELDS(n -> "def f():\n  " + nested("(yield ", "x", ")", n)),
    STARS(n -> "f(" + nested("*", "x", "", n) + ")"),
    COMPREHENSIONS(n -> nested("[x for x in ", "x", "]", n)),
    GENERATORS(n -> nested("(x for x in ", "x", ")", n)),
    UNCLOSED(n -> "(".repeat(n)),
    UNOPENED(n -> ")".repeat(n)),
    F_STRINGS(n -> nested("f'{", "x", "}'", n)),
    T_STRINGS(n -> nested("t'{", "x", "}'", n)),
    SPECIFIERS(n -> "f'" + nested("{x:", "", "}", n) + "'"),
    DELETED(n -> "del " + nested("(", "x", ")", n)),
    ASSIGNED(n -> nested("[", "x", "]", n) + " = y"),
    PATTERNS(n -> "match x:\n case " + nested("[", "x", "]", n) + ": pass"),
    CLASS_PATTERNS(n -> "match x:\n case " + nested("A(", "x", ")", n) + ": pass"),
    TYPE_PARAMETERS(n -> "type X[T: " + nested("[", "x", "]", n) + "] = T"),
    ANNOTATIONS(n -> "x: " + nested("[", "x", "]", n)),
    FUNCTIONS(n -> blocks("def f():\n", n)),
    ASYNC_FUNCTIONS(n -> blocks("async def f():\n", n)),
    CLASSES(n -> blocks("class A:\n", n)),
    IFS(n -> blocks("if x:\n", n)),
    WHILES(n -> blocks("while x:\n", n)),
    WITHS(n -> blocks("with x:\n", n)),
    MATCHES(n -> blocks("match x:\n", n)),
    TRIES(n -> {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(" ".repeat(i)).append("try:\n");
        }
        text.append(" ".repeat(n)).append("pass\n");
        for (int i = n - 1; i >= 0; i--) {
            text.append(" ".repeat(i)).append("finally: pass\n");
        }
        return text.toString();
    }),
    WITH_ITEMS(n -> "with x" + ", x".repeat(n) + ": pass"),
    ELSE_IFS(n -> {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(" ".repeat(i)).append("if x: pass\n").append(" ".repeat(i)).append("else:\n");
        }
        return text + " ".repeat(n) + "pass\n";
    }),
    // From here on sources are long, not deep
    ALTERNATIVES(n -> "match x:\n case " + "1 | ".repeat(n) + "2: pass"),
    ELIFS(n -> "if x: pass\n" + "elif x: pass\n".repeat(n)),
    EXCEPTS(n -> "try: pass\n" + "except x: pass\n".repeat(n)),
    DECORATORS(n -> "@d\n".repeat(n) + "def f(): pass\n"),
    TARGETS(n -> "x = ".repeat(n) + "1"),
    SUMS(n -> "x" + " + x".repeat(n)),
    CONSTANT_SUMS(n -> "1" + " + 1".repeat(n)),
    STRING_SUMS(n -> "'a'" + " + 'a'".repeat(n)),
    ANDS(n -> "x" + " and x".repeat(n)),
    COMPARISONS(n -> "x" + " < x".repeat(n)),
    ATTRIBUTES(n -> "x" + ".x".repeat(n)),
    CALL_CHAIN(n -> "x" + "()".repeat(n)),
    SUBSCRIPT_CHAIN(n -> "x" + "[0]".repeat(n)),
    METHOD_CHAIN(n -> "x" + ".x(1)".repeat(n)),
    CONCATENATIONS(n -> "x = " + "'a' ".repeat(n)),
    F_CONCATENATIONS(n -> "x = " + "f'{a}' ".repeat(n)),
    DOTTED_IMPORT(n -> "import a" + ".a".repeat(n)),
    SEMICOLONS(n -> "x;".repeat(n)),
    STATEMENTS(n -> "x = y + 1\n".repeat(n)),
    LIST(n -> "x = [" + "1, ".repeat(n) + "]"),
    TUPLE(n -> "x = (" + "1, ".repeat(n) + ")"),
    SET(n -> "x = {" + "1, ".repeat(n) + "}"),
    DICT(n -> "x = {" + "1: 2, ".repeat(n) + "}"),
    NAMES(n -> {
        StringBuilder text = new StringBuilder("x = [");
        for (int i = 0; i < n; i++) {
            text.append('a').append(i).append(", ");
        }
        return text + "]";
    }),
    ARGUMENTS(n -> "f(" + "x, ".repeat(n) + ")"),
    PARAMETERS(n -> {
        StringBuilder text = new StringBuilder("def f(");
        for (int i = 0; i < n; i++) {
            text.append('a').append(i).append(", ");
        }
        return text + "): pass";
    }),
    LINES(n -> "def f(x, y):\n" + "    x = y + 1\n".repeat(n)),
    BRANCHES(n -> "def f(x):\n" + "    if x: x = 1\n".repeat(n)),
    LOOPS(n -> "def f(x):\n" + "    for y in x:\n        if y: break\n".repeat(n)),
    LOCALS(n -> {
        StringBuilder text = new StringBuilder("def f():\n");
        for (int i = 0; i < n; i++) {
            text.append(" a").append(i).append(" = ").append(i).append('\n');
        }
        return text.toString();
    }),
    FUNCTION_LIST(n -> "def f(x):\n    return x + 1\n".repeat(n)),
    STRING(n -> "x = '" + "a".repeat(n) + "'"),
    ESCAPES(n -> "x = '" + "\\x41".repeat(n / 4) + "'"),
    TRIPLE_QUOTED(n -> "x = '''" + "a line\n".repeat(n / 7) + "'''"),
    BYTES(n -> "x = b'" + "a".repeat(n) + "'"),
    NAME(n -> "a".repeat(n)),
    COMMENT(n -> "#" + "a".repeat(n)),
    BLANKS(n -> " ".repeat(n) + "\n" + "\n".repeat(n)),
    DIGITS(n -> "1".repeat(n)),
    HEX_DIGITS(n -> "0x" + "f".repeat(n)),
    FLOAT_DIGITS(n -> "1." + "1".repeat(n)),
    CONTINUATIONS(n -> "x = \\\n" + " \\\n".repeat(n) + "1"),
    SPECIFIER_FIELDS(n -> "f'" + "{x:>{y}}".repeat(n) + "'");

    private final IntFunction<String> maker;

    LargeSource(IntFunction<String> maker) {
        this.maker = maker;
    }

    /** The source in a size. */
    String of(int size) {
        return maker.apply(size);
    }

    private static String nested(String open, String middle, String close, int depth) {
        return open.repeat(depth) + middle + close.repeat(depth);
    }

    private static String blocks(String header, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append(" ".repeat(i)).append(header);
        }
        return text + " ".repeat(depth) + "pass\n";
    }
}
