package dev.cofferdam.internal.elf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names for addresses in files. A file is read when it is first asked about and again when it has changed; the tables of
 * the last few stay. Callable from any thread.
 */
public final class Symbols {
    private static final int FILES_KEPT = 32;

    private static final Map<Version, SymbolTable> TABLES = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, SymbolTable> eldest) {
            return size() > FILES_KEPT;
        }
    };

    private record Version(Path file, long size, FileTime modified) {}

    private Symbols() {}

    /**
     * The function that holds an address, if the file says. Reads the file, at times; never throws.
     *
     * @param file the path of an ELF file, or of anything else
     * @param offset the address, counted in bytes from where the beginning of the file is mapped
     */
    public static Optional<Symbol> find(String file, long offset) {
        return table(file).find(offset);
    }

    private static SymbolTable table(String file) {
        Version version;
        try {
            Path path = Path.of(file);
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            version = new Version(path, attributes.size(), attributes.lastModifiedTime());
        } catch (IOException | InvalidPathException gone) { // deleted since it was mapped, or never a file
            return SymbolTable.EMPTY;
        }
        synchronized (TABLES) {
            return TABLES.computeIfAbsent(version, key -> SymbolTable.of(key.file()));
        }
    }
}
