package org.krait.startup;

import java.io.File;
import org.krait.runtime.Options;

/** Whether the module {@code site} would change something, so that it must run at the start. */
final class Site {
    private Site() {}

    /** True if there are site packages, a customization module on the path, or a virtual environment. */
    static boolean isNeeded(Options options) {
        if (options.flag("no_site") != 0 || options.home() == null) {
            return false;
        }
        if (new File(options.home(), "lib/python3.14/site-packages").isDirectory()) {
            return true;
        }
        File executable = new File(options.executable()).getParentFile();
        if (executable != null && (new File(executable, "pyvenv.cfg").exists()
                || new File(executable.getParentFile(), "pyvenv.cfg").exists())) {
            return true;
        }
        for (String folder : options.path()) {
            if (new File(folder, "sitecustomize.py").exists() || new File(folder, "usercustomize.py").exists()) {
                return true;
            }
        }
        return false;
    }
}
