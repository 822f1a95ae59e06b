/**
 * The modules {@code _testcapi}, {@code _testinternalcapi} and {@code _testlimitedcapi}, which CPython's
 * distribution has so that its own tests can reach what no Python code reaches. Here they have those functions
 * that ask something which has an answer in Krait (where an instance keeps its attributes, how deep calls
 * nest, how the interpreter was configured) or do something that Krait does too (raise an exception from
 * native code). What asks for CPython's memory management, its C structures or its C calling conventions is
 * absent, as a name that CPython doesn't have.
 *
 * <p>They stand here and not with the conformance tests because the tests run any interpreter they are given, the
 * installed one included. Nothing loads these classes before one of the modules is imported.
 */
package org.krait.module.testing;
