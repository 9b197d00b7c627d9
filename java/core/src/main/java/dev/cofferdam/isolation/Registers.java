package dev.cofferdam.isolation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the registers in a crash report, in the order in which {@code response.h} lists them. */
final class Registers {
    private static final List<String> X86_64 = List.of(
            "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "rdi", "rsi", "rbp", "rbx", "rdx", "rax", "rcx",
            "rsp", "rip", "eflags");

    private static final List<String> AARCH64 = List.of(
            "x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16",
            "x17", "x18", "x19", "x20", "x21", "x22", "x23", "x24", "x25", "x26", "x27", "x28", "x29", "x30", "sp",
            "pc", "pstate");

    private static final List<String> NAMES = System.getProperty("os.arch", "").equals("aarch64") ? AARCH64 : X86_64;

    private Registers() {}

    /** The values with their names, in order; those beyond the last name are left out. */
    static Map<String, Long> named(long[] values) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(values.length, NAMES.size()); i++) {
            named.put(NAMES.get(i), values[i]);
        }
        return Collections.unmodifiableMap(named);
    }
}
