/**
 * The module {@code array}: sequences of numbers of one machine type. {@link org.krait.module.array.ItemCode} converts
 * single items; {@link org.krait.module.array.PyArray} is the type.
 */
package org.krait.module.array;
