package org.krait.runtime;

import org.krait.object.Attributes;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.PyObject;
import org.krait.object.str.PyStr;
import org.krait.runtime.importing.Imports;
import org.krait.syntax.NameNormalizer;

/**
 * Has names normalised by {@code unicodedata.normalize}, whatever that is when the first one is met, as CPython's
 * parser does ({@code _PyPegen_new_identifier}).
 */
final class CompilationNames implements NameNormalizer {
    private static final PyStr UNICODEDATA = PyStr.intern("unicodedata");
    private static final PyStr NORMALIZE = PyStr.intern("normalize");
    private static final PyStr NFKC = PyStr.intern("NFKC");

    private PyObject normalize;

    @Override
    public String normalize(String spelling) {
        if (normalize == null) {
            normalize = Attributes.get(Imports.imported(UNICODEDATA), NORMALIZE);
        }
        PyObject form = Calls.call(normalize, NFKC, PyStr.of(spelling));
        if (form instanceof PyStr text) {
            return text.toString();
        }
        throw Errors.typeError("unicodedata.normalize() must return a string, not " + form.type().name());
    }
}
