/** The module {@code resource}. */
package org.krait.module.resource;
