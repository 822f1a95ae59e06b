package org.krait.algorithm.regex;

import java.util.Arrays;

/**
 * What a match can take back: the marks, the open repeats, and the stack of choices.
 *
 * <p>Every change of a mark or a repeat is noted on the <em>trail</em>; a choice remembers how long the
 * trail was, so that going back undoes the changes since. A <em>barrier</em> is a choice that opens a
 * pattern within the pattern (an assertion, an atomic group, a turn of a possessive repeat): its success
 * drops every choice above it.
 */
final class Backtrack {
    /** Kinds of choices. */
    static final int BRANCH = 0;
    static final int REPEAT_ONE = 1;
    static final int MIN_REPEAT_ONE = 2;
    static final int MAX_UNTIL = 3;
    static final int MIN_UNTIL = 4;
    static final int ASSERT = 5;
    static final int ASSERT_NOT = 6;
    static final int ATOMIC = 7;
    static final int POSSESSIVE = 8;

    /** Fields of a choice, from its first int. */
    static final int KIND = 0;
    static final int PC = 1;
    static final int POSITION = 2;
    static final int COUNT = 3;
    private static final int TRAIL = 4;
    private static final int LASTMARK = 5;
    private static final int LASTINDEX = 6;
    private static final int REPEATS = 7;
    private static final int BARRIER = 8;
    private static final int REPEAT = 9;
    private static final int SIZE = 10;

    /** What a trail entry holds the old value of, in the low bits of its key. */
    private static final int OLD_MARK = 0;
    private static final int OLD_COUNT = 1;
    private static final int OLD_LAST = 2;
    private static final int OLD_REPEAT = 3;

    /** Inv: marks up to lastmark are valid, -1 for one not met; those above count as not met. */
    final int[] marks;
    int lastmark = -1;
    int lastindex = -1;

    /** The innermost open repeat, -1 for none; each repeat knows the one around it. */
    int repeat = -1;
    private int repeats;
    private int[] repeatPc = new int[8];
    private int[] repeatCount = new int[8];
    private int[] repeatLast = new int[8];
    private int[] repeatOuter = new int[8];

    private int[] trail = new int[32];
    private int trailSize;

    int[] choices = new int[SIZE * 8];
    private int top; // one past the last choice
    /** The choice that is the innermost barrier, -1 for none. */
    private int barrier = -1;

    Backtrack(int marks) {
        this.marks = new int[marks];
    }

    void clear() {
        lastmark = -1;
        lastindex = -1;
        repeat = -1;
        repeats = 0;
        trailSize = 0;
        top = 0;
        barrier = -1;
    }

    boolean isEmpty() {
        return top == 0;
    }

    boolean hasBarrier() {
        return barrier >= 0;
    }

    private void note(int kind, int index, int old) {
        if (trailSize + 2 > trail.length) {
            trail = Arrays.copyOf(trail, trail.length * 2);
        }
        trail[trailSize++] = index << 2 | kind;
        trail[trailSize++] = old;
    }

    void mark(int i, int position) {
        if ((i & 1) != 0) {
            lastindex = i / 2 + 1;
        }
        if (i > lastmark) {
            for (int j = lastmark + 1; j < i; j++) {
                note(OLD_MARK, j, marks[j]);
                marks[j] = -1;
            }
            lastmark = i;
        }
        note(OLD_MARK, i, marks[i]);
        marks[i] = position;
    }

    /** Opens a repeat whose REPEAT has its operands at {@code pc}. */
    void openRepeat(int pc) {
        if (repeats == repeatPc.length) {
            int size = repeats * 2;
            repeatPc = Arrays.copyOf(repeatPc, size);
            repeatCount = Arrays.copyOf(repeatCount, size);
            repeatLast = Arrays.copyOf(repeatLast, size);
            repeatOuter = Arrays.copyOf(repeatOuter, size);
        }
        repeatPc[repeats] = pc;
        repeatCount[repeats] = -1;
        repeatLast[repeats] = -1;
        repeatOuter[repeats] = repeat;
        setRepeat(repeats++);
    }

    void setRepeat(int value) {
        if (value != repeat) {
            note(OLD_REPEAT, 0, repeat);
            repeat = value;
        }
    }

    int repeatPc() {
        return repeatPc[repeat];
    }

    int repeatCount() {
        return repeatCount[repeat];
    }

    int repeatLast() {
        return repeatLast[repeat];
    }

    int outerRepeat() {
        return repeatOuter[repeat];
    }

    void setRepeatCount(int count) {
        note(OLD_COUNT, repeat, repeatCount[repeat]);
        repeatCount[repeat] = count;
    }

    void setRepeatLast(int position) {
        note(OLD_LAST, repeat, repeatLast[repeat]);
        repeatLast[repeat] = position;
    }

    /**
     * Adds a choice.
     *
     * @return the choice's place in {@code choices}
     */
    int push(int kind, int pc, int position, int count) {
        if (top + SIZE > choices.length) {
            choices = Arrays.copyOf(choices, choices.length * 2);
        }
        int c = top;
        top += SIZE;
        choices[c + KIND] = kind;
        choices[c + PC] = pc;
        choices[c + POSITION] = position;
        choices[c + COUNT] = count;
        choices[c + TRAIL] = trailSize;
        choices[c + LASTMARK] = lastmark;
        choices[c + LASTINDEX] = lastindex;
        choices[c + REPEATS] = repeats;
        choices[c + BARRIER] = barrier;
        choices[c + REPEAT] = repeat;
        return c;
    }

    void pushBarrier(int kind, int pc, int position, int count) {
        barrier = push(kind, pc, position, count);
    }

    /** The last choice. */
    int last() {
        return top - SIZE;
    }

    /** Goes back to the state at which the last choice was pushed; the choice stays. */
    void restore() {
        int c = top - SIZE;
        undo(choices[c + TRAIL]);
        lastmark = choices[c + LASTMARK];
        lastindex = choices[c + LASTINDEX];
        repeats = choices[c + REPEATS];
        barrier = choices[c + KIND] >= ASSERT ? c : choices[c + BARRIER];
    }

    /** Removes the last choice. */
    void pop() {
        top -= SIZE;
        barrier = choices[top + BARRIER];
    }

    /** The pattern of the innermost barrier has matched: drops the choices in it. The barrier is last. */
    void cut() {
        int c = barrier;
        top = c + SIZE;
        setRepeat(choices[c + REPEAT]);
        repeats = choices[c + REPEATS];
    }

    private void undo(int size) {
        while (trailSize > size) {
            trailSize -= 2;
            undoEntry(trail[trailSize], trail[trailSize + 1]);
        }
    }

    private void undoEntry(int key, int old) {
        int index = key >> 2;
        switch (key & 3) {
            case OLD_MARK -> marks[index] = old;
            case OLD_COUNT -> repeatCount[index] = old;
            case OLD_LAST -> repeatLast[index] = old;
            default -> repeat = old;
        }
    }
}
