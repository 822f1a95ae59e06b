/**
 * How Java becomes visible to Python: annotations for built-in types, modules and their members, and the processor
 * that turns them, at build time, into slot tables, descriptors and argument parsing. Nothing here is needed at run
 * time; nothing here knows the runtime's classes except by name. Start with {@link org.krait.expose.ExposeType}.
 */
package org.krait.expose;
