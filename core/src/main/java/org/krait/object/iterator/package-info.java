/**
 * Iterators over any object, and the built-in types that make them: the iterator of the old {@code
 * __getitem__} protocol, {@code iter(callable, sentinel)}, {@code enumerate}, {@code zip}, {@code map},
 * {@code filter}, {@code reversed}.
 *
 * <p>A {@code next} returns null at the end. May use the protocols of {@code org.krait.object}; how iterators
 * are pickled is in {@link org.krait.object.sequence.IteratorStates}.
 */
package org.krait.object.iterator;
