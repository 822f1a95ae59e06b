package org.krait.object.descriptor;

import org.krait.object.Errors;
import org.krait.object.PyException;
import org.krait.object.Suggestions;

/**
 * The TypeErrors of calls that do not fit the parameters of a function written in C (Python/getargs.c). {@code call} is
 * what was called, with parentheses ({@code int()}), or CPython's phrase for a function without a name.
 */
public final class CallErrors {
    private CallErrors() {}

    /**
     * More arguments than there are parameters.
     *
     * @param positional how many of the arguments given have no name
     */
    public static PyException tooMany(String call, int most, int positional, int given) {
        return Errors.typeError(call + " takes at most " + most + (positional == 0 ? " keyword" : "") + " argument"
            + plural(most) + " (" + given + " given)");
    }

    /** More arguments by position than can be given so; {@code least} of them must be. */
    static PyException tooManyPositional(String call, int least, int most, int given) {
        return positional(call, least < most ? "at most " : "exactly ", most, given);
    }

    /** Fewer arguments by position than must be given so; {@code most} of them may be. */
    static PyException tooFewPositional(String call, int least, int most, int given) {
        return positional(call, least < most ? "at least " : "exactly ", least, given);
    }

    private static PyException positional(String call, String how, int wanted, int given) {
        return Errors.typeError(call + " takes " + how + wanted + " positional argument" + plural(wanted) + " (" + given
            + " given)");
    }

    /** A parameter without an argument; {@code index} counts from 0. */
    static PyException missing(String call, CharSequence parameter, int index) {
        return Errors.typeError(call + " missing required argument '" + parameter + "' (pos " + (index + 1) + ")");
    }

    /** A parameter with two arguments; {@code index} counts from 0. */
    static PyException givenTwice(String call, CharSequence parameter, int index) {
        return Errors.typeError("argument for " + call + " given by name ('" + parameter + "') and position ("
            + (index + 1) + ")");
    }

    /** A name that none of the parameters has; the nearest one is told. */
    public static PyException unexpectedKeyword(String call, String name, String... parameters) {
        String near = Suggestions.nearest(parameters, name);
        return Errors.typeError(call + " got an unexpected keyword argument '" + name + "'"
            + (near == null ? "" : ". Did you mean '" + near + "'?"));
    }

    static String plural(int n) {
        return n == 1 ? "" : "s";
    }
}
