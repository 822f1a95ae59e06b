package org.krait.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.krait.syntax.SyntaxException;

/**
 * Compiles the library when a distribution is made: a {@code .pyc} in {@code __pycache__} for every module, and the
 * frozen modules as resources of the runtime. The files are what {@code compileall --invalidation-mode
 * unchecked-hash} writes (PEP 552): they are used without a look at the source's time stamp, which unpacking and
 * copying a distribution change.
 */
public final class CompileLibrary {

    /** CPython 3.14's number for its bytecode, as the first four bytes of a {@code .pyc}. */
    private static final int MAGIC = 0x0a0d0e2b;
    private static final int HASH_BASED_UNCHECKED = 1;
    private static final long STACK = 256L << 20;

    private CompileLibrary() {
    }

    /**
     * The command: {@code CompileLibrary LIBRARY FROZEN}.
     *
     * @param args the folder {@code lib/python3.14}, and the folder that gets {@code org/krait/frozen/NAME}
     * @throws Exception when a file can't be read or written
     */
    public static void main(String[] args) throws Exception {
        Path library = Path.of(args[0]);
        Path frozen = Files.createDirectories(Path.of(args[1]).resolve("org/krait/frozen"));
        List<Path> sources;
        try (Stream<Path> files = Files.walk(library)) {
            sources = files.filter(f -> f.toString().endsWith(".py")).sorted().toList();
        }
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger next = new AtomicInteger();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Thread worker = new Thread(null, () -> {
                for (int n = next.getAndIncrement(); n < sources.size(); n = next.getAndIncrement()) {
                    if (!compile(library, sources.get(n))) {
                        refused.incrementAndGet();
                    }
                }
            }, "compile-" + i, STACK);
            worker.start();
            workers.add(worker);
        }
        Thread freezer = new Thread(null, () -> freeze(library, frozen), "freeze", STACK);
        freezer.start();
        workers.add(freezer);
        for (Thread worker : workers) {
            worker.join();
        }
        if (refused.get() > 0) {
            System.err.println(refused + " of " + sources.size() + " library files could not be compiled");
            System.exit(1);
        }
    }

    /** Writes the compiled form of one module beside it; answers whether it could be compiled. */
    private static boolean compile(Path library, Path file) {
        try {
            byte[] source = Files.readAllBytes(file);
            byte[] code = MarshalWriter.dumps(Compilation.compileModule(source, file.toString(), 0));
            ByteBuffer pyc = ByteBuffer.allocate(16 + code.length).order(ByteOrder.LITTLE_ENDIAN);
            pyc.putInt(MAGIC).putInt(HASH_BASED_UNCHECKED).putLong(SipHash.hash13(MAGIC, 0, source)).put(code);
            String name = file.getFileName().toString();
            Path target = Files.createDirectories(file.resolveSibling("__pycache__"))
                    .resolve(name.substring(0, name.length() - 3) + ".cpython-314.pyc");
            Files.write(target, pyc.array());
            return true;
        } catch (SyntaxException e) {
            System.err.println(library.relativize(file) + ": " + e.getMessage());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void freeze(Path library, Path frozen) {
        for (String name : FrozenModules.names()) {
            for (int optimize = 0; optimize <= 2; optimize++) {
                try {
                    byte[] source = Files.readAllBytes(library.resolve(FrozenModules.source(name)));
                    Files.write(frozen.resolve(name + (optimize == 0 ? "" : ".opt-" + optimize)),
                            MarshalWriter.dumps(Compilation.compileModule(source,
                                    "<frozen " + FrozenModules.displayName(name) + ">", optimize)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
