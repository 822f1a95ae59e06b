package org.krait.runtime;

/** A JVM thread made for Python code: it finds its {@link ThreadState} in a field. */
public class PythonThread extends Thread {
    /** Only reserved: a thread uses as much of it as it needs. */
    private static final long DEFAULT_STACK = 64L << 20;

    ThreadState state;

    private final long stackSize;

    /**
     * @param stackSize in bytes; 0: enough for deep recursion
     */
    public PythonThread(ThreadState state, Runnable body, String name, long stackSize) {
        super(null, body, name, stackSize > 0 ? stackSize : DEFAULT_STACK);
        this.stackSize = stackSize > 0 ? stackSize : DEFAULT_STACK;
        enter(state);
        if (state != null) {
            state.thread = this;
        }
    }

    void enter(ThreadState state) {
        this.state = state;
        if (state != null) {
            state.setStackSize(stackSize);
        }
    }
}
