/**
 * The module {@code _operator}: operators as functions, and callables that pick attributes, items and methods.
 *
 * <p>May use the object model. Source: library reference, "operator"; the oracle for errors.
 */
package org.krait.module.operator;
