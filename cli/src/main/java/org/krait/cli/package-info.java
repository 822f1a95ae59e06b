/**
 * CPython's command line: options, what to run, exit status. Uses {@code org.krait.startup} and what is below it. Start
 * with {@link org.krait.cli.Main}.
 */
package org.krait.cli;
