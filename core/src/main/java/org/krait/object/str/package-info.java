/**
 * The type {@code str}: text as a sequence of Unicode code points, lone surrogates included.
 *
 * <p>Words: a text is <em>narrow</em> when no code point is beyond U+FFFF, and then its Java {@code String} has one
 * char for each code point; otherwise it is <em>wide</em> and kept as {@code int[]}. The form is canonical, so equal
 * texts have the same form. <em>Units</em> are the chars of a narrow text, where two surrogates that happen to stand
 * side by side remain two characters.
 *
 * <p>Start with {@link org.krait.object.str.PyStr} (storage and the methods Python sees); each of the other classes is
 * one idea behind a group of methods: searching, splitting, case, tables of translation, {@code str.format}, the
 * {@code %} operator. The engines for Unicode properties, number formatting and encodings are in
 * {@code org.krait.algorithm}.
 */
package org.krait.object.str;
