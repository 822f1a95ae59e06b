/**
 * The module {@code itertools}: one class an iterator type, and {@link org.krait.module.itertools.ItertoolsModule}.
 *
 * <p>May use the object model. Source: library reference, "itertools"; the oracle for errors and order of
 * evaluation.
 */
package org.krait.module.itertools;
