package dev.cofferdam.bench.chaos;

import dev.cofferdam.isolation.UnfinishedCalls;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Two pools at a time, each of which another takes the place of now and then. */
final class Pools implements AutoCloseable {
    private static final int PLACES = 2;

    private final AtomicReferenceArray<Pool> pools = new AtomicReferenceArray<>(PLACES);
    private final Random random;
    private final Inputs inputs;
    private final Ledger ledger;

    Pools(Inputs inputs, Ledger ledger, long seed) {
        this.random = new Random(seed);
        this.inputs = inputs;
        this.ledger = ledger;
        for (int i = 0; i < PLACES; i++) {
            pools.set(i, open());
        }
    }

    private Pool open() {
        Pool pool = Pool.open(random);
        inputs.showTo(pool.workers());
        ledger.showTo(pool.workers());
        return pool;
    }

    /** One of the two, from any thread. */
    Pool any(Random of) {
        return pools.get(of.nextInt(PLACES));
    }

    /** Opens another in the place of one, and then closes that; by one thread. Blocks until its last call has ended. */
    void replace(boolean atOnce, Runnable whenOpen) {
        int place = random.nextInt(PLACES);
        Pool old = pools.getAndSet(place, open());
        whenOpen.run();
        if (atOnce) {
            UnfinishedCalls ignored = old.workers().shutdownNow();
        }
        old.workers().close();
    }

    @Override
    public void close() {
        for (int i = 0; i < PLACES; i++) {
            pools.get(i).workers().close();
        }
    }
}
