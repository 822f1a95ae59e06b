package org.krait.algorithm.regex;

/**
 * Runs a code over a subject. A matcher is made for a subject and a region of it; {@link #match},
 * {@link #fullMatch} and {@link #search} start at the region's start, and {@link #advance} moves on for
 * the next of several matches, so that an empty match is not found twice.
 *
 * <p>The machine has a program counter, a position and a stack of choices. An opcode that can go on in
 * several ways pushes a choice and takes the first; a failure takes up the last choice. Reaching SUCCESS
 * ends the match, or the inner pattern that the innermost barrier opened.
 */
public final class RegexMatcher {
    private static final int FAIL = -1;
    private static final int DONE = -2;
    private static final int POLL_INTERVAL = 0xFFFF;

    private final int[] code;
    private final Subject subject;
    private final int end;
    private final Backtrack state;
    private final Runnable poll;
    private int start;
    private int position;
    private int matchStart; // where the current try began
    private boolean matchAll;
    private boolean mustAdvance;
    private boolean topLevel;
    private int steps;

    /**
     * Prepares to match.
     *
     * @param code what {@code re._compiler} emitted
     * @param groups the number of groups
     * @param subject the text
     * @param start where matching starts; what lies before is still seen by assertions
     * @param end where the text ends
     * @param poll called now and then while the machine runs, so that a caller can interrupt it by
     *     throwing; may be null
     */
    public RegexMatcher(int[] code, int groups, Subject subject, int start, int end, Runnable poll) {
        this.code = code;
        this.subject = subject;
        this.start = start;
        this.end = end;
        this.poll = poll;
        state = new Backtrack(2 * groups + 2);
        position = start;
    }

    /**
     * Matches at the start.
     *
     * @return whether there is a match
     */
    public boolean match() {
        state.clear();
        matchAll = false;
        return matchAt(start, 0, true);
    }

    /**
     * Matches at the start and up to the end.
     *
     * @return whether there is a match
     */
    public boolean fullMatch() {
        state.clear();
        matchAll = true;
        boolean found = matchAt(start, 0, true);
        matchAll = false;
        return found;
    }

    /** Moves the start to the end of the last match, for the next one. */
    public void advance() {
        mustAdvance = position == start;
        start = position;
    }

    /**
     * Where the last match starts.
     *
     * @return a position in the subject
     */
    public int start() {
        return start;
    }

    /**
     * Where the last match ends.
     *
     * @return a position in the subject
     */
    public int end() {
        return position;
    }

    /**
     * Where a group starts in the last match.
     *
     * @param group 1 and up; 0 is the whole match
     * @return a position in the subject, -1 when the group did not match
     */
    public int start(int group) {
        return group == 0 ? start : groupMark(group, 0);
    }

    /**
     * Where a group ends in the last match.
     *
     * @param group 1 and up; 0 is the whole match
     * @return a position in the subject, -1 when the group did not match
     */
    public int end(int group) {
        return group == 0 ? position : groupMark(group, 1);
    }

    private int groupMark(int group, int side) {
        int i = 2 * group - 2;
        if (i + 1 > state.lastmark || state.marks[i] < 0 || state.marks[i + 1] < 0) {
            return -1;
        }
        return state.marks[i + side];
    }

    /**
     * The last group that matched, {@code Match.lastindex}.
     *
     * @return the group, -1 for none
     */
    public int lastIndex() {
        return state.lastindex;
    }

