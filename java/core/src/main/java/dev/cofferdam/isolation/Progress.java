package dev.cofferdam.isolation;

import java.io.Serializable;

/**
 * How far a call had come, as its function said by {@code cfd_progress()}, in units of its own.
 *
 * @param done unsigned, as any number that native code chooses
 * @param total 0 if the function did not know
 */
public record Progress(long done, long total) implements Serializable {
    @Override
    public String toString() {
        return Long.toUnsignedString(done) + (total == 0 ? "" : " of " + Long.toUnsignedString(total));
    }
}
