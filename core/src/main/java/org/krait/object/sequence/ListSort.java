package org.krait.object.sequence;

import org.krait.object.Comparisons;
import org.krait.object.PyObject;
import org.krait.object.number.PyFloat;
import org.krait.object.number.PyInt;
import org.krait.object.str.PyStr;

/**
 * The stable sort behind {@code list.sort}: natural runs, short ones grown by binary insertion, merged in the
 * order that powersort gives, with galloping. It compares with {@code <} alone, and in the order that CPython
 * compares in, so that programs which watch or cheat in {@code __lt__} see the same.
 *
 * <p>Source: Objects/listsort.txt (Tim Peters); Munro and Wild, "Nearly-optimal mergesorts" (the merge
 * order).
 *
 * <p>Inv: {@code keys} decides; {@code values}, if there are any, is moved in step.
 */
final class ListSort {
    private static final int MIN_GALLOP = 7;
    private static final int MAX_MINRUN = 64;
    /** More runs than any Java array can need: powers on the stack increase strictly. */
    private static final int MAX_RUNS = 85;

    private final PyObject[] keys;
    private final PyObject[] values;
    private final int length;
    private final Order order;
    private PyObject[] keyRoom = new PyObject[0];
    private PyObject[] valueRoom;
    private int minGallop = MIN_GALLOP;

    private int runs;
    private final int[] runStart = new int[MAX_RUNS];
    private final int[] runLength = new int[MAX_RUNS];
    private final int[] runPower = new int[MAX_RUNS];

    /** What {@code <} means for the keys at hand. */
    private abstract static class Order {
        abstract boolean less(PyObject a, PyObject b);
    }

    private static final Order ANY = new Order() {
        @Override
        boolean less(PyObject a, PyObject b) {
            return Comparisons.lessThan(a, b);
        }
    };
    private static final Order LONGS = new Order() {
        @Override
        boolean less(PyObject a, PyObject b) {
            return ((PyInt) a).longValue() < ((PyInt) b).longValue();
        }
    };
    private static final Order FLOATS = new Order() {
        @Override
        boolean less(PyObject a, PyObject b) {
            return ((PyFloat) a).value < ((PyFloat) b).value;
        }
    };
    private static final Order TEXTS = new Order() {
        @Override
        boolean less(PyObject a, PyObject b) {
            return ((PyStr) a).compare((PyStr) b) < 0;
        }
    };

    private ListSort(PyObject[] keys, PyObject[] values, int length) {
        this.keys = keys;
        this.values = values;
        this.length = length;
        this.order = orderOf(keys, length);
    }

    /** Keys of one exact built-in type are compared without looking for {@code __lt__} each time. */
    private static Order orderOf(PyObject[] keys, int length) {
        Class<?> kind = keys[0].getClass();
        for (int i = 1; i < length; i++) {
            if (keys[i].getClass() != kind) {
                return ANY;
            }
        }
        if (kind == PyInt.class) {
            return LONGS;
        }
        if (kind == PyFloat.class) {
            return FLOATS;
        }
        return kind == PyStr.class ? TEXTS : ANY;
    }

    /**
     * Sorts the first {@code length} keys, and the values (null: none) with them. If comparing raises, the
     * arrays hold the same objects in some order.
     *
     * @throws org.krait.object.PyException what comparing raises
     */
    static void sort(PyObject[] keys, PyObject[] values, int length) {
        if (length > 1) {
            new ListSort(keys, values, length).run();
        }
    }

    private void run() {
        int minRun = minRun(length);
        int start = 0;
        while (start < length) {
            int left = length - start;
            int n = countRun(start, left);
            if (n < minRun) {
                int forced = Math.min(left, minRun);
                insertionSort(start, start + n, start + forced);
                n = forced;
            }
            makeRoomFor(n);
            runStart[runs] = start;
            runLength[runs++] = n;
            start += n;
        }
        while (runs > 1) {
            int at = runs - 2;
            if (at > 0 && runLength[at - 1] < runLength[at + 1]) {
                at--;
            }
            mergeAt(at);
        }
    }

    private static int minRun(int n) {
        int odd = 0;
        while (n >= MAX_MINRUN) {
            odd |= n & 1;
            n >>= 1;
        }
        return n + odd;
    }

    private boolean less(PyObject a, PyObject b) {
        return order.less(a, b);
    }

    /**
     * The length of the run that begins at {@code start}; a descending run is turned into an ascending one.
     */
    private int countRun(int start, int left) {
        int n = 1;
        while (n < left && !less(keys[start + n], keys[start + n - 1])) {
            n++;
        }
        if (n == left) {
            return n;
        }
        if (n > 1) {
            if (less(keys[start], keys[start + n - 1])) {
                return n;
            }
            reverse(start, start + n); // all equal: the beginning of a descending run
        }
        n++;
        int equal = 0; // how many of the last elements equal the one before them
        for (; n < left; n++) {
            if (less(keys[start + n], keys[start + n - 1])) {
                equal = turnEqual(start + n, equal);
            } else if (less(keys[start + n - 1], keys[start + n])) {
                break;
            } else {
                equal++;
            }
        }
        turnEqual(start + n, equal);
        reverse(start, start + n);
        while (n < left && !less(keys[start + n], keys[start + n - 1])) {
            n++;
        }
        return n;
    }

