/**
 * Numbers and their texts: what {@code int}, {@code float} and {@code complex} compute and print.
 *
 * <p>Words: a <em>spec</em> is the text after the colon of a replacement field (PEP 3101, PEP 378, PEP
 * 515, PEP 682), a <em>directive</em> one {@code %} item of a printf-style format; the <em>digit
 * limit</em> is {@code sys.get_int_max_str_digits()}, 0 for none.
 *
 * <p>Start reading at {@link org.krait.algorithm.number.FloatText} for floats, at
 * {@link org.krait.algorithm.number.IntText} for integers, at
 * {@link org.krait.algorithm.number.FormatSpec} for formatting. Uses only the JDK and the error class of
 * the folder above.
 */
package org.krait.algorithm.number;
