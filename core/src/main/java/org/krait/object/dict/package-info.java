/**
 * {@code dict} and what shows it: views, iterators, {@code mappingproxy}.
 *
 * <p>Words: a <em>table</em> ({@link org.krait.object.dict.DictTable}) is the memory of a dict: an array of
 * entries in the order of insertion and an open-addressing index into it. An entry's place in its table never
 * changes and is never used twice; a dict that runs out of entries gets a new table. A table is in <em>text
 * mode</em> while all keys are exact str: then Java hashes of the text serve; otherwise it keeps Python's
 * hashes.
 *
 * <p>That entries are never reused is what lets readers go without locks, and what makes a table and an entry
 * number a cheap inline cache for global variables (see {@link org.krait.object.dict.PyDict#table()}).
 *
 * <p>May use the protocols of {@code org.krait.object} and its value classes. Start with
 * {@link org.krait.object.dict.PyDict}.
 */
package org.krait.object.dict;
