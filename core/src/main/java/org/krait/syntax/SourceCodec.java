package org.krait.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Decodes a source in an encoding other than UTF-8 that its cookie declares. The parser's own knows Python's
 * codecs for which Java has a charset; an interpreter with a registry of codecs may give the parser another.
 */
@FunctionalInterface
public interface SourceCodec {

    /** The codecs that Java has charsets for. */
    SourceCodec JAVA = SourceCodec::decodeByCharset;

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

    /** The charset of an encoding as a cookie spells it; null if Java has none for it, or it is null. */
    static Charset charset(String encoding) {
        String[] codec = encoding == null ? null : Codecs.BY_NAME.get(normalize(encoding));
        boolean known = codec != null && !codec[1].equals("-") && Charset.isSupported(codec[1]);
        return known ? Charset.forName(codec[1]) : null;
    }

    private static String decodeByCharset(String encoding, byte[] bytes, int start, int length)
            throws Failure {
        String[] codec = Codecs.BY_NAME.get(normalize(encoding));
        if (codec == null) {
            throw new Failure("unknown encoding: " + encoding);
        }
        if (codec[1].equals("-")) {
            throw new Failure("'" + encoding
                    + "' is not a text encoding; use codecs.decode() to handle arbitrary codecs");
        }
        Charset charset;
        try {
            charset = Charset.forName(codec[1]);
        } catch (UnsupportedCharsetException e) {
            throw new Failure("unknown encoding: " + encoding);
        }
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, length).slice();
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(length * (double) decoder.maxCharsPerByte())
                + 16);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new Failure(describe(codec[0], charset, in, result.length()));
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    /** One spelling for a name: as {@code encodings.normalize_encoding} does, in small letters. */
    private static String normalize(String encoding) {
        StringBuilder name = new StringBuilder();
        boolean separate = false;
        for (int i = 0; i < encoding.length(); i++) {
            char c = encoding.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.') {
                if (separate && name.length() > 0) {
                    name.append('_');
                }
                name.append(c == '.' ? '_' : c);
                separate = false;
            } else {
                separate = true;
            }
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static String describe(String codec, Charset charset, ByteBuffer in, int malformed) {
        int start = in.position();
        int end = start + 1;
        String name = codec;
        String reason;
        if (codec.equals("ascii")) {
            reason = "ordinal not in range(128)";
        } else if (charset == StandardCharsets.UTF_8) {
            name = "utf-8";
            int first = in.get(start) & 0xFF;
            boolean starts = first >= 0xC2 && first < 0xF5;
            end = start + malformed;
            reason = !starts ? "invalid start byte" : end >= in.limit() ? "unexpected end of data"
                    : "invalid continuation byte";
        } else if (charset.newDecoder().maxCharsPerByte() == 1.0f && charset.canEncode()
                && charset.newEncoder().maxBytesPerChar() == 1.0f) {
            name = "charmap";
            reason = "character maps to <undefined>";
        } else {
            reason = "illegal multibyte sequence";
        }
        return "'" + name + "' codec can't decode " + (end == start + 1
                ? "byte 0x" + Integer.toHexString(0x100 | in.get(start) & 0xFF).substring(1)
                + " in position " + start
                : "bytes in position " + start + "-" + (end - 1)) + ": " + reason;
    }

    /** Python's codecs by all their names, as {@code encodings.txt} lists them. */
    final class Codecs {
        private static final Map<String, String[]> BY_NAME = read();

        private Codecs() {
        }

        private static Map<String, String[]> read() {
            String text;
            try (InputStream in = SourceCodec.class.getResourceAsStream("encodings.txt")) {
                text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                throw new IllegalStateException("the list of encodings cannot be read", e);
            }
            Map<String, String[]> byName = new HashMap<>();
            for (String line : text.split("\n")) {
                if (line.startsWith("#")) {
                    continue;
                }
                String[] words = line.split(" ");
                byName.put(words[0], words);
                for (int i = 2; i < words.length; i++) {
                    byName.put(words[i], words);
                }
            }
            return byName;
        }
    }
}
