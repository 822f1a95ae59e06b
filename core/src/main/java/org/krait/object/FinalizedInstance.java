package org.krait.object;

import org.krait.runtime.Finalization;
import org.krait.runtime.Guard;

/** An instance of a class that has {@code __del__} when the instance is made: its guard calls it. */
final class FinalizedInstance extends PyInstance {
    private Guard guard;

    FinalizedInstance(PyType type) {
        super(type);
        Finalization.watch(this);
    }

    @Override
    public void keep(Guard guard) {
        this.guard = guard;
    }

    @Override
    public boolean isFinalized() {
        return guard.isDone();
    }
}
