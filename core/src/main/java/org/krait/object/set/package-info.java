/**
 * {@code set} and {@code frozenset}. Their order of iteration is observable, so probing, growing, merging and
 * copying are CPython's: {@link org.krait.object.set.SetTable} holds the memory and the probe sequence,
 * {@link org.krait.object.set.PyAnySet} the operations that both types have; {@link
 * org.krait.object.set.PySet} and {@link org.krait.object.set.PyFrozenSet} say which of them are visible.
 *
 * <p>Sets always use Python's hashes. May use the protocols of {@code org.krait.object} and its value
 * classes.
 */
package org.krait.object.set;
