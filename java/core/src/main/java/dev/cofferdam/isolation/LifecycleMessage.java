package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.abi.cfd_lifecycle;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Map;

/** A {@link Lifecycle} as the supervisor is told of it: names by their places in the catalog. */
final class LifecycleMessage {
    static final int MOST_SPARES = CofferdamAbi.CFD_MAX_SLOTS();
    static final int MOST_LIBRARIES = CofferdamAbi.CFD_MAX_PRELOADS();

    private LifecycleMessage() {}

    static MemorySegment of(Lifecycle.Terms lifecycle, Catalog catalog, Arena arena) {
        MemorySegment message = cfd_lifecycle.allocate(arena);
        message.fill((byte) 0);
        cfd_lifecycle.kind(message, CofferdamAbi.CFD_MESSAGE_LIFECYCLE());
        cfd_lifecycle.spares(message, lifecycle.spares());
        cfd_lifecycle.recycle_calls(message, lifecycle.recycleAfterCalls());
        cfd_lifecycle.recycle_age_ns(message, Durations.saturatedNanos(lifecycle.recycleAfter()));
        cfd_lifecycle.recycle_resident_bytes(message, lifecycle.recycleAboveBytes());
        // Added to the time of day there: half of what there is leaves room.
        cfd_lifecycle.loading_ns(
                message, Math.min(Durations.saturatedNanos(lifecycle.loadingDeadline()), Long.MAX_VALUE / 2));
        cfd_lifecycle.farewell_ns(
                message, Math.min(Durations.saturatedNanos(lifecycle.exitHookGrace()), Long.MAX_VALUE / 2));
        Lifecycle.Hook initialiser = lifecycle.initialiser();
        if (initialiser != null) {
            cfd_lifecycle.initialiser_library(message, catalog.library(initialiser.library(), Map.of()));
            cfd_lifecycle.initialiser_symbol(message, catalog.symbol(initialiser.symbol()));
        }
        Lifecycle.Hook exitHook = lifecycle.exitHook();
        if (exitHook != null) {
            cfd_lifecycle.exit_hook_library(message, catalog.library(exitHook.library(), Map.of()));
            cfd_lifecycle.exit_hook_symbol(message, catalog.symbol(exitHook.symbol()));
        }
        List<String> template = lifecycle.templateLibraries();
        if (template != null) {
            cfd_lifecycle.has_template(message, 1);
            cfd_lifecycle.template_count(message, template.size());
            MemorySegment places = cfd_lifecycle.template_libraries(message);
            for (int i = 0; i < template.size(); i++) {
                places.setAtIndex(ValueLayout.JAVA_LONG, i, catalog.library(template.get(i), Map.of()));
            }
        }
        return message;
    }
}
