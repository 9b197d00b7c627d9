package dev.cofferdam.memory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What became of pages that were to move. All figures together are the segment's size.
 *
 * @param movedBytes what has moved
 * @param alreadyThereBytes what was on the node before
 * @param absentBytes what has no page: {@link PagesByNode#absentBytes}
 * @param stayedBytes what is elsewhere nevertheless, by the reason
 */
public record Migration(long movedBytes, long alreadyThereBytes, long absentBytes, Map<Obstacle, Long> stayedBytes) {
    /** Why a page has not moved. */
    public enum Obstacle {
        /** Another process maps it, and this one lacks CAP_SYS_NICE (EACCES). */
        MAPPED_BY_OTHERS,
        /** The node has no room (ENOMEM). */
        NO_MEMORY,
        /**
         * The kernel has locked it, as for direct I/O, or was at work on it (EBUSY): perhaps it can be moved later. Of a
         * huge page that holds for all of it.
         */
        BUSY
    }

    public Migration {
        Objects.requireNonNull(stayedBytes, "stayedBytes");
        EnumMap<Obstacle, Long> copy = new EnumMap<>(Obstacle.class);
        copy.putAll(stayedBytes);
        stayedBytes = Collections.unmodifiableMap(copy);
    }

    /** Whether all pages that there are lie on the node now. */
    public boolean isComplete() {
        return stayedBytes.isEmpty();
    }
}
