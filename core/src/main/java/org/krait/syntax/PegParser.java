package org.krait.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds CPython's error for a source that is wrong: goes through it the way CPython's generated parser does
 * (PEP 617), with its rules in its order, its memory of results and its tokens read one by one.
 *
 * <p>A first pass tries the rules of right programs and finds the last token that was needed. A second pass
 * tries the rules for common mistakes too, and the first one that fits explains the error. If none does, it
 * is "invalid syntax" at that token. In the end the rest of the source is split into tokens: an unterminated
 * string or a bracket that was never closed may be the better explanation.
 */
final class PegParser {

    /** The result of a rule at a token, in a list of all results there. */
    private static final class Memo {
        final Grammar.Rule rule;
        final Memo next;
        PegNode value;
        int end;

        Memo(Grammar.Rule rule, Memo next) {
            this.rule = rule;
            this.next = next;
        }
    }

    private final Tokenizer tokenizer;
    private final TokenList tokens;
    private final NameForms names;
    private final Mode mode;
    private final ParseOptions options;
    private final PegErrors errors;
    private final PegActions actions;

    private Memo[] memos = new Memo[64];
    private int mark;
    private boolean explaining;
    private boolean started;

    private PegParser(SourceText text, String filename, Mode mode, ParseOptions options, NameForms names,
            WarningLog warnings) {
        this.names = names;
        this.tokenizer = new Tokenizer(text, filename, options.typeComments(), names, warnings);
        tokenizer.dropsLinesRead = text.isFile;
        this.tokens = tokenizer.tokens;
        this.mode = mode;
        this.options = options;
        this.errors = new PegErrors(this, tokenizer, filename, mode == Mode.EXEC ? options.fileLines()
                : SourceLines.NONE, text.undecoded);
        this.actions = new PegActions(this, tokenizer, options, warnings);
    }

    /**
     * The error of a source that CPython refuses.
     *
     * @param names the forms of the source's names, as far as it could be split into tokens
     * @param issued how many warnings the sink has got already
     * @param fatal the index of a warning that the sink has turned into an error, or -1
     */
    static SyntaxException explain(SourceText text, String filename, Mode mode, ParseOptions options,
            NameForms names, WarningSink sink, int issued, int fatal) {
        BitSet errors = new BitSet();
        if (fatal >= 0) {
            errors.set(fatal);
        }
        int next = issued;
        while (true) {
            WarningLog log = new WarningLog(errors);
            SyntaxException error =
                    OnLargeStack.call(() -> new PegParser(text, filename, mode, options, names, log).explain());
            // After an error the rest of the source is split into tokens, which may warn again.
            int another = log.issue(sink, next);
            if (another < 0) {
                return error;
            }
            errors.set(another);
            next = another + 1;
        }
    }

    private SyntaxException explain() {
        try {
            return findError();
        } catch (StackOverflowError e) {
            return SyntaxException.tooComplex();
        }
    }

    /** Applies the rule of the mode to the whole source. */
    private PegNode applyStart() {
        Grammar grammar = Grammar.python();
        switch (mode) {
            case EXEC:
                break;
            case EVAL:
                return apply(grammar.rule("eval"));
            case SINGLE:
                return apply(grammar.rule("interactive"));
            default:
                return apply(grammar.rule("func_type"));
        }
        // What was remembered of a statement that is done will not be asked for again.
        Grammar.Rule statement = grammar.rule("statement");
        int start = mark;
        while (apply(statement) != null) {
            Arrays.fill(memos, start, Math.min(mark, memos.length), null);
            start = mark;
        }
        return token(Token.ENDMARKER);
    }

    private SyntaxException findError() {
        SyntaxException error = null;
        try {
            if (applyStart() != null) {
                return afterSuccess();
            }
        } catch (SyntaxException e) {
            error = e;
        }
        if (options.allowIncompleteInput() && isEndOfSource()) {
            return errors.here(SyntaxException.Kind.INCOMPLETE_INPUT_ERROR, "incomplete input")
                    .outsideGrammar();
        }
        if (error != null) {
            return isSyntaxError(error) && tokenizer.done == Tokenizer.Done.OK ? unlessRestIsWorse(error)
                    : error;
        }
        int last = tokens.size() - 1;
        memos = new Memo[memos.length];
        mark = 0;
        explaining = true;
        try {
            applyStart();
        } catch (SyntaxException e) {
            return isSyntaxError(e) && tokenizer.done == Tokenizer.Done.OK ? unlessRestIsWorse(e) : e;
        }
        int kind = tokens.kind(last);
        if (kind == Token.INDENT || kind == Token.DEDENT) {
            return errors.here(SyntaxException.Kind.INDENTATION_ERROR,
                    kind == Token.INDENT ? "unexpected indent" : "unexpected unindent");
        }
        return unlessRestIsWorse(errors.at(tokenNode(PegNode.Kind.TOKEN, last), "invalid syntax"));
    }

