/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The handoff of calls from one caller to one worker, each of which spins or
 * sleeps as it likes, while the supervisor asks the worker to retire, at any
 * moment, and gives its slot to a successor.
 *
 *   who          writes                                      in the code
 *   caller       race, arguments, request, caller_parked     Lane.publish, Lane.sleep, Lane.accept, InFlight.await
 *   worker       result, response, worker_parked             protocol/handoff.c, worker/run.c
 *   supervisor   retire                                      supervisor/recycling.c, assignment.c, workers.c
 *
 * Checked: nobody who should be awake sleeps for ever; each call is made once,
 * and by the worker that has its arguments; each call ends with its own result.
 *
 * To be found: PLANT_MISSING_FENCE=PUBLISH, WORKER_PARKS, ANSWER, CALLER_PARKS or
 * RETIREMENT; PLANT_STALE_SEQUENCE: the successor is given a number that does not
 * heed whether that call is answered; PLANT_EARLY_WAKE: the worker wakes, and then
 * changes the word.
 */
#define CALLS 3
#define RETIREMENTS 2

#define CALLER 0
#define WORKER 1
#define SUPERVISOR 2
#define PROCESSES 3

#define RACE 0
#define ARGUMENT 1
#define REQUEST 2
#define RESPONSE 3
#define RESULT 4
#define CALLER_PARKED 5
#define WORKER_PARKED 6
#define RETIRE 7
#define WORDS 8

#define PUBLISH 1
#define WORKER_PARKS 2
#define ANSWER 3
#define CALLER_PARKS 4
#define RETIREMENT 5

#include "common.pml"
#include "store_buffer.pml"

/* Messages between supervisor and worker. */
chan assignment = [1] of { byte }; /* CFD_MESSAGE_ASSIGN: the last sequence that is not the new worker's */
chan retired = [1] of { bit };     /* CFD_MESSAGE_RETIRED */

byte made[CALLS + 1]; /* how often each call was made */

/* Lane.run: one call after the other. */
active proctype caller() {
    byte call = 1, seen;
    do
    :: call <= CALLS ->
        /* Lane.publish */
        STORE_RELEASE(CALLER, RACE, RACE_WORD(call, RUNNING));
        STORE(CALLER, ARGUMENT, call);
        STORE_RELEASE(CALLER, REQUEST, call);
        FENCE(CALLER, PUBLISH);
        if
        :: LOAD(CALLER, WORKER_PARKED) -> rouse(REQUEST) /* Host.futexWake */
        :: else
        fi;
        /* Lane.spin, then InFlight.awaitOnWord: sleeps when it has looked in vain, be it once or a thousand times */
        do
        :: atomic { LOAD(CALLER, RESPONSE) == call -> break }
        :: atomic { LOAD(CALLER, RESPONSE) != call -> seen = LOAD(CALLER, RESPONSE) };
            /* Lane.sleep */
            STORE(CALLER, CALLER_PARKED, 1);
            FENCE(CALLER, CALLER_PARKS);
            if
            :: LOAD(CALLER, RESPONSE) == seen ->
                fall_asleep(CALLER, RESPONSE, seen);
                AWAKE(RESPONSE)
            :: else
            fi;
            STORE(CALLER, CALLER_PARKED, 0)
        od;
        /* Lane.accept */
        assert(LOAD(CALLER, RESULT) == call); /* the result of this call */
        atomic {
            DRAINED(CALLER);
            assert(shared[RACE] == RACE_WORD(call, RUNNING)); /* nobody else wants it here */
            shared[RACE] = RACE_WORD(call, DONE)
        };
        assert(made[call] == 1); /* made, and once */
        call++
    :: else -> break
    od
}

/* is_newer() */
#define IS_NEWER(sequence, last) ((sequence) > (last))

