/** The module {@code _warnings}: filters and display of warnings, as the interpreter itself issues them. */
package org.krait.module.warnings;
