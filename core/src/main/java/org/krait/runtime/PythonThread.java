package org.krait.runtime;

/** A JVM thread made for Python code: it finds its {@link ThreadState} in a field. */
public class PythonThread extends Thread {
    ThreadState state;

    /**
     * @param stackSize in bytes; 0: the JVM's default
     */
    public PythonThread(ThreadState state, Runnable body, String name, long stackSize) {
        super(null, body, name, stackSize);
        this.state = state;
    }
}
