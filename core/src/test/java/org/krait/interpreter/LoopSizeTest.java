package org.krait.interpreter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import org.junit.jupiter.api.Test;

/** HotSpot compiles no method of 8,000 bytes of bytecode or more, and inlines little into one that comes near. */
class LoopSizeTest {
    private static final int MOST = 5000;

    @Test
    void theLoopStaysSmallEnoughToBeCompiled() throws IOException {
        try (InputStream in = Loop.class.getResourceAsStream("Loop.class")) {
            ClassModel model = ClassFile.of().parse(in.readAllBytes());
            for (MethodModel method : model.methods()) {
                if (method.methodName().equalsString("run")) {
                    CodeAttribute code = (CodeAttribute) method.code().orElseThrow();
                    assertTrue(code.codeLength() < MOST, "Loop.run has " + code.codeLength() + " bytes");
                }
            }
        }
    }
}
