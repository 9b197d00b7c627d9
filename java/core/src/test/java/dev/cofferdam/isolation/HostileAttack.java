package dev.cofferdam.isolation;

import java.util.Random;

/** What {@code native/test/fixtures/hostile.c} does to its response pages, in its order, and how often. */
enum HostileAttack {
    LEAVE_ALONE(800),
    RANDOM_HEAD(4),
    RANDOM_PAGES(4),
    ONES(8),
    ZEROS(8),
    OUTSTANDING(40),
    FUTURE(30),
    PAST(20),
    STATE_BITS(10),
    GARBAGE_AROUND(10),
    CRASH_RECORD(20),
    CRASH_PARTLY(4),
    FLAGS(10),
    PROGRESS(20),
    ANSWERS_OF_RINGS(11),
    FLICKER(1);

    /** In a thousand. */
    private final int share;

    HostileAttack(int share) {
        this.share = share;
    }

    static HostileAttack any(Random random) {
        int left = random.nextInt(1000);
        for (HostileAttack attack : values()) {
            left -= attack.share;
            if (left < 0) {
                return attack;
            }
        }
        throw new AssertionError("the shares are of a thousand");
    }

    /** What the function comes to afterwards, in the order of the same file. */
    enum End {
        RETURN,
        DEREFERENCE_NULL,
        ABORT,
        LEAVE,
        HANG,
        BE_FORBIDDEN,
        SHOUT_AND_DIE;

        static End any(Random random) {
            return random.nextInt(100) < 98 ? RETURN : values()[random.nextInt(1, values().length)];
        }
    }
}
