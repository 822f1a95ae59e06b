package org.krait.module.suggestions;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.Suggestions;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;

/** The function of {@code _suggestions}. */
@ExposeModule(name = "_suggestions")
public final class SuggestionsModule extends JavaModule {
    public SuggestionsModule() {
        super(SuggestionsModuleExposed.INSTANCE);
    }

    /** Returns the candidate in candidates that's closest to item */
    @Function(name = "_generate_suggestions", signature = "($module, candidates, item, /)")
    PyObject generateSuggestions(PyObject candidates, PyObject item) {
        if (!(item instanceof PyStr name)) {
            throw ArgParser.badArgument("_generate_suggestions", "argument 2", "str", item);
        }
        if (candidates.type() != PyList.TYPE) {
            throw Errors.typeError("candidates must be a list");
        }
        PyList list = (PyList) candidates;
        String[] names = new String[list.size()];
        for (int i = 0; i < names.length; i++) {
            if (!(list.get(i) instanceof PyStr candidate)) {
                throw Errors.typeError("all elements in 'candidates' must be strings");
            }
            names[i] = bytes(candidate);
        }
        String nearest = Suggestions.nearest(names, bytes(name));
        return nearest == null ? Py.None : list.get(Arrays.asList(names).indexOf(nearest));
    }

    /** One character a byte of UTF-8: distances are counted in those. */
    private static String bytes(PyStr text) {
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
