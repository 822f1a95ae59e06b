package org.krait.module.codecs;

import org.krait.algorithm.codec.Charmap;
import org.krait.expose.ExposeType;
import org.krait.expose.Method;
import org.krait.object.PyObject;
import org.krait.object.PyType;

/** {@code EncodingMap}: the inverse of a decoding table, which {@code charmap_build} makes. */
@ExposeType(name = "EncodingMap", subclassable = false, instantiable = false)
public final class PyEncodingMap extends PyObject {
    public static final PyType TYPE = PyEncodingMapExposed.TYPE;

    final Charmap.Encoding mapping;
    private final int size;

    PyEncodingMap(int[] table) {
        super(TYPE);
        mapping = Charmap.build(table);
        size = table.length;
    }

    @Method(signature = "($self, /)")
    int size() {
        return size;
    }
}
