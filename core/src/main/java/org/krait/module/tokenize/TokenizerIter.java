package org.krait.module.tokenize;

import org.krait.expose.ExposeType;
import org.krait.expose.New;
import org.krait.expose.Special;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.bytes.PyBytes;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;
import org.krait.object.str.StrEncoding;
import org.krait.runtime.Compilation;
import org.krait.syntax.SyntaxException;
import org.krait.syntax.TokenStream;

/** {@code _tokenize.TokenizerIter}: the tokens of the lines that a callable gives, one by one. */
@ExposeType(name = "TokenizerIter", module = "_tokenize")
public class TokenizerIter extends PyObject {
    public static final PyType TYPE = TokenizerIterExposed.TYPE;

    private static final PyStr REPLACE = PyStr.intern("replace");
    private static final PyStr UTF_8 = PyStr.intern("utf-8");
    private static final PyStr STRICT = PyStr.intern("strict");

    private final PyObject readline;
    /** The encoding of lines that are bytes; null if they are text. */
    private final PyStr encoding;
    private final TokenStream tokens;

    private TokenizerIter(PyObject readline, boolean extraTokens, PyStr encoding) {
        super(TYPE);
        this.readline = readline;
        this.encoding = encoding;
        this.tokens = new TokenStream(this::line, extraTokens, Compilation.warnings(TokenStream.FILENAME));
    }

    protected TokenizerIter(PyType type) {
        this(Py.None, false, null);
    }

    @New(name = "tokenizeriter", signature = "($type, readline, /, *, extra_tokens, encoding=<unrepresentable>)")
    static PyObject __new__(PyType cls, PyObject readline, boolean extraTokens, PyStr encoding) {
        return new TokenizerIter(readline, extraTokens, encoding);
    }

    /** The next line, null at the end. */
    private String line() {
        PyObject line;
        try {
            line = Calls.call(readline);
        } catch (PyException e) {
            if (e.matches(PyExceptions.StopIteration)) {
                return null;
            }
            throw e;
        }
        if (encoding != null) {
            if (!(line instanceof PyBytes bytes)) {
                throw Errors.typeError("readline() returned a non-bytes object");
            }
            return StrEncoding.decode(bytes, encoding, REPLACE).toString();
        }
        if (!(line instanceof PyStr text)) {
            throw Errors.typeError("readline() returned a non-string object");
        }
        StrEncoding.encode(text, UTF_8, STRICT);
        return text.toString();
    }

    @Special
    PyObject iter() {
        return this;
    }

    @Special
    PyObject next() {
        TokenStream.Item token;
        try {
            token = tokens.next();
        } catch (SyntaxException e) {
            throw raise(e);
        } catch (TokenStream.CutCharacterException e) {
            StrEncoding.decode(new PyBytes(e.token()), UTF_8, STRICT);
            throw e;
        }
        if (token == null) {
            throw Errors.of(PyExceptions.StopIteration, "EOF");
        }
        return Py.tuple(Py.integer(token.kind()), Py.str(token.text()),
                Py.tuple(Py.integer(token.startLine()), Py.integer(token.startCol())),
                Py.tuple(Py.integer(token.endLine()), Py.integer(token.endCol())), Py.str(token.line()));
    }

    private static PyException raise(SyntaxException e) {
        if (e.hasEnd() || !e.isPositionInArguments()) {
            return Compilation.raise(e);
        }
        PyTuple position = Py.tuple(Py.str(e.filename()), Py.integer(e.line()), Py.integer(e.offset()),
                Py.str(e.text()), Py.None, Py.None);
        return Errors.of(Compilation.type(e), Py.str(e.getMessage()), position);
    }
}
