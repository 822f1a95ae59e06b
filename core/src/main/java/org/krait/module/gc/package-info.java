/** The module {@code gc}: the JVM's collector, as far as Python code may steer and ask it. */
package org.krait.module.gc;
