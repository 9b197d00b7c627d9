/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Memory as C11 gives it to us, for a checker that knows no reordering of its
 * own. What a process stores waits in a buffer, where only itself sees it, until
 * the process "memory" takes it out at some later time, or the process comes to a
 * fence, which waits until the buffer is empty. So a load may overtake a store, as
 * on x86; and a later store may overtake an earlier one to another word, as on
 * aarch64, unless the later one is a release. Compare-and-swaps and message
 * sending are full fences, as they are in fact. Loads are not reordered with loads:
 * those that matter are acquires.
 *
 * Sleeping on a word is not taken for a fence, though the kernel has one: the
 * protocol is to hold without. Sleeps have no timeouts here, so that whoever is
 * not woken sleeps for ever, and the checker says so ("invalid end state").
 *
 * Whoever includes this has defined WORDS, and PROCESSES, which is 2 or 3; and
 * which fence is left out, if any: PLANT_MISSING_FENCE.
 */
#ifndef PLANT_MISSING_FENCE
#define PLANT_MISSING_FENCE 0
#endif

#define ROOM 2

typedef store_buffer {
    byte count;
    byte word[ROOM];
    byte value[ROOM];
    bool release[ROOM]
};

store_buffer buffered[PROCESSES];
byte shared[WORDS];

/* A word as the process sees it: its own last store, or what all see. */
#define LOAD(process, w)                                                                                               \
    (buffered[process].count > 1 && buffered[process].word[1] == w                                                     \
         -> buffered[process].value[1]                                                                                 \
         : (buffered[process].count > 0 && buffered[process].word[0] == w -> buffered[process].value[0] : shared[w]))

inline store_in_mode(process, w, v, is_release) {
    d_step {
        buffered[process].count < ROOM ->
        if
        :: buffered[process].count == 0 ->
            buffered[process].word[0] = w;
            buffered[process].value[0] = v;
            buffered[process].release[0] = is_release
        :: else ->
            buffered[process].word[1] = w;
            buffered[process].value[1] = v;
            buffered[process].release[1] = is_release
        fi;
        buffered[process].count++
    }
}

#define STORE(process, w, v) store_in_mode(process, w, v, false)
#define STORE_RELEASE(process, w, v) store_in_mode(process, w, v, true)

/* A full fence; site is its name, by which it can be left out. */
#define FENCE(process, site) (PLANT_MISSING_FENCE == site || buffered[process].count == 0)

/* What is a fence by its nature: a system call that takes locks, a compare-and-swap. */
#define DRAINED(process) (buffered[process].count == 0)

inline take_first(process) {
    d_step {
        buffered[process].count > 0 ->
        shared[buffered[process].word[0]] = buffered[process].value[0];
        buffered[process].count--;
        buffered[process].word[0] = buffered[process].word[1];
        buffered[process].value[0] = buffered[process].value[1];
        buffered[process].release[0] = buffered[process].release[1];
        buffered[process].word[1] = 0;
        buffered[process].value[1] = 0;
        buffered[process].release[1] = false
    }
}

inline take_second(process) {
    d_step {
        buffered[process].count > 1 && !buffered[process].release[1] &&
            buffered[process].word[0] != buffered[process].word[1] ->
        shared[buffered[process].word[1]] = buffered[process].value[1];
        buffered[process].count--;
        buffered[process].word[1] = 0;
        buffered[process].value[1] = 0
    }
}

active proctype memory() {
end:
    do
    :: take_first(0)
    :: take_second(0)
    :: take_first(1)
    :: take_second(1)
#if PROCESSES > 2
    :: take_first(2)
    :: take_second(2)
#endif
    od
}

/* Futexes: at most one sleeper a word. */
bool asleep[WORDS];

/* The kernel compares and falls asleep in one step. Who sleeps waits for AWAKE afterwards. */
inline fall_asleep(process, w, expected) {
    atomic {
        if
        :: LOAD(process, w) == expected -> asleep[w] = true
        :: else
        fi
    }
}

#define AWAKE(w) (!asleep[w])

inline rouse(w) {
    asleep[w] = false
}
