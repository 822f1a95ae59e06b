package org.krait.startup;

import java.io.IOException;
import org.krait.os.SignalSource;
import org.krait.runtime.Signals;

/**
 * Death by SIGINT, which a shell must see to end a script that Ctrl-C was meant for. The JVM turns SIGINT
 * into an orderly exit with 130, so the signal is sent to the process itself, with the default action, by the
 * shell's own kill.
 */
final class InterruptedProcess {
    private static final int STATUS = 130;

    void die() {
        try {
            SignalSource.restore(Signals.INTERRUPT);
            String kill = "kill -INT " + ProcessHandle.current().pid();
            new ProcessBuilder("/bin/sh", "-c", kill).inheritIO().start().waitFor();
            Thread.sleep(1000);
        } catch (IOException e) {
            System.exit(STATUS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(STATUS);
    }
}
