package org.krait.compiler;

import java.util.ArrayList;
import java.util.List;
import org.krait.code.Opcode;

/**
 * The instructions of a unit as the code generator made them, before the first pass of the {@link Pipeline}: for
 * tests of the code generator.
 *
 * <p>CPython: {@code _PyCompile_CodeGen} of {@code compile.c}.
 *
 * @param steps  the instructions; targets are places in this list
 * @param nested the functions and classes inside, in the order in which they end
 */
public record GeneratedCode(List<HandMadeCode.Step> steps, List<GeneratedCode> nested) {

    static GeneratedCode of(InstructionSequence code) {
        List<HandMadeCode.Step> steps = new ArrayList<>(code.size());
        for (int i = 0; i < code.size(); i++) {
            Instruction instruction = code.get(i);
            int oparg = instruction.oparg;
            steps.add(new HandMadeCode.Step(instruction.opcode,
                    Opcode.hasTarget(instruction.opcode) ? code.place(oparg) : oparg, instruction.location));
        }
        return new GeneratedCode(steps, code.nested());
    }
}
