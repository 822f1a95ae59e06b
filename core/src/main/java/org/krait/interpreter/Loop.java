package org.krait.interpreter;

import org.krait.code.Opcode;
import org.krait.object.Containers;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyRangeIterator;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.Instructions;
import org.krait.runtime.function.PyCell;
import org.krait.runtime.function.PyFrame;

/**
 * The interpreter loop. One run of it serves a frame that Java code called and every Python frame that this one calls
 * directly; {@code f} is the innermost of them.
 *
 * <p>Inv: {@code f == ts.frame}; {@code s == f.slots}; {@code f.lasti} is the instruction under way; {@code f.sp} and
 * {@code f.resume} are valid whenever another frame is innermost.
 *
 * <p>The compiler of the JVM computes what two cases have in common before it comes to the switch, whichever case it
 * then takes. So a case does not move {@code sp} and {@code pc} itself: it says by how much ({@code push}, {@code
 * step}), it knows the stack only as {@code s[sp + 1]} down to {@code s[sp - 2]}, and leaves fields of the frame to
 * methods. The check between the switch and the moves, which never fails, keeps the additions behind it.
 */
final class Loop {
    private Loop() {}

    /**
     * Runs the innermost frame to its end, or to its next yield if it is a generator's.
     *
     * @param raised what to raise where the frame stands; null: nothing
     * @throws PyException what the frame did not handle
     */
    static PyObject run(ThreadState ts, PyFrame entry, PyException raised) {
        PyFrame f = entry;
        PyException pending = raised;
        if (raised != null) {
            f = Unwinding.thrownInto(ts, f, raised);
        }
        while (true) {
            try {
                frames:
                while (true) {
                    final PyObject[] s = f.slots;
                    final long[] units = f.instructions.units;
                    int sp = f.sp;
                    int pc = f.resume;
                    long instruction = units[pc];
                    while (true) {
                        f.lasti = pc;
                        final int arg = (int) (instruction >>> 32);
                        int push = 0;
                        int step = 1;
                        PyFrame g;
                        called:
                        {
                            switch ((int) instruction & 0xFF) {
                                case Opcode.RESUME:
                                    // Not behind a yield from or await: the innermost generator sees a signal first.
                                    if (ts.pending && (arg & 3) < 2) {
                                        ts.poll();
                                    }
                                    break;
                                case Opcode.NOP:
                                case Opcode.NOT_TAKEN:
                                case Opcode.EXTENDED_ARG:
                                    break;
                                case Opcode.LOAD_FAST:
                                case Opcode.LOAD_FAST_BORROW:
                                    s[sp] = s[arg];
                                    push = 1;
                                    break;
                                case Opcode.LOAD_FAST_CHECK:
                                    s[sp] = Variables.checkedLocal(f, s[arg], arg);
                                    push = 1;
                                    break;
                                case Opcode.LOAD_FAST_LOAD_FAST:
                                case Opcode.LOAD_FAST_BORROW_LOAD_FAST_BORROW:
                                    s[sp] = s[arg];
                                    s[sp + 1] = s[(int) instruction >>> 8];
                                    push = 2;
                                    break;
                                case Opcode.LOAD_FAST_AND_CLEAR:
                                    s[sp] = s[arg];
                                    s[arg] = null;
                                    push = 1;
                                    break;
                                case Opcode.STORE_FAST:
                                    s[arg] = s[sp - 1];
                                    s[sp - 1] = null;
                                    push = -1;
                                    break;
                                case Opcode.STORE_FAST_LOAD_FAST:
                                    Variables.storeAndLoad(s, sp, arg);
                                    break;
                                case Opcode.STORE_FAST_STORE_FAST:
                                    Variables.storeTwo(s, sp, arg);
                                    push = -2;
                                    break;
                                case Opcode.DELETE_FAST:
                                    Variables.checkedLocal(f, s[arg], arg);
                                    s[arg] = null;
                                    break;
                                case Opcode.LOAD_CONST:
                                    s[sp] = f.instructions.consts[arg];
                                    push = 1;
                                    break;
                                case Opcode.LOAD_SMALL_INT:
                                    s[sp] = PyInt.small(arg);
                                    push = 1;
                                    break;
                                case Opcode.POP_TOP:
                                case Opcode.END_FOR:
                                case Opcode.POP_ITER:
                                    s[sp - 1] = null;
                                    push = -1;
                                    break;
                                case Opcode.PUSH_NULL:
                                    s[sp] = null;
                                    push = 1;
                                    break;
                                case Opcode.COPY:
                                    s[sp] = s[sp - arg];
                                    push = 1;
                                    break;
                                case Opcode.SWAP:
                                    Variables.swap(s, sp, arg);
                                    break;
                                case Instructions.LOAD_GLOBAL_NULL:
                                    s[sp] = Variables.loadGlobal(f, pc);
                                    s[sp + 1] = null;
                                    push = 2;
                                    step = 5;
                                    break;
                                case Opcode.LOAD_GLOBAL:
                                    s[sp] = Variables.loadGlobal(f, pc);
                                    push = 1;
                                    step = 5;
                                    break;
                                case Opcode.LOAD_DEREF: {
                                    PyObject value = ((PyCell) s[arg]).get();
                                    s[sp] = value != null ? value : Variables.unboundCell(f, arg);
                                    push = 1;
                                    break;
                                }
                                case Opcode.STORE_DEREF:
                                    ((PyCell) s[arg]).set(s[sp - 1]);
                                    s[sp - 1] = null;
                                    push = -1;
                                    break;
                                case Opcode.MAKE_CELL:
                                    s[arg] = new PyCell(s[arg]);
                                    break;
                                case Opcode.COPY_FREE_VARS:
                                    Variables.copyFreeVars(f, arg);
                                    break;
                                case Opcode.LOAD_ATTR:
                                    g = AttributeAccess.load(f, s, sp, pc);
                                    step = 10;
                                    if (g != null) {
                                        break called;
                                    }
                                    break;
                                case Instructions.LOAD_METHOD:
                                    AttributeAccess.loadMethod(f, s, sp, pc);
                                    push = 1;
                                    step = 10;
                                    break;
                                case Opcode.STORE_ATTR:
                                    AttributeAccess.store(f, s, sp, pc);
                                    s[sp - 1] = null;
                                    s[sp - 2] = null;
                                    push = -2;
                                    step = 5;
                                    break;
                                case Instructions.BINARY_ADD:
                                    s[sp - 2] = Operators.add(s[sp - 2], s[sp - 1], arg);
                                    push = -1;
                                    step = 6;
                                    break;
                                case Instructions.BINARY_SUBTRACT:
                                    s[sp - 2] = Operators.subtract(s[sp - 2], s[sp - 1], arg);
                                    push = -1;
                                    step = 6;
                                    break;
                                case Instructions.BINARY_MULTIPLY:
                                    s[sp - 2] = Operators.multiply(s[sp - 2], s[sp - 1], arg);
                                    push = -1;
                                    step = 6;
                                    break;
                                case Instructions.BINARY_SUBSCR:
                                    s[sp - 2] = Operators.subscript(s[sp - 2], s[sp - 1]);
                                    s[sp - 1] = null;
                                    push = -1;
                                    step = 6;
                                    break;
                                case Opcode.BINARY_OP:
                                    s[sp - 2] = Operators.binary(s[sp - 2], s[sp - 1], arg);
                                    s[sp - 1] = null;
                                    push = -1;
                                    step = 6;
                                    break;
                                case Opcode.COMPARE_OP:
                                    s[sp - 2] = Operators.compare(s[sp - 2], s[sp - 1], arg);
                                    push = -1;
                                    step = 2;
                                    break;
                                case Instructions.LOCAL_LOAD_ATTR:
                                    s[sp] = s[arg];
                                    g = AttributeAccess.loadNext(f, s, sp, pc);
                                    push = 1;
                                    step = 11;
                                    if (g != null) {
                                        break called;
                                    }
                                    break;
                                case Instructions.LOCAL_LOAD_METHOD:
                                    s[sp] = s[arg];
                                    AttributeAccess.loadMethodNext(f, s, sp, pc);
                                    push = 2;
                                    step = 11;
                                    break;
                                case Instructions.LOCAL_ADD_SMALL: {
                                    PyObject sum = SmallInts.add(s[arg], instruction);
                                    if (sum != null) {
                                        step = 8;
                                    }
                                    s[sp] = sum != null ? sum : s[arg];
                                    push = 1;
                                    break;
                                }
                                case Instructions.ADD_SMALL: {
                                    PyObject sum = SmallInts.add(s[sp - 1], instruction);
                                    if (sum != null) {
                                        s[sp - 1] = sum;
                                        step = 7;
                                    } else {
                                        s[sp] = PyInt.small(arg);
                                        push = 1;
                                    }
                                    break;
                                }
                                case Instructions.BINARY_SMALL: {
                                    PyObject result = SmallInts.binary(s[sp - 1], instruction);
                                    if (result != null) {
                                        s[sp - 1] = result;
                                        step = 7;
                                    } else {
                                        s[sp] = PyInt.small(arg);
                                        push = 1;
                                    }
                                    break;
                                }
                                case Instructions.COMPARE_JUMP:
                                    step = SmallInts.compareAndJump(s[sp - 2], s[sp - 1], instruction);
                                    if (step != 0) {
                                        push = -2;
                                    } else {
                                        s[sp - 2] = Operators.compare(s[sp - 2], s[sp - 1], arg);
                                        push = -1;
                                        step = 2;
                                    }
                                    break;
                                case Instructions.COMPARE_SMALL_JUMP:
                                    step = SmallInts.compareAndJump(s[sp - 1], instruction);
                                    if (step != 0) {
                                        push = -1;
                                    } else {
                                        s[sp] = PyInt.small(arg);
                                        push = 1;
                                        step = 1;
                                    }
                                    break;
                                case Instructions.LOCAL_COMPARE_SMALL_JUMP:
                                    step = SmallInts.compareLocalAndJump(s[arg], instruction);
                                    if (step == 0) {
                                        s[sp] = s[arg];
                                        push = 1;
                                        step = 1;
                                    }
                                    break;
                                case Opcode.IS_OP:
                                    s[sp - 2] = Py.bool((s[sp - 2] == s[sp - 1]) == (arg == 0));
                                    s[sp - 1] = null;
                                    push = -1;
                                    break;
                                case Opcode.CONTAINS_OP:
                                    s[sp - 2] = Py.bool(Containers.contains(s[sp - 1], s[sp - 2]) == (arg == 0));
                                    s[sp - 1] = null;
                                    push = -1;
                                    step = 2;
                                    break;
                                case Opcode.TO_BOOL:
                                    s[sp - 1] = Operators.truth(s[sp - 1]);
                                    step = 4;
                                    break;
                                case Opcode.UNARY_NOT:
                                    s[sp - 1] = s[sp - 1] == Py.True ? Py.False : Py.True;
                                    break;
                                case Opcode.UNARY_NEGATIVE:
                                    s[sp - 1] = Numbers.neg(s[sp - 1]);
                                    break;
                                case Opcode.UNARY_INVERT:
                                    s[sp - 1] = Numbers.invert(s[sp - 1]);
                                    break;
                                case Opcode.POP_JUMP_IF_FALSE:
                                    step = s[sp - 1] == Py.False ? arg + 2 : 2;
                                    push = -1;
                                    break;
                                case Opcode.POP_JUMP_IF_TRUE:
                                    step = s[sp - 1] == Py.True ? arg + 2 : 2;
                                    push = -1;
                                    break;
                                case Opcode.POP_JUMP_IF_NONE:
                                    step = s[sp - 1] == Py.None ? arg + 2 : 2;
                                    s[sp - 1] = null;
                                    push = -1;
                                    break;
                                case Opcode.POP_JUMP_IF_NOT_NONE:
                                    step = s[sp - 1] != Py.None ? arg + 2 : 2;
                                    s[sp - 1] = null;
                                    push = -1;
                                    break;
                                case Opcode.JUMP_FORWARD:
                                    step = arg + 1;
                                    break;
                                case Opcode.JUMP_BACKWARD:
                                    if (ts.pending) {
                                        ts.poll();
                                    }
                                    step = 2 - arg;
                                    break;
                                case Opcode.JUMP_BACKWARD_NO_INTERRUPT:
                                    step = 1 - arg;
                                    break;
                                case Opcode.GET_ITER:
                                    s[sp - 1] = Iteration.iter(s[sp - 1]);
                                    break;
                                case Opcode.FOR_ITER: {
                                    PyObject iterator = s[sp - 1];
                                    PyObject next;
                                    if (iterator.getClass() == PyRangeIterator.class) {
                                        next = ((PyRangeIterator) iterator).next();
                                    } else {
                                        g = Iterations.generatorFrame(iterator);
                                        if (g != null) {
                                            Iterations.enterFor(ts, f, g, sp, pc);
                                            f = g;
                                            continue frames;
                                        }
                                        next = Iterations.next(iterator);
                                    }
                                    if (next == null) {
                                        step = arg + 3;
                                    } else {
                                        s[sp] = next;
                                        push = 1;
                                        step = 2;
                                    }
                                    break;
                                }
                                case Opcode.CALL:
                                    g = CallInstructions.call(f, s, sp, pc, arg);
                                    step = 4;
                                    if (g != null) {
                                        break called;
                                    }
                                    push = ~arg;
                                    break;
                                case Opcode.CALL_KW:
                                    g = CallInstructions.callKeywords(f, s, sp, arg);
                                    step = 4;
                                    if (g != null) {
                                        break called;
                                    }
                                    sp = f.sp;
                                    break;
                                case Opcode.CALL_FUNCTION_EX:
                                    g = CallInstructions.callUnpacked(f, s, sp);
                                    if (g != null) {
                                        break called;
                                    }
                                    sp = f.sp;
                                    break;
                                case Opcode.RETURN_VALUE: {
                                    PyObject value = s[sp - 1];
                                    byte how = f.returns;
                                    PyFrame caller = f.back;
                                    Frames.leave(ts, f);
                                    if (how == PyFrame.TO_JAVA) {
                                        return value;
                                    }
                                    f = caller;
                                    if (how == PyFrame.TO_CALLER) {
                                        f.slots[f.sp++] = value;
                                    } else {
                                        Frames.returned(ts, f, how, value);
                                    }
                                    continue frames;
                                }
                                case Opcode.RETURN_GENERATOR: {
                                    PyObject generator = Iterations.returnGenerator(ts, f, sp, pc);
                                    byte how = f.returns;
                                    if (how == PyFrame.TO_JAVA) {
                                        return generator;
                                    }
                                    f = ts.frame;
                                    Frames.returned(ts, f, how, generator);
                                    continue frames;
                                }
                                case Opcode.YIELD_VALUE: {
                                    PyObject value = Iterations.yield(ts, f, sp, pc);
                                    if (f.returns == PyFrame.TO_JAVA) {
                                        return value;
                                    }
                                    f = ts.frame;
                                    f.slots[f.sp++] = value;
                                    continue frames;
                                }
                                case Opcode.SEND:
                                    g = Iterations.generatorFrame(s[sp - 2]);
                                    if (g != null && Iterations.maySend(g, s[sp - 1])) {
                                        Iterations.enterSend(ts, f, g, sp, pc);
                                        f = g;
                                        continue frames;
                                    }
                                    step = Iterations.send(ts, s, sp) ? arg + 2 : 2;
                                    break;
                                case Opcode.END_SEND:
                                    s[sp - 2] = s[sp - 1];
                                    s[sp - 1] = null;
                                    push = -1;
                                    break;
                                case Opcode.LOAD_NAME:
                                    s[sp] = Variables.loadName(f, arg);
                                    push = 1;
                                    break;
                                case Opcode.STORE_NAME:
                                    Variables.storeName(f, arg, s[sp - 1]);
                                    s[sp - 1] = null;
                                    push = -1;
                                    break;
                                case Opcode.STORE_GLOBAL:
                                    Variables.storeGlobal(f, arg, s[sp - 1]);
                                    s[sp - 1] = null;
                                    push = -1;
                                    break;
                                case Opcode.STORE_SUBSCR:
                                    Operators.storeSubscript(s, sp);
                                    push = -3;
                                    step = 2;
                                    break;
                                case Opcode.BUILD_TUPLE:
                                    sp = Building.tuple(s, sp, arg);
                                    break;
                                case Opcode.BUILD_LIST:
                                    sp = Building.list(s, sp, arg);
                                    break;
                                case Opcode.LIST_APPEND:
                                    Building.append(s, sp, arg);
                                    push = -1;
                                    break;
                                case Opcode.SET_ADD:
                                    Building.add(s, sp, arg);
                                    push = -1;
                                    break;
                                case Opcode.UNPACK_SEQUENCE:
                                    sp = Building.unpack(s, sp, arg);
                                    step = 2;
                                    break;
                                case Opcode.FORMAT_SIMPLE:
                                    s[sp - 1] = Building.formatted(s[sp - 1]);
                                    break;
                                case Opcode.PUSH_EXC_INFO:
                                    sp = Raising.pushHandled(ts, s, sp);
                                    break;
                                case Opcode.POP_EXCEPT:
                                    Raising.popHandled(ts, s[sp - 1]);
                                    s[sp - 1] = null;
                                    push = -1;
                                    break;
                                case Opcode.CHECK_EXC_MATCH:
                                    s[sp - 1] = Py.bool(Raising.matches(s[sp - 2], s[sp - 1]));
                                    break;
                                case Opcode.RAISE_VARARGS:
                                    pending = Raising.raise(ts, s, sp, arg);
                                    break frames;
                                case Opcode.RERAISE:
                                    pending = Raising.reraise(s, sp, arg);
                                    break frames;
                                case Opcode.MAKE_FUNCTION:
                                    s[sp - 1] = Variables.makeFunction(f, s[sp - 1]);
                                    break;
                                case Instructions.WATCHED:
                                    f.sp = sp;
                                    f.resume = pc;
                                    instruction = Instructions.unit(Watching.before(ts, f));
                                    sp = f.sp;
                                    pc = f.resume;
                                    continue;
                                case Opcode.CACHE:
                                default:
                                    RareInstructions.run(ts, f, sp, pc);
                                    sp = f.sp;
                                    pc = f.resume;
                                    step = 0;
                            }
                            if (instruction < 0) {
                                throw new IllegalStateException("instruction " + instruction);
                            }
                            sp += push;
                            pc += step;
                            instruction = units[pc];
                            continue;
                        }
                        f.resume = pc + step;
                        Frames.enter(ts, g);
                        f = g;
                        continue frames;
                    }
                }
            } catch (PyException e) {
                pending = e;
            } catch (Throwable t) {
                pending = Unwinding.pythonException(t);
            }
            f = Unwinding.unwind(ts, f, pending);
            // The variable would keep the exception alive, and with it all frames of its traceback.
            pending = null;
        }
    }
}
