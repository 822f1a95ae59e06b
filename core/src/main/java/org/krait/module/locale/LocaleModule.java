package org.krait.module.locale;

import java.util.Arrays;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Calls;
import org.krait.object.Errors;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.PyType;
import org.krait.object.descriptor.ArgParser;
import org.krait.object.dict.PyDict;
import org.krait.object.exception.PyExceptions;
import org.krait.object.sequence.PyList;
import org.krait.object.str.PyStr;
import org.krait.runtime.Interpreter;

/**
 * The functions of {@code _locale}. The locales that every Linux has are there (C, POSIX, C.UTF-8); others are refused
 * as CPython refuses locales that are not installed.
 */
@ExposeModule(name = "_locale")
public final class LocaleModule extends JavaModule {
    /** In the order in which {@code setlocale(LC_ALL)} shows them. */
    private static final String[] CATEGORIES = {"LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY",
        "LC_MESSAGES", null, "LC_PAPER", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT",
        "LC_IDENTIFICATION"};
    private static final int LC_CTYPE = 0;
    private static final int LC_ALL = 6;
    private static final int CODESET = 14;
    private static final int CHAR_MAX = 127;

    /** By the numbers of langinfo.h. */
    private static final String[][] INFO = {
        {"ABDAY_", "131072", "Sun,Mon,Tue,Wed,Thu,Fri,Sat"},
        {"DAY_", "131079", "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday"},
        {"ABMON_", "131086", "Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec"},
        {"MON_", "131098", "January,February,March,April,May,June,July,August,September,October,November,December"},
    };
    private static final String[][] SINGLE_INFO = {
        {"AM_STR", "131110", "AM"}, {"PM_STR", "131111", "PM"}, {"D_T_FMT", "131112", "%a %b %e %H:%M:%S %Y"},
        {"D_FMT", "131113", "%m/%d/%y"}, {"T_FMT", "131114", "%H:%M:%S"}, {"T_FMT_AMPM", "131115", "%I:%M:%S %p"},
        {"ERA", "131116", ""}, {"ERA_D_FMT", "131118", ""}, {"ALT_DIGITS", "131119", ""},
        {"ERA_D_T_FMT", "131120", ""}, {"ERA_T_FMT", "131121", ""}, {"_DATE_FMT", "131180", "%a %b %e %H:%M:%S %Z %Y"},
        {"CRNCYSTR", "262159", "-"}, {"RADIXCHAR", "65536", "."}, {"THOUSEP", "65537", ""},
        {"YESEXPR", "327680", "^[yY]"}, {"NOEXPR", "327681", "^[nN]"},
    };

    private final String[] names = new String[CATEGORIES.length];
    private final PyDict info = new PyDict();
    private PyType error;
    private PyObject domain = Py.str("messages");

