package org.krait.syntax;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.krait.syntax.ast.Dump;
import org.krait.syntax.ast.Mod;

/**
 * Prints, for each Python file of a folder, the digest of its tree's dump or its syntax error: what the
 * oracle prints for the same files must be equal. With {@code --speed}, parses all files repeatedly and
 * prints lines per second.
 */
public final class AstDigests {

    private AstDigests() {
    }

    public static void main(String[] args) throws IOException {
        boolean speed = args[0].equals("--speed");
        Path root = Path.of(args[speed ? 1 : 0]);
        List<Path> files = pythonFiles(root);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        if (speed) {
            measure(files, out);
        } else {
            for (Path file : files) {
                out.println(file + " " + digest(Files.readAllBytes(file), file.toString()));
            }
        }
        out.flush();
    }

    /** All files below a folder whose names end in .py. */
    static List<Path> pythonFiles(Path root) throws IOException {
        if (Files.isRegularFile(root)) {
            return List.of(root);
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(file -> file.toString().endsWith(".py")
                    && Files.isRegularFile(file)).forEach(files::add);
        }
        Collections.sort(files);
        return files;
    }

    /** The digest of a tree's dump, or the error. */
    static String digest(byte[] source, String filename) {
        try {
            Mod tree = Parser.parse(source, filename, Mode.EXEC, ParseOptions.DEFAULT, WarningSink.NONE);
            MessageDigest md5 = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(md5.digest(Dump.dump(tree,
                    true).getBytes(StandardCharsets.UTF_8)));
        } catch (SyntaxException e) {
            return "ERR " + e.kind().pythonName() + " " + e.getMessage() + " " + e.line() + " " + e.offset();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static void measure(List<Path> files, PrintStream out) throws IOException {
        List<byte[]> sources = new ArrayList<>();
        long lines = 0;
        for (Path file : files) {
            byte[] source = Files.readAllBytes(file);
            sources.add(source);
            for (byte b : source) {
                if (b == '\n') {
                    lines++;
                }
            }
        }
        for (int round = 0; round < 6; round++) {
            long start = System.nanoTime();
            int failed = 0;
            for (byte[] source : sources) {
                try {
                    Parser.parse(source, "<test>", Mode.EXEC, ParseOptions.DEFAULT, WarningSink.NONE);
                } catch (SyntaxException e) {
                    failed++;
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf("%d lines, %d refused, %.2f s, %.0f lines/s%n", lines, failed, seconds,
                    lines / seconds);
            out.flush();
        }
    }
}