    /**
     * Searches for the first match from the start on.
     *
     * @return whether there is a match
     */
    public boolean search() {
        state.clear();
        if (start > end) {
            return false;
        }
        int pc = 0;
        int last = end; // the last position worth a try
        int flags = 0;
        if (code[0] == Opcode.INFO) {
            // <INFO> <skip> <flags> <min> <max> <prefix info or set>
            flags = code[2];
            int min = code[3];
            if (min < 0 || end - start < min) {
                return false;
            }
            last = end - Math.max(min - 1, 0);
            pc = 1 + code[1];
        }
        if ((flags & Opcode.INFO_PREFIX) != 0) {
            mustAdvance = false;
            return searchPrefix(pc, flags);
        }
        if ((flags & Opcode.INFO_CHARSET) != 0) {
            mustAdvance = false;
            for (int i = start; i < end; i++) {
                if (CharacterSet.contains(code, 5, subject.charAt(i)) && tryAt(i, pc, false)) {
                    return true;
                }
            }
            return false;
        }
        if (tryAt(start, pc, true)) {
            return true;
        }
        mustAdvance = false;
        if (code[pc] == Opcode.AT
                && (code[pc + 1] == Opcode.AT_BEGINNING || code[pc + 1] == Opcode.AT_BEGINNING_STRING)) {
            return false;
        }
        for (int i = start + 1; i <= last; i++) {
            if (tryAt(i, pc, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean tryAt(int i, int pc, boolean top) {
        state.clear();
        if (matchAt(i, pc, top)) {
            start = i;
            return true;
        }
        return false;
    }

    /** Looks for the literal prefix by Knuth, Morris and Pratt; the code holds the overlaps. */
    private boolean searchPrefix(int pc, int flags) {
        int length = code[5];
        int skip = code[6];
        int prefix = 7;
        int overlap = prefix + length - 1;
        int matched = 0;
        for (int i = start; i < end; i++) {
            int c = subject.charAt(i);
            while (matched > 0 && c != code[prefix + matched]) {
                matched = code[overlap + matched];
            }
            if (c != code[prefix + matched]) {
                continue;
            }
            if (++matched < length) {
                continue;
            }
            int first = i + 1 - length;
            if ((flags & Opcode.INFO_LITERAL) != 0) {
                state.clear();
                start = first;
                position = i + 1;
                return true;
            }
            state.clear();
            if (matchAt(first + skip, pc + 2 * skip, false)) {
                start = first;
                return true;
            }
            matched = length == 1 ? 0 : code[overlap + matched];
        }
        return false;
    }

    private boolean matchAt(int from, int pc, boolean top) {
        topLevel = top;
        int next = pc;
        if (code[next] == Opcode.INFO) {
            if (code[next + 3] < 0 || end - from < code[next + 3]) {
                return false;
            }
            next += code[next + 1] + 1;
        }
        matchStart = from;
        position = from;
        while (next >= 0 || (next == FAIL && !state.isEmpty())) {
            if (poll != null && (++steps & POLL_INTERVAL) == 0) {
                poll.run();
            }
            next = next >= 0 ? step(next) : resume();
        }
        return next == DONE;
    }

    /** Runs opcodes that need no choice, then hands over one that does. Returns the next pc. */
    private int step(int from) {
        int[] code = this.code;
        int pc = from;
        int i = position;
        while (true) {
            switch (code[pc]) {
                case Opcode.LITERAL -> {
                    if (i >= end || subject.charAt(i) != code[pc + 1]) {
                        return FAIL;
                    }
                    i++;
                    pc += 2;
                }
                case Opcode.IN -> {
                    if (i >= end || !CharacterSet.contains(code, pc + 2, subject.charAt(i))) {
                        return FAIL;
                    }
                    i++;
                    pc += 1 + code[pc + 1];
                }
                case Opcode.MARK -> {
                    state.mark(code[pc + 1], i);
                    pc += 2;
                }
                case Opcode.JUMP, Opcode.INFO -> pc += 1 + code[pc + 1];
                case Opcode.AT -> {
                    if (!isAt(code[pc + 1], i)) {
                        return FAIL;
                    }
                    pc += 2;
                }
                case Opcode.GROUPREF, Opcode.GROUPREF_IGNORE, Opcode.GROUPREF_UNI_IGNORE,
                        Opcode.GROUPREF_LOC_IGNORE -> {
                    i = afterGroup(code[pc], code[pc + 1], i);
                    if (i < 0) {
                        return FAIL;
                    }
                    pc += 2;
                }
                case Opcode.GROUPREF_EXISTS -> pc += isSet(code[pc + 1]) ? 3 : 1 + code[pc + 2];
                case Opcode.FAILURE -> {
                    return FAIL;
                }
                case Opcode.POSSESSIVE_REPEAT_ONE -> {
                    int count = run(pc, i, max(code[pc + 3]));
                    if (count < max(code[pc + 2])) {
                        return FAIL;
                    }
                    i += count;
                    pc += 1 + code[pc + 1];
                }
                case Opcode.SUCCESS, Opcode.BRANCH, Opcode.REPEAT_ONE, Opcode.MIN_REPEAT_ONE, Opcode.REPEAT,
                        Opcode.MAX_UNTIL, Opcode.MIN_UNTIL, Opcode.POSSESSIVE_REPEAT, Opcode.ATOMIC_GROUP,
                        Opcode.ASSERT, Opcode.ASSERT_NOT -> {
                    position = i;
                    return choose(pc);
                }
                default -> {
                    if (i >= end || !CharacterSet.accepts(code, pc, subject.charAt(i))) {
                        return FAIL;
                    }
                    i++;
                    pc += CharacterSet.width(code, pc);
                }
            }
        }
    }

    private int choose(int pc) {
        switch (code[pc]) {
            case Opcode.SUCCESS:
                return success();
            case Opcode.BRANCH:
                // <BRANCH> <skip> code <JUMP> ... <0>
                return branch(pc + 1, -1);
            case Opcode.REPEAT_ONE:
                return repeatOne(pc);
            case Opcode.MIN_REPEAT_ONE:
                return minRepeatOne(pc);
            case Opcode.REPEAT:
                // <REPEAT> <skip> <min> <max> <index> item <UNTIL> tail
                state.openRepeat(pc + 1);
                return pc + 1 + code[pc + 1];
            case Opcode.MAX_UNTIL:
                return maxUntil(pc + 1);
            case Opcode.MIN_UNTIL:
                return minUntil(pc + 1);
            case Opcode.POSSESSIVE_REPEAT:
                return possessiveTurn(pc, 0, -1);
            case Opcode.ATOMIC_GROUP:
                state.pushBarrier(Backtrack.ATOMIC, pc, position, 0);
                return pc + 2;
            case Opcode.ASSERT:
                if (position < code[pc + 2]) {
                    return FAIL;
                }
                state.pushBarrier(Backtrack.ASSERT, pc, position, 0);
                position -= code[pc + 2];
                return pc + 3;
            default: // ASSERT_NOT <skip> <back>
                if (position < code[pc + 2]) {
                    return pc + 1 + code[pc + 1];
                }
                state.pushBarrier(Backtrack.ASSERT_NOT, pc, position, 0);
                position -= code[pc + 2];
                return pc + 3;
        }
    }

    private int success() {
        if (!state.hasBarrier()) {
            boolean refused = topLevel
                    && (matchAll && position != end || mustAdvance && position == matchStart);
            return refused ? FAIL : DONE;
        }
        state.cut();
        int c = state.last();
        int kind = state.choices[c + Backtrack.KIND];
        int pc = state.choices[c + Backtrack.PC];
        int from = state.choices[c + Backtrack.POSITION];
        int count = state.choices[c + Backtrack.COUNT];
        state.pop();
        switch (kind) {
            case Backtrack.ASSERT:
                position = from;
                return pc + 1 + code[pc + 1];
            case Backtrack.ASSERT_NOT:
                return FAIL;
            case Backtrack.ATOMIC:
                return pc + 1 + code[pc + 1];
            default:
                return possessiveTurn(pc, count + 1, count < max(code[pc + 2]) ? -1 : from);
        }
    }

    /** Takes up the last choice after a failure. Returns the next pc. */
    private int resume() {
        state.restore();
        int c = state.last();
        int[] choices = state.choices;
        int pc = choices[c + Backtrack.PC];
        position = choices[c + Backtrack.POSITION];
        switch (choices[c + Backtrack.KIND]) {
            case Backtrack.BRANCH:
                return branch(pc, c);
            case Backtrack.REPEAT_ONE:
                return shorten(c, pc);
            case Backtrack.MIN_REPEAT_ONE:
                return lengthen(c, pc);
            case Backtrack.MAX_UNTIL:
                state.pop();
                state.setRepeat(state.outerRepeat());
                return pc;
            case Backtrack.MIN_UNTIL:
                state.pop();
                return anotherTurn();
            case Backtrack.ASSERT_NOT:
                state.pop();
                return pc + 1 + code[pc + 1];
            case Backtrack.POSSESSIVE:
                int count = choices[c + Backtrack.COUNT];
                state.pop();
                return count < max(code[pc + 2]) ? FAIL : pc + 2 + code[pc + 1];
            default:
                state.pop();
                return FAIL;
        }
    }

    /** Tries the alternative at {@code pc}, or the first of the later ones that can start here. */
    private int branch(int from, int choice) {
        int pc = from;
        int last = FAIL;
        while (code[pc] != 0) {
            int alternative = pc + 1;
            pc += code[pc];
            int op = code[alternative];
            if (op == Opcode.LITERAL || op == Opcode.IN) {
                if (position >= end || !CharacterSet.accepts(code, alternative, subject.charAt(position))) {
                    continue;
                }
            }
            if (code[pc] == 0) {
                last = alternative;
                break; // the last one is no choice any more
            }
            if (choice >= 0) {
                state.choices[choice + Backtrack.PC] = pc;
            } else {
                state.push(Backtrack.BRANCH, pc, position, 0);
            }
            return alternative;
        }
        if (choice >= 0) {
            state.pop();
        }
        return last;
    }

    private int run(int pc, int from, int max) {
        int limit = max < end - from ? from + max : end;
        return CharacterSet.run(code, pc + 4, subject, from, limit);
    }

    /** {@code <REPEAT_ONE> <skip> <min> <max> item <SUCCESS> tail}, as long as possible. */
    private int repeatOne(int pc) {
        int min = max(code[pc + 2]);
        if (min > end - position) {
            return FAIL;
        }
        int count = run(pc, position, max(code[pc + 3]));
        if (count < min) {
            return FAIL;
        }
        int tail = pc + 1 + code[pc + 1];
        if (count == min) {
            position += count;
            return tail;
        }
        int c = state.push(Backtrack.REPEAT_ONE, pc, position, count + 1);
        return shorten(c, pc);
    }

    /** One unit less, or more than one where the tail starts with a literal that is not there. */
    private int shorten(int c, int pc) {
        int min = max(code[pc + 2]);
        int from = position;
        int tail = pc + 1 + code[pc + 1];
        int count = state.choices[c + Backtrack.COUNT] - 1;
        if (code[tail] == Opcode.LITERAL) {
            int literal = code[tail + 1];
            while (count >= min && (from + count >= end || subject.charAt(from + count) != literal)) {
                count--;
            }
        }
        if (count <= min) {
            state.pop();
            if (count < min) {
                return FAIL;
            }
        } else {
            state.choices[c + Backtrack.COUNT] = count;
        }
        position = from + count;
        return tail;
    }

    /** {@code <MIN_REPEAT_ONE> <skip> <min> <max> item <SUCCESS> tail}, as short as possible. */
    private int minRepeatOne(int pc) {
        int min = max(code[pc + 2]);
        if (min > end - position || run(pc, position, min) < min) {
            return FAIL;
        }
        position += min;
        state.push(Backtrack.MIN_REPEAT_ONE, pc, position, min);
        return pc + 1 + code[pc + 1];
    }

    private int lengthen(int c, int pc) {
        int count = state.choices[c + Backtrack.COUNT];
        if (count >= max(code[pc + 3]) || run(pc, position, 1) == 0) {
            state.pop();
            return FAIL;
        }
        position++;
        state.choices[c + Backtrack.POSITION] = position;
        state.choices[c + Backtrack.COUNT] = count + 1;
        return pc + 1 + code[pc + 1];
    }

    private int maxUntil(int tail) {
        int repeat = state.repeatPc();
        int count = state.repeatCount() + 1;
        if (count < max(code[repeat + 1])) {
            state.setRepeatCount(count);
            return repeat + 3;
        }
        if (count < max(code[repeat + 2]) && position != state.repeatLast()) {
            state.push(Backtrack.MAX_UNTIL, tail, position, 0);
            state.setRepeatCount(count);
            state.setRepeatLast(position);
            return repeat + 3;
        }
        state.setRepeat(state.outerRepeat());
        return tail;
    }

    private int minUntil(int tail) {
        int repeat = state.repeatPc();
        int count = state.repeatCount() + 1;
        if (count < max(code[repeat + 1])) {
            state.setRepeatCount(count);
            return repeat + 3;
        }
        state.push(Backtrack.MIN_UNTIL, tail, position, 0);
        state.setRepeat(state.outerRepeat());
        return tail;
    }

    /** The tail of a minimal repeat has failed: one more item. */
    private int anotherTurn() {
        int repeat = state.repeatPc();
        int count = state.repeatCount() + 1;
        if (count >= max(code[repeat + 2]) || position == state.repeatLast()) {
            return FAIL;
        }
        state.setRepeatCount(count);
        state.setRepeatLast(position);
        return repeat + 3;
    }

    /**
     * {@code <POSSESSIVE_REPEAT> <skip> <min> <max> item <SUCCESS> tail}: starts the next turn, or goes on
     * with the tail when there may be no more, or when the last turn (begun at {@code before}) was empty.
     */
    private int possessiveTurn(int pc, int count, int before) {
        if (count >= max(code[pc + 2]) && (count >= max(code[pc + 3]) || position == before)) {
            return pc + 2 + code[pc + 1];
        }
        state.pushBarrier(Backtrack.POSSESSIVE, pc, position, count);
        return pc + 4;
    }

    /** A repeat count: MAXREPEAT and other unsigned values beyond int mean no limit. */
    private static int max(int operand) {
        return operand < 0 ? Integer.MAX_VALUE : operand;
    }

    private boolean isSet(int group) {
        int i = 2 * group;
        return i < state.lastmark && state.marks[i] >= 0 && state.marks[i + 1] >= state.marks[i];
    }

    /** The position after another occurrence of a group's text at {@code i}, -1 when it is not there. */
    private int afterGroup(int op, int group, int from) {
        if (!isSet(group)) {
            return -1;
        }
        int i = from;
        int stop = state.marks[2 * group + 1];
        for (int j = state.marks[2 * group]; j < stop; j++, i++) {
            if (i >= end) {
                return -1;
            }
            int a = subject.charAt(i);
            int b = subject.charAt(j);
            if (a != b && (op == Opcode.GROUPREF || (op == Opcode.GROUPREF_UNI_IGNORE
                    ? RegexCase.unicodeLower(a) != RegexCase.unicodeLower(b)
                    : RegexCase.asciiLower(a) != RegexCase.asciiLower(b)))) {
                return -1;
            }
        }
        return i;
    }

    private boolean isAt(int where, int i) {
        switch (where) {
            case 0, 2: // AT_BEGINNING, AT_BEGINNING_STRING
                return i == 0;
            case 1: // AT_BEGINNING_LINE
                return i == 0 || subject.charAt(i - 1) == '\n';
            case 5: // AT_END
                return i == end || i + 1 == end && subject.charAt(i) == '\n';
            case 6: // AT_END_LINE
                return i == end || subject.charAt(i) == '\n';
            case 7: // AT_END_STRING
                return i == end;
            case 3, 8: // AT_BOUNDARY, AT_LOC_BOUNDARY
                return isBoundary(i);
            case 4, 9:
                return !isBoundary(i);
            case 10: // AT_UNI_BOUNDARY
                return isUnicodeBoundary(i);
            case 11:
                return !isUnicodeBoundary(i);
            default:
                throw new IllegalStateException("unknown position " + where);
        }
    }

    private boolean isBoundary(int i) {
        return (i > 0 && CharacterSet.isWord(subject.charAt(i - 1)))
                != (i < end && CharacterSet.isWord(subject.charAt(i)));
    }

    private boolean isUnicodeBoundary(int i) {
        return (i > 0 && CharacterSet.isUnicodeWord(subject.charAt(i - 1)))
                != (i < end && CharacterSet.isUnicodeWord(subject.charAt(i)));
    }
}
