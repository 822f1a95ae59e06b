/** The module {@code _uuid}: identifiers made of the time and the machine (RFC 9562, version 1). */
package org.krait.module.uuid;
