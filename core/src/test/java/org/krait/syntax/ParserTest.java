package org.krait.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.krait.constant.Text;
import org.krait.syntax.ast.Dump;
import org.krait.syntax.ast.Expr;
import org.krait.syntax.ast.Mod;

final class ParserTest {

    private static Mod parse(String source, Mode mode, ParseOptions options) {
        return Parser.parse(source, "<test>", mode, options, WarningSink.NONE);
    }

    private static String dump(String source, Mode mode) {
        return Dump.dump(parse(source, mode, ParseOptions.DEFAULT), false);
    }

    private static SyntaxException refuse(String source) {
        return assertThrows(SyntaxException.class, () -> parse(source, Mode.EXEC, ParseOptions.DEFAULT));
    }

    private static Object constant(String source) {
        Mod.Expression tree = (Mod.Expression) parse(source, Mode.EVAL, ParseOptions.DEFAULT);
        return ((Expr.Constant) tree.body()).value();
    }

    @Test
    void modesReadWhatTheySay() {
        assertEquals("Module(body=[Pass()])", dump("pass", Mode.EXEC));
        assertEquals("Expression(body=Name(id='x', ctx=Load()))", dump("x\n\n", Mode.EVAL));
        assertEquals("Interactive(body=[Pass(), Pass()])", dump("pass; pass", Mode.SINGLE));
        assertEquals("FunctionType(argtypes=[Name(id='a', ctx=Load())], returns=Name(id='b', ctx=Load()))",
                dump("(a) -> b", Mode.FUNC_TYPE));
    }

    @Test
    void softKeywordsAreNamesElsewhere() {
        assertEquals("Module(body=[Expr(value=Call(func=Name(id='match', ctx=Load()), "
                + "args=[Name(id='x', ctx=Load())])), "
                + "Assign(targets=[Name(id='type', ctx=Store())], value=Name(id='case', ctx=Load()))])",
                dump("match(x)\ntype = case\n", Mode.EXEC));
    }

    @Test
    void numbersHaveTheSmallestTypeThatHoldsThem() {
        assertEquals(Long.MAX_VALUE, constant("0x7fff_ffff_ffff_ffff"));
        assertEquals(new BigInteger("9223372036854775808"), constant("9223372036854775808"));
        assertEquals(0.5, constant(".5"));
    }

    @Test
    void neighbouringSurrogatesStayTwoCharacters() {
        Text text = (Text) constant("'\\ud83d' '\\ude00\\U0001f600'");
        assertArrayEquals(new int[] {0xD83D, 0xDE00, 0x1F600}, text.codePoints());
        assertFalse(text.isJavaString());
    }

    @Test
    void warningsComeInTheOrderOfTheSource() {
        List<String> found = new ArrayList<>();
        Parser.parse("'\\d'\n1if x else 2\n'\\e'\n", "<test>", Mode.EXEC, ParseOptions.DEFAULT, (category,
                message, line) -> {
            found.add(line + " " + message.substring(0, 4));
            return false;
        });
        assertEquals(List.of("1 \"\\d\"", "2 inva", "3 \"\\e\""), found);
    }

    @Test
    void aWarningMayBeAnError() {
        List<Integer> seen = new ArrayList<>();
        SyntaxException error = assertThrows(SyntaxException.class,
                () -> Parser.parse("'\\d'\n'\\e'\n'\\f\\g'\n", "<test>",
                Mode.EXEC, ParseOptions.DEFAULT, (category, message, line) -> {
                    seen.add(line);
                    return line == 2;
                }));
        assertEquals(List.of(1, 2), seen);
        assertEquals("\"\\e\" is an invalid escape sequence. Did you mean \"\\\\e\"? A raw string is also an option.",
                error.getMessage());
        assertEquals(2, error.line());
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertEquals("too many nested parentheses", refuse("(".repeat(201)).getMessage());
        SyntaxException error = refuse("x = " + "-".repeat(1_000_000) + "1");
        assertEquals(SyntaxException.Kind.MEMORY_ERROR, error.kind());
        assertEquals("Parser stack overflowed - Python source too complex to parse", error.getMessage());
        assertEquals("'(' was never closed", refuse("f(" + "a[".repeat(90) + "x" + "]".repeat(90)
                + "\n").getMessage());
    }

    @Test
    void longSourcesAreRead() {
        parse("x = a + f(b)[1:2]\n".repeat(20_000), Mode.EXEC, ParseOptions.DEFAULT);
        parse("x = [" + "1, ".repeat(100_000) + "]\n", Mode.EXEC, ParseOptions.DEFAULT);
        assertEquals(20_001, refuse("x = a + f(b)[1:2]\n".repeat(20_000) + "x = = 1\n").line());
    }

    @Test
    void decimalDigitsAreLimited() {
        ParseOptions options = ParseOptions.DEFAULT.withMaxIntDigits(640);
        SyntaxException error =
                assertThrows(SyntaxException.class, () -> parse("x = " + "1".repeat(641), Mode.EXEC,
                options));
        assertEquals("Exceeds the limit (640 digits) for integer string conversion: value has 641 digits; use "
                + "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals "
                + "to avoid decimal conversion limits.", error.getMessage());
        parse("x = " + "1".repeat(641), Mode.EXEC, options.withMaxIntDigits(0));
    }

    @Test
    void aCodecDecodesWhatACookieDeclares() {
        ParseOptions options = ParseOptions.DEFAULT
                .withCodec((encoding, bytes, start, length) -> "x = '" + encoding + "'\n");
        Mod tree = Parser.parse("# coding: rot26\n".getBytes(StandardCharsets.US_ASCII),
                "<test>",
                Mode.EXEC, options, WarningSink.NONE);
        assertEquals("Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value='rot26'))])",
                Dump.dump(tree, false));
    }
}
