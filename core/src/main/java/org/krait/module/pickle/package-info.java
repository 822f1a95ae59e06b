/**
 * The module {@code _pickle}: objects as byte streams (PEP 3154 and 574; the instructions are documented in
 * {@code pickletools}). A pickle is a program for a small stack machine.
 *
 * <p>Writing: {@link org.krait.module.pickle.PyPickler} holds what was asked for,
 * {@link org.krait.module.pickle.ObjectWriter} decides how an object is written (start there), its three neighbours
 * write containers, what {@code __reduce_ex__} gives, and names of globals;
 * {@link org.krait.module.pickle.PickleOutput} groups the bytes into frames.
 *
 * <p>Reading: {@link org.krait.module.pickle.PyUnpickler} holds the options,
 * {@link org.krait.module.pickle.ObjectReader} is the machine's loop, {@link org.krait.module.pickle.ReaderStack} its
 * stack, {@link org.krait.module.pickle.PickleInput} the source of the bytes.
 *
 * <p><i>Memo</i>: the objects that a stream has given numbers, so that they can be met again.
 */
package org.krait.module.pickle;
