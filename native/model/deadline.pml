/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How calls end: by their answers, at their deadlines, by a cancellation, with
 * their worker, or, with -DOVERDUE, by the JVM's own hand when the supervisor is
 * late. One caller, one slot, whose workers may die at any moment; the supervisor
 * arms its timer, sleeps, is poked, kills, reaps, and fills the slot again. Time
 * passes at any moment, too.
 *
 *   who          writes                                     in the code
 *   caller       deadline, race, request                    Lane.publish, Lane.accept, InFlight, Lane.ensureEnded
 *   worker       response                                   worker/run.c, protocol/handoff.c
 *   supervisor   armed, race; response after a death        supervisor/watch.c, protocol/deadline.c, slots.c, death.c,
 *                                                           assignment.c
 *
 * How caller and worker wake each other is handoff.pml's; here the worker waits for
 * its request as if it spun, and always wakes.
 *
 * Checked: nobody sleeps for ever; no deadline passes over a supervisor that
 * sleeps; each call is won by one party, made at most once, and ends once; no call
 * is killed before its time, nor one whose answer was there when the supervisor
 * looked, nor a worker that serves a later call; when a call has ended without an
 * answer, its worker is dead.
 *
 * To be found: PLANT_MISSING_FENCE=PUBLISH or ARM; PLANT_STALE_SEQUENCE=WORKER (takes
 * an old request for a new one) or SUPERVISOR (swaps whichever call is running
 * now); PLANT_EARLY_WAKE: the supervisor wakes, and then changes the word;
 * PLANT_SAME_WORD: a death leaves the word as the death before it has;
 * PLANT_SILENT_DEATH: the death of a worker that has answered, and could not wake
 * any more, wakes nobody; with OVERDUE, PLANT_STALE_VICTIM: the JVM kills whoever
 * serves when it comes to it.
 */
#ifndef CALLS
#define CALLS 2
#endif
#ifndef DEATHS
#define DEATHS 1 /* that are nobody's doing */
#endif

#define CALLER 0
#define WORKER 1
#define SUPERVISOR 2
#define PROCESSES 3

#define DEADLINE 0
#define RACE 1
#define REQUEST 2
#define RESPONSE 3
#define ARMED 4
#define WORDS 5

#define PUBLISH 1
#define ARM 2

#ifndef PLANT_STALE_SEQUENCE
#define PLANT_STALE_SEQUENCE 0
#endif

#include "common.pml"
#include "store_buffer.pml"

/* CLOCK_MONOTONIC, as far as it goes. */
#ifndef LAST_TIME
#define LAST_TIME 2
#endif
#define NEVER 3
#ifndef FIRST_TIME
#define FIRST_TIME 0
#endif
byte now = FIRST_TIME;

/* ---- what the kernel keeps */

bool is_alive;      /* the slot's worker can still do something */
bool is_sent;       /* SIGKILL to it, which takes its time */
bool is_delivered;  /* SIGKILL, or another end */
bool has_ended;     /* its pidfd is readable */
bool is_poked;      /* there is a message in the supervisor's socket */
byte timer = NEVER; /* the timerfd */
byte deaths;

#ifdef OVERDUE
byte incarnation;   /* of the slot's worker */
byte known;         /* whose pidfd the JVM has: WorkerProcess */
#endif

chan assignment = [1] of { byte }; /* CFD_MESSAGE_ASSIGN */

/* ---- what only the checker sees */

byte deadline_of[CALLS + 1];
byte made[CALLS + 1]; /* how often */
byte wins[CALLS + 1]; /* of the call as RUNNING */
byte making;          /* the call that the living worker has begun and not answered */
byte waits_for;       /* the call that is published, poked for if need be, and not over */
bool supervisor_sleeps;

#define IS_DUE                                                                                                         \
    (waits_for != 0 && deadline_of[waits_for] <= now && shared[RACE] == RACE_WORD(waits_for, RUNNING) &&               \
     shared[RESPONSE] != waits_for)

