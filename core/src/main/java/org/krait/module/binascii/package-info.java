/**
 * The module {@code binascii}: bytes as text and back; the codes are in {@code org.krait.algorithm.binary}.
 */
package org.krait.module.binascii;
