/**
 * The module {@code unicodedata}: the Unicode character database (Unicode 16). The data is in
 * {@code org.krait.algorithm.unicode}.
 */
package org.krait.module.unicodedata;
