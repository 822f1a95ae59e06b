/**
 * Python objects: what an object and a type are, and the protocols by which Java code works with any of them.
 *
 * <p>Words: a <em>slot</em> is a place of a type for one special method; <em>ops</em> are the filled slots of a type;
 * a <em>shape</em> says where the attributes of an instance stand; the <em>solid base</em> is the built-in type whose
 * Java class an instance has. Built-in types live in the folders below, one family each. May use {@code code} and
 * {@code algorithm}; forms one layer with {@code runtime}. Start with {@link org.krait.object.PyObject}, then
 * {@link org.krait.object.PyType}; docs/object-model.md is the contract.
 */
package org.krait.object;
