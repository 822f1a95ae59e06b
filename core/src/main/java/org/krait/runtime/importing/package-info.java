/**
 * Importing: {@code __import__}'s rules in Java, and everything else through CPython's own {@code importlib}, which is
 * started when the first module is wanted that is not in {@code sys.modules}. <em>Frozen</em> modules are library
 * modules that exist before any path is searched; their code objects are part of the runtime. Start with
 * {@link org.krait.runtime.importing.Imports}.
 */
package org.krait.runtime.importing;
