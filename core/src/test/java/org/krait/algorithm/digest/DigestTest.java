package org.krait.algorithm.digest;

import static org.krait.algorithm.Oracle.toBytes;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.krait.algorithm.Oracle;

class DigestTest {
    @Test
    void asCPython() {
        Oracle.Differences d = new Oracle.Differences();
        for (String[] c : Oracle.cases("digest/digests.py")) {
            switch (c[0]) {
                case "hash" -> {
                    Digest digest = Digests.of(c[1]);
                    d.check(c[3] + c[4] + c[5], hash(digest, toBytes(c[2]))
                            + digest.digestSize() + digest.blockSize(), c);
                }
                case "hmac" -> d.check(c[4], hash(new Hmac(Digests.of(c[1]), toBytes(c[3])), toBytes(c[2])), c);
                case "shake" -> {
                    Keccak shake = (Keccak) Digests.of(c[1]);
                    hash(shake, toBytes(c[2]));
                    d.check(c[4], HexFormat.of().formatHex(shake.digest(Integer.parseInt(c[3]))), c);
                }
                case "blake2" -> d.check(c[14], blake2(c), c);
                case "pbkdf2" -> d.check(c[6], HexFormat.of().formatHex(KeyDerivation.pbkdf2(Digests.of(c[1]),
                        toBytes(c[2]), toBytes(c[3]), Integer.parseInt(c[4]), Integer.parseInt(c[5]))), c);
                case "scrypt" -> d.check(c[7], HexFormat.of().formatHex(KeyDerivation.scrypt(toBytes(c[1]),
                        toBytes(c[2]), Integer.parseInt(c[3]), Integer.parseInt(c[4]), Integer.parseInt(c[5]),
                        Integer.parseInt(c[6]))), c);
                default -> {
                    byte[] data = toBytes(c[1]);
                    long start = Long.parseLong(c[2]);
                    long sum = switch (c[0]) {
                        case "crc32" -> Checksum.crc32(data, 0, data.length, start);
                        case "adler32" -> Checksum.adler32(data, 0, data.length, start);
                        default -> Checksum.crcHqx(data, 0, data.length, (int) start);
                    };
                    d.check(c[3], String.valueOf(sum), c);
                }
            }
        }
        d.verify();
    }

    /** Feeds the data in two parts, with a copy in between. */
    private static String hash(Digest digest, byte[] data) {
        int part = data.length / 3;
        digest.update(data, 0, part);
        Digest copy = digest.copy();
        copy.update(data, part, data.length - part);
        digest.update(data, part, data.length - part);
        return HexFormat.of().formatHex(copy.digest());
    }

    private static String blake2(String[] c) {
        Blake2Parameters p = new Blake2Parameters(Integer.parseInt(c[3]));
        p.key = toBytes(c[4]);
        p.salt = toBytes(c[5]);
        p.person = toBytes(c[6]);
        p.fanout = Integer.parseInt(c[7]);
        p.depth = Integer.parseInt(c[8]);
        p.leafSize = Long.parseLong(c[9]);
        p.nodeOffset = Long.parseLong(c[10]);
        p.nodeDepth = Integer.parseInt(c[11]);
        p.innerSize = Integer.parseInt(c[12]);
        p.lastNode = c[13].equals("1");
        return hash(c[1].equals("b") ? new Blake2b(p) : new Blake2s(p), toBytes(c[2]));
    }
}
