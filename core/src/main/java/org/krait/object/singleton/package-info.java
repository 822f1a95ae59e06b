/**
 * Types with one object: {@code None}, {@code Ellipsis}, {@code NotImplemented}. Code refers to the objects
 * through {@link org.krait.object.Py}.
 */
package org.krait.object.singleton;
