/** {@code types.SimpleNamespace}: an object that is nothing but its attributes. Uses the object model only. */
package org.krait.object.namespace;
