/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The supervisor is lost at any moment: between any two of its steps it is killed,
 * or told to end because the pool is being closed. Its worker may have started a
 * process of its own, and the JVM may not have been told of either. A successor is
 * started, or cannot be; meanwhile the caller goes on.
 *
 *   who          writes                                in the code
 *   caller       race, request; or as the watch does   Lane.publish, InFlight.look, Lane.endAsLost
 *   worker       response                              worker/run.c
 *   supervisor   race, response, after a death         supervisor/watch.c, death.c, assignment.c
 *   watch        broken, race, response                SupervisorWatch, Lane.endAsLost, WorkerProcess, StrayProcesses
 *
 * What the supervisor stores it stores with a fence behind it, which is
 * deadline.pml's to check: here it is seen at once.
 *
 * Checked: nobody sleeps for ever; each call is made at most once, and not after its
 * end; it is won by one party, and ends once; when a call has ended without an
 * answer, neither its worker nor what that started can write any more; what a
 * supervisor had started is dead before its successor begins.
 *
 * To be found: PLANT_MISSING_FENCE=PUBLISH or BREAK_DOWN; PLANT_STALE_SEQUENCE: the
 * successor does not heed that the call in the request has ended; PLANT_EARLY_WAKE:
 * the JVM wakes, and then changes the word; PLANT_SILENT_LOSS: it wakes nobody whose
 * call the dead had decided; PLANT_IMPATIENCE: it sends SIGKILL and does not wait;
 * PLANT_BLINDNESS: it does not look for what it has not been told of; PLANT_SHORT_GRIEF:
 * the successor wipes out that a call was lost.
 */
#define CALLS 2
#define DEATHS 1 /* of workers, that are nobody's doing */

#define CALLER 0
#define WORKER 1
#define WATCH 2
#define PROCESSES 3

#define RACE 0
#define REQUEST 1
#define RESPONSE 2
#define BROKEN 3
#define WORDS 4

#define PUBLISH 1
#define BREAK_DOWN 2

#include "common.pml"
#include "store_buffer.pml"

/* Of last_sequence(): what stands in the response may be the call's death. */
#ifdef PLANT_SHORT_GRIEF
#define IS_MOURNED(state) ((state) == DEAD)
#else
#define IS_MOURNED(state) ((state) != RUNNING)
#endif

/* ---- processes, as the kernel has them */

bool supervisor_lives = true;
bool is_lost;               /* it has been killed, or has begun to end: once is enough */
bool supervisor_is_orderly; /* it has ended by itself, with status 0 */
bool has_exited;            /* its pidfd is readable */
bool is_replaced;           /* its successor has been forked */
bool worker_lives;
bool worker_is_hit;  /* SIGKILL: sent, */
bool worker_is_dead; /* and come */
byte deaths;
bool stray_lives;    /* what the worker has started; the supervisor's child, or init's, when that is dead */
bool stray_is_hit;

/* What the JVM has been told of the worker that lives: its pidfd. */
bool is_told_of;

chan assignment = [1] of { byte };

/* ---- what only the checker sees */

byte made[CALLS + 1];
byte wins[CALLS + 1];
bool has_ended[CALLS + 1];
byte making;   /* by the worker; 0 for no call */
byte stray_of; /* the call that the stray was started in */

inline note_win(call) {
    wins[call]++;
    assert(wins[call] == 1) /* no call is ended by two */
}

active proctype kernel() {
end:
    do
    :: atomic { worker_is_hit && !worker_is_dead -> worker_is_dead = true }
    :: atomic { worker_lives && !worker_is_dead && deaths < DEATHS -> deaths++; worker_is_dead = true }
    :: atomic { !is_lost -> is_lost = true; supervisor_lives = false }
    :: atomic { stray_is_hit -> stray_is_hit = false; stray_lives = false; stray_of = 0 }
    od
}

inline hit_worker() {
    worker_is_hit = worker_lives
}

/* compare_and_swap of Lane.win, by whoever is in the JVM */
inline win(process, word, to, won) {
    d_step {
        DRAINED(process);
        if
        :: shared[RACE] == word ->
            if
            :: RACE_STATE(word) == RUNNING -> note_win(RACE_SEQUENCE(word))
            :: else
            fi;
            shared[RACE] = RACE_WORD(RACE_SEQUENCE(word), to);
            won = true
        :: else -> won = false
        fi
    }
}

