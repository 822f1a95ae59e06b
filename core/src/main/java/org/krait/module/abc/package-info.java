/** The module {@code _abc}: abstract base classes; registries and caches of virtual subclasses (PEP 3119). */
package org.krait.module.abc;
