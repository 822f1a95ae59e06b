package org.krait.algorithm.codec;

/**
 * What a decoder gives.
 *
 * @param text the text
 * @param consumed how many bytes it stands for
 */
public record Decoded(TextSink text, int consumed) {}