active proctype kernel() {
end:
    do
    :: d_step {
           now < LAST_TIME ->
           now++;
           /* no deadline passes over a supervisor that sleeps, and that nothing is about to wake */
           assert(!(IS_DUE && supervisor_sleeps && timer > now && !is_poked && !has_ended && !is_sent && !is_delivered))
       }
    :: d_step { is_sent && !is_delivered -> is_delivered = true }
    :: d_step { is_alive && !is_delivered && deaths < DEATHS -> deaths++; is_delivered = true }
#ifdef OVERDUE
    :: d_step { known != incarnation -> known = incarnation } /* CFD_MESSAGE_WORKER has come: WorkerProcess.started */
#endif
    od
}

/* What a compare-and-swap means that moves a call out of RUNNING. */
inline note_win(call) {
    wins[call]++;
    assert(wins[call] == 1) /* no call is ended by two */
}

/* Lane.win */
inline win(call, from, to, won) {
    d_step {
        DRAINED(CALLER);
        if
        :: shared[RACE] == RACE_WORD(call, from) ->
            shared[RACE] = RACE_WORD(call, to);
            note_win(call);
            won = true
        :: else -> won = false
        fi
    }
}

#ifdef OVERDUE
/* A worker that lives, and is killed, is that of the call. */
inline kill_known(call) {
    d_step {
        if
        :: known == incarnation && is_alive ->
            assert(RACE_SEQUENCE(shared[RACE]) == call && IS_KILLING(RACE_STATE(shared[RACE])));
            is_sent = true
        :: else
        fi
    }
}
#endif

active proctype caller() {
    byte call = 1, seen, state;
    bool won;
    do
    :: call <= CALLS ->
        /* Lane.publish */
        if
        :: deadline_of[call] = 1
#ifndef ONE_DEADLINE
        :: deadline_of[call] = 2
#endif
        fi;
        STORE(CALLER, DEADLINE, deadline_of[call]);
        STORE_RELEASE(CALLER, RACE, RACE_WORD(call, RUNNING));
        STORE_RELEASE(CALLER, REQUEST, call);
        FENCE(CALLER, PUBLISH);
        if
        :: deadline_of[call] < LOAD(CALLER, ARMED) -> is_poked = true
        :: else
        fi;
        waits_for = call;
        /* InFlight.awaitOnWord */
        do
        :: seen = LOAD(CALLER, RESPONSE);
            /* InFlight.look */
            state = RACE_STATE(LOAD(CALLER, RACE));
            if
            :: state == RUNNING && LOAD(CALLER, RESPONSE) == call -> /* accept */
                win(call, RUNNING, DONE, won);
                if
                :: won -> break
                :: else /* then its death follows */
                fi
            :: state == DEAD ->
                assert(!is_alive || making != call); /* what ran for the call runs no more */
                break
            :: else
            fi;
#ifdef OVERDUE
            /* InFlight.endWhatIsOverdue: by the clock, and so at any time after the deadline */
            if
            :: now > deadline_of[call] -> /* Lane.decideLate */
                win(call, RUNNING, KILLING, won);
                if
                :: won -> is_poked = true
                :: else
                fi
            :: now > deadline_of[call] ->
                win(call, RUNNING, KILLING, won);
                /* Lane.endOverdue, WorkerProcess */
#ifdef PLANT_STALE_VICTIM
                if
                :: IS_KILLING(RACE_STATE(shared[RACE])) -> kill_known(call)
                :: else
                fi
#else
                atomic {
                    if
                    :: IS_KILLING(RACE_STATE(shared[RACE])) -> kill_known(call)
                    :: else
                    fi
                }
#endif
            :: true
            fi;
#endif
            /* Lane.sleep; caller_parked is handoff.pml's */
            fall_asleep(CALLER, RESPONSE, seen);
#ifdef OVERDUE
            atomic { AWAKE(RESPONSE) || now > deadline_of[call] -> asleep[RESPONSE] = false }
#else
            AWAKE(RESPONSE)
#endif
        od;
        atomic {
            waits_for = 0;
            deadline_of[call] = NEVER; /* it is not to be killed any more */
            seen = 0;
            state = 0;
            won = false;
            call++
        }
    :: else -> break
    od
}

