/**
 * The module {@code _io}: raw files, buffers, text. Three layers, as PEP 3116 has them: {@link
 * org.krait.module.io.PyFileIO} over {@code org.krait.os}, the buffers over any raw object, {@link
 * org.krait.module.io.PyTextIOWrapper} over any buffer.
 */
package org.krait.module.io;
