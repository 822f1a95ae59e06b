/** The module {@code _typing}: the types behind {@code typing} that the interpreter itself makes. */
package org.krait.module.typing;