/* cfd_worker_run(): waits for a slot, serves it, gives it back, ends; its successor is the same process here. */
active proctype worker() {
    byte last, sequence;
idle:
end_unassigned: /* a spare */
    assignment ? last; /* cfd_worker_await_assignment() */
    /* serve() */
next: /* cfd_handoff_next() */
    if
    :: LOAD(WORKER, RETIRE) -> goto retire
    :: else
    fi;
    sequence = LOAD(WORKER, REQUEST); /* spin(), or published() */
    do
    :: IS_NEWER(sequence, last) || LOAD(WORKER, RETIRE) -> break
    :: else ->
        STORE(WORKER, WORKER_PARKED, 1);
        FENCE(WORKER, WORKER_PARKS);
        sequence = LOAD(WORKER, REQUEST);
        if
        :: IS_NEWER(sequence, last)
        :: !IS_NEWER(sequence, last) ->
            if
            :: LOAD(WORKER, RETIRE)
            :: else ->
                fall_asleep(WORKER, REQUEST, sequence);
end_asleep:     AWAKE(REQUEST); /* when all calls are over; a call that waits for it is stuck itself */
                sequence = LOAD(WORKER, REQUEST)
            fi
        fi;
        STORE(WORKER, WORKER_PARKED, 0)
    od;
    if
    :: IS_NEWER(sequence, last) -> last = sequence
    :: else -> goto retire
    fi;
    /* answer_one() */
    assert(LOAD(WORKER, ARGUMENT) == last);
    made[last]++;
    assert(made[last] == 1); /* no call is made twice */
    STORE(WORKER, RESULT, last);
    /* cfd_handoff_answer() */
#ifdef PLANT_EARLY_WAKE
    if
    :: LOAD(WORKER, CALLER_PARKED) -> rouse(RESPONSE)
    :: else
    fi;
    STORE_RELEASE(WORKER, RESPONSE, last);
    FENCE(WORKER, ANSWER);
#else
    STORE_RELEASE(WORKER, RESPONSE, last);
    FENCE(WORKER, ANSWER);
    if
    :: LOAD(WORKER, CALLER_PARKED) -> rouse(RESPONSE)
    :: else
    fi;
#endif
    goto next;
retire: /* cfd_worker_keep_responses_to_itself(), cfd_worker_say() */
    DRAINED(WORKER);
    retired ! 1;
    goto idle
}

/* The events of recycling and retiring, in the order in which they come about for one slot. */
active proctype supervisor() {
    byte retirements, race, last, seen;
    bool sleeps;
    do
    :: true -> /* assign(), tell_worker() */
        STORE(SUPERVISOR, RETIRE, 0);
        race = LOAD(SUPERVISOR, RACE); /* last_sequence() */
        last = RACE_SEQUENCE(race);
        seen = LOAD(SUPERVISOR, RESPONSE);
        if
        :: seen != last -> STORE_RELEASE(SUPERVISOR, RESPONSE, DEATH_OF(0))
        :: else
        fi;
        if
#ifndef PLANT_STALE_SEQUENCE
        :: RACE_STATE(race) == RUNNING && seen != last -> last--
#else
        :: RACE_STATE(race) == RUNNING -> last--
#endif
        :: else
        fi;
        DRAINED(SUPERVISOR);
        assignment ! last;
        race = 0;
        last = 0;
        seen = 0;
end_content:
        retirements < RETIREMENTS -> /* has_served_enough(), and a spare is ready: at any time */
        retirements++;
        do
        :: true -> /* ask_to_go(): cfd_handoff_ask_to_retire() */
            STORE(SUPERVISOR, RETIRE, 1);
            FENCE(SUPERVISOR, RETIREMENT);
            if
            :: LOAD(SUPERVISOR, WORKER_PARKED) -> rouse(REQUEST)
            :: else
            fi;
            sleeps = LOAD(SUPERVISOR, WORKER_PARKED); /* look_again() */
            if
            :: retired ? 1 -> break
            :: sleeps && empty(retired) -> skip /* LOOK_NS later it is asked again */
            fi
        od
        /* vacate(), empty(): a call that was published since is the next worker's */
    od
}