#ifdef CANCELLED
/* Whoever cancels the call that runs: InFlight.cancel, Lane.cancel, Lane.ensureEnded. Once, at any time. */
active proctype canceller() {
end_content:
    d_step {
        RACE_STATE(shared[RACE]) == RUNNING ->
        note_win(RACE_SEQUENCE(shared[RACE]));
        shared[RACE] = RACE_WORD(RACE_SEQUENCE(shared[RACE]), CANCELLING)
    }
    is_poked = true
}
#endif

/* is_newer() */
#if PLANT_STALE_SEQUENCE == WORKER
#define IS_NEWER(sequence, last) ((sequence) != (last))
#else
#define IS_NEWER(sequence, last) ((sequence) > (last))
#endif

/* The slot's workers, one after the other. */
active proctype worker() {
    byte last;
end_unassigned:
    do
    :: assignment ? last -> /* cfd_worker_await_assignment() */
        {
end_idle:
            do
            :: atomic { /* cfd_handoff_next() */
                    IS_NEWER(LOAD(WORKER, REQUEST), last) -> last = LOAD(WORKER, REQUEST);
                    making = last;
                    made[last]++;
                    assert(made[last] == 1); /* no call is made twice */
                    assert(shared[RACE] != RACE_WORD(last, DEAD) && shared[RACE] != RACE_WORD(last, DONE)) /* nor late */
                }
                if
                :: true
                :: false /* it hangs */
                fi;
                /* cfd_handoff_answer() */
                atomic { STORE_RELEASE(WORKER, RESPONSE, last); making = 0 }
                DRAINED(WORKER);
                rouse(RESPONSE)
            od
        } unless { is_delivered };
        DRAINED(WORKER); /* what it has stored comes out, the caches know of no death */
        d_step {
            is_sent = false;
            is_delivered = false;
            is_alive = false;
            making = 0;
            has_ended = true
        }
    od
}

/* cfd_race_win() */
inline swap(from, to) {
    d_step {
        DRAINED(SUPERVISOR);
        if
        :: shared[RACE] == from ->
            if
            :: RACE_STATE(from) == RUNNING -> note_win(RACE_SEQUENCE(from))
            :: else
            fi;
            shared[RACE] = to;
            won = true
        :: else -> won = false
        fi
    }
}

