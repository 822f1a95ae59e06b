/**
 * The operating system: the table of file descriptors and the errors of system calls. Files are NIO channels,
 * which need no native access; the numbers are Krait's own, as small as free ones come. Knows nothing of
 * Python objects. Start with {@link org.krait.os.Descriptors}.
 */
package org.krait.os;
