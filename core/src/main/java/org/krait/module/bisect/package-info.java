/**
 * The module {@code _bisect}: binary search in sorted sequences. May use the object model. Source: library reference,
 * "bisect".
 */
package org.krait.module.bisect;
