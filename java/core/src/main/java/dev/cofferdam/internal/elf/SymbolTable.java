package dev.cofferdam.internal.elf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The functions of a file, by address. Immutable; of a file that cannot be read it is empty. */
final class SymbolTable {
    static final SymbolTable EMPTY = new SymbolTable(0, List.of(), List.of());

    /** The separate debugging symbols of Debian and others. */
    private static final Path DEBUG_FILES = Path.of("/usr/lib/debug/.build-id");

    private static final int SYMBOL_BYTES = 24;
    private static final int STT_FUNC = 2;
    private static final int STT_GNU_IFUNC = 10;
    private static final int STB_LOCAL = 0;
    private static final int STB_GLOBAL = 1;
    private static final int MOST_NAME_BYTES = 4096;
    /** How many functions that begin before an address and end before it, too, are passed over in search of its own. */
    private static final int MOST_PASSED_OVER = 16;

    private static final Comparator<Function> BY_ADDRESS_THE_BEST_FIRST =
            Comparator.comparingLong(Function::address).thenComparingInt(Function::rank);

    private final long base;
    private final long[] addresses;
    private final long[] sizes;
    private final int[] names;
    private final short[] strings;
    private final List<ByteBuffer> stringTables;

    /** Functions written in assembly may have no size: it is minus what is left of their section, then. */
    private record Function(long address, long size, int name, short strings, int rank) {}

    private SymbolTable(long base, List<Function> functions, List<ByteBuffer> stringTables) {
        this.base = base;
        this.stringTables = stringTables;
        int count = functions.size();
        addresses = new long[count];
        sizes = new long[count];
        names = new int[count];
        strings = new short[count];
        for (int i = 0; i < count; i++) {
            Function function = functions.get(i);
            addresses[i] = function.address();
            sizes[i] = function.size();
            names[i] = function.name();
            strings[i] = function.strings();
        }
    }

    /** Reads the file and, if it is stripped, its separate symbols. */
    static SymbolTable of(Path file) {
        try (FileBytes bytes = FileBytes.open(file)) {
            ElfFile elf = new ElfFile(bytes);
            List<ElfFile.Table> tables = new ArrayList<>(elf.symbolTables());
            if (elf.isStripped()) {
                tables.addAll(separateTables(elf.buildId()));
            }
            return of(elf.base(), tables);
        } catch (IOException notReadable) {
            return EMPTY;
        }
    }

    private static List<ElfFile.Table> separateTables(Optional<String> buildId) {
        if (buildId.isEmpty()) {
            return List.of();
        }
        String id = buildId.get();
        Path file = DEBUG_FILES.resolve(id.substring(0, 2)).resolve(id.substring(2) + ".debug");
        try (FileBytes bytes = FileBytes.open(file)) {
            ElfFile elf = new ElfFile(bytes);
            return elf.buildId().equals(buildId) ? elf.symbolTables() : List.of();
        } catch (IOException notReadable) {
            return List.of();
        }
    }

    private static SymbolTable of(long base, List<ElfFile.Table> tables) {
        List<Function> functions = new ArrayList<>();
        List<ByteBuffer> stringTables = new ArrayList<>();
        for (ElfFile.Table table : tables.subList(0, Math.min(tables.size(), Short.MAX_VALUE))) {
            addFunctions(table, (short) stringTables.size(), functions);
            stringTables.add(table.strings());
        }
        functions.sort(BY_ADDRESS_THE_BEST_FIRST);
        List<Function> distinct = new ArrayList<>(functions.size());
        for (Function function : functions) {
            if (distinct.isEmpty() || distinct.getLast().address() != function.address()) {
                distinct.add(function);
            }
        }
        return new SymbolTable(base, distinct, stringTables);
    }

    private static void addFunctions(ElfFile.Table table, short strings, List<Function> functions) {
        ByteBuffer symbols = table.symbols();
        for (int at = 0; at <= symbols.limit() - SYMBOL_BYTES; at += SYMBOL_BYTES) {
            int information = symbols.get(at + 4);
            int type = information & 0xf;
            int section = Short.toUnsignedInt(symbols.getShort(at + 6)); // 0: defined elsewhere
            long address = symbols.getLong(at + 8);
            long size = symbols.getLong(at + 16);
            boolean isFunction = type == STT_FUNC || type == STT_GNU_IFUNC;
            if (isFunction && section > 0 && section < table.sectionEnds().size() && address > 0 && size >= 0) {
                int rank = rank((information & 0xff) >> 4, size);
                long reach = size > 0 ? size : -(table.sectionEnds().get(section) - address);
                functions.add(new Function(address, reach, symbols.getInt(at), strings, rank));
            }
        }
    }

    /** Of several names for one address the public one is best; one that says how far it reaches is better yet. */
    private static int rank(int binding, long size) {
        int ofBinding = binding == STB_GLOBAL ? 0 : binding == STB_LOCAL ? 2 : 1;
        return size > 0 ? ofBinding : ofBinding + 3;
    }

    /**
     * The function that holds an address.
     *
     * @param offset the address, counted from where the file's beginning is mapped
     */
    Optional<Symbol> find(long offset) {
        long address = offset + base;
        int at = lastNotAfter(address);
        for (int i = at; i >= 0 && i > at - MOST_PASSED_OVER; i--) {
            long within = address - addresses[i];
            if (sizes[i] > 0 ? within < sizes[i] : i == at && within < -sizes[i]) {
                return name(i).map(name -> new Symbol(name, within));
            }
        }
        return Optional.empty();
    }

    private int lastNotAfter(long address) {
        int low = 0;
        int high = addresses.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (addresses[middle] <= address) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private Optional<String> name(int index) {
        ByteBuffer table = stringTables.get(strings[index]);
        int start = names[index];
        if (start < 0 || start >= table.limit()) {
            return Optional.empty();
        }
        int end = start;
        int last = Math.min(table.limit() - start, MOST_NAME_BYTES) + start;
        while (end < last && table.get(end) != 0 && table.get(end) != '@') { // what follows is the symbol's version
            end++;
        }
        byte[] name = new byte[end - start];
        table.get(start, name);
        return end == start ? Optional.empty() : Optional.of(new String(name, StandardCharsets.UTF_8));
    }
}