/* Lane.endAsLost: all workers are dead. It wakes whoever sleeps, also where the dead had decided and could not say so. */
inline end_as_lost(process) {
    do
    :: atomic { word = LOAD(process, RACE); won = false };
        atomic {
            if
            :: RACE_STATE(word) == RUNNING && LOAD(process, RESPONSE) == RACE_SEQUENCE(word) -> break
            :: RACE_STATE(word) != RUNNING && !IS_KILLING(RACE_STATE(word)) -> break
            :: else
            fi
        };
        atomic {
            win(process, word, (RACE_STATE(word) == RUNNING -> LOST : DEAD), won);
            if
            :: won -> break
            :: else
            fi
        }
    od;
#ifdef PLANT_SILENT_LOSS
    if
    :: won -> STORE_RELEASE(process, RESPONSE, DEATH_OF(RACE_SEQUENCE(word))); DRAINED(process); rouse(RESPONSE)
    :: else
    fi;
#else
#ifdef PLANT_EARLY_WAKE
    rouse(RESPONSE);
#endif
    if
    :: won || RACE_STATE(word) == DEAD ->
        STORE_RELEASE(process, RESPONSE, DEATH_OF(RACE_SEQUENCE(word)));
        DRAINED(process)
    :: else
    fi;
#ifndef PLANT_EARLY_WAKE
    rouse(RESPONSE);
#endif
#endif
    atomic { word = 0; won = false }
}

active proctype caller() {
    byte call = 1, seen, word;
    bool won;
    do
    :: call <= CALLS ->
        /* Lane.publish */
        STORE_RELEASE(CALLER, RACE, RACE_WORD(call, RUNNING));
        STORE_RELEASE(CALLER, REQUEST, call);
        FENCE(CALLER, PUBLISH);
        if
        :: LOAD(CALLER, BROKEN) -> end_as_lost(CALLER)
        :: else
        fi;
        /* InFlight.awaitOnWord */
        do
        :: seen = LOAD(CALLER, RESPONSE);
            /* InFlight.look */
            word = LOAD(CALLER, RACE);
            if
            :: RACE_STATE(word) == RUNNING && LOAD(CALLER, RESPONSE) == call -> /* accept */
                win(CALLER, word, DONE, won);
                if
                :: won -> break
                :: else
                fi
            :: RACE_STATE(word) == DEAD || RACE_STATE(word) == LOST ->
                assert(!(worker_lives && making == call) && !(stray_lives && stray_of == call)); /* no write any more */
                break
            :: else
            fi;
            if
            :: LOAD(CALLER, BROKEN) -> end_as_lost(CALLER)
            :: else
            fi;
            fall_asleep(CALLER, RESPONSE, seen); /* Lane.sleep */
            AWAKE(RESPONSE)
        od;
        atomic { seen = 0; word = 0; won = false; has_ended[call] = true; call++ }
    :: else -> break
    od
}

/* Each worker of the slot, one after the other. How it comes to die with its supervisor is birth.pml's. */
active proctype worker() {
    byte last;
end_unassigned:
    do
    :: assignment ? last ->
        {
end_idle:
            do
            :: atomic { /* cfd_handoff_next() */
                    LOAD(WORKER, REQUEST) > last ->
                    last = LOAD(WORKER, REQUEST);
                    making = last;
                    made[last]++;
                    assert(made[last] == 1); /* no call is made twice */
                    assert(!has_ended[last]) /* nor after its end */
                };
                if /* a process that is being killed forks no more */
                :: atomic { !worker_is_hit && !stray_lives -> stray_lives = true; stray_of = last }
                :: true
                fi;
                if
                :: true
                :: false /* it hangs */
                fi;
                /* cfd_handoff_answer() */
                atomic { STORE_RELEASE(WORKER, RESPONSE, last); making = 0 };
                DRAINED(WORKER);
                rouse(RESPONSE)
            od
        } unless { worker_is_dead };
        DRAINED(WORKER);
        d_step {
            last = 0;
            making = 0;
            worker_lives = false;
            worker_is_hit = false;
            worker_is_dead = false
        }
    od
}

