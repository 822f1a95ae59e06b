/**
 * The module {@code java}: Java's classes for Python programs. It only opens the door; what is behind it
 * lives in {@code org.krait.interop}. May use {@code interop}, {@code object}.
 */
package org.krait.module.java;
