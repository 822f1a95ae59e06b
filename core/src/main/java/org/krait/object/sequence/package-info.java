/**
 * The built-in sequences that hold objects, and what they share: tuple, list, range, slice and their
 * iterators.
 *
 * <p>{@link org.krait.object.sequence.Subscripts} turns what stands between square brackets into Java ints
 * and {@link org.krait.object.sequence.SliceRange}s; {@link org.krait.object.sequence.Sequences} holds the
 * rules that tuple and list have in common (comparison, repr, index, count); {@link
 * org.krait.object.sequence.ListSort} is the sort. A Python length is a Java int here: longer sequences raise
 * MemoryError.
 *
 * <p>May use the protocols of {@code org.krait.object} and its value classes. Start with
 * {@link org.krait.object.sequence.PyTuple}, then {@link org.krait.object.sequence.PyList}.
 */
package org.krait.object.sequence;
