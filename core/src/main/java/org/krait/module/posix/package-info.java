/**
 * The module {@code posix}, under {@code os}. Its functions are written in parts, each extending the one before:
 * {@link org.krait.module.posix.FileFunctions} (files by name), {@link org.krait.module.posix.DescriptorFunctions}
 * (open files), {@link org.krait.module.posix.ProcessFunctions} (processes, users, the system), and
 * {@link org.krait.module.posix.PosixModule}, which adds constants and types. What start-up needs works through the
 * Java library, the rest through C's ({@link org.krait.os.Libc}). Relative names with a {@code dir_fd} become names
 * below that folder's own name.
 */
package org.krait.module.posix;
