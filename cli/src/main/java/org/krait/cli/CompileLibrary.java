package org.krait.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.krait.algorithm.siphash.SipHash;
import org.krait.code.MarshalWriter;
import org.krait.runtime.Compilation;
import org.krait.runtime.importing.FrozenModules;

/**
 * The last step but one of making a distribution: compiles the library. Every module gets a {@code .pyc} in
 * {@code __pycache__}, and the frozen modules get files of their own. The files are what {@code compileall
 * --invalidation-mode unchecked-hash} writes (PEP 552): they are used without a look at the source's time stamp, which
 * unpacking and copying a distribution change.
 */
public final class CompileLibrary {

    /** CPython 3.14's number for its bytecode, as the first four bytes of a {@code .pyc}. */
    private static final int MAGIC = 0x0a0d0e2b;
    private static final int HASH_BASED_UNCHECKED = 1;
    private static final long STACK = 256L << 20;

    private final Path library;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    private CompileLibrary(Path library) {
        this.library = library;
    }

    /**
     * The command: {@code CompileLibrary FOLDER}.
     *
     * @param args the {@code lib} folder of the distribution; besides the compiled modules it gets {@code java-home},
     *         which says what java made it, and {@code built}, whose time says when it was complete
     * @throws Exception when a file can't be read or written
     */
    public static void main(String[] args) throws Exception {
        Path lib = Path.of(args[0]);
        CompileLibrary work = new CompileLibrary(lib.resolve("python3.14"));
        work.compileAll();
        work.freeze(lib);
        if (work.failures.get() > 0) {
            System.err.println(work.failures + " library modules could not be compiled");
            System.exit(1);
        }
        Files.writeString(lib.resolve("java-home"), System.getProperty("java.home") + "\n");
        Files.writeString(lib.resolve("built"), "");
    }

    /** One thread a processor, each with a stack for deeply nested source. */
    private void compileAll() throws IOException, InterruptedException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(library)) {
            sources = files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
        }
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Thread worker = new Thread(null, () -> {
                for (int n = next.getAndIncrement(); n < sources.size(); n = next.getAndIncrement()) {
                    compile(sources.get(n));
                }
            }, "compile-" + i, STACK);
            worker.start();
            workers.add(worker);
        }
        for (Thread worker : workers) {
            worker.join();
        }
    }

    /** Writes the compiled form of one module beside it. */
    private void compile(Path file) {
        try {
            byte[] source = Files.readAllBytes(file);
            byte[] code = MarshalWriter.dumps(Compilation.compileModule(source, file.toString(), 0));
            ByteBuffer pyc = ByteBuffer.allocate(16 + code.length).order(ByteOrder.LITTLE_ENDIAN);
            pyc.putInt(MAGIC).putInt(HASH_BASED_UNCHECKED).putLong(SipHash.hash13(MAGIC, 0, source)).put(code);
            String name = file.getFileName().toString();
            Path target = Files.createDirectories(file.resolveSibling("__pycache__"))
                    .resolve(name.substring(0, name.length() - 3) + ".cpython-314.pyc");
            Files.write(target, pyc.array());
        } catch (IOException | RuntimeException e) {
            System.err.println(library.relativize(file) + ": " + e);
            failures.incrementAndGet();
        }
    }

    private void freeze(Path lib) throws IOException {
        Files.createDirectories(lib.resolve("frozen"));
        for (String name : FrozenModules.inLibrary()) {
            Path file = library.resolve(FrozenModules.source(name));
            if (!Files.exists(file)) {
                continue;
            }
            for (int optimize = 0; optimize <= 2; optimize++) {
                Files.write(lib.resolve(FrozenModules.fileName(name, optimize)),
                        MarshalWriter.dumps(Compilation.compileModule(Files.readAllBytes(file),
                                "<frozen " + FrozenModules.displayName(name) + ">", optimize)));
            }
        }
    }
}
