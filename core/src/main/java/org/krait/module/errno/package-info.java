/** The module {@code errno}; the numbers themselves are in {@link org.krait.os.Errno}. */
package org.krait.module.errno;
