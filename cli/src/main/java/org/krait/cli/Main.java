package org.krait.cli;

import org.krait.runtime.PythonThread;

/** The entry point of the command line. */
public final class Main {
    /** In bytes. Python calls use little of it; deeply nested Java code (comparison, repr) the rest. */
    private static final long STACK = 512L << 20;

    private Main() {}

    /** Runs CPython's command line; the process ends with its status. */
    public static void main(String[] args) throws InterruptedException {
        CommandLine line;
        Program program;
        try {
            line = CommandLine.parse(Arguments.lossless(args), Arguments.environment());
            program = line.help == null ? new Program(line) : null;
        } catch (CommandLine.UsageException e) {
            e.print(System.err);
            System.exit(2);
            return;
        } catch (StartFailure e) {
            e.print(System.err);
            System.exit(1);
            return;
        }
        if (line.help != null) {
            System.out.print(line.help);
            System.out.flush();
            return;
        }
        Thread main = new PythonThread(null, program, "MainThread", STACK);
        main.start();
        main.join();
        System.out.flush();
        program.exit();
    }
}
