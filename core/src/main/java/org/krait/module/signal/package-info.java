/**
 * The module {@code _signal}: handlers are kept by {@link org.krait.runtime.Signals}, signals come from
 * {@link org.krait.os.SignalSource}.
 */
package org.krait.module.signal;
