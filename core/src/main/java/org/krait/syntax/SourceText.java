package org.krait.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * A source in the form that the tokenizer reads: UTF-8 with line ends {@code \n} and a zero byte behind the
 * last character. Finds the encoding of bytes (PEP 263: a byte order mark, or a cookie in one of the first
 * two lines).
 */
final class SourceText {

    /** The byte order mark. */
    static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final String UTF_8 = "utf-8";

    /** As many characters of an encoding's name tell which of the common ones it is. */
    private static final int NORMAL_LENGTH = 12;

    final byte[] bytes;
    final int length;
    final LineEnds lineEnds;
    /** The source before it was decoded from another encoding than UTF-8, null if it was not. */
    final byte[] undecoded;
    /** Whether CPython reads it line by line from a program's file. */
    final boolean isFile;

    private SourceText(byte[] bytes, int length, LineEnds lineEnds, byte[] undecoded, boolean isFile) {
        this.bytes = bytes;
        this.length = length;
        this.lineEnds = lineEnds;
        this.undecoded = undecoded;
        this.isFile = isFile;
    }

    private SourceText(byte[] bytes, int length, byte[] undecoded, boolean isFile) {
        this(bytes, length, new LineEnds(bytes, length), undecoded, isFile);
    }

    /**
     * Source that is text already.
     *
     * @param endLine whether a missing line end at the end is added
     */
    static SourceText of(String source, boolean endLine) {
        return ofUtf8(source.getBytes(StandardCharsets.UTF_8), endLine);
    }

    /** Bytes that are UTF-8, whatever a cookie says. */
    static SourceText ofUtf8(byte[] source, boolean endLine) {
        SourceText text = withNewlines(source, endLine);
        text.checkNulls();
        return text;
    }

    /**
     * Bytes in the encoding that they declare, UTF-8 by default.
     *
     * @throws SyntaxException for an encoding that is unknown or does not fit
     */
    static SourceText decode(byte[] source, String filename, boolean endLine, SourceCodec codec) {
        return decode(source, filename, endLine, codec, false);
    }

    /**
     * The bytes of a program's file, which CPython reads line by line: zero bytes are the tokenizer's to find, and
     * encodings that do not fit have messages of their own.
     */
    static SourceText decodeFile(byte[] source, String filename, SourceCodec codec) {
        SourceText text = decode(source, filename, true, codec, true);
        return new SourceText(text.bytes, text.length, text.lineEnds, text.undecoded, true);
    }

    private static SourceText decode(byte[] source, String filename, boolean endLine, SourceCodec codec,
            boolean file) {
        SourceText text = withNewlines(source, endLine);
        if (!file) {
            text.checkNulls();
        }
        Declaration declared = text.declaration(filename, file);
        if (declared.encoding != null && !declared.encoding.equals(UTF_8)) {
            return text.decoded(source, declared, filename, codec, file);
        }
        if (declared.mark) {
            text = new SourceText(Arrays.copyOfRange(text.bytes, MARK.length, text.length + 1),
                    text.length - MARK.length, null, false);
        }
        text.checkUtf8(declared, filename, file);
        return text;
    }

    /**
     * What a source says of its encoding.
     *
     * @param mark     whether a byte order mark stands in front
     * @param encoding what the cookie names, null if there is none
     * @param line     the number of the cookie's line
     * @param end      where that line ends
     */
    private record Declaration(boolean mark, String encoding, int line, int end) {
    }

    private Declaration declaration(String filename, boolean file) {
        boolean mark = hasMark(bytes, length);
        int lineStart = mark ? MARK.length : 0;
        for (int line = 1; line <= 2; line++) {
            int lineEnd = endOfLine(lineStart);
            if (lineEnd == length) {
                break;
            }
            String name = cookie(bytes, lineStart, lineEnd);
            if (name != null) {
                String encoding = normalName(name);
                if (mark && !encoding.equals(UTF_8)) {
                    SyntaxException refusal = new SyntaxException(SyntaxException.Kind.SYNTAX_ERROR,
                            "encoding problem: " + encoding + " with BOM", filename, line, 0,
                            replacing(bytes, lineStart, lineEnd), line, lineEnd - lineStart + line - 1);
                    throw file ? refusal : refusal.beforeNamed();
                }
                return new Declaration(mark, encoding, line, lineEnd + 1);
            }
            if (!isBlankOrComment(bytes, lineStart, lineEnd)) {
                break;
            }
            lineStart = lineEnd + 1;
        }
        return new Declaration(mark, null, 0, 0);
    }

