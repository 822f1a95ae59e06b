/**
 * The module {@code _string}: format strings and field names taken apart, for {@code string.Formatter}. The
 * rules are in {@link org.krait.object.str.FormatMarkup} and {@link org.krait.object.str.FieldName}.
 */
package org.krait.module.string;