active proctype supervisor() {
    byte time, race, sequence, seen, earliest, armed, timer_ns = NEVER;
    bool won, was_answered, is_due, is_second, is_served, is_being_killed;

fill: /* fill_slots(), assign(), last_sequence() */
    atomic { race = LOAD(SUPERVISOR, RACE); sequence = RACE_SEQUENCE(race) };
    atomic { seen = LOAD(SUPERVISOR, RESPONSE) };
    if
    :: seen != sequence && !(RACE_STATE(race) != RUNNING && seen == DEATH_OF(sequence)) ->
        STORE_RELEASE(SUPERVISOR, RESPONSE, DEATH_OF(0))
    :: else
    fi;
    atomic {
        DRAINED(SUPERVISOR);
        if
        :: RACE_STATE(race) == RUNNING && seen != sequence -> sequence--
        :: else
        fi;
        seen = 0;
        is_served = true;
        is_alive = true;
#ifdef OVERDUE
        incarnation++;
#endif
        assignment ! sequence;
        race = 0;
        sequence = 0
    };

look: /* look_until_armed(): looks, announces, looks again */
    do
    :: atomic { time = now; earliest = NEVER }; /* look() */
look_again: /* cfd_deadline_look() */
        atomic {
            race = LOAD(SUPERVISOR, RACE);
            sequence = RACE_SEQUENCE(race);
            was_answered = shared[RESPONSE] == sequence;
            if
            :: IS_KILLING(RACE_STATE(race)) -> goto due
            :: else
            fi
        };
        atomic { earliest = LOAD(SUPERVISOR, DEADLINE) };
        atomic {
            if
            :: LOAD(SUPERVISOR, RACE) != race -> goto look_again
            :: else
            fi;
            if
            :: earliest > time -> goto looked
            :: earliest <= time && RACE_STATE(race) != RUNNING -> earliest = NEVER; goto looked
            :: else -> earliest = NEVER
            fi
        };
        atomic {
            if
            :: LOAD(SUPERVISOR, RESPONSE) == sequence -> goto looked
            :: else
            fi
        };
        atomic {
#if PLANT_STALE_SEQUENCE == SUPERVISOR
            sequence = RACE_SEQUENCE(shared[RACE]);
#endif
            swap(RACE_WORD(sequence, RUNNING), RACE_WORD(sequence, KILLING));
            if
            :: !won -> goto look_again
            :: else
            fi;
            assert(deadline_of[sequence] <= time); /* its time is over */
            assert(!was_answered) /* and there was no answer when the supervisor began to look */
        };
due: /* slot_event(SLOT_KILL) */
        atomic {
            is_due = !is_served;
            if
            :: !is_served -> goto bury
            :: is_served && !is_being_killed -> /* kill_worker() */
                assert(IS_KILLING(RACE_STATE(shared[RACE]))); /* for a call that has not ended */
                is_being_killed = true;
                is_sent = is_alive
            :: else
            fi
        };
looked:
        atomic {
            is_due = false;
            race = 0;
            sequence = 0;
            was_answered = false;
            won = false;
            if
            :: is_second && earliest >= armed -> break
            :: else -> armed = earliest
            fi;
            is_second = true;
            earliest = 0;
            time = 0
        };
        STORE(SUPERVISOR, ARMED, armed); /* cfd_deadline_arm() */
        FENCE(SUPERVISOR, ARM)
    od;
    atomic {
        if
        :: armed != timer_ns -> timer = armed; timer_ns = armed /* set_timer() */
        :: else
        fi;
        is_second = false;
        earliest = 0;
        time = 0;
        armed = 0;
        supervisor_sleeps = true
    };
end_asleep: /* epoll_wait() */
    atomic {
        if
        :: timer <= now -> timer = NEVER
        :: is_poked -> is_poked = false
        :: has_ended -> /* reap_worker(), bury() */
            has_ended = false;
            supervisor_sleeps = false;
            is_served = false;
            is_being_killed = false;
            goto bury
        :: !is_served -> supervisor_sleeps = false; goto fill /* a spare has become ready */
        fi;
        supervisor_sleeps = false;
        goto look
    };

bury: /* end_service() */
    do
    :: atomic { /* end_call() */
            race = LOAD(SUPERVISOR, RACE);
            sequence = RACE_SEQUENCE(race);
            if
            :: RACE_STATE(race) != RUNNING && !IS_KILLING(RACE_STATE(race)) -> break
            :: else
            fi
        };
        atomic {
            if
            :: RACE_STATE(race) == RUNNING && LOAD(SUPERVISOR, RESPONSE) == sequence -> break
            :: else
            fi
        };
        atomic {
            swap(race, RACE_WORD(sequence, DEAD));
            if
            :: won -> break
            :: else /* cancelled meanwhile: once more */
            fi
        }
    od;
    /* The word first, then the wake-up; this also for a worker that has answered and could not wake any more. */
#ifdef PLANT_EARLY_WAKE
    rouse(RESPONSE);
#endif
    if
    :: won ->
        STORE_RELEASE(SUPERVISOR, RESPONSE, DEATH_OF(sequence));
        DRAINED(SUPERVISOR)
    :: else
    fi;
#ifdef PLANT_SILENT_DEATH
    if
    :: won -> rouse(RESPONSE)
    :: else
    fi;
#endif
#if !defined(PLANT_SILENT_DEATH) && !defined(PLANT_EARLY_WAKE)
    rouse(RESPONSE);
#endif
    atomic {
        race = 0;
        sequence = 0;
        won = false;
        if
        :: is_due -> goto looked /* in the midst of a look */
        :: else -> goto look
        fi
    }
}
