package org.krait.module.uuid;

import java.io.IOException;
import java.net.NetworkInterface;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Enumeration;
import org.krait.expose.ExposeModule;
import org.krait.expose.Function;
import org.krait.module.JavaModule;
import org.krait.object.Py;
import org.krait.object.PyObject;
import org.krait.object.bytes.PyBytes;
import org.krait.object.dict.PyDict;
import org.krait.object.str.PyStr;

/**
 * The function of {@code _uuid} (RFC 9562, 5.1). No other process is asked for the time, so nothing but the random
 * clock sequence keeps apart what two processes make at one instant: such identifiers are called unsafe.
 */
@ExposeModule(name = "_uuid")
public final class UuidModule extends JavaModule {
    /** From 1582-10-15 to 1970-01-01 in units of 100 nanoseconds. */
    private static final long EPOCH = 0x01B21DD213814000L;
    private static final int UNSAFE = -1;
    private static final int NODE_SIZE = 6;

    private long last;
    private short sequence;
    private byte[] node;

    public UuidModule() {
        super(UuidModuleExposed.INSTANCE);
    }

    @Override
    protected void init(PyDict dict) {
        dict.put(PyStr.intern("has_uuid_generate_time_safe"), Py.integer(1));
        dict.put(PyStr.intern("has_stable_extractable_node"), Py.integer(0));
    }

    /** The bytes of a new identifier, and whether it was made safely. */
    @Function(name = "generate_time_safe")
    synchronized PyObject generateTimeSafe() {
        if (node == null) {
            SecureRandom random = new SecureRandom();
            sequence = (short) (random.nextInt() & 0x3FFF | 0x8000);
            node = hardwareAddress();
            if (node == null) {
                node = new byte[NODE_SIZE];
                random.nextBytes(node);
                node[0] |= 1; // multicast: no address of a network card
            }
        }
        Instant now = Instant.now();
        long time = now.getEpochSecond() * 10_000_000 + now.getNano() / 100 + EPOCH;
        last = time > last ? time : last + 1;
        ByteBuffer uuid = ByteBuffer.allocate(16);
        uuid.putInt((int) last).putShort((short) (last >> 32)).putShort((short) (last >> 48 & 0xFFF | 0x1000));
        uuid.putShort(sequence).put(node);
        return Py.tuple(PyBytes.of(uuid.array()), Py.integer(UNSAFE));
    }

    /** The address of the first network card, null if there is none. */
    private static byte[] hardwareAddress() {
        try {
            Enumeration<NetworkInterface> all = NetworkInterface.getNetworkInterfaces();
            while (all.hasMoreElements()) {
                byte[] address = all.nextElement().getHardwareAddress();
                if (address != null && address.length == NODE_SIZE) {
                    return address;
                }
            }
        } catch (IOException unknown) {
            // As without a network card.
        }
        return null;
    }
}
