package dev.cofferdam.internal.linalg;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Which threads may make short calls without taking one of the {@link Turns}. A thread that the system sets aside within a
 * call holds one of the library's buffers for as long, so that hundreds of threads with nothing but short calls would hold
 * too many; to count them by call would cost as much as a call. So it is threads that are counted: as many as there are
 * places here. Those for whom there is none make their short calls as if they were long.
 *
 * <p>Virtual threads are not counted: in a call they stay on their carrier, of which there are about as many as CPUs.
 */
public final class ShortCallers {
    /** Of the 128 buffers of the bundled OpenBLAS, and of 50 that any has; a power of two. */
    static final int PLACES = 32;

    /** Neighbours in which a thread may have its place. */
    private static final int CLOSE = 4;

    private static final class Owner extends WeakReference<Thread> {
        final long id;

        Owner(Thread thread) {
            super(thread);
            id = thread.threadId();
        }

        boolean isGone() {
            Thread thread = get();
            return thread == null || !thread.isAlive();
        }
    }

    private static final AtomicReferenceArray<@Nullable Owner> OWNERS = new AtomicReferenceArray<>(PLACES);

    private ShortCallers() {}

    /** Whether the calling thread is one of them, or becomes one. */
    public static boolean includeMe() {
        Thread me = Thread.currentThread();
        long id = me.threadId();
        Owner owner = OWNERS.getPlain((int) id & (PLACES - 1));
        return (owner != null && owner.id == id) || findPlace(me, id);
    }

    private static boolean findPlace(Thread me, long id) {
        if (me.isVirtual()) {
            return true;
        }
        for (int i = 0; i < CLOSE; i++) {
            Owner owner = OWNERS.getAcquire((int) (id + i) & (PLACES - 1));
            if (owner != null && owner.id == id) {
                return true;
            }
        }
        for (int i = 0; i < CLOSE; i++) {
            int place = (int) (id + i) & (PLACES - 1);
            Owner owner = OWNERS.getAcquire(place);
            if ((owner == null || owner.isGone()) && OWNERS.compareAndSet(place, owner, new Owner(me))) {
                return true;
            }
        }
        return false;
    }
}