    private int turnEqual(int end, int equal) {
        if (equal > 0) {
            reverse(end - equal - 1, end);
        }
        return 0;
    }

    private void reverse(int from, int to) {
        reverse(keys, from, to);
        if (values != null) {
            reverse(values, from, to);
        }
    }

    static void reverse(PyObject[] a, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            PyObject t = a[i];
            a[i] = a[j];
            a[j] = t;
        }
    }

    /** Sorts {@code [from, to)} of which {@code [from, done)} is sorted. */
    private void insertionSort(int from, int done, int to) {
        for (int i = done; i < to; i++) {
            PyObject pivot = keys[i];
            int low = from;
            int high = i;
            while (low < high) {
                int middle = (low + high - 2 * from >>> 1) + from;
                if (less(pivot, keys[middle])) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            System.arraycopy(keys, low, keys, low + 1, i - low);
            keys[low] = pivot;
            if (values != null) {
                PyObject value = values[i];
                System.arraycopy(values, low, values, low + 1, i - low);
                values[low] = value;
            }
        }
    }

    /** Merges what powersort wants merged before a run of length n2 is pushed. */
    private void makeRoomFor(int n2) {
        if (runs == 0) {
            return;
        }
        int power = power(runStart[runs - 1], runLength[runs - 1], n2);
        while (runs > 1 && runPower[runs - 2] > power) {
            mergeAt(runs - 2);
        }
        runPower[runs - 1] = power;
    }

    /** The depth, in the ideal merge tree, of the node between two neighbouring runs. */
    private int power(int start, int n1, int n2) {
        long a = 2L * start + n1;
        long b = a + n1 + n2;
        int power = 1;
        while (true) {
            if (a >= length) {
                a -= length;
                b -= length;
            } else if (b >= length) {
                return power;
            }
            a <<= 1;
            b <<= 1;
            power++;
        }
    }

    private void mergeAt(int i) {
        int a = runStart[i];
        int na = runLength[i];
        int b = runStart[i + 1];
        int nb = runLength[i + 1];
        runLength[i] = na + nb;
        if (i == runs - 3) {
            runStart[i + 1] = runStart[i + 2];
            runLength[i + 1] = runLength[i + 2];
            runPower[i + 1] = runPower[i + 2];
        }
        runs--;
        int inPlace = gallopRight(keys[b], keys, a, na, 0);
        a += inPlace;
        na -= inPlace;
        if (na == 0) {
            return;
        }
        nb = gallopLeft(keys[a + na - 1], keys, b, nb, nb - 1);
        if (nb == 0) {
            return;
        }
        if (na <= nb) {
            mergeLow(a, na, b, nb);
        } else {
            mergeHigh(a, na, b, nb);
        }
    }

    /**
     * How many of a[base, base+n) are less than key (the leftmost place for key); the search starts at hint.
     */
    private int gallopLeft(PyObject key, PyObject[] a, int base, int n, int hint) {
        int near = 0; // distances from hint
        int far = 1;
        int low;
        int high;
        if (less(a[base + hint], key)) {
            int most = n - hint;
            while (far < most && less(a[base + hint + far], key)) {
                near = far;
                far = next(far, most);
            }
            far = Math.min(far, most);
            low = hint + near + 1;
            high = hint + far;
        } else {
            int most = hint + 1;
            while (far < most && !less(a[base + hint - far], key)) {
                near = far;
                far = next(far, most);
            }
            far = Math.min(far, most);
            low = hint - far + 1;
            high = hint - near;
        }
        while (low < high) {
            int middle = low + (high - low >>> 1);
            if (less(a[base + middle], key)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** How many of a[base, base+n) are not greater than key (the rightmost place for key). */
    private int gallopRight(PyObject key, PyObject[] a, int base, int n, int hint) {
        int near = 0;
        int far = 1;
        int low;
        int high;
        if (less(key, a[base + hint])) {
            int most = hint + 1;
            while (far < most && less(key, a[base + hint - far])) {
                near = far;
                far = next(far, most);
            }
            far = Math.min(far, most);
            low = hint - far + 1;
            high = hint - near;
        } else {
            int most = n - hint;
            while (far < most && !less(key, a[base + hint + far])) {
                near = far;
                far = next(far, most);
            }
            far = Math.min(far, most);
            low = hint + near + 1;
            high = hint + far;
        }
        while (low < high) {
            int middle = low + (high - low >>> 1);
            if (less(key, a[base + middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    private static int next(int far, int most) {
        return far > (Integer.MAX_VALUE - 1) / 2 ? most : 2 * far + 1;
    }

    private void saveRun(int from, int n) {
        if (keyRoom.length < n) {
            keyRoom = new PyObject[n];
            valueRoom = values == null ? null : new PyObject[n];
        }
        System.arraycopy(keys, from, keyRoom, 0, n);
        if (values != null) {
            System.arraycopy(values, from, valueRoom, 0, n);
        }
    }

    private void restore(int from, int to, int n) {
        System.arraycopy(keyRoom, from, keys, to, n);
        if (values != null) {
            System.arraycopy(valueRoom, from, values, to, n);
        }
    }

    private void move(int from, int to, int n) {
        System.arraycopy(keys, from, keys, to, n);
        if (values != null) {
            System.arraycopy(values, from, values, to, n);
        }
    }

    /** Merges two neighbouring runs from the left; the first, not longer one is moved out of the way. */
    private void mergeLow(int a, int na, int b, int nb) {
        saveRun(a, na);
        int left = 0; // in the room
        int right = b;
        int to = a;
        int gallop = minGallop;
        try {
            move(right++, to++, 1);
            if (--nb == 0 || na == 1) {
                return;
            }
            while (true) {
                int leftWins = 0;
                int rightWins = 0;
                do {
                    if (less(keys[right], keyRoom[left])) {
                        move(right++, to++, 1);
                        rightWins++;
                        leftWins = 0;
                        if (--nb == 0) {
                            return;
                        }
                    } else {
                        restore(left++, to++, 1);
                        leftWins++;
                        rightWins = 0;
                        if (--na == 1) {
                            return;
                        }
                    }
                } while (leftWins < gallop && rightWins < gallop);
                gallop++;
                do {
                    gallop -= gallop > 1 ? 1 : 0;
                    minGallop = gallop;
                    leftWins = gallopRight(keys[right], keyRoom, left, na, 0);
                    restore(left, to, leftWins);
                    to += leftWins;
                    left += leftWins;
                    na -= leftWins;
                    if (leftWins > 0 && na <= 1) {
                        return;
                    }
                    move(right++, to++, 1);
                    if (--nb == 0) {
                        return;
                    }
                    rightWins = gallopLeft(keyRoom[left], keys, right, nb, 0);
                    move(right, to, rightWins);
                    to += rightWins;
                    right += rightWins;
                    nb -= rightWins;
                    if (nb == 0) {
                        return;
                    }
                    restore(left++, to++, 1);
                    if (--na == 1) {
                        return;
                    }
                } while (leftWins >= MIN_GALLOP || rightWins >= MIN_GALLOP);
                gallop++;
                minGallop = gallop;
            }
        } finally {
            // At the end, also by an exception. If one of the left run remains it is the greatest of all.
            if (na == 1 && nb > 0) {
                finishLow(left, right, to, nb);
            } else {
                restore(left, to, na);
            }
        }
    }

    private void finishLow(int left, int right, int to, int nb) {
        move(right, to, nb);
        restore(left, to + nb, 1);
    }

    /** Merges two neighbouring runs from the right; the second, shorter one is moved out of the way. */
    private void mergeHigh(int a, int na, int b, int nb) {
        saveRun(b, nb);
        int left = a + na - 1;
        int right = nb - 1; // in the room
        int to = b + nb - 1;
        int gallop = minGallop;
        boolean leftIsGreater = false;
        try {
            move(left--, to--, 1);
            if (--na == 0) {
                return;
            }
            if (nb == 1) {
                leftIsGreater = true;
                return;
            }
            while (true) {
                int leftWins = 0;
                int rightWins = 0;
                do {
                    if (less(keyRoom[right], keys[left])) {
                        move(left--, to--, 1);
                        leftWins++;
                        rightWins = 0;
                        if (--na == 0) {
                            return;
                        }
                    } else {
                        restore(right--, to--, 1);
                        rightWins++;
                        leftWins = 0;
                        if (--nb == 1) {
                            leftIsGreater = true;
                            return;
                        }
                    }
                } while (leftWins < gallop && rightWins < gallop);
                gallop++;
                do {
                    gallop -= gallop > 1 ? 1 : 0;
                    minGallop = gallop;
                    leftWins = na - gallopRight(keyRoom[right], keys, a, na, na - 1);
                    to -= leftWins;
                    left -= leftWins;
                    move(left + 1, to + 1, leftWins);
                    na -= leftWins;
                    if (na == 0) {
                        return;
                    }
                    restore(right--, to--, 1);
                    if (--nb == 1) {
                        leftIsGreater = true;
                        return;
                    }
                    rightWins = nb - gallopLeft(keys[left], keyRoom, 0, nb, nb - 1);
                    to -= rightWins;
                    right -= rightWins;
                    restore(right + 1, to + 1, rightWins);
                    nb -= rightWins;
                    if (nb <= 1) {
                        leftIsGreater = nb == 1;
                        return;
                    }
                    move(left--, to--, 1);
                    if (--na == 0) {
                        return;
                    }
                } while (leftWins >= MIN_GALLOP || rightWins >= MIN_GALLOP);
                gallop++;
                minGallop = gallop;
            }
        } finally {
            if (leftIsGreater) { // the one left in the room is the least of all
                move(left - na + 1, to - na + 1, na);
                restore(0, to - na, 1);
            } else {
                restore(0, to - nb + 1, nb);
            }
        }
    }
}
