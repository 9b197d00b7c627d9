"""
The verbs that every pool is measured by, each with the number of rounds:

    round-trip N       a call of an empty function
    hang N             a call that hangs: from its deadline to the result of the next call
    crash N            a call that crashes: from its invocation to the result of the next call
    handover N BYTES   an array of that size as the argument of a call

A pool has one worker. It is an object with

    call(function, *arguments)     the result
    hang(function, seconds)        returns when the call is over, at its deadline or by whatever is done in a deadline's place
    crash(function)                returns when the pool may be called again, or another in its place
    close()
    how                            for each verb that the pool leaves to its user, what its user does

and what is printed is a line of JSON: the verb, the times in nanoseconds, and how.
"""

import json
import resource
import sys
import time

import work

DEADLINE = 0.005
WARM_UP = 200


def round_trip(pool, rounds):
    times = []
    for _ in range(WARM_UP):
        pool.call(work.empty)
    for _ in range(rounds):
        start = time.monotonic_ns()
        pool.call(work.empty)
        times.append(time.monotonic_ns() - start)
    return times


def hang(pool, rounds):
    times = []
    pool.call(work.empty)
    for _ in range(rounds):
        deadline = time.monotonic_ns() + round(DEADLINE * 1e9)
        pool.hang(work.loop, DEADLINE)
        pool.call(work.empty)
        times.append(time.monotonic_ns() - deadline)
    return times


def crash(pool, rounds):
    times = []
    pool.call(work.empty)
    for _ in range(rounds):
        start = time.monotonic_ns()
        pool.crash(work.crash)
        pool.call(work.empty)
        times.append(time.monotonic_ns() - start)
    return times


def handover(pool, rounds, size):
    import numpy

    times = []
    pool.call(work.ends, numpy.zeros(1))
    for number in range(rounds):
        array = numpy.arange(number, number + size // 8, dtype=numpy.float64)
        start = time.monotonic_ns()
        seen = pool.call(work.ends, array)
        times.append(time.monotonic_ns() - start)
        if seen != array[0] + array[-1] or pool.call(work.checksum, array) != array.sum():
            sys.exit("the array that arrived is another")
    return times


VERBS = {"round-trip": round_trip, "hang": hang, "crash": crash, "handover": handover}


def main(make_pool):
    """Does what the command line says with a pool that make_pool makes."""
    verb, *numbers = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    pool = make_pool()
    try:
        times = VERBS[verb](pool, *map(int, numbers))
    finally:
        pool.close()
    print(json.dumps({"verb": verb, "nanos": times, "how": pool.how.get(verb, "")}))
