package org.krait.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.krait.constant.Bytes;
import org.krait.constant.Complex;
import org.krait.constant.FrozenSetConstant;
import org.krait.constant.Singleton;
import org.krait.constant.SliceConstant;
import org.krait.constant.Text;
import org.krait.constant.TupleConstant;

class CodeTablesTest {

    @Test
    void everyOpcodeIsConsistent() {
        for (int number = 0; number < 512; number++) {
            Opcode opcode = Opcode.of(number);
            if (opcode != null) {
                assertEquals(number, opcode.number());
                assertEquals(number, Opcode.number(opcode.name()));
                assertTrue(Opcode.popped(number, 2) >= 0);
                assertTrue(Opcode.pushed(number, 2) >= 0);
            }
        }
        assertEquals("<3>", Opcode.name(3));
    }

    /** A formula names as many values as the instruction pops, where that does not depend on the argument. */
    @Test
    void formulasNameWhatIsPopped() {
        int checked = 0;
        for (int number = 0; number < Opcode.SIZE; number++) {
            Opcode opcode = Opcode.of(number);
            if (opcode == null || !opcode.formula().contains("--")) {
                continue;
            }
            String values = opcode.formula().substring(0, opcode.formula().indexOf("--")).strip();
            if (!values.contains("[") && !values.contains("...")) {
                assertEquals(values.isEmpty() ? 0 : values.split(" ").length, Opcode.popped(number, 1), opcode.name());
                checked++;
            }
        }
        assertTrue(checked > 80, "only " + checked + " formulas have been understood");
    }

    @Test
    void handlersSurvivePacking() {
        ExceptionTable.Writer writer = new ExceptionTable.Writer();
        writer.add(1, 3, 100, 0, false);
        writer.add(3, 70000, 80000, 5, true);
        ExceptionTable table = new ExceptionTable(writer.toBytes());
        assertTrue(table.next());
        assertEquals(2, table.start());
        assertEquals(6, table.end());
        assertEquals(200, table.target());
        assertEquals(0, table.depth());
        assertFalse(table.lasti());
        assertTrue(table.next());
        assertEquals(6, table.start());
        assertEquals(140000, table.end());
        assertEquals(160000, table.target());
        assertEquals(5, table.depth());
        assertTrue(table.lasti());
        assertFalse(table.next());
    }

    @Test
    void positionsSurvivePacking() {
        int[][] positions = {{5, 5, 3, 9}, {5, 5, 3, 40}, {7, 7, 0, 1}, {-1, -1, -1, -1}, {4, 6, 2, 1},
            {9, 9, -1, -1}, {9, 9, 200, 300}, {1000, 1000, 0, 0}};
        LocationTable.Writer writer = new LocationTable.Writer(5);
        for (int[] p : positions) {
            writer.add(11, p[0], p[1], p[2], p[3]);
        }
        LocationTable table = new LocationTable(writer.toBytes(), 5);
        for (int i = 0; i < positions.length; i++) {
            int[] p = positions[i];
            assertTrue(table.find(22 * i + 20));
            assertArrayEquals(p, new int[] {table.line(), table.endLine(), table.column(), table.endColumn()});
        }
        assertFalse(table.find(22 * positions.length));
    }

    @Test
    void constantsSurviveMarshal() {
        List<Object> values = List.of(1L, -5L, 1L << 40, BigInteger.ONE.shiftLeft(100).negate(), 0.5, -0.0,
                new Complex(0.0, 2.0), Singleton.Ellipsis, Singleton.None, Text.of("name"), Text.of("a b é \ud83d"),
                Text.ofCodePoints(new int[] {0xD83D, 0xDE00, 0x1F600}, 0, 3), new Bytes(new byte[] {1, 2}),
                new FrozenSetConstant(List.of(3L, 1L)), new SliceConstant(1L, Singleton.None, 2L),
                new TupleConstant(List.of()), new TupleConstant(List.of(Text.of("name"), 1L)));
        Object all = new TupleConstant(values);
        byte[] bytes = MarshalWriter.dumps(all);
        assertEquals(all, new MarshalReader(bytes, 0, bytes.length).read());
        for (int end = 0; end < bytes.length; end++) {
            MarshalReader reader = new MarshalReader(bytes, 0, end);
            assertTrue(assertThrows(MarshalException.class, reader::read).isEof());
        }
    }
}
