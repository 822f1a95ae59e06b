/**
 * C's calendar time: broken-down times, local time zones and {@code strftime}, as {@code time} needs them.
 *
 * <p>{@link org.krait.algorithm.time.BrokenTime} is C's {@code struct tm} with Python's numbering,
 * {@link org.krait.algorithm.time.LocalZone} a zone as the variable {@code TZ} names it (a file of the zone database
 * or a POSIX rule), {@link org.krait.algorithm.time.TimeFormat} is {@code strftime} in the C locale.
 */
package org.krait.algorithm.time;
