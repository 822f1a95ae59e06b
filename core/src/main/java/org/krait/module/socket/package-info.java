/**
 * The module {@code _socket}: sockets of the operating system under Krait's descriptors. {@link
 * org.krait.module.socket.PySocket} is the socket, {@link org.krait.module.socket.SocketAddress} turns addresses from
 * Python to C and back, {@link org.krait.module.socket.NameLookup} asks for names, which
 * {@link org.krait.module.socket.HostNames} takes from arguments.
 */
package org.krait.module.socket;
