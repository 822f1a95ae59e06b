/**
 * The module {@code zlib}: streams of {@code org.krait.algorithm.binary} as Python objects, and checksums.
 */
package org.krait.module.zlib;
