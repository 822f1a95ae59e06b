/** The module {@code fcntl}: control and locks of open files. */
package org.krait.module.fcntl;
