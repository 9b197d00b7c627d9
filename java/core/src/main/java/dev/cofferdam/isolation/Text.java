package dev.cofferdam.isolation;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/** Text out of memory that another process writes: copied once, then looked at. */
final class Text {
    private Text() {}

    /** The text up to its NUL or the limit; bytes that are no UTF-8 become replacement characters. */
    static String read(MemorySegment memory, long offset, long limit) {
        byte[] bytes = memory.asSlice(offset, limit).toArray(ValueLayout.JAVA_BYTE);
        int length = 0;
        while (length < bytes.length && bytes[length] != 0) {
            length++;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
