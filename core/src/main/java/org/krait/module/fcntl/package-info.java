/** The module {@code fcntl}. */
package org.krait.module.fcntl;
