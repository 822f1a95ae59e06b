package org.krait.object.exception;

import org.krait.expose.ExposeType;
import org.krait.expose.Getter;
import org.krait.expose.Init;
import org.krait.expose.New;
import org.krait.expose.Setter;
import org.krait.expose.Special;
import org.krait.object.Errors;
import org.krait.object.Iteration;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.Texts;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyTuple;
import org.krait.object.str.PyStr;

/**
 * SyntaxError: {@code SyntaxError(msg, (filename, lineno, offset, text[, end_lineno, end_offset[, metadata]]))}.
 * IndentationError and TabError add nothing to it.
 */
@ExposeType(name = "SyntaxError", base = PlainException.class)
public class PySyntaxError extends PyBaseException {
    /** {@code SyntaxError}. */
    public static final PyType TYPE = PySyntaxErrorExposed.TYPE;

    private static final int FEWEST = 4;
    private static final int MOST = 7;

    private PyObject msg;
    private PyObject filename;
    private PyObject lineno;
    private PyObject offset;
    private PyObject text;
    private PyObject endLineno;
    private PyObject endOffset;
    private PyObject printFileAndLine;
    private PyObject metadata;

    /** Exactly of {@code type}, without arguments. */
    public PySyntaxError(PyType type) {
        super(type);
    }

    @New
    static PyObject __new__(PyType cls, PyObject[] args, PyTuple kwnames) {
        PySyntaxError e = cls.isHeap() ? new PySyntaxErrorSub(cls) : new PySyntaxError(cls);
        e.args = positional(args, kwnames);
        return e;
    }

    @Init
    static void __init__(PySyntaxError self, PyObject[] args, PyTuple kwnames) {
        self.setPositional(args, kwnames);
        if (args.length >= 1) {
            self.msg = args[0];
        }
        if (args.length == 2) {
            self.setDetails(Iteration.toArray(args[1]));
        }
    }

    private void setDetails(PyObject[] info) {
        if (info.length < FEWEST) {
            throw Errors.typeError("function takes at least " + FEWEST + " arguments (" + info.length + " given)");
        }
        if (info.length > MOST) {
            throw Errors.typeError("function takes at most " + MOST + " arguments (" + info.length + " given)");
        }
        filename = info[0];
        lineno = info[1];
        offset = info[2];
        text = info[3];
        endLineno = info.length > 4 ? info[4] : null;
        endOffset = info.length > 5 ? info[5] : null;
        metadata = info.length > 6 ? info[6] : null;
        if (endLineno != null && endOffset == null) {
            throw Errors.typeError("end_offset must be provided when end_lineno is provided");
        }
    }

    @Special
    static PyObject str(PySyntaxError self) {
        boolean haveFile = self.filename instanceof PyStr;
        boolean haveLine = self.lineno != null && self.lineno.type() == PyInt.TYPE;
        String msg = Texts.strString(orNone(self.msg));
        if (!haveFile && !haveLine) {
            return self.msg instanceof PyStr ? self.msg : Py.str(msg);
        }
        String file = haveFile ? baseName(self.filename.toString()) : null;
        if (haveFile && haveLine) {
            return Py.str(msg + " (" + file + ", line " + Texts.strString(self.lineno) + ")");
        }
        return Py.str(haveFile ? msg + " (" + file + ")" : msg + " (line " + Texts.strString(self.lineno) + ")");
    }

    private static String baseName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Getter(name = "msg")
    PyObject msgAttribute() {
        return orNone(msg);
    }

    @Setter(name = "msg")
    void setMsg(PyObject value) {
        msg = value;
    }

    @Getter(name = "filename")
    PyObject filenameAttribute() {
        return orNone(filename);
    }

    @Setter(name = "filename")
    void setFilename(PyObject value) {
        filename = value;
    }

    @Getter(name = "lineno")
    PyObject linenoAttribute() {
        return orNone(lineno);
    }

    @Setter(name = "lineno")
    void setLineno(PyObject value) {
        lineno = value;
    }

    @Getter(name = "offset")
    PyObject offsetAttribute() {
        return orNone(offset);
    }

    @Setter(name = "offset")
    void setOffset(PyObject value) {
        offset = value;
    }

    @Getter(name = "text")
    PyObject textAttribute() {
        return orNone(text);
    }

    @Setter(name = "text")
    void setText(PyObject value) {
        text = value;
    }

    @Getter(name = "end_lineno")
    PyObject endLinenoAttribute() {
        return orNone(endLineno);
    }

    @Setter(name = "end_lineno")
    void setEndLineno(PyObject value) {
        endLineno = value;
    }

    @Getter(name = "end_offset")
    PyObject endOffsetAttribute() {
        return orNone(endOffset);
    }

    @Setter(name = "end_offset")
    void setEndOffset(PyObject value) {
        endOffset = value;
    }

    @Getter(name = "print_file_and_line")
    PyObject printFileAndLineAttribute() {
        return orNone(printFileAndLine);
    }

    @Setter(name = "print_file_and_line")
    void setPrintFileAndLine(PyObject value) {
        printFileAndLine = value;
    }

    @Getter(name = "_metadata")
    PyObject metadataAttribute() {
        return orNone(metadata);
    }

    @Setter(name = "_metadata")
    void setMetadata(PyObject value) {
        metadata = value;
    }
}