/* The supervisor, and its successor. */
active proctype supervisor() {
    byte word;
    bool won, has_worker;
    do
    :: true ->
        {
end_asleep:
            do
            :: atomic { !has_worker -> /* assign() */
                    word = shared[RACE];
                    if
                    :: shared[RESPONSE] != RACE_SEQUENCE(word) &&
                        !(IS_MOURNED(RACE_STATE(word)) && shared[RESPONSE] == DEATH_OF(RACE_SEQUENCE(word))) ->
                        shared[RESPONSE] = DEATH_OF(0)
                    :: else
                    fi;
#ifndef PLANT_STALE_SEQUENCE
                    if
                    :: RACE_STATE(word) == RUNNING && shared[RESPONSE] != RACE_SEQUENCE(word) ->
                        assignment ! RACE_SEQUENCE(word) - 1
                    :: else -> assignment ! RACE_SEQUENCE(word)
                    fi;
#else
                    assignment ! (RACE_SEQUENCE(word) > 0 -> RACE_SEQUENCE(word) - 1 : 0);
#endif
                    has_worker = true;
                    worker_lives = true;
                    is_told_of = false;
                    word = 0
                }
            :: atomic { has_worker && !is_told_of && worker_lives -> is_told_of = true } /* tell_jvm(): a millisecond later */
            :: atomic { /* cfd_deadline_look(): at its deadline, which may be now */
                    has_worker && RACE_STATE(shared[RACE]) == RUNNING && shared[RESPONSE] != RACE_SEQUENCE(shared[RACE]) ->
                    note_win(RACE_SEQUENCE(shared[RACE]));
                    shared[RACE] = RACE_WORD(RACE_SEQUENCE(shared[RACE]), KILLING)
                };
                hit_worker() /* kill_worker() */
            :: atomic { has_worker && !worker_lives -> stray_is_hit = stray_lives }; /* reap_worker(), sweep_orphans() */
                !stray_lives;
                has_worker = false;
                /* end_service() */
                d_step {
                    word = shared[RACE];
                    if
                    :: IS_KILLING(RACE_STATE(word)) ||
                        (RACE_STATE(word) == RUNNING && shared[RESPONSE] != RACE_SEQUENCE(word)) ->
                        if
                        :: RACE_STATE(word) == RUNNING -> note_win(RACE_SEQUENCE(word))
                        :: else
                        fi;
                        shared[RACE] = RACE_WORD(RACE_SEQUENCE(word), DEAD)
                    :: else -> word = 0
                    fi
                };
                if
                :: word != 0 -> atomic { shared[RESPONSE] = DEATH_OF(RACE_SEQUENCE(word)); word = 0 }
                :: else
                fi;
                rouse(RESPONSE)
            :: !is_lost -> /* fail(), or end of file: end_everything() */
                is_lost = true;
                atomic { hit_worker(); stray_is_hit = stray_lives };
                !worker_lives;
                stray_is_hit = stray_lives; /* the worker may have started it meanwhile */
                !stray_lives;
                atomic { supervisor_is_orderly = true; supervisor_lives = false }
            od
        } unless { !supervisor_lives };
        atomic { /* the kernel: PR_SET_PDEATHSIG */
            hit_worker();
            word = 0;
            won = false;
            has_worker = false
        };
        has_exited = true; /* its pidfd is readable */
end_replaced:
        atomic { is_replaced -> is_replaced = false; supervisor_lives = true }
    od
}

/* WorkerProcess.ensureDead for whom the JVM knows of, then StrayProcesses.killAll: again, until nothing is found. */
inline end_workers() {
    if
    :: is_told_of ->
        hit_worker();
#ifndef PLANT_IMPATIENCE
        !worker_lives
#endif
    :: else
    fi;
#ifndef PLANT_BLINDNESS
    do
    :: found = false;
        atomic {
            if
            :: worker_lives -> found = true; hit_worker()
            :: else
            fi
        };
        atomic {
            if
            :: stray_lives -> found = true; stray_is_hit = true
            :: else
            fi
        };
        if
#ifdef PLANT_IMPATIENCE
        :: true -> break
#else
        :: !found -> break
        :: else
#endif
        fi
    od;
    found = false
#endif
}

/* SupervisorWatch.run */
active proctype watch() {
    byte word;
    bool won, found;
end:
    do
    :: has_exited ->
        has_exited = false;
        /* bury() */
        if
        :: !supervisor_is_orderly -> end_workers()
        :: else
        fi;
        assert(!worker_lives && !stray_lives); /* no worker outlives its supervisor */
        if
        :: true -> /* the pool is not being closed */
            end_as_lost(WATCH);
            if
            :: is_replaced = true; goto listen /* startSuccessor() */
            :: true /* it cannot be started */
            fi
        :: true /* it is: nobody comes */
        fi;
        /* breakDown() */
        STORE(WATCH, BROKEN, true);
        FENCE(WATCH, BREAK_DOWN);
        end_as_lost(WATCH);
listen:
        skip
    od
}
