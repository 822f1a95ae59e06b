/** The module {@code _posixsubprocess}, under {@code subprocess}: one function, over {@link org.krait.os.Spawn}. */
package org.krait.module.posixsubprocess;
