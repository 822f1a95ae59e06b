/**
 * The module {@code _json}: the parts of {@code json} whose speed counts. {@link org.krait.module.json.JsonReader}
 * reads a document, {@link org.krait.module.json.JsonWriter} writes one; {@code PyJsonScanner} and
 * {@code PyJsonEncoder} are the objects that hold their options.
 */
package org.krait.module.json;
