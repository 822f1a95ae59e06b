package org.krait.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.krait.algorithm.codec.Charmap;
import org.krait.algorithm.codec.DecodeErrors;
import org.krait.algorithm.codec.Decoded;
import org.krait.algorithm.codec.SingleByte;
import org.krait.algorithm.codec.TextSink;
import org.krait.algorithm.codec.Utf16;
import org.krait.algorithm.codec.Utf7;
import org.krait.algorithm.codec.Utf8;
import org.krait.algorithm.codec.multibyte.MultibyteCodec;

/**
 * Decodes a source in an encoding other than UTF-8 that its cookie declares. The parser's own knows Python's
 * codecs that are in {@link SourceEncoding}; an interpreter with a registry of codecs may give the parser another.
 */
@FunctionalInterface
public interface SourceCodec {

    /** The codecs that need no interpreter. */
    SourceCodec JAVA = new SourceCodec() {
        @Override
        public String decode(String encoding, byte[] bytes, int start, int length) throws Failure {
            try {
                return decodeKnown(encoding, bytes, start, length, Errors.REFUSE);
            } catch (Refused e) {
                throw new Failure(e.getMessage());
            }
        }
    };

    /**
     * An encoding that is unknown, or bytes that are not in it; the message is that of Python's exception.
     */
    final class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        public Failure(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * The text of bytes.
     *
     * @param encoding as the cookie spells it
     */
    String decode(String encoding, byte[] bytes, int start, int length) throws Failure;

    /** The text of bytes in an encoding, null for UTF-8, whatever is wrong with them: for a message. */
    default String show(String encoding, byte[] bytes) {
        SourceEncoding known = encoding == null ? null : SourceEncoding.find(encoding);
        if (known == null || !known.isText()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        try {
            return decodeKnown(encoding, bytes, 0, bytes.length, Errors.REPLACE);
        } catch (Failure e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decodeKnown(String encoding, byte[] bytes, int start, int length, DecodeErrors errors)
            throws Failure {
        SourceEncoding known = SourceEncoding.find(encoding);
        if (known == null) {
            throw new Failure("unknown encoding: " + encoding);
        }
        if (!known.isText()) {
            throw new Failure("'" + encoding
                    + "' is not a text encoding; use codecs.decode() to handle arbitrary codecs");
        }
        byte[] data = Arrays.copyOfRange(bytes, start, start + length);
        switch (known.name()) {
            case "utf_8":
                return text(Utf8.decode(data, true, errors));
            case "utf_7":
                return text(Utf7.decode(data, true, errors));
            case "utf_16":
                return Utf16.decode(data, 0, true, errors).text().toString();
            case "utf_16_be":
                return Utf16.decode(data, 1, true, errors).text().toString();
            case "utf_16_le":
                return Utf16.decode(data, -1, true, errors).text().toString();
            case "utf_32":
                return Utf16.decode32(data, 0, true, errors).text().toString();
            case "utf_32_be":
                return Utf16.decode32(data, 1, true, errors).text().toString();
            case "utf_32_le":
                return Utf16.decode32(data, -1, true, errors).text().toString();
            case "ascii":
                return text(SingleByte.decodeAscii(data, errors));
            default:
                MultibyteCodec multibyte = known.multibyte();
                return multibyte != null ? decodeMultibyte(multibyte, data, errors)
                        : text(Charmap.decode(data, known.table(), errors));
        }
    }

    private static String text(Decoded decoded) {
        return decoded.text().toString();
    }

    private static String decodeMultibyte(MultibyteCodec codec, byte[] data, DecodeErrors errors) {
        byte[] state = new byte[MultibyteCodec.STATE_SIZE];
        codec.startDecoding(state);
        MultibyteCodec.Bytes in = new MultibyteCodec.Bytes(data);
        TextSink out = new TextSink(data.length);
        int wrong;
        while ((wrong = codec.decode(in, state, out)) != MultibyteCodec.DONE) {
            boolean incomplete = wrong == MultibyteCodec.TOO_FEW;
            DecodeErrors.Handled handled = errors.handle(codec.name(), data, in.position,
                    in.position + (incomplete ? in.left() : wrong), MultibyteCodec.reason(incomplete));
            out.add(handled.text());
            in.position = handled.position();
        }
        return out.toString();
    }

    /** What to do with bytes that can't be decoded; in a class of their own, which few sources need. */
    final class Errors {
        /** Every error is one. */
        private static final DecodeErrors REFUSE = (encoding, object, start, end, reason) -> {
            throw new Refused(encoding, object, start, end, reason);
        };

        /** A replacement character for every error. */
        private static final DecodeErrors REPLACE = (encoding, object, start, end, reason) ->
                new DecodeErrors.Handled(new int[] {'\uFFFD'}, end, object);

        private Errors() {
        }
    }

    /** What a decoder says of bytes that it can't decode. */
    final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String encoding, byte[] object, int start, int end, String reason) {
            super("'" + encoding + "' codec can't decode " + (end == start + 1
                    ? "byte 0x" + Integer.toHexString(0x100 | object[start] & 0xFF).substring(1) + " in position "
                            + start
                    : "bytes in position " + start + "-" + (end - 1)) + ": " + reason, null, false, false);
        }
    }
}
