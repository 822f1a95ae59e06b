/** The module {@code _stat}: what the bits of a file's mode say. */
package org.krait.module.stat;
