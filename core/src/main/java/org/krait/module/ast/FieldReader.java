package org.krait.module.ast;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.krait.object.Attributes;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.bytes.PyBytes;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.runtime.function.Constants;
import org.krait.syntax.ast.Span;

/**
 * The fields of one object of module {@code ast} as a tree holds them. All methods raise TypeError for a field that
 * is missing or of a wrong type and ValueError for a None where there must be something, in the words of CPython's
 * {@code obj2ast} functions ({@code Python-ast.c}).
 */
final class FieldReader {
    private final PyObject node;
    private final String type;

    /**
     * @param node the object
     * @param type the name of its class in messages
     */
    FieldReader(PyObject node, String type) {
        this.node = node;
        this.type = type;
    }

    private PyObject given(String field) {
        PyObject value = Attributes.getOrNull(node, field);
        if (value == null) {
            throw Errors.typeError("required field \"" + field + "\" missing from " + type);
        }
        return value;
    }

    /** A field that must be there and not None, where {@code conversion} makes null of None. */
    <T> T required(String field, Function<PyObject, T> conversion) {
        T value = conversion.apply(given(field));
        if (value == null) {
            throw Errors.valueError("field '" + field + "' is required for " + type);
        }
        return value;
    }

    /** A field that may be missing or None: then it is null. */
    <T> T optional(String field, Function<PyObject, T> conversion) {
        PyObject value = Attributes.getOrNull(node, field);
        return value == null || value == Py.None ? null : conversion.apply(value);
    }

    /** A list, empty if the field is missing. */
    <T> List<T> list(String field, Function<PyObject, T> conversion) {
        PyObject value = Attributes.getOrNull(node, field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof PyList list)) {
            throw Errors.typeError(type + " field \"" + field + "\" must be a list, not a " + value.type().name());
        }
        int size = list.size();
        Object[] items = new Object[size];
        for (int i = 0; i < size; i++) {
            items[i] = conversion.apply(list.get(i));
            if (list.size() != size) {
                throw Errors.runtimeError(type + " field \"" + field + "\" changed size during iteration");
            }
        }
        @SuppressWarnings("unchecked")
        List<T> result = (List<T>) Collections.unmodifiableList(Arrays.asList(items));
        return result;
    }

    /** An identifier that must be there. */
    String identifier(String field) {
        return required(field, FieldReader::identifier);
    }

    /** An identifier, or null. */
    String identifierOrNull(String field) {
        return optional(field, FieldReader::identifier);
    }

    /** A list of identifiers. */
    List<String> identifiers(String field) {
        return list(field, FieldReader::identifier);
    }

    private static String identifier(PyObject value) {
        if (value == Py.None) {
            return null;
        }
        if (value.type() != PyStr.TYPE) {
            throw Errors.typeError("AST identifier must be of type str");
        }
        return value.toString();
    }

    /** A string that must be there. */
    String string(String field) {
        return required(field, FieldReader::string);
    }

    /** A string, or null. */
    String stringOrNull(String field) {
        return optional(field, FieldReader::string);
    }

    /** Comments and kinds of literals, which nothing is compiled to, may be bytes as well. */
    private static String string(PyObject value) {
        if (value == Py.None) {
            return null;
        }
        if (value.type() == PyBytes.TYPE) {
            return new String(((PyBytes) value).bytes, StandardCharsets.ISO_8859_1);
        }
        if (value.type() != PyStr.TYPE) {
            throw Errors.typeError("AST string must be of type str");
        }
        return value.toString();
    }

    /** The value of a literal, which must be there; None is one. */
    Object constant(String field) {
        return Constants.literal(given(field));
    }

    /** An int that must be there. */
    int integer(String field) {
        return integer(given(field));
    }

    /** An int, 0 if the field is missing or None. */
    int integerOrZero(String field) {
        return integer(Attributes.getOrNull(node, field), 0);
    }

    private static int integer(PyObject value, int otherwise) {
        return value == null || value == Py.None ? otherwise : integer(value);
    }

    private static int integer(PyObject value) {
        if (!(value instanceof PyInt number)) {
            throw Errors.valueError("invalid integer value: " + Texts.reprString(value));
        }
        if (!number.isSmall() || number.longValue() != (int) number.longValue()) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return (int) number.longValue();
    }

    /** The place of a node; one that does not say where it ends, ends where it starts. */
    Span span() {
        int line = integer("lineno");
        int col = integer("col_offset");
        int endLine = integer(Attributes.getOrNull(node, "end_lineno"), line);
        return new Span(line, col, endLine, integer(Attributes.getOrNull(node, "end_col_offset"), col));
    }

    /** The place of a node that must say where it ends. */
    Span wholeSpan() {
        return new Span(integer("lineno"), integer("col_offset"), integer("end_lineno"), integer("end_col_offset"));
    }

    /** The error of an object that is an instance of none of the classes that may stand in its place. */
    static PyException unexpected(String what, PyObject node) {
        return Errors.typeError("expected some sort of " + what + ", but got " + Texts.reprString(node));
    }
}
