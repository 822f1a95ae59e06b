/**
 * The module {@code _csv}: tables as lines of text. {@link org.krait.module.csv.CsvRules} are the rules of a dialect;
 * the reader is a machine over characters, the writer quotes and escapes by the same rules.
 */
package org.krait.module.csv;
