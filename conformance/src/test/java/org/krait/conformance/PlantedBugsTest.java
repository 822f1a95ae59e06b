package org.krait.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.krait.code.MarshalWriter;
import org.krait.code.Opcode;
import org.krait.syntax.Mode;
import org.krait.syntax.ParseOptions;
import org.krait.syntax.Parser;
import org.krait.syntax.WarningSink;
import org.krait.syntax.ast.Mod;

/**
 * The random programs find bugs: five are planted in the compiler, one at a time, by changing an instruction of one of
 * its classes while it is loaded, and each must show in one of the first 300 programs.
 */
class PlantedBugsTest {

    private static final int PROGRAMS = 300;
    private static final long SEED = Long.getLong("krait.seed", 2718);

    @TestFactory
    List<DynamicTest> eachPlantedBugIsFound() {
        List<DynamicTest> tests = new ArrayList<>();
        plant(tests, "a cell stays free in the blocks around its function", "ScopeAnalyzer", "makeCells",
                () -> withoutChange("remove", 1));
        plant(tests, "a cell of an inlined comprehension is none of the function around", "ScopeAnalyzer", "inline",
                () -> withoutChange("with", 1));
        plant(tests, "a global name is still bound by functions around for those inside", "ScopeAnalyzer", "scope",
                () -> withoutChange("copyWithout", 1));
        plant(tests, "a class makes no cell for __class__", "ScopeAnalyzer", "dropClassCells",
                () -> withoutCall("contains", 1));
        plant(tests, "a name free in a class body is read past the class's own names", "NameCode", "dereference",
                () -> otherConstant(Opcode.LOAD_FROM_DICT_OR_DEREF, Opcode.LOAD_DEREF));
        return tests;
    }

    private static void plant(List<DynamicTest> tests, String bug, String type, String method,
            Supplier<CodeTransform> change) {
        tests.add(DynamicTest.dynamicTest(bug, () -> {
            PlantingLoader loader = new PlantingLoader("org.krait.compiler." + type, method, change);
            Compiler sick = new Compiler(loader);
            Compiler healthy = new Compiler(new PlantingLoader("", "", change));
            for (int i = 0; i < PROGRAMS; i++) {
                byte[] source = ScopeProgram.random(SEED, i).text().getBytes(StandardCharsets.UTF_8);
                if (!Arrays.equals(healthy.compile(source), sick.compile(source))) {
                    System.out.println("found after " + (i + 1) + " programs: " + bug);
                    assertTrue(loader.changed.get() > 0);
                    return;
                }
            }
            throw new AssertionError(loader.changed.get() == 0 ? "the compiler changed: nothing to plant in " + type
                    + "." + method : "not found in " + PROGRAMS + " programs: " + bug);
        }));
    }

    /** Leaves out the n-th call of a one-argument method with this name; its answer is false. */
    private static CodeTransform withoutCall(String name, int number) {
        AtomicInteger seen = new AtomicInteger();
        return (code, element) -> {
            if (element instanceof InvokeInstruction call && call.name().equalsString(name)
                    && call.typeSymbol().parameterCount() == 1 && seen.incrementAndGet() == number) {
                code.pop().pop().iconst_0();
            } else {
                code.with(element);
            }
        };
    }

    /** Leaves out the n-th call of a method with this name that changes a set of names: the set stays what it was. */
    private static CodeTransform withoutChange(String name, int number) {
        AtomicInteger seen = new AtomicInteger();
        return (code, element) -> {
            if (element instanceof InvokeInstruction call && call.name().equalsString(name)
                    && call.typeSymbol().parameterCount() == 2 && seen.incrementAndGet() == number) {
                code.pop();
                if (call.typeSymbol().returnType().descriptorString().equals("V")) {
                    code.pop();
                }
            } else {
                code.with(element);
            }
        };
    }

    private static CodeTransform otherConstant(int from, int to) {
        return (code, element) -> {
            if (element instanceof ConstantInstruction constant && constant.constantValue().equals(from)) {
                code.loadConstant(to);
            } else {
                code.with(element);
            }
        };
    }

    /** A compiler of its own, from classes of its own. */
    private static final class Compiler {
        private final Method compile;
        private final Object options;

        Compiler(ClassLoader loader) throws ReflectiveOperationException {
            Class<?> optionsType = loader.loadClass("org.krait.compiler.CompileOptions");
            options = optionsType.getConstructor(int.class, int.class).newInstance(0, 0);
            compile = loader.loadClass("org.krait.compiler.Compiler")
                    .getMethod("compile", Mod.class, String.class, optionsType, WarningSink.class);
        }

        /** The code, marshalled; or the error, as text, be it Python's or the planted bug's own. */
        byte[] compile(byte[] source) throws IllegalAccessException {
            try {
                Mod tree = Parser.parse(source, "p.py", Mode.EXEC, ParseOptions.DEFAULT, WarningSink.NONE);
                return MarshalWriter.dumps(compile.invoke(null, tree, "p.py", options, WarningSink.NONE));
            } catch (RuntimeException e) {
                // Python's, or one of the passes that run when the code is marshalled.
                return e.toString().getBytes(StandardCharsets.UTF_8);
            } catch (InvocationTargetException e) {
                return e.getCause().toString().getBytes(StandardCharsets.UTF_8);
            }
        }
    }

    /** Loads the compiler anew, with a change in one method of one class. */
    private static final class PlantingLoader extends ClassLoader {
        private final String type;
        private final String method;
        private final Supplier<CodeTransform> change;
        private final AtomicInteger changed = new AtomicInteger();

        PlantingLoader(String type, String method, Supplier<CodeTransform> change) {
            super(PlantedBugsTest.class.getClassLoader());
            this.type = type;
            this.method = method;
            this.change = change;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.krait.compiler.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                if (name.equals(type)) {
                    ClassFile classFile = ClassFile.of();
                    byte[] other = classFile.transformClass(classFile.parse(bytes),
                            ClassTransform.transformingMethodBodies(
                                    m -> m.methodName().equalsString(method), change.get()));
                    changed.addAndGet(Arrays.equals(bytes, other) ? 0 : 1);
                    bytes = other;
                }
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
