/**
 * The module {@code _tracemalloc}, which traces nothing: the JVM doesn't tell who allocated an object.
 */
package org.krait.module.tracemalloc;
