package org.krait.conformance.frontend;

import java.util.ArrayList;
import java.util.List;
import org.krait.code.CodeObject;
import org.krait.code.ExceptionTable;
import org.krait.code.LocationTable;
import org.krait.code.Opcode;

/** A listing of a code object, one instruction a line, that two compilers' work can be compared by. */
final class Disassembly {

    private static final int CONTEXT = 6;

    private Disassembly() {
    }

    /**
     * The lines around the first difference of two listings: what only ours has with -, the oracle's with +.
     */
    static String difference(CodeObject ours, CodeObject oracle) {
        List<String> a = lines(ours);
        List<String> b = lines(oracle);
        int first = 0;
        while (first < a.size() && first < b.size() && a.get(first).equals(b.get(first))) {
            first++;
        }
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, first - CONTEXT); i < first; i++) {
            text.append("      ").append(a.get(i)).append('\n');
        }
        for (int i = first; i < Math.min(a.size(), first + CONTEXT); i++) {
            text.append("    - ").append(a.get(i)).append('\n');
        }
        for (int i = first; i < Math.min(b.size(), first + CONTEXT); i++) {
            text.append("    + ").append(b.get(i)).append('\n');
        }
        return text.toString();
    }

    static List<String> lines(CodeObject code) {
        List<String> lines = new ArrayList<>();
        LocationTable locations = LocationTable.of(code);
        int wide = 0;
        for (int at = 0; at < code.co_code().length; at += 2) {
            int opcode = code.co_code()[at] & 0xFF;
            int oparg = code.co_code()[at + 1] & 0xFF | wide << 8;
            wide = opcode == Opcode.EXTENDED_ARG ? oparg : 0;
            boolean located = locations.find(at);
            String position = !located || locations.line() < 0 ? "--"
                    : locations.line() + "-" + locations.endLine() + ":" + locations.column() + "-"
                            + locations.endColumn();
            lines.add(String.format("%5d %-18s %-28s %d%s", at, position, Opcode.name(opcode), oparg,
                    explain(code, opcode, oparg)));
            at += 2 * (Opcode.of(opcode) == null ? 0 : Opcode.caches(opcode));
        }
        ExceptionTable handlers = new ExceptionTable(code.co_exceptiontable());
        while (handlers.next()) {
            lines.add("handler " + handlers.start() + " to " + handlers.end() + " -> " + handlers.target()
                    + " ["
                    + handlers.depth() + "]" + (handlers.lasti() ? " lasti" : ""));
        }
        return lines;
    }

    private static String explain(CodeObject code, int opcode, int oparg) {
        Opcode info = Opcode.of(opcode);
        if (info == null) {
            return "";
        }
        switch (info.operand()) {
            case CONST:
                return oparg < code.co_consts().length ? " (" + code.co_consts()[oparg] + ")" : " (?)";
            case NAME:
                int shift = opcode == Opcode.LOAD_ATTR || opcode == Opcode.LOAD_GLOBAL ? 1
                        : opcode == Opcode.LOAD_SUPER_ATTR ? 2 : 0;
                int index = oparg >> shift;
                return index < code.co_names.length ? " (" + code.co_names[index] + ")" : " (?)";
            case LOCAL:
            case FREE:
                return oparg < code.co_localsplusnames.length ? " (" + code.co_localsplusnames[oparg] + ")"
                        : "";
            default:
                return "";
        }
    }
}
