/** The module {@code _opcode}: what is known of each instruction; the table is {@link org.krait.code.Opcode}. */
package org.krait.module.opcode;