    private SyntaxException afterSuccess() {
        if (mode == Mode.SINGLE) {
            return errors.here(SyntaxException.Kind.SYNTAX_ERROR,
                    "multiple statements found while compiling a single statement").outsideGrammar();
        }
        throw new IllegalStateException("the grammar accepts what the parser rejects");
    }

    private boolean isEndOfSource() {
        return tokenizer.done == Tokenizer.Done.EOF || tokenizer.done == Tokenizer.Done.EOF_IN_STRING
                || tokenizer.done == Tokenizer.Done.EOF_IN_TRIPLE_QUOTES;
    }

    private static boolean isSyntaxError(SyntaxException error) {
        switch (error.kind()) {
            case SYNTAX_ERROR:
            case INDENTATION_ERROR:
            case TAB_ERROR:
                return true;
            default:
                return false;
        }
    }

    /** The error given, unless the rest of the source has one that a tokenizer sees. */
    private SyntaxException unlessRestIsWorse(SyntaxException error) {
        int token = errors.knownToken >= 0 ? errors.knownToken : tokens.size() - 1;
        int line = tokens.line(token);
        int kind;
        do {
            kind = tokenizer.next();
        } while (kind != Token.ERRORTOKEN && kind != Token.ENDMARKER);
        SyntaxException worse = tokenizer.error;
        if (worse == null && kind == Token.ERRORTOKEN && tokenizer.level > 0
                && line > tokenizer.openLines[tokenizer.level - 1]) {
            worse = neverClosed();
        }
        return worse != null && !tokenizer.inString() ? worse : error;
    }

    // Tokens

    int mark() {
        return mark;
    }

    void reset(int token) {
        mark = token;
    }

    PegErrors errors() {
        return errors;
    }

    PegActions actions() {
        return actions;
    }

    boolean isExplaining() {
        return explaining;
    }

    /** Makes sure that the current token is read. */
    void fill() {
        if (mark < tokens.size()) {
            return;
        }
        int kind = tokenizer.next();
        if (mode == Mode.SINGLE && kind == Token.ENDMARKER && started) {
            tokenizer.endSingle(options.dontImplyDedent());
            started = false;
        } else {
            started = true;
        }
        if (kind == Token.ERRORTOKEN) {
            throw tokenizerError();
        }
    }

    private SyntaxException tokenizerError() {
        if (tokenizer.error != null) {
            return tokenizer.error;
        }
        switch (tokenizer.done) {
            case EOF:
                return tokenizer.level > 0 ? neverClosed()
                        : errors.here(SyntaxException.Kind.SYNTAX_ERROR, "unexpected EOF while parsing");
            case DEDENT_MISMATCH:
                return errors.here(SyntaxException.Kind.INDENTATION_ERROR,
                        "unindent does not match any outer indentation level");
            case TABS_AND_SPACES:
                return atLine(SyntaxException.Kind.TAB_ERROR, 0,
                        "inconsistent use of tabs and spaces in indentation");
            case TOO_DEEP:
                return atLine(SyntaxException.Kind.INDENTATION_ERROR, 0, "too many levels of indentation");
            default:
                return atLine(SyntaxException.Kind.SYNTAX_ERROR,
                        Math.max(0, tokenizer.position - tokenizer.bufferStart - 1),
                        "unexpected character after line continuation character");
        }
    }

    private SyntaxException atLine(SyntaxException.Kind kind, int col, String message) {
        return errors.located(kind, tokenizer.line, col + 1, tokenizer.line, 0, message);
    }

    private SyntaxException neverClosed() {
        int bracket = tokenizer.level - 1;
        int line = tokenizer.openLines[bracket];
        return errors.syntaxError(line, tokenizer.openColumns[bracket], line, -1,
                "'" + (char) tokenizer.openBrackets[bracket] + "' was never closed");
    }

    PegNode token(int kind) {
        fill();
        if (tokens.kind(mark) != kind) {
            return null;
        }
        return tokenNode(PegNode.Kind.TOKEN, mark++);
    }

    private PegNode tokenNode(PegNode.Kind kind, int token) {
        Object value = tokens.value(token);
        return new PegNode(kind, token, tokens.line(token), tokens.col(token), tokens.endLine(token),
                tokens.endCol(token), List.of(), value instanceof String text ? text : null);
    }

    PegNode force(int kind, String spelling) {
        PegNode token = token(kind);
        if (token == null) {
            throw errors.at(tokenNode(PegNode.Kind.TOKEN, mark), "expected '" + spelling + "'");
        }
        return token;
    }

    PegNode name() {
        fill();
        if (tokens.kind(mark) != Token.NAME) {
            return null;
        }
        String name = (String) tokens.value(mark);
        if (name == null) {
            throw names.failure();
        }
        if (TokenReader.isConstant(name)) {
            throw SyntaxException.withoutPosition(SyntaxException.Kind.VALUE_ERROR,
                    "identifier field can't represent '" + name + "' constant");
        }
        return tokenNode(PegNode.Kind.NAME, mark++);
    }

    PegNode softKeyword(String word) {
        fill();
        return isSoftKeyword(word) ? name() : null;
    }

