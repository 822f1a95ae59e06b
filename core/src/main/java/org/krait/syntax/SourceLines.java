package org.krait.syntax;

import java.util.Arrays;

/** Gives the source lines that error messages show. */
@FunctionalInterface
public interface SourceLines {

    /** No lines: messages show none. */
    SourceLines NONE = new SourceLines() {
        @Override
        public String line(int number) {
            return null;
        }
    };

    /** As many bytes of a line are shown. */
    int MAX_BYTES = 999;

    /** The line with this number (from 1), null if it can't be had. */
    String line(int number);

    /** The lines of a file as CPython shows them: in the encoding that the file declares, and cut when long. */
    static SourceLines of(byte[] file, SourceCodec codec) {
        return number -> {
            int start = 0;
            for (int line = 1; line < number; line++) {
                start = end(file, start);
            }
            if (start >= file.length) {
                return null;
            }
            int end = end(file, start);
            if (number == 1 && SourceText.hasMark(file, end)) {
                start = SourceText.MARK.length;
            }
            int contentEnd = end;
            if (contentEnd > start && file[contentEnd - 1] == '\n') {
                contentEnd--;
            }
            if (contentEnd > start && file[contentEnd - 1] == '\r') {
                contentEnd--;
            }
            boolean newline = contentEnd < end;
            int content = contentEnd - start;
            byte[] shown = Arrays.copyOfRange(file, start, start + Math.min(content, MAX_BYTES));
            String text = codec.show(SourceText.declaredEncoding(file), shown);
            return newline && content < MAX_BYTES ? text + "\n" : text;
        };
    }

    /** The place behind the line that starts at {@code start}. */
    private static int end(byte[] file, int start) {
        while (start < file.length) {
            byte b = file[start++];
            if (b == '\n' || b == '\r' && (start == file.length || file[start] != '\n')) {
                break;
            }
        }
        return start;
    }
}
