package org.krait.object;

import org.krait.object.dict.PyDict;

/**
 * An object of a class that Python code defined: its attributes are a {@link Shape} with a value array beside it, and a
 * dictionary once somebody has looked at {@code __dict__}. {@link InstanceAttributes} has the rules; implementations
 * ({@link PyInstance} and the generated {@code Sub} classes) only hold the three fields.
 *
 * <p>Inv: {@code values.length >= shape.size()}; once {@code dict} is set, names that are not {@code __slots__} live in
 * it alone, and {@code shape} is the dictionary shape of its type. Reads take no lock: they load the shape first, then
 * the values, and value arrays are only ever replaced by longer ones with the same prefix.
 */
public interface Instance {
    Shape shape();

    void setShape(Shape shape);

    PyObject[] values();

    void setValues(PyObject[] values);

    PyDict dictOrNull();

    void setDict(PyDict dict);
}