    private boolean isSoftKeyword(String word) {
        return tokens.kind(mark) == Token.NAME && word.equals(tokens.value(mark))
                && tokens.end(mark) - tokens.start(mark) == word.length();
    }

    PegNode anySoftKeyword() {
        fill();
        return isSoftKeyword("_") || isSoftKeyword("case") || isSoftKeyword("match") || isSoftKeyword("type")
                ? name()
                : null;
    }

    PegNode number() {
        fill();
        if (tokens.kind(mark) != Token.NUMBER) {
            return null;
        }
        int token = mark++;
        return tokenNode(actions.isImaginary(token) ? PegNode.Kind.IMAGINARY : PegNode.Kind.NUMBER, token);
    }

    // Nodes

    /** A node for what was read from token {@code start} on; sequences among the parts are taken apart. */
    PegNode node(PegNode.Kind kind, int start, PegNode... parts) {
        List<PegNode> all;
        if (parts.length == 0) {
            all = List.of();
        } else {
            all = new ArrayList<>();
            for (PegNode part : parts) {
                if (part.kind == PegNode.Kind.SEQUENCE) {
                    all.addAll(part.parts);
                } else if (part != PegNode.ABSENT) {
                    all.add(part);
                }
            }
        }
        int last = mark - 1;
        while (last > start && TokenReader.isLayout(tokens.kind(last))) {
            last--;
        }
        if (last < start) {
            fill();
            last = start;
        }
        return new PegNode(kind, -1, tokens.line(start), tokens.col(start), tokens.endLine(last),
                tokens.endCol(last), all, null);
    }

    PegNode sequence(List<PegNode> values) {
        return new PegNode(PegNode.Kind.SEQUENCE, -1, 0, 0, 0, 0, values, null);
    }

    void since(int version, String what) {
        if (options.featureVersion() < version) {
            throw errors.here(SyntaxException.Kind.SYNTAX_ERROR,
                    what + " only supported in Python 3." + version + " and greater");
        }
    }

    // Rules

    PegNode apply(Grammar.Rule rule) {
        fill();
        if (!rule.first.contains(tokens.kind(mark))) {
            return null;
        }
        if (rule.left) {
            return applyLeft(rule);
        }
        if (rule.memo) {
            Memo memo = find(rule);
            if (memo != null) {
                mark = memo.end;
                return memo.value;
            }
            int start = mark;
            PegNode value = raw(rule);
            remember(rule, start, value);
            return value;
        }
        if (!rule.withoutInvalid) {
            return raw(rule);
        }
        boolean before = explaining;
        explaining = false;
        PegNode value = raw(rule);
        explaining = before;
        return value;
    }

    /** A rule that begins with itself: grows its result as long as that gets longer. */
    private PegNode applyLeft(Grammar.Rule rule) {
        Memo memo = find(rule);
        if (memo != null) {
            mark = memo.end;
            return memo.value;
        }
        int start = mark;
        int end = mark;
        PegNode value = null;
        memo = remember(rule, start, null);
        while (true) {
            memo.value = value;
            memo.end = mark;
            mark = start;
            PegNode longer = raw(rule);
            if (longer == null || mark <= end) {
                break;
            }
            end = mark;
            value = longer;
        }
        mark = end;
        return value;
    }

    private Memo find(Grammar.Rule rule) {
        Memo memo = mark < memos.length ? memos[mark] : null;
        while (memo != null && memo.rule != rule) {
            memo = memo.next;
        }
        return memo;
    }

    private Memo remember(Grammar.Rule rule, int token, PegNode value) {
        if (token >= memos.length) {
            memos = Arrays.copyOf(memos, Math.max(token + 1, memos.length * 2));
        }
        Memo memo = new Memo(rule, memos[token]);
        memo.value = value;
        memo.end = mark;
        memos[token] = memo;
        return memo;
    }

    /** Tries the alternatives of a rule in their order, whatever is remembered of it. */
    private PegNode raw(Grammar.Rule rule) {
        int start = mark;
        int kind = tokens.kind(start);
        for (Grammar.Alternative alternative : rule.alternatives) {
            if (alternative.invalid && !explaining || !alternative.first.contains(kind)) {
                continue;
            }
            Grammar.Item[] items = alternative.items;
            PegNode[] values = alternative.slotCount == 0 ? null : new PegNode[alternative.slotCount];
            PegNode only = null;
            boolean cut = false;
            boolean fits = true;
            for (int i = 0; i < items.length; i++) {
                Grammar.Item item = items[i];
                PegNode value = item.match(this);
                if (value == null) {
                    fits = false;
                    break;
                }
                cut |= item instanceof Grammar.Cut;
                if (alternative.slots[i] >= 0) {
                    values[alternative.slots[i]] = value;
                }
                if (!(item instanceof Grammar.Look)) {
                    only = value;
                }
            }
            if (fits) {
                if (alternative.action != null) {
                    return alternative.action.apply(this, start, values);
                }
                return alternative.transparent && only != PegNode.ABSENT ? only
                        : node(PegNode.Kind.OTHER, start);
            }
            mark = start;
            if (cut) {
                return null;
            }
        }
        return null;
    }
}