    /** The source from another encoding than UTF-8, which no mark stands in front of. */
    private SourceText decoded(byte[] source, Declaration declared, String filename, SourceCodec codec, boolean file) {
        String decoded;
        try {
            decoded = codec.decode(declared.encoding, bytes, 0, length);
        } catch (SourceCodec.Failure e) {
            if (file) {
                throw notInEncoding(source, declared, codec, filename);
            }
            throw new SyntaxException(SyntaxException.Kind.SYNTAX_ERROR, e.getMessage(), filename, 0, -1, null,
                    SyntaxException.NO_END, 0);
        }
        byte[] utf8 = decoded.getBytes(StandardCharsets.UTF_8);
        int end = file ? utf8.length : firstNull(utf8);
        return new SourceText(Arrays.copyOf(utf8, end + 1), end, Arrays.copyOf(bytes, length), file);
    }

    /** Where the first zero byte is, the end if there is none: decoded text is a C string to {@code compile()}. */
    private static int firstNull(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] != 0) {
            i++;
        }
        return i;
    }

    /** Refuses a source that is not UTF-8; one with a zero byte before that is the tokenizer's to refuse. */
    private void checkUtf8(Declaration declared, String filename, boolean file) {
        int wrong = lineEnds.firstNotUtf8();
        if (wrong == LineEnds.NOWHERE) {
            return;
        }
        if (file && declared.encoding != null) {
            checkDeclaredUtf8(filename, declared.end - (declared.mark ? MARK.length : 0), declared.line);
        } else if (file && declared.mark) {
            checkDeclaredUtf8(filename, 0, 0);
        } else if (!lineEnds.hasNullBefore(wrong)) {
            throw notUtf8(filename, file, wrong);
        }
    }

    /**
     * A file that is not in the encoding of its cookie: CPython decodes what follows the cookie block by block, the
     * first block when it finds the cookie, and what it has read until then afterwards.
     */
    private SyntaxException notInEncoding(byte[] file, Declaration declared, SourceCodec codec, String filename) {
        String encoding = declared.encoding;
        SourceBlocks blocks = new SourceBlocks(file, encoding, codec, declared.line);
        if (blocks.failure() != null) {
            return blocks.isFirst() ? encodingProblem(encoding)
                    : unicodeError(blocks.failure(), filename, lineStart(blocks.line()), blocks.line(), encoding,
                            codec);
        }
        try {
            codec.decode(encoding, bytes, 0, declared.end);
        } catch (SourceCodec.Failure e) {
            return unicodeError(e, filename, lineBefore(declared.end), declared.line, encoding, codec);
        }
        return encodingProblem(encoding);
    }

    private static SyntaxException encodingProblem(String encoding) {
        return SyntaxException.withoutPosition(SyntaxException.Kind.SYNTAX_ERROR, "encoding problem: " + encoding);
    }

    /** A file that says that it is UTF-8 is decoded line by line, the lines up to the cookie in one. */
    private void checkDeclaredUtf8(String filename, int cookieEnd, int cookieLine) {
        int lineStart = 0;
        int end = cookieEnd;
        int line = cookieLine;
        while (lineStart < length) {
            if (end == lineStart) {
                line++;
                while (end < length && bytes[end++] != '\n') {
                    continue;
                }
            }
            try {
                SourceCodec.JAVA.decode(UTF_8, bytes, lineStart, end - lineStart);
            } catch (SourceCodec.Failure e) {
                throw unicodeError(e, filename, lineBefore(end), line, UTF_8, SourceCodec.JAVA);
            }
            lineStart = end;
        }
    }

    /** Where the line of a number, from 1, starts. */
    private int lineStart(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            while (start < length && bytes[start++] != '\n') {
                continue;
            }
        }
        return start;
    }

    /** Where the line that an offset stands in ends, its line end not counted. */
    private int endOfLine(int from) {
        int end = from;
        while (end < length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** The start of the line that ends at an offset. */
    private int lineBefore(int end) {
        int start = end - 1;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private SyntaxException unicodeError(SourceCodec.Failure e, String filename, int lineStart, int line,
            String encoding, SourceCodec codec) {
        int lineEnd = endOfLine(lineStart);
        String text = codec.show(encoding, Arrays.copyOfRange(bytes, lineStart, lineEnd));
        return new SyntaxException(SyntaxException.Kind.SYNTAX_ERROR, "(unicode error) " + e.getMessage(), filename,
                line, 0, text, line, lineEnd - lineStart);
    }

    /** Whether bytes begin with the byte order mark of UTF-8. */
    static boolean hasMark(byte[] bytes, int length) {
        return length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }

    /** The encoding that a cookie in one of the first two lines of a file declares, or null. */
    static String declaredEncoding(byte[] file) {
        int start = 0;
        for (int line = 1; line <= 2; line++) {
            int end = start;
            while (end < file.length && file[end] != '\n' && file[end] != '\r') {
                end++;
            }
            String encoding = cookie(file, start, end);
            if (encoding != null) {
                return normalName(encoding);
            }
            if (!isBlankOrComment(file, start, end)) {
                return null;
            }
            start = Math.min(end + 1, file.length);
            if (end + 1 < file.length && file[end] == '\r' && file[start] == '\n') {
                start++;
            }
        }
        return null;
    }

    /** What {@code compile()} says of zero bytes. */
    private void checkNulls() {
        if (lineEnds.hasNullBefore(length)) {
            throw SyntaxException.withoutPosition(SyntaxException.Kind.SYNTAX_ERROR,
                    "source code string cannot contain null bytes");
        }
    }

    /** The source with line ends {@code \n}. */
    private static SourceText withNewlines(byte[] source, boolean endLine) {
        byte[] bytes = Arrays.copyOf(source, source.length + 2);
        int size = source.length;
        LineEnds lineEnds = new LineEnds(bytes, size);
        if (lineEnds.hasReturns()) {
            size = replaceReturns(bytes, size);
            bytes[size] = 0;
            lineEnds = new LineEnds(bytes, size);
        }
        if (endLine && size > 0 && bytes[size - 1] != '\n') {
            bytes[size++] = '\n';
            bytes[size] = 0;
            lineEnds.addEnd(size);
        }
        return new SourceText(bytes, size, lineEnds, null, false);
    }

    /** Makes {@code \n} of the line ends {@code \r\n} and {@code \r} in the first bytes; returns how many are left. */
    private static int replaceReturns(byte[] bytes, int length) {
        int size = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (b == '\r') {
                if (i + 1 < length && bytes[i + 1] == '\n') {
                    i++;
                }
                b = '\n';
            }
            bytes[size++] = b;
        }
        return size;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\f';
    }

    private static boolean isBlankOrComment(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && isSpace(bytes[i])) {
            i++;
        }
        return i == end || bytes[i] == '#';
    }

    /** The encoding that a comment line declares, or null. */
    private static String cookie(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && isSpace(bytes[i])) {
            i++;
        }
        if (i == end || bytes[i] != '#') {
            return null;
        }
        byte[] word = {'c', 'o', 'd', 'i', 'n', 'g'};
        for (; i + word.length < end; i++) {
            int at = i + word.length;
            if (bytes[at] != ':' && bytes[at] != '=' || !Arrays.equals(bytes, i, at, word, 0, word.length)) {
                continue;
            }
            do {
                at++;
            } while (at < end && (bytes[at] == ' ' || bytes[at] == '\t'));
            int name = at;
            while (at < end && isNamePart(bytes[at])) {
                at++;
            }
            if (at > name) {
                return new String(bytes, name, at - name, StandardCharsets.ISO_8859_1);
            }
        }
        return null;
    }

    private static boolean isNamePart(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '-' || b == '_'
                || b == '.';
    }

    /** One name for the spellings of the two most common encodings. */
    private static String normalName(String name) {
        String start = name.substring(0, Math.min(NORMAL_LENGTH, name.length())).toLowerCase(Locale.ROOT)
                .replace('_', '-');
        if (start.equals(UTF_8) || start.startsWith(UTF_8 + "-")) {
            return UTF_8;
        }
        for (String latin1 : new String[] {"latin-1", "iso-8859-1", "iso-latin-1"}) {
            if (start.equals(latin1) || start.startsWith(latin1 + "-")) {
                return "iso-8859-1";
            }
        }
        return name;
    }

    private SyntaxException notUtf8(String filename, boolean file, int at) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int lineEnd = endOfLine(at);
        String before = new String(bytes, lineStart, at + 1 - lineStart, StandardCharsets.UTF_8);
        int offset = before.codePointCount(0, before.length());
        // Of a file CPython reads two lines before it counts, unless the first may have a cookie.
        int shown = file && line == 2 && !isBlankOrComment(bytes, 0, lineStart - 1) ? 1 : line;
        String message = "Non-UTF-8 code starting with '\\x" + Integer.toHexString(bytes[at] & 0xFF) + "'"
                + (file ? " in file " + filename : "") + " on line " + shown
                + ", but no encoding declared; see https://peps.python.org/pep-0263/ for details";
        SyntaxException refusal = new SyntaxException(SyntaxException.Kind.SYNTAX_ERROR, message, filename, shown,
                offset, replacing(bytes, lineStart, lineEnd), shown, offset);
        return file ? refusal : refusal.beforeNamed();
    }

    /** A replacement character for each byte that is no UTF-8; Java would have one for a surrogate's three bytes. */
    static String replacing(byte[] bytes, int from, int to) {
        byte[] part = Arrays.copyOfRange(bytes, from, to);
        for (int i = 0; i + 1 < part.length; i++) {
            if (part[i] == (byte) 0xED && (part[i + 1] & 0xFF) >= 0xA0) {
                part[i] = (byte) 0xFF;
            }
        }
        return new String(part, StandardCharsets.UTF_8);
    }
}
