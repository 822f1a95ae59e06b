/**
 * What stands in the dictionaries of types and modules, and how it is found, bound and called: methods and functions
 * written in Java, slot wrappers, attributes, {@code property}, {@code staticmethod}, {@code classmethod} and
 * {@code super}.
 *
 * <p>Words: the <em>members</em> of a type are the Java bodies of its methods and attributes, numbered
 * ({@link org.krait.object.descriptor.Members}); a descriptor is a number with a name. <em>Exposed</em> is what the
 * annotation processor writes about a Java class. <em>Dynamic</em> ops belong to types defined in Python. Uses
 * {@code object} and {@code runtime}. Start with {@link org.krait.object.descriptor.Exposed} and
 * {@link org.krait.object.descriptor.Members}.
 */
package org.krait.object.descriptor;
