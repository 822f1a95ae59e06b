package org.krait.conformance.frontend;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.krait.conformance.WorkFolder;

/**
 * Scripts that CPython runs to find sources: each writes them to the file that its first argument names. A source is a
 * line with mode, flags, feature version, whether it is text, the lengths of its file's name and of its bytes; both
 * follow.
 */
final class OracleScript {

    private static final int LIMIT_SECONDS = 300;

    private OracleScript() {
    }

    /**
     * The sources that a script finds; what else it writes is dropped.
     *
     * @param home     the oracle's folder
     * @param resource the script's name among the resources of this package
     * @throws IllegalStateException if it fails, with the end of what it wrote
     */
    static List<Source> sources(Path home, String resource, String... arguments) {
        try (WorkFolder work = WorkFolder.create("krait-sources")) {
            Path folder = work.path();
            Path script = work.copy("frontend/" + resource, resource);
            Path output = folder.resolve("sources");
            Path log = folder.resolve("log");
            List<String> command = new ArrayList<>(List.of(home.resolve("bin/python3.14").toString(), "-X", "utf8",
                    script.toString(), output.toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().put("LD_LIBRARY_PATH", home.toString());
            builder.environment().put("PYTHONHOME", home.toString());
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            Process process = builder.start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            if (process.exitValue() != 0) {
                String said = Files.readString(log);
                throw new IllegalStateException(resource + " " + String.join(" ", arguments) + " failed: "
                        + said.substring(Math.max(0, said.length() - 2000)));
            }
            return read(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Source> read(Path file) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            String line;
            while ((line = line(in)) != null) {
                String[] fields = line.split(" ");
                byte[] name = in.readNBytes(Integer.parseInt(fields[4]));
                byte[] bytes = in.readNBytes(Integer.parseInt(fields[5]));
                sources.add(new Source(new String(name, StandardCharsets.UTF_8), bytes, fields[3].equals("1"),
                        fields[0], Integer.parseInt(fields[1]), Integer.parseInt(fields[2])));
            }
        }
        return sources;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b;
        while ((b = in.read()) >= 0 && b != '\n') {
            line.write(b);
        }
        return b < 0 ? null : line.toString(StandardCharsets.US_ASCII);
    }
}
