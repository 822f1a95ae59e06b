package org.krait.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs many programs in few processes: a driver written in Python ({@code run_programs.py}) executes one after the
 * other, each as {@code __main__} with its own captured streams. A program that ends the process or hangs costs only
 * itself: the rest goes on in a new process, and it is run alone.
 */
final class Batch {

    private static final Duration LIMIT = Duration.ofSeconds(Integer.getInteger("krait.limit", 60));
    private static final int PROCESSES = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final Python python;
    private boolean showsCode;

    Batch(Python python) {
        this.python = python;
    }

    /** Programs print all fields of their code objects before they run. */
    Batch showingCode() {
        showsCode = true;
        return this;
    }

    /** The normalised outcome of each program; programs marked isolated get a process of their own. */
    Map<Program, Outcome> run(List<Program> programs) {
        List<Program> together = new ArrayList<>();
        List<Callable<Map<Program, Outcome>>> tasks = new ArrayList<>();
        for (Program program : programs) {
            if (program.isolated) {
                tasks.add(() -> Map.of(program, program.run(python)));
            } else {
                together.add(program);
            }
        }
        int share = Math.max(1, (together.size() + PROCESSES - 1) / PROCESSES);
        for (int from = 0; from < together.size(); from += share) {
            List<Program> part = together.subList(from, Math.min(together.size(), from + share));
            tasks.add(0, () -> runTogether(part));
        }
        Map<Program, Outcome> unordered = new LinkedHashMap<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(PROCESSES)) {
            List<Future<Map<Program, Outcome>>> futures = new ArrayList<>();
            for (Callable<Map<Program, Outcome>> task : tasks) {
                futures.add(executor.submit(task));
            }
            for (Future<Map<Program, Outcome>> future : futures) {
                unordered.putAll(future.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Map<Program, Outcome> ordered = new LinkedHashMap<>();
        for (Program program : programs) {
            ordered.put(program, unordered.get(program));
        }
        return ordered;
    }

    private Map<Program, Outcome> runTogether(List<Program> programs) throws IOException {
        Map<Program, Outcome> outcomes = new LinkedHashMap<>();
        try (WorkFolder work = WorkFolder.create("krait-batch-")) {
            Path driver = work.copy("run_programs.py", "run_programs.py");
            List<Program> left = new ArrayList<>(programs);
            while (!left.isEmpty()) {
                int done = runSome(work.path(), driver, left, outcomes);
                if (done < left.size()) {
                    // The driver ended before its last program: that program tells its story alone.
                    Program culprit = left.get(done);
                    outcomes.put(culprit, culprit.run(python));
                    done++;
                }
                left = left.subList(done, left.size());
            }
        }
        return outcomes;
    }

    /** Runs the driver over the programs; answers how many of them, from the first, left a result. */
    private int runSome(Path work, Path driver, List<Program> programs, Map<Program, Outcome> outcomes)
            throws IOException {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < programs.size(); i++) {
            list.append(programs.get(i).file).append('\n').append(work.resolve(Integer.toString(i))).append('\n');
            Files.deleteIfExists(work.resolve(i + ".exit"));
        }
        Path listFile = work.resolve("list");
        Files.writeString(listFile, list);
        Process process = python.start(work, showsCode ? List.of(driver.toString(), listFile.toString(), "--code")
                        : List.of(driver.toString(), listFile.toString()), Map.of(), null,
                work.resolve("driver.out"), work.resolve("driver.err"));
        int done = 0;
        long last = System.nanoTime();
        while (done < programs.size()) {
            if (Files.exists(work.resolve(done + ".exit"))) {
                done++;
                last = System.nanoTime();
            } else if (!process.isAlive()) {
                if (!Files.exists(work.resolve(done + ".exit"))) {
                    break;
                }
            } else if (System.nanoTime() - last > LIMIT.toNanos()) {
                break;
            } else {
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    Python.end(process);
                    Thread.currentThread().interrupt();
                    throw new UncheckedIOException(new IOException(e));
                }
            }
        }
        if (done == programs.size()) {
            Python.await(process, Duration.ofSeconds(10));
        } else {
            Python.end(process);
        }
        for (int i = 0; i < done; i++) {
            Program program = programs.get(i);
            outcomes.put(program, new Outcome(
                    Python.text(work.resolve(i + ".out")),
                    Python.text(work.resolve(i + ".err")),
                    Integer.parseInt(Python.text(work.resolve(i + ".exit")).trim())).normalised(program.folder()));
        }
        return done;
    }
}
