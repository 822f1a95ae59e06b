package org.krait.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which functions of the library the compared programs call, counted by CPython while it runs them: the public
 * functions and classes of the modules in {@code modules.list}, and the public methods of these classes.
 *
 * <pre>Calls [--missing | --unrefused] [MODULE]...</pre>
 *
 * A line a module: functions called, of how many, and how many of them were also seen to raise. {@code --missing}
 * names those that no program calls, {@code --unrefused} those that never raised.
 */
public final class Calls {

    private static final int CALLED = 0;
    private static final int RAISED = 1;

    private Calls() {
    }

    /**
     * The command.
     *
     * @param args options and modules, see the class
     * @throws IOException when its working files can't be written or read
     */
    public static void main(String[] args) throws IOException {
        boolean missing = false;
        boolean unrefused = false;
        List<String> modules = new ArrayList<>();
        for (String arg : args) {
            switch (arg) {
                case "--missing" -> missing = true;
                case "--unrefused" -> unrefused = true;
                default -> modules.add(arg);
            }
        }
        Map<String, long[]> functions = count(Program.find(Differential.roots(Path.of("").toAbsolutePath())));
        Map<String, int[]> sums = new LinkedHashMap<>();
        for (Map.Entry<String, long[]> function : functions.entrySet()) {
            String module = function.getKey().substring(0, function.getKey().indexOf('\t'));
            if (!modules.isEmpty() && !modules.contains(module)) {
                continue;
            }
            long[] counts = function.getValue();
            for (String name : List.of(module, "total")) {
                int[] sum = sums.computeIfAbsent(name, m -> new int[3]);
                sum[0]++;
                sum[1] += counts[CALLED] > 0 ? 1 : 0;
                sum[2] += counts[RAISED] > 0 ? 1 : 0;
            }
            if (missing && counts[CALLED] == 0 || unrefused && counts[CALLED] > 0 && counts[RAISED] == 0) {
                System.out.println(function.getKey().replace('\t', ' '));
            }
        }
        int[] total = sums.remove("total");
        sums.forEach(Calls::print);
        if (total != null) {
            print("total", total);
        }
    }

    private static void print(String name, int[] sum) {
        System.out.printf("%-20s %4d of %4d called, %4d refused something%n", name, sum[1], sum[0], sum[2]);
    }

    /** All functions of the modules in {@code modules.list}, with the calls and the errors that CPython counts. */
    private static Map<String, long[]> count(List<Program> programs) throws IOException {
        List<String> modules;
        try (InputStream list = Calls.class.getResourceAsStream("modules.list")) {
            modules = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" "))).toList();
        }
        try (WorkFolder work = WorkFolder.create("krait-calls-")) {
            Path recorder = work.copy("record_calls.py", "path/sitecustomize.py");
            Path counts = Files.createDirectory(work.path().resolve("counts"));
            Map<String, long[]> functions = new LinkedHashMap<>();
            List<String> all = new ArrayList<>(List.of(recorder.toString()));
            all.addAll(modules);
            String names = Python.oracle().run(work.path(), all, Map.of(), null, Duration.ofMinutes(1)).stdout();
            names.lines().forEach(name -> functions.put(name, new long[2]));
            Python watched = Python.oracle().with(Map.of("PYTHONPATH", recorder.getParent().toString(),
                    "KRAIT_CALLS", counts.toString(), "KRAIT_CALLS_MODULES", String.join(",", modules)));
            // Each alone: a process that does not end in the ordinary way leaves no counts.
            programs.parallelStream().forEach(program -> program.run(watched));
            try (Stream<Path> files = Files.list(counts)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    for (String line : Files.readAllLines(file)) {
                        String[] fields = line.split("\t");
                        long[] sum = functions.get(fields[0] + "\t" + fields[1]);
                        if (sum != null) {
                            sum[CALLED] += Long.parseLong(fields[2]);
                            sum[RAISED] += Long.parseLong(fields[3]);
                        }
                    }
                }
            }
            return functions;
        }
    }
}
