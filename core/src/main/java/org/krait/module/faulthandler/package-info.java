/**
 * The module {@code faulthandler}. Tracebacks on request, after a time and on signals are Krait's; a crash of the
 * process itself is the JVM's to report.
 */
package org.krait.module.faulthandler;
