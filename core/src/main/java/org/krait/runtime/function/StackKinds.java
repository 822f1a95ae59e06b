package org.krait.runtime.function;

import java.util.Arrays;
import org.krait.code.ExceptionTable;
import org.krait.code.Opcode;

/**
 * What lies on the value stack before each instruction, as far as a jump of a debugger must know: a stack is a long
 * with three bits for each value, the topmost value lowest.
 *
 * <p>Source: CPython's {@code mark_stacks} (Objects/frameobject.c), whose answers programs see.
 */
final class StackKinds {
    static final long UNREACHED = -2;
    static final long TOO_DEEP = -1;

    private static final int BITS = 3;
    private static final int MASK = 7;
    private static final int ITERATOR = 1;
    static final int EXCEPTION = 2;
    private static final int OBJECT = 3;
    private static final int NULL = 4;
    private static final int LASTI = 5;
    private static final long WILL_OVERFLOW = 1L << 60;

    private final int[] base;
    private final long[] stacks;
    private boolean again;

    private StackKinds(int[] base) {
        this.base = base;
        stacks = new long[base.length + 1];
    }

    /** The stack before each unit of code. */
    static long[] of(PyCode code) {
        StackKinds kinds = new StackKinds(code.instructions().base);
        Arrays.fill(kinds.stacks, UNREACHED);
        kinds.stacks[0] = 0;
        do {
            kinds.again = false;
            kinds.scanInstructions();
            kinds.scanHandlers(code);
        } while (kinds.again);
        return kinds.stacks;
    }

    static long pop(long stack) {
        return stack >> BITS;
    }

    static int top(long stack) {
        return (int) stack & MASK;
    }

    private static long push(long stack, int kind) {
        return stack < 0 || stack >= WILL_OVERFLOW ? TOO_DEEP : stack << BITS | kind;
    }

    private static int peek(long stack, int n) {
        return (int) (stack >> BITS * (n - 1)) & MASK;
    }

    private void scanInstructions() {
        for (int i = 0; i < base.length;) {
            int opcode = Instructions.opcode(base[i]);
            int next = i + 1 + Opcode.caches(opcode);
            if (stacks[i] != UNREACHED) {
                scan(i, next, opcode, base[i] >>> 8);
            }
            i = next;
        }
    }

    private void scan(int i, int next, int opcode, int arg) {
        long stack = stacks[i];
        switch (opcode) {
            case Opcode.POP_JUMP_IF_FALSE:
            case Opcode.POP_JUMP_IF_TRUE:
            case Opcode.POP_JUMP_IF_NONE:
            case Opcode.POP_JUMP_IF_NOT_NONE:
                stacks[next] = pop(stack);
                stacks[next + arg] = pop(stack);
                break;
            case Opcode.SEND:
                stacks[next] = stack;
                stacks[next + arg] = stack;
                break;
            case Opcode.JUMP_BACKWARD:
            case Opcode.JUMP_BACKWARD_NO_INTERRUPT:
                int target = next - arg;
                again |= stacks[target] == UNREACHED && target < i;
                stacks[target] = stack;
                break;
            case Opcode.JUMP_FORWARD:
                stacks[next + arg] = stack;
                break;
            case Opcode.GET_ITER:
            case Opcode.GET_AITER:
                stacks[next] = push(pop(stack), ITERATOR);
                break;
            case Opcode.FOR_ITER:
                stacks[next] = push(stack, OBJECT);
                stacks[next + arg] = push(stack, OBJECT);
                break;
            case Opcode.END_ASYNC_FOR:
                stacks[next] = pop(pop(stack));
                break;
            case Opcode.PUSH_EXC_INFO:
                stacks[next] = push(stack, EXCEPTION);
                break;
            case Opcode.POP_EXCEPT:
                stacks[next] = pop(stack);
                break;
            case Opcode.RETURN_VALUE:
            case Opcode.RAISE_VARARGS:
            case Opcode.RERAISE:
                break;
            case Opcode.PUSH_NULL:
                stacks[next] = push(stack, NULL);
                break;
            case Opcode.LOAD_GLOBAL:
                stack = push(stack, OBJECT);
                stacks[next] = (arg & 1) != 0 ? push(stack, NULL) : stack;
                break;
            case Opcode.LOAD_ATTR:
                stacks[next] = (arg & 1) != 0 ? push(push(pop(stack), OBJECT), NULL) : stack;
                break;
            case Opcode.SWAP:
                stacks[next] = swap(stack, arg);
                break;
            case Opcode.COPY:
                stacks[next] = push(stack, peek(stack, arg));
                break;
            default:
                stacks[next] = plain(stack, Opcode.stackEffect(opcode, arg, false));
        }
    }

    private static long swap(long stack, int n) {
        int low = top(stack);
        int high = peek(stack, n);
        int shift = BITS * (n - 1);
        return stack & ~((long) MASK << shift) & ~MASK | (long) low << shift | high;
    }

    private static long plain(long stack, int effect) {
        long result = stack;
        for (int i = effect; i < 0; i++) {
            result = pop(result);
        }
        for (int i = effect; i > 0; i--) {
            result = push(result, OBJECT);
        }
        return result;
    }

    private void scanHandlers(PyCode code) {
        for (ExceptionTable t = new ExceptionTable(code.code.co_exceptiontable()); t.next();) {
            long stack = stacks[t.start() / 2];
            int handler = t.target() / 2;
            if (stack == UNREACHED || stacks[handler] != UNREACHED) {
                continue;
            }
            again = true;
            while (depth(stack) > t.depth()) {
                stack = pop(stack);
            }
            if (t.lasti()) {
                stack = push(stack, LASTI);
            }
            stacks[handler] = push(stack, EXCEPTION);
        }
    }

    private static int depth(long stack) {
        int depth = 0;
        for (long s = stack; s > 0; s = pop(s)) {
            depth++;
        }
        return depth;
    }

    /** Whether execution may go on with the one stack where the other was, after popping. */
    static boolean compatible(long from, long to) {
        if (from < 0 || to < 0) {
            return false;
        }
        long a = from;
        long b = to;
        while (a > b) {
            a = pop(a);
        }
        for (; a != 0; a = pop(a), b = pop(b)) {
            if (!compatible(top(a), top(b))) {
                return false;
            }
        }
        return b == 0;
    }

    private static boolean compatible(int from, int to) {
        switch (to) {
            case 0:
                return false;
            case OBJECT:
                return from != NULL;
            case NULL:
                return true;
            default:
                return from == to;
        }
    }

    /** Why a jump to a place with this stack is refused. */
    static String explain(long to) {
        if (to == TOO_DEEP) {
            return "stack is too deep to analyze";
        }
        if (to == UNREACHED) {
            return "can't jump into an exception handler, or code may be unreachable";
        }
        switch (top(to)) {
            case EXCEPTION:
                return "can't jump into an 'except' block as there's no exception";
            case LASTI:
                return "can't jump into a re-raising block as there's no location";
            case ITERATOR:
                return "can't jump into the body of a for loop";
            default:
                return "incompatible stacks";
        }
    }
}
