/**
 * The operating system: the table of file descriptors, the errors of system calls, signals, other programs. Files
 * opened by name are NIO channels, which need no native access; the numbers are Krait's own, as small as free ones
 * come. What the Java library can't do goes to C's ({@link org.krait.os.Libc}), which is not touched before. Knows
 * nothing of Python objects. Start with {@link org.krait.os.Descriptors}.
 */
package org.krait.os;
