package org.krait.conformance.frontend;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.krait.code.CodeObject;
import org.krait.code.MarshalReader;

/**
 * CPython's {@code compile()}, in a process that lives as long as this object and answers one source at a
 * time.
 */
public final class OracleCompiler implements AutoCloseable {

    private final Process process;
    private final OutputStream requests;
    private final DataInputStream answers;

    /**
     * Starts CPython.
     *
     * @param home the folder that holds {@code bin/python3.14}
     */
    public OracleCompiler(Path home) {
        try (InputStream script = OracleCompiler.class.getResourceAsStream("compile_server.py")) {
            String program = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            ProcessBuilder builder =
                    new ProcessBuilder(home.resolve("bin/python3.14").toString(), "-X", "utf8", "-c",
                            program);
            builder.environment().put("LD_LIBRARY_PATH", home.toString());
            builder.environment().put("PYTHONHOME", home.toString());
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        requests = new BufferedOutputStream(process.getOutputStream());
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /** Whether there is an interpreter in {@code home}. */
    public static boolean isIn(Path home) {
        return Files.isExecutable(home.resolve("bin/python3.14"));
    }

    /** Asks for one source, with every warning issued. */
    Answer compile(Source source, int level) {
        return compile(source, level, false);
    }

    /**
     * Asks for one source.
     *
     * @param strict warnings are errors
     * @throws UncheckedIOException if the oracle dies of it
     */
    Answer compile(Source source, int level, boolean strict) {
        return ask(source, level, strict ? "error" : "always");
    }

    /** How long the oracle takes to compile a source, in nanoseconds. */
    long time(Source source, int level) {
        return (Long) ask(source, level, "time").error().get(0);
    }

    private Answer ask(Source source, int level, String how) {
        try {
            byte[] name = source.filename().getBytes(StandardCharsets.UTF_8);
            byte[] bytes = source.bytes();
            String line = level + " " + source.mode() + " " + source.flags() + " " + source.featureVersion() + " "
                    + how + " " + (source.isText() ? 1 : 0) + " "
                    + name.length + " " + bytes.length + "\n";
            requests.write(line.getBytes(StandardCharsets.US_ASCII));
            requests.write(name);
            requests.write(bytes);
            requests.flush();
            int kind = answers.read();
            if (kind < 0) {
                throw new EOFException();
            }
            byte[] data = block();
            List<Object> warnings = values(block());
            if (kind == 'C') {
                CodeObject code = (CodeObject) new MarshalReader(data, 0, data.length).read();
                return Answer.code(code, warnings);
            }
            if (kind == 'D') {
                return Answer.accepted(warnings);
            }
            return kind == 'T' ? Answer.tree(new String(data, StandardCharsets.UTF_8), warnings)
                    : Answer.error(values(data), warnings);
        } catch (IOException e) {
            throw new UncheckedIOException("the oracle died on " + source.filename(), e);
        }
    }

    private byte[] block() throws IOException {
        int size = Integer.reverseBytes(answers.readInt());
        byte[] block = answers.readNBytes(size);
        if (block.length < size) {
            throw new EOFException();
        }
        return block;
    }

    private static List<Object> values(byte[] data) {
        List<Object> values = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            switch (buffer.get()) {
                case 'N':
                    values.add(null);
                    break;
                case 'I':
                    values.add(buffer.getLong());
                    break;
                default:
                    byte[] text = new byte[buffer.getInt()];
                    buffer.get(text);
                    values.add(new String(text, StandardCharsets.UTF_8));
                    break;
            }
        }
        return values;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
