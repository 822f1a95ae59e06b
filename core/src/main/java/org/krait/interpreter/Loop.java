package org.krait.interpreter;

import org.krait.code.Opcode;
import org.krait.object.Comparisons;
import org.krait.object.Containers;
import org.krait.object.Iteration;
import org.krait.object.Numbers;
import org.krait.object.Py;
import org.krait.object.PyException;
import org.krait.object.PyObject;
import org.krait.object.Texts;
import org.krait.object.number.PyInt;
import org.krait.object.sequence.PyList;
import org.krait.object.set.PySet;
import org.krait.object.str.PyStr;
import org.krait.runtime.ThreadState;
import org.krait.runtime.function.Instructions;
import org.krait.runtime.function.PyCell;
import org.krait.runtime.function.PyCode;
import org.krait.runtime.function.PyFrame;
import org.krait.runtime.function.PyFunction;

/**
 * The interpreter loop. One run of it serves a frame that Java code called and every Python frame that this one calls
 * directly; {@code f} is the innermost of them.
 *
 * <p>Inv: {@code f == ts.frame}; {@code s == f.slots}; {@code f.lasti} is the instruction under way; {@code f.sp} and
 * {@code f.resume} are valid whenever another frame is innermost.
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
                    final Instructions code = f.code.instructions();
                    final int[] units = code.units;
                    final PyObject[] consts = f.code.consts();
                    int sp = f.sp;
                    int pc = f.resume;
                    int instruction = units[pc];
                    while (true) {
                        f.lasti = pc;
                        int arg = instruction >>> 8;
                        switch (instruction & 0xFF) {
                            case Opcode.RESUME:
                                if (ts.pending) {
                                    ts.poll();
                                }
                                pc++;
                                break;
                            case Opcode.NOP:
                            case Opcode.NOT_TAKEN:
                            case Opcode.EXTENDED_ARG:
                                pc++;
                                break;
                            case Opcode.LOAD_FAST:
                            case Opcode.LOAD_FAST_BORROW:
                                s[sp++] = s[arg];
                                pc++;
                                break;
                            case Opcode.LOAD_FAST_CHECK:
                                s[sp++] = Variables.checkedLocal(f, s[arg], arg);
                                pc++;
                                break;
                            case Opcode.LOAD_FAST_LOAD_FAST:
                            case Opcode.LOAD_FAST_BORROW_LOAD_FAST_BORROW:
                                s[sp++] = s[arg >> 4];
                                s[sp++] = s[arg & 15];
                                pc++;
                                break;
                            case Opcode.LOAD_FAST_AND_CLEAR:
                                s[sp++] = s[arg];
                                s[arg] = null;
                                pc++;
                                break;
                            case Opcode.STORE_FAST:
                                s[arg] = s[--sp];
                                s[sp] = null;
                                pc++;
                                break;
                            case Opcode.STORE_FAST_LOAD_FAST:
                                s[arg >> 4] = s[sp - 1];
                                s[sp - 1] = s[arg & 15];
                                pc++;
                                break;
                            case Opcode.STORE_FAST_STORE_FAST:
                                s[arg >> 4] = s[--sp];
                                s[arg & 15] = s[--sp];
                                pc++;
                                break;
                            case Opcode.DELETE_FAST:
                                Variables.checkedLocal(f, s[arg], arg);
                                s[arg] = null;
                                pc++;
                                break;
                            case Opcode.LOAD_CONST:
                                s[sp++] = consts[arg];
                                pc++;
                                break;
                            case Opcode.LOAD_SMALL_INT:
                                s[sp++] = PyInt.of(arg);
                                pc++;
                                break;
                            case Opcode.POP_TOP:
                            case Opcode.END_FOR:
                            case Opcode.POP_ITER:
                                s[--sp] = null;
                                pc++;
                                break;
                            case Opcode.PUSH_NULL:
                                s[sp++] = null;
                                pc++;
                                break;
                            case Opcode.COPY:
                                s[sp] = s[sp - arg];
                                sp++;
                                pc++;
                                break;
                            case Opcode.SWAP: {
                                PyObject top = s[sp - 1];
                                s[sp - 1] = s[sp - arg];
                                s[sp - arg] = top;
                                pc++;
                                break;
                            }
                            case Instructions.LOAD_GLOBAL_NULL:
                                s[sp++] = Variables.loadGlobal(f, code, pc, arg >> 1);
                                s[sp++] = null;
                                pc += 5;
                                break;
                            case Opcode.LOAD_GLOBAL:
                                s[sp++] = Variables.loadGlobal(f, code, pc, arg >> 1);
                                pc += 5;
                                break;
                            case Opcode.LOAD_DEREF: {
                                PyObject value = ((PyCell) s[arg]).get();
                                s[sp++] = value != null ? value : Variables.unboundCell(f, arg);
                                pc++;
                                break;
                            }
                            case Opcode.STORE_DEREF:
                                ((PyCell) s[arg]).set(s[--sp]);
                                s[sp] = null;
                                pc++;
                                break;
                            case Opcode.MAKE_CELL:
                                s[arg] = new PyCell(s[arg]);
                                pc++;
                                break;
                            case Opcode.COPY_FREE_VARS:
                                Variables.copyFreeVars(f, arg);
                                pc++;
                                break;
                            case Opcode.LOAD_ATTR: {
                                PyFrame g = AttributeAccess.load(ts, f, code, s, sp, pc, arg >> 1);
                                pc += 10;
                                if (g != null) {
                                    f.sp = sp - 1;
                                    f.resume = pc;
                                    Frames.enter(ts, g);
                                    f = g;
                                    continue frames;
                                }
                                break;
                            }
                            case Instructions.LOAD_METHOD:
                                AttributeAccess.loadMethod(f, code, s, sp, pc, arg >> 1);
                                sp++;
                                pc += 10;
                                break;
                            case Opcode.STORE_ATTR:
                                AttributeAccess.store(f, code, s, sp, pc, arg);
                                s[--sp] = null;
                                s[--sp] = null;
                                pc += 5;
                                break;
                            case Instructions.BINARY_ADD:
                                sp--;
                                s[sp - 1] = Operators.add(s[sp - 1], s[sp], arg);
                                pc += 6;
                                break;
                            case Instructions.BINARY_SUBTRACT:
                                sp--;
                                s[sp - 1] = Operators.subtract(s[sp - 1], s[sp], arg);
                                pc += 6;
                                break;
                            case Instructions.BINARY_MULTIPLY:
                                sp--;
                                s[sp - 1] = Operators.multiply(s[sp - 1], s[sp], arg);
                                pc += 6;
                                break;
                            case Instructions.BINARY_SUBSCR:
                                sp--;
                                s[sp - 1] = Operators.subscript(s[sp - 1], s[sp]);
                                s[sp] = null;
                                pc += 6;
                                break;
                            case Opcode.BINARY_OP:
                                sp--;
                                s[sp - 1] = Operators.binary(s[sp - 1], s[sp], arg);
                                s[sp] = null;
                                pc += 6;
                                break;
                            case Opcode.COMPARE_OP:
                                sp--;
                                s[sp - 1] = Operators.compare(s[sp - 1], s[sp], arg);
                                pc += 2;
                                break;
                            case Opcode.IS_OP:
                                sp--;
                                s[sp - 1] = Py.bool((s[sp - 1] == s[sp]) == (arg == 0));
                                s[sp] = null;
                                pc++;
                                break;
                            case Opcode.CONTAINS_OP:
                                sp--;
                                s[sp - 1] = Py.bool(Containers.contains(s[sp], s[sp - 1]) == (arg == 0));
                                s[sp] = null;
                                pc += 2;
                                break;
                            case Opcode.TO_BOOL:
                                if (s[sp - 1] != Py.True && s[sp - 1] != Py.False) {
                                    s[sp - 1] = Py.bool(Comparisons.isTrue(s[sp - 1]));
                                }
                                pc += 4;
                                break;
                            case Opcode.UNARY_NOT:
                                s[sp - 1] = s[sp - 1] == Py.True ? Py.False : Py.True;
                                pc++;
                                break;
                            case Opcode.UNARY_NEGATIVE:
                                s[sp - 1] = Numbers.neg(s[sp - 1]);
                                pc++;
                                break;
                            case Opcode.UNARY_INVERT:
                                s[sp - 1] = Numbers.invert(s[sp - 1]);
                                pc++;
                                break;
                            case Opcode.POP_JUMP_IF_FALSE:
                                pc += s[--sp] == Py.False ? arg + 2 : 2;
                                break;
                            case Opcode.POP_JUMP_IF_TRUE:
                                pc += s[--sp] == Py.True ? arg + 2 : 2;
                                break;
                            case Opcode.POP_JUMP_IF_NONE:
                                pc += s[--sp] == Py.None ? arg + 2 : 2;
                                s[sp] = null;
                                break;
                            case Opcode.POP_JUMP_IF_NOT_NONE:
                                pc += s[--sp] != Py.None ? arg + 2 : 2;
                                s[sp] = null;
                                break;
                            case Opcode.JUMP_FORWARD:
                                pc += arg + 1;
                                break;
                            case Opcode.JUMP_BACKWARD:
                                if (ts.pending) {
                                    ts.poll();
                                }
                                pc += 2 - arg;
                                break;
                            case Opcode.JUMP_BACKWARD_NO_INTERRUPT:
                                pc += 1 - arg;
                                break;
                            case Opcode.GET_ITER:
                                s[sp - 1] = Iteration.iter(s[sp - 1]);
                                pc++;
                                break;
                            case Opcode.FOR_ITER: {
                                PyFrame g = Iterations.generatorFrame(s[sp - 1]);
                                if (g != null) {
                                    f.sp = sp;
                                    f.resume = pc + 2;
                                    g.returns = PyFrame.TO_FOR;
                                    g.slots[g.sp++] = Py.None;
                                    Frames.enterGenerator(ts, g);
                                    f = g;
                                    continue frames;
                                }
                                PyObject next = Iterations.next(s[sp - 1]);
                                if (next == null) {
                                    pc += arg + 3;
                                } else {
                                    s[sp++] = next;
                                    pc += 2;
                                }
                                break;
                            }
                            case Opcode.CALL: {
                                f.sp = sp;
                                PyFrame g = CallInstructions.call(ts, f, code, s, sp, pc, arg);
                                pc += 4;
                                if (g != null) {
                                    f.resume = pc;
                                    Frames.enter(ts, g);
                                    f = g;
                                    continue frames;
                                }
                                sp -= arg + 1;
                                break;
                            }
                            case Opcode.CALL_KW:
                            case Opcode.CALL_FUNCTION_EX: {
                                f.sp = sp;
                                boolean keywords = (instruction & 0xFF) == Opcode.CALL_KW;
                                PyFrame g = keywords
                                        ? CallInstructions.callKeywords(ts, f, s, sp, arg)
                                        : CallInstructions.callUnpacked(ts, f, s, sp);
                                pc += keywords ? 4 : 1;
                                if (g != null) {
                                    f.resume = pc;
                                    Frames.enter(ts, g);
                                    f = g;
                                    continue frames;
                                }
                                sp = f.sp;
                                break;
                            }
                            case Opcode.RETURN_VALUE: {
                                PyObject value = s[--sp];
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
                                f.resume = pc + 1;
                                f.lasti = pc + 1;
                                f.sp = sp;
                                PyObject generator = Iterations.newGenerator(ts, f);
                                byte how = f.returns;
                                PyFrame caller = f.back;
                                f.back = null;
                                ts.frame = caller;
                                ts.depth--;
                                if (how == PyFrame.TO_JAVA) {
                                    return generator;
                                }
                                f = caller;
                                Frames.returned(ts, f, how, generator);
                                continue frames;
                            }
                            case Opcode.YIELD_VALUE: {
                                PyObject value = s[--sp];
                                s[sp] = null;
                                f.sp = sp;
                                f.resume = pc + 1;
                                f.lasti = pc + 1;
                                byte how = f.returns;
                                PyFrame caller = f.back;
                                Frames.suspend(ts, f);
                                if (how == PyFrame.TO_JAVA) {
                                    return value;
                                }
                                f = caller;
                                f.slots[f.sp++] = value;
                                continue frames;
                            }
                            case Opcode.SEND: {
                                PyFrame g = Iterations.generatorFrame(s[sp - 2]);
                                if (g != null && Iterations.maySend(g, s[sp - 1])) {
                                    g.slots[g.sp++] = s[--sp];
                                    f.sp = sp;
                                    f.resume = pc + 2;
                                    g.returns = PyFrame.TO_SEND;
                                    Frames.enterGenerator(ts, g);
                                    f = g;
                                    continue frames;
                                }
                                pc += Iterations.send(ts, s, sp) ? arg + 2 : 2;
                                break;
                            }
                            case Opcode.END_SEND:
                                sp--;
                                s[sp - 1] = s[sp];
                                s[sp] = null;
                                pc++;
                                break;
                            case Opcode.LOAD_NAME:
                                s[sp++] = Variables.loadName(f, arg);
                                pc++;
                                break;
                            case Opcode.STORE_NAME:
                                Variables.storeName(f, arg, s[--sp]);
                                s[sp] = null;
                                pc++;
                                break;
                            case Opcode.STORE_GLOBAL:
                                f.globals.put(f.code.names()[arg], s[--sp]);
                                s[sp] = null;
                                pc++;
                                break;
                            case Opcode.STORE_SUBSCR:
                                Operators.storeSubscript(s[sp - 2], s[sp - 1], s[sp - 3]);
                                s[--sp] = null;
                                s[--sp] = null;
                                s[--sp] = null;
                                pc += 2;
                                break;
                            case Opcode.BUILD_TUPLE:
                                sp = Building.tuple(s, sp, arg);
                                pc++;
                                break;
                            case Opcode.BUILD_LIST:
                                sp = Building.list(s, sp, arg);
                                pc++;
                                break;
                            case Opcode.LIST_APPEND:
                                ((PyList) s[sp - 1 - arg]).append(s[--sp]);
                                s[sp] = null;
                                pc++;
                                break;
                            case Opcode.SET_ADD:
                                ((PySet) s[sp - 1 - arg]).addItem(s[--sp]);
                                s[sp] = null;
                                pc++;
                                break;
                            case Opcode.UNPACK_SEQUENCE:
                                sp = Building.unpack(s, sp, arg);
                                pc += 2;
                                break;
                            case Opcode.FORMAT_SIMPLE:
                                if (s[sp - 1].getClass() != PyStr.class) {
                                    s[sp - 1] = Texts.format(s[sp - 1], PyStr.EMPTY);
                                }
                                pc++;
                                break;
                            case Opcode.PUSH_EXC_INFO:
                                sp = Raising.pushHandled(ts, s, sp);
                                pc++;
                                break;
                            case Opcode.POP_EXCEPT:
                                Raising.popHandled(ts, s[--sp]);
                                s[sp] = null;
                                pc++;
                                break;
                            case Opcode.CHECK_EXC_MATCH:
                                s[sp - 1] = Py.bool(Raising.matches(s[sp - 2], s[sp - 1]));
                                pc++;
                                break;
                            case Opcode.RAISE_VARARGS:
                                pending = Raising.raise(ts, s, sp, arg);
                                break frames;
                            case Opcode.RERAISE:
                                pending = Raising.reraise(s, sp, arg);
                                break frames;
                            case Opcode.MAKE_FUNCTION:
                                s[sp - 1] = new PyFunction((PyCode) s[sp - 1], f.globals,
                                        f.builtins);
                                pc++;
                                break;
                            case Instructions.WATCHED:
                                f.sp = sp;
                                f.resume = pc;
                                instruction = Watching.before(ts, f, code);
                                sp = f.sp;
                                pc = f.resume;
                                continue;
                            default:
                                f.sp = sp;
                                f.resume = pc + 1;
                                RareInstructions.run(ts, f, instruction);
                                sp = f.sp;
                                pc = f.resume;
                        }
                        instruction = units[pc];
                    }
                }
            } catch (PyException e) {
                pending = e;
            } catch (Throwable t) {
                pending = Unwinding.pythonException(t);
            }
            f = Unwinding.unwind(ts, f, pending);
        }
    }
}
