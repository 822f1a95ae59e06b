package org.krait.syntax;

import java.util.function.Supplier;

/** Runs what nests too deeply for the caller's stack on a thread with room for it. */
public final class OnLargeStack {
    private static final long STACK_BYTES = 512L << 20;

    private OnLargeStack() {
    }

    /** A task, its outcome, and who waits for it. */
    private static final class Task<T> {
        private final Supplier<T> body;
        private T result;
        private Throwable failure;
        private boolean done;

        Task(Supplier<T> body) {
            this.body = body;
        }

        void run() {
            try {
                result = body.get();
            } catch (Throwable e) {
                failure = e;
            }
        }

        T outcome() {
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            if (failure instanceof Error e) {
                throw e;
            }
            return result;
        }
    }

    /** The thread with the large stack. Its monitor guards {@code asked} and the {@code done} of both tasks. */
    private static final class Deep extends Thread {
        private final Task<?> task;
        private Task<?> asked;

        Deep(Task<?> task) {
            super(null, null, "krait-deep-source", STACK_BYTES);
            this.task = task;
            setDaemon(true);
        }

        @Override
        public void run() {
            task.run();
            finish(task);
        }

        private synchronized void finish(Task<?> finished) {
            finished.done = true;
            notifyAll();
        }

        /** Has the caller run something; waits for it. */
        synchronized void ask(Task<?> question) {
            asked = question;
            notifyAll();
            awaitUninterruptibly(question, false);
        }

        /** Runs what is asked until the task is done. */
        void serve() {
            while (true) {
                Task<?> question;
                synchronized (this) {
                    awaitUninterruptibly(task, true);
                    question = asked;
                    asked = null;
                }
                if (question == null) {
                    return;
                }
                question.run();
                finish(question);
            }
        }

        private void awaitUninterruptibly(Task<?> wanted, boolean orQuestion) {
            boolean interrupted = false;
            while (!wanted.done && !(orQuestion && asked != null)) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The result of the task; its exception goes to the caller. */
    public static <T> T call(Supplier<T> task) {
        Task<T> whole = new Task<>(task);
        Deep thread = new Deep(whole);
        thread.start();
        thread.serve();
        return whole.outcome();
    }

    /** The result of a part of a task that belongs to the thread of {@link #call}'s caller: it may run Python code. */
    public static <T> T onCaller(Supplier<T> part) {
        if (Thread.currentThread() instanceof Deep deep) {
            Task<T> question = new Task<>(part);
            deep.ask(question);
            return question.outcome();
        }
        return part.get();
    }
}
