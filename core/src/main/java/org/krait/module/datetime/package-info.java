/**
 * The module {@code _datetime}: dates and times of the proleptic Gregorian calendar.
 *
 * <p>A type a class; what several of them need stands apart: {@code Gregorian} (days and ordinals), {@code IsoText}
 * (ISO 8601 in both directions), {@code FormatTime} (strftime), {@code Offsets} (what a tzinfo says, checked),
 * {@code LocalTimes} (the computer's clock and zone), {@code CallArguments} (messages of hand-written argument
 * parsing).
 *
 * <p>Source: library reference "datetime"; PEP 495 (fold); CPython's messages. May use {@code algorithm.time} and the
 * module {@code time}, as the interpreter imports it. Start with {@code PyDate}.
 */
package org.krait.module.datetime;