    public LocaleModule() {
        super(LocaleModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        PyDict own = new PyDict();
        own.put(PyStr.intern("__module__"), PyStr.intern("locale"));
        error = (PyType) Calls.call(PyType.TYPE, Py.str("Error"), Py.tuple(PyExceptions.Exception), own);
        put(dict, "Error", error);
        String[] exported = {"LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", "LC_ALL"};
        for (int i = 0; i < exported.length; i++) {
            put(dict, exported[i], Py.integer(i));
        }
        put(dict, "CHAR_MAX", Py.integer(CHAR_MAX));
        put(dict, "CODESET", Py.integer(CODESET));
        for (String[] row : INFO) {
            String[] texts = row[2].split(",");
            for (int i = 0; i < texts.length; i++) {
                define(dict, row[0] + (i + 1), Long.parseLong(row[1]) + i, texts[i]);
            }
        }
        for (String[] row : SINGLE_INFO) {
            define(dict, row[0], Long.parseLong(row[1]), row[2]);
        }
        Arrays.fill(names, "C");
        String start = environment("LC_CTYPE");
        names[LC_CTYPE] = known(start) == null ? "C.UTF-8" : known(start).equals("C") && !isForced() ? "C.UTF-8"
                : known(start);
    }

    private void define(PyDict dict, String name, long number, String text) {
        put(dict, name, Py.integer(number));
        info.put(Py.integer(number), Py.str(text));
    }

    private static void put(PyDict dict, String name, PyObject value) {
        dict.put(PyStr.intern(name), value);
    }

    /** The name under which a locale is shown; null if there is no such locale. */
    private static String known(String name) {
        return switch (name) {
            case "C", "POSIX" -> "C";
            case "C.UTF-8", "C.utf8" -> name;
            default -> null;
        };
    }

    /** LC_ALL keeps even the C locale from becoming C.UTF-8 (PEP 538). */
    private static boolean isForced() {
        String all = Interpreter.current().options.environment().get("LC_ALL");
        return all != null && !all.isEmpty();
    }

    private static String environment(String category) {
        for (String variable : new String[] {"LC_ALL", category, "LANG"}) {
            String value = Interpreter.current().options.environment().get(variable);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "C";
    }

    private PyException unsupported() {
        return Errors.of(error, "unsupported locale setting");
    }

    @Function(signature = "($module, category, locale=None, /)")
    PyObject setlocale(int category, PyObject locale) {
        if (locale != null && locale != Py.None) {
            if (!(locale instanceof PyStr text)) {
                throw Errors.typeError("setlocale() argument 2 must be str or None, not " + locale.type().longName());
            }
            if (text.indexOf(0) >= 0) {
                throw Errors.valueError("embedded null character");
            }
            change(category, text.toString());
        }
        if (category < 0 || category >= CATEGORIES.length) {
            throw Errors.of(error, "locale query failed");
        }
        return Py.str(category == LC_ALL ? all() : names[category]);
    }

    private void change(int category, String name) {
        if (category < 0 || category >= CATEGORIES.length) {
            throw unsupported();
        }
        String[] next = names.clone();
        for (int i = 0; i < CATEGORIES.length; i++) {
            if (i != LC_ALL && (category == LC_ALL || category == i)) {
                String wanted = name.isEmpty() ? environment(CATEGORIES[i])
                        : name.indexOf('=') >= 0 ? part(name, CATEGORIES[i], names[i]) : name;
                next[i] = known(wanted);
                if (next[i] == null) {
                    throw unsupported();
                }
            }
        }
        System.arraycopy(next, 0, names, 0, names.length);
    }

    /** What a composite name, {@code LC_CTYPE=C;LC_TIME=C ...}, has for a category. */
    private static String part(String composite, String category, String otherwise) {
        for (String each : composite.split(";")) {
            if (each.startsWith(category + "=")) {
                return each.substring(category.length() + 1);
            }
        }
        return otherwise;
    }

    private String all() {
        boolean same = true;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < CATEGORIES.length; i++) {
            if (i != LC_ALL) {
                same &= names[i].equals(names[0]);
                out.append(out.isEmpty() ? "" : ";").append(CATEGORIES[i]).append('=').append(names[i]);
            }
        }
        return same ? names[0] : out.toString();
    }

    @Function
    PyObject localeconv() {
        PyDict conventions = new PyDict();
        for (String text : new String[] {"int_curr_symbol", "currency_symbol", "mon_decimal_point",
            "mon_thousands_sep"}) {
            put(conventions, text, PyStr.EMPTY);
        }
        put(conventions, "mon_grouping", new PyList());
        put(conventions, "positive_sign", PyStr.EMPTY);
        put(conventions, "negative_sign", PyStr.EMPTY);
        for (String number : new String[] {"int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space",
            "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn"}) {
            put(conventions, number, Py.integer(CHAR_MAX));
        }
        put(conventions, "decimal_point", Py.str("."));
        put(conventions, "thousands_sep", PyStr.EMPTY);
        put(conventions, "grouping", new PyList());
        return conventions;
    }

    private static PyStr text(PyObject o, String function, int position) {
        if (!(o instanceof PyStr text)) {
            throw ArgParser.badArgument(function, position == 0 ? "argument" : "argument " + position, "str", o);
        }
        if (text.indexOf(0) >= 0) {
            throw Errors.valueError("embedded null character");
        }
        return text;
    }

    @Function
    int strcoll(PyObject first, PyObject second) {
        return Integer.signum(text(first, "strcoll", 1).compare(text(second, "strcoll", 2)));
    }

    @Function
    PyObject strxfrm(PyObject string) {
        return text(string, "strxfrm", 0).exact();
    }

    @Function(name = "nl_langinfo")
    PyObject langInfo(int key) {
        if (key == CODESET) {
            return Py.str(names[LC_CTYPE].equals("C") ? "ANSI_X3.4-1968" : "UTF-8");
        }
        PyObject text = info.get(Py.integer(key));
        if (text == null) {
            throw Errors.valueError("unsupported langinfo constant");
        }
        return text;
    }

    @Function
    PyObject getencoding() {
        return langInfo(CODESET);
    }

    // ---- messages, of which there are no translations

    @Function
    PyObject gettext(PyObject message) {
        return text(message, "gettext", 0);
    }

    @Function
    PyObject dgettext(PyObject domain, PyObject message) {
        return text(message, "dgettext", 2);
    }

    @Function
    PyObject dcgettext(PyObject domain, PyObject message, int category) {
        return text(message, "dcgettext", 2);
    }

    @Function
    PyObject textdomain(PyObject name) {
        if (name != Py.None) {
            PyStr given = text(name, "textdomain", 0);
            domain = given.length() == 0 ? Py.str("messages") : given;
        }
        return domain;
    }

    @Function
    PyObject bindtextdomain(PyObject name, PyObject folder) {
        if (text(name, "bindtextdomain", 1).length() == 0) {
            throw Errors.of(error, "domain must be a non-empty string");
        }
        return folder == Py.None ? Py.str("/usr/share/locale") : folder;
    }

    @Function(name = "bind_textdomain_codeset")
    PyObject bindCodeset(PyObject name, PyObject codeset) {
        return codeset;
    }
}
