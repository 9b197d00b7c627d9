package dev.cofferdam.isolation;

import static dev.cofferdam.isolation.SlotLayout.INT;
import static dev.cofferdam.isolation.SlotLayout.LONG;

import dev.cofferdam.internal.elf.Symbol;
import dev.cofferdam.internal.elf.Symbols;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what is known of a crash out of the record of a death, and finds names for it. The supervisor wrote the record;
 * the numbers in it are a dying process's own and may be anything.
 */
final class CrashRecord {
    private CrashRecord() {}

    /** @param signal what the worker died of: a report of another signal is not about this death */
    static CrashReport read(MemorySegment slot, int signal, String standardOutput, String standardError) {
        int stage = (int) INT.get(slot, SlotLayout.CRASH_STAGE);
        boolean reported = stage >= SlotLayout.STAGE_SIGNAL && (int) INT.get(slot, SlotLayout.CRASH_SIGNAL) == signal;
        return new CrashReport(
                Signals.name(signal),
                signal,
                reported ? (int) INT.get(slot, SlotLayout.CRASH_CODE) : 0,
                reported ? (long) LONG.get(slot, SlotLayout.CRASH_FAULT_ADDRESS) : 0,
                reported ? (long) LONG.get(slot, SlotLayout.CRASH_PC) : 0,
                reported ? registers(slot) : Map.of(),
                reported ? frames(slot) : List.of(),
                reported ? lastWords(slot) : "",
                standardOutput,
                standardError,
                (int) INT.get(slot, SlotLayout.DEATH_DESCENDANTS));
    }

    private static Map<String, Long> registers(MemorySegment slot) {
        int count = Math.clamp((int) INT.get(slot, SlotLayout.CRASH_REGISTER_COUNT), 0, SlotLayout.MAX_REGISTERS);
        long[] values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = (long) LONG.get(slot, SlotLayout.CRASH_REGISTERS + i * 8L);
        }
        return Registers.named(values);
    }

    private static List<CrashReport.Frame> frames(MemorySegment slot) {
        int count = Math.clamp((int) INT.get(slot, SlotLayout.CRASH_FRAME_COUNT), 0, SlotLayout.MAX_FRAMES);
        List<CrashReport.Frame> frames = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            frames.add(frame(slot, i));
        }
        return frames;
    }

    private static CrashReport.Frame frame(MemorySegment slot, int index) {
        long pc = (long) LONG.get(slot, SlotLayout.CRASH_FRAMES + index * 8L);
        long place = SlotLayout.DEATH_PLACES + index * SlotLayout.PLACE_BYTES;
        int module = (int) INT.get(slot, place + SlotLayout.PLACE_MODULE);
        if (module < 0 || module >= SlotLayout.MAX_MODULES) {
            return new CrashReport.Frame(pc, "", 0, "", 0);
        }
        String file =
                Text.read(slot, SlotLayout.DEATH_MODULES + module * SlotLayout.MODULE_BYTES, SlotLayout.MODULE_BYTES);
        long offset = (long) LONG.get(slot, place + SlotLayout.PLACE_OFFSET);
        // All but the innermost are where a call returns to: behind it another function may begin.
        long back = index == 0 ? 0 : 1;
        Optional<Symbol> symbol = Symbols.find(file, offset - back);
        return new CrashReport.Frame(
                pc,
                file,
                offset,
                symbol.map(Symbol::name).orElse(""),
                symbol.map(found -> found.offset() + back).orElse(0L));
    }

    private static String lastWords(MemorySegment slot) {
        return Text.read(slot, SlotLayout.CRASH_LAST_WORDS, SlotLayout.LAST_WORDS_BYTES)
                .strip();
    }
}
