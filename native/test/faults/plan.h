/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What is to fail, and what has been called: in the file CFD_FAULT_PLAN, which
 * the test, the JVM's host library, the supervisor and its workers all map.
 * FaultPlan.java has the same layout.
 */
#ifndef COFFERDAM_TEST_FAULTS_PLAN_H
#define COFFERDAM_TEST_FAULTS_PLAN_H

#include <stdint.h>

/* Where a call is made. Children are workers, templates, and those that try something. */
enum fault_role { FAULT_IN_HOST, FAULT_IN_SUPERVISOR, FAULT_IN_CHILDREN, FAULT_ROLES };

enum fault_call {
#define CALL(name, how, errors) FAULT_##name,
#define SYSTEM(name, errors) FAULT_SYS_##name,
#define SURE(name)
#include "test/faults/calls.def"
#undef CALL
#undef SYSTEM
#undef SURE
    FAULT_CALLS
};

/* In place of an error: the transfer is short. */
#define FAULT_SHORT (-1)

struct fault_plan {
    int32_t is_armed; /* stored last */
    int32_t role;
    int32_t call;
    int32_t error;
    int64_t occurrence; /* from 1 */
    int64_t hits;
    int64_t counts[FAULT_ROLES][FAULT_CALLS];
};

#endif
