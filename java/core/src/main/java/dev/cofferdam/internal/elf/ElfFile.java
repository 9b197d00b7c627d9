package dev.cofferdam.internal.elf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a 64-bit little-endian ELF file that say what its code is called. Field offsets are those of
 * {@code <elf.h>}.
 */
final class ElfFile {
    private static final int HEADER_BYTES = 64;
    private static final int MAGIC = 0x464c457f; // "\177ELF"
    private static final byte ELFCLASS64 = 2;
    private static final byte ELFDATA2LSB = 1;
    private static final int SECTION_BYTES = 64;
    private static final int SEGMENT_BYTES = 56;
    private static final int SHT_SYMTAB = 2;
    private static final int SHT_DYNSYM = 11;
    private static final long SHF_COMPRESSED = 0x800;
    private static final int PT_LOAD = 1;
    private static final int PT_NOTE = 4;
    private static final int NT_GNU_BUILD_ID = 3;
    private static final int GNU = 0x00554e47; // "GNU\0"
    private static final int MOST_BUILD_ID_BYTES = 64;

    private final FileBytes bytes;
    private final List<Section> sections = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    /** Two in a library, one in the file of its separate symbols. */
    private static final int MOST_TABLES = 4;

    private record Section(int type, long flags, long address, long offset, long size, int link) {}

    private record Segment(int type, long offset, long address, long size) {}

    /** Symbols as the file holds them, the strings that hold their names, and the address at which each section ends. */
    record Table(ByteBuffer symbols, ByteBuffer strings, List<Long> sectionEnds) {}

    /** Reads the headers; an {@code IOException} if they are not those of such a file. */
    ElfFile(FileBytes bytes) throws IOException {
        this.bytes = bytes;
        ByteBuffer header = bytes.read(0, HEADER_BYTES);
        if (header.getInt(0) != MAGIC || header.get(4) != ELFCLASS64 || header.get(5) != ELFDATA2LSB) {
            throw new IOException("no 64-bit little-endian ELF file");
        }
        readSegments(header.getLong(32), Short.toUnsignedInt(header.getShort(54)), header.getShort(56));
        readSections(header.getLong(40), Short.toUnsignedInt(header.getShort(58)), header.getShort(60));
    }

    private void readSegments(long offset, int entryBytes, short count) throws IOException {
        if (entryBytes != SEGMENT_BYTES) {
            return;
        }
        ByteBuffer table = bytes.read(offset, (long) Short.toUnsignedInt(count) * SEGMENT_BYTES);
        for (int at = 0; at < table.limit(); at += SEGMENT_BYTES) {
            segments.add(new Segment(
                    table.getInt(at), table.getLong(at + 8), table.getLong(at + 16), table.getLong(at + 32)));
        }
    }

    private void readSections(long offset, int entryBytes, short count) throws IOException {
        if (entryBytes != SECTION_BYTES) {
            return;
        }
        ByteBuffer table = bytes.read(offset, (long) Short.toUnsignedInt(count) * SECTION_BYTES);
        for (int at = 0; at < table.limit(); at += SECTION_BYTES) {
            sections.add(new Section(
                    table.getInt(at + 4),
                    table.getLong(at + 8),
                    table.getLong(at + 16),
                    table.getLong(at + 24),
                    table.getLong(at + 32),
                    table.getInt(at + 40)));
        }
    }

    /** The address, as the symbols count it, of what is mapped where the file's beginning is. */
    long base() {
        return segments.stream()
                .filter(segment -> segment.type() == PT_LOAD)
                .findFirst()
                .map(segment -> segment.address() - segment.offset())
                .orElse(0L);
    }

    /** Whether there are the names of static functions, too. */
    boolean isStripped() {
        return sections.stream().noneMatch(section -> section.type() == SHT_SYMTAB);
    }

    List<Table> symbolTables() throws IOException {
        List<Table> tables = new ArrayList<>();
        for (Section section : sections) {
            boolean holdsSymbols = section.type() == SHT_SYMTAB || section.type() == SHT_DYNSYM;
            boolean hasNames = section.link() >= 0 && section.link() < sections.size();
            if (holdsSymbols && hasNames && isPlain(section) && tables.size() < MOST_TABLES) {
                Section strings = sections.get(section.link());
                if (isPlain(strings)) {
                    tables.add(new Table(
                            bytes.read(section.offset(), section.size()),
                            bytes.read(strings.offset(), strings.size()),
                            sections.stream()
                                    .map(each -> each.address() + each.size())
                                    .toList()));
                }
            }
        }
        return tables;
    }

    private static boolean isPlain(Section section) {
        return (section.flags() & SHF_COMPRESSED) == 0;
    }

    /** What tells this build of the file from every other, in hexadecimal; separate symbols are found by it. */
    Optional<String> buildId() throws IOException {
        for (Segment segment : segments) {
            if (segment.type() == PT_NOTE) {
                Optional<String> found = buildId(bytes.read(segment.offset(), segment.size()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> buildId(ByteBuffer notes) {
        while (notes.remaining() >= 12) {
            int nameBytes = notes.getInt();
            int contentBytes = notes.getInt();
            int type = notes.getInt();
            if (nameBytes < 0 || contentBytes < 0 || nameBytes > notes.limit() || contentBytes > notes.limit()) {
                return Optional.empty();
            }
            int name = notes.position();
            int content = name + padded(nameBytes);
            int next = content + padded(contentBytes);
            if (next > notes.limit()) {
                return Optional.empty();
            }
            if (type == NT_GNU_BUILD_ID
                    && nameBytes == 4
                    && notes.getInt(name) == GNU
                    && contentBytes > 1
                    && contentBytes <= MOST_BUILD_ID_BYTES) {
                byte[] id = new byte[contentBytes];
                notes.get(content, id);
                return Optional.of(HexFormat.of().formatHex(id));
            }
            notes.position(next);
        }
        return Optional.empty();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}
