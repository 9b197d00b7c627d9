/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Description: says what the C compiler makes of native/include/cofferdam, for
 * LayoutAgreementTest to compare with the Java bindings. One line for each
 *
 *   struct           NAME - SIZE
 *   field            STRUCT.FIELD OFFSET SIZE
 *   constant         NAME = VALUE
 *
 * A struct, field or constant that is missing here makes that test fail, too.
 */
#include <stddef.h>
#include <stdio.h>

#include "cofferdam/catalog.h"
#include "cofferdam/host.h"
#include "cofferdam/request.h"
#include "cofferdam/response.h"
#include "cofferdam/ring.h"
#include "cofferdam/supervision.h"
#include "cofferdam/types.h"
#include "cofferdam/window.h"
#include "cofferdam/wire.h"

#define STRUCT(type) printf("%s - %zu\n", #type, sizeof(struct type))
#define FIELD(type, field) \
    printf("%s.%s %zu %zu\n", #type, #field, offsetof(struct type, field), sizeof(((struct type *)NULL)->field))
#define CONSTANT(name) printf("%s = %lld\n", #name, (long long)(name))

static void types(void) {
    CONSTANT(CFD_VOID);
    CONSTANT(CFD_BOOL);
    CONSTANT(CFD_I8);
    CONSTANT(CFD_U16);
    CONSTANT(CFD_I16);
    CONSTANT(CFD_I32);
    CONSTANT(CFD_I64);
    CONSTANT(CFD_F32);
    CONSTANT(CFD_F64);
    CONSTANT(CFD_POINTER);
    CONSTANT(CFD_STRUCT);
    CONSTANT(CFD_STRUCT_END);
    CONSTANT(CFD_UNION);
    CONSTANT(CFD_UNION_END);
    CONSTANT(CFD_ARRAY);
    CONSTANT(CFD_ARRAY_END);
    CONSTANT(CFD_PADDING);
    CONSTANT(CFD_VARIADIC);

    CONSTANT(CFD_MAX_ARGUMENTS);
    CONSTANT(CFD_PAYLOAD_ALIGNMENT);
}

static void window(void) {
    CONSTANT(CFD_WINDOW_BASE);
    CONSTANT(CFD_WINDOW_BYTES);
    CONSTANT(CFD_WINDOW_MIN_BYTES);
    CONSTANT(CFD_WINDOW_LOW_BASE);
    CONSTANT(CFD_CONTROL_BYTES);
    CONSTANT(CFD_CONTROL_REQUEST);
    CONSTANT(CFD_CONTROL_RESPONSE);
    CONSTANT(CFD_CONTROL_SUBMISSIONS);
    CONSTANT(CFD_CONTROL_COMPLETIONS);
    CONSTANT(CFD_CONTROL_CATALOG);
    CONSTANT(CFD_CONTROL_SYMBOLS);
    CONSTANT(CFD_CONTROL_SYMBOL_TARGETS);
    CONSTANT(CFD_MAX_SYMBOLS);
    CONSTANT(CFD_SYMBOL_BYTES);
}

static void catalog(void) {
    STRUCT(cfd_function);
    FIELD(cfd_function, library);
    FIELD(cfd_function, symbol);
    FIELD(cfd_function, signature);
    FIELD(cfd_function, revision);
    FIELD(cfd_function, reserved);

    STRUCT(cfd_symbol);
    FIELD(cfd_symbol, library);
    FIELD(cfd_symbol, symbol);
    FIELD(cfd_symbol, index);
    FIELD(cfd_symbol, revision);

    CONSTANT(CFD_NO_FUNCTION);
    CONSTANT(CFD_MAX_PRELOADS);
    CONSTANT(CFD_CATALOG_MAX_FUNCTIONS);
    CONSTANT(CFD_CATALOG_SYMBOL_COUNT_OFFSET);
    CONSTANT(CFD_CATALOG_SYMBOLS_OFFSET);
    CONSTANT(CFD_CATALOG_FUNCTION_COUNT_OFFSET);
    CONSTANT(CFD_CATALOG_STRINGS_OFFSET);
    CONSTANT(CFD_CATALOG_BYTES);
}

static void host(void) {
    CONSTANT(CFD_PROBE_NO_NEW_PRIVILEGES);
    CONSTANT(CFD_PROBE_SYSTEM_CALL_FILTER);
    CONSTANT(CFD_PROBE_LANDLOCK);
    CONSTANT(CFD_PROBE_REAL_TIME);
    CONSTANT(CFD_PROBE_MEMORY_POLICY);
    CONSTANT(CFD_PROBE_EXECUTABLE_MEMORY_FILE);
}

static void request(void) {
    STRUCT(cfd_request);
    FIELD(cfd_request, sequence);
    FIELD(cfd_request, function);
    FIELD(cfd_request, generation);
    FIELD(cfd_request, arguments);
    FIELD(cfd_request, only_worker);
    FIELD(cfd_request, reserved_1);
    FIELD(cfd_request, deadline_ns);
    FIELD(cfd_request, reserved_2);
    FIELD(cfd_request, caller_parked);
    FIELD(cfd_request, reserved_3);

    CONSTANT(CFD_REQUEST_BYTES);
    CONSTANT(CFD_PAYLOAD_OFFSET);
    CONSTANT(CFD_PAYLOAD_BYTES);
    CONSTANT(CFD_NEVER);
}

static void response(void) {
    CONSTANT(CFD_OK);
    CONSTANT(CFD_LIBRARY_NOT_LOADED);
    CONSTANT(CFD_SYMBOL_NOT_FOUND);
    CONSTANT(CFD_ARENA_NOT_MAPPED);
    CONSTANT(CFD_NOT_CALLABLE);
    CONSTANT(CFD_OTHER_WORKER);

    CONSTANT(CFD_MESSAGE_BYTES);
    CONSTANT(CFD_MAX_FRAMES);
    CONSTANT(CFD_MAX_REGISTERS);
    CONSTANT(CFD_LAST_WORDS_BYTES);

    CONSTANT(CFD_CRASH_NONE);
    CONSTANT(CFD_CRASH_SIGNAL);
    CONSTANT(CFD_CRASH_FRAMES);

    STRUCT(cfd_crash);
    FIELD(cfd_crash, stage);
    FIELD(cfd_crash, signal);
    FIELD(cfd_crash, code);
    FIELD(cfd_crash, frame_count);
    FIELD(cfd_crash, fault_address);
    FIELD(cfd_crash, pc);
    FIELD(cfd_crash, stack_pointer);
    FIELD(cfd_crash, syscall);
    FIELD(cfd_crash, arch);
    FIELD(cfd_crash, register_count);
    FIELD(cfd_crash, thread);
    FIELD(cfd_crash, registers);
    FIELD(cfd_crash, frames);
    FIELD(cfd_crash, last_words);

    STRUCT(cfd_response);
    FIELD(cfd_response, sequence);
    FIELD(cfd_response, result);
    FIELD(cfd_response, status);
    FIELD(cfd_response, error_number);
    FIELD(cfd_response, generation);
    FIELD(cfd_response, worker_parked);
    FIELD(cfd_response, retire);
    FIELD(cfd_response, reserved_1);
    FIELD(cfd_response, progress_sequence);
    FIELD(cfd_response, progress_done);
    FIELD(cfd_response, progress_total);
    FIELD(cfd_response, reserved_2);
    FIELD(cfd_response, message);
    FIELD(cfd_response, crash);

    CONSTANT(CFD_RESPONSE_BYTES);
    CONSTANT(CFD_RESULT_OFFSET);
    CONSTANT(CFD_RESULT_BYTES);
    CONSTANT(CFD_SEQUENCE_DEAD);
}

static void ring(void) {
    CONSTANT(CFD_RING);
    CONSTANT(CFD_WHOEVER_ANSWERS);
    CONSTANT(CFD_BY_ENTRY);
    CONSTANT(CFD_RING_MAX_DEPTH);
    CONSTANT(CFD_ENTRY_MAX_ARGUMENTS);
    CONSTANT(CFD_ENTRY_MAX_BYTES);
    CONSTANT(CFD_SUBMISSIONS_BYTES);
    CONSTANT(CFD_COMPLETIONS_BYTES);

    STRUCT(cfd_entry);
    FIELD(cfd_entry, sequence);
    FIELD(cfd_entry, deadline_ns);
    FIELD(cfd_entry, function);
    FIELD(cfd_entry, generation);
    FIELD(cfd_entry, arguments);
    FIELD(cfd_entry, reserved);

    STRUCT(cfd_submissions);
    FIELD(cfd_submissions, mask);
    FIELD(cfd_submissions, stride);
    FIELD(cfd_submissions, reserved_1);
    FIELD(cfd_submissions, caller_parked);
    FIELD(cfd_submissions, reserved_2);
    FIELD(cfd_submissions, entries);

    STRUCT(cfd_answer);
    FIELD(cfd_answer, sequence);
    FIELD(cfd_answer, result);
    FIELD(cfd_answer, error_number);
    FIELD(cfd_answer, reserved_1);
    FIELD(cfd_answer, reserved_2);

    STRUCT(cfd_completions);
    FIELD(cfd_completions, done);
    FIELD(cfd_completions, reserved_1);
    FIELD(cfd_completions, worker_parked);
    FIELD(cfd_completions, reserved_2);
    FIELD(cfd_completions, answers);
}

static void supervision(void) {
    CONSTANT(CFD_IDLE);
    CONSTANT(CFD_RUNNING);
    CONSTANT(CFD_DONE);
    CONSTANT(CFD_KILLING);
    CONSTANT(CFD_DEAD);
    CONSTANT(CFD_LOST);
    CONSTANT(CFD_CANCELLING);

    CONSTANT(CFD_CAUSE_NONE);
    CONSTANT(CFD_CAUSE_RESIDENT);
    CONSTANT(CFD_CAUSE_CPU);
    CONSTANT(CFD_CAUSE_POOL_RESIDENT);
    CONSTANT(CFD_CAUSE_CGROUP_MEMORY);

    CONSTANT(CFD_RACE_STATE_BITS);
    CONSTANT(CFD_SYSTEM_CALL_BYTES);
    CONSTANT(CFD_LAYER_OFF);

    CONSTANT(CFD_MAX_MODULES);
    CONSTANT(CFD_MODULE_BYTES);
    CONSTANT(CFD_NO_MODULE);

    STRUCT(cfd_place);
    FIELD(cfd_place, offset);
    FIELD(cfd_place, module);
    FIELD(cfd_place, reserved);

    STRUCT(cfd_places);
    FIELD(cfd_places, module_count);
    FIELD(cfd_places, reserved);
    FIELD(cfd_places, frames);
    FIELD(cfd_places, modules);

    CONSTANT(CFD_TAIL_BYTES);

    STRUCT(cfd_tail);
    FIELD(cfd_tail, total);
    FIELD(cfd_tail, length);
    FIELD(cfd_tail, reserved);
    FIELD(cfd_tail, bytes);

    STRUCT(cfd_death);
    FIELD(cfd_death, sequence);
    FIELD(cfd_death, state);
    FIELD(cfd_death, cause);
    FIELD(cfd_death, wait_code);
    FIELD(cfd_death, wait_status);
    FIELD(cfd_death, pid);
    FIELD(cfd_death, reserved_1);
    FIELD(cfd_death, noticed_ns);
    FIELD(cfd_death, killed_ns);
    FIELD(cfd_death, reaped_ns);
    FIELD(cfd_death, told_ns);
    FIELD(cfd_death, descendants);
    FIELD(cfd_death, load_phase);
    FIELD(cfd_death, loading);
    FIELD(cfd_death, progress_sequence);
    FIELD(cfd_death, progress_done);
    FIELD(cfd_death, progress_total);
    FIELD(cfd_death, limit);
    FIELD(cfd_death, seen);
    FIELD(cfd_death, system_call);
    FIELD(cfd_death, crash);
    FIELD(cfd_death, places);
    FIELD(cfd_death, standard_output);
    FIELD(cfd_death, standard_error);
    FIELD(cfd_death, reserved_2);

    STRUCT(cfd_slot);
    FIELD(cfd_slot, race);
    FIELD(cfd_slot, reserved_1);
    FIELD(cfd_slot, pid);
    FIELD(cfd_slot, reserved_2);
    FIELD(cfd_slot, incarnation);
    FIELD(cfd_slot, reserved_3);
    FIELD(cfd_slot, death);

    CONSTANT(CFD_PHASE_NONE);
    CONSTANT(CFD_PHASE_LOADING);
    CONSTANT(CFD_PHASE_INITIALISING);

    CONSTANT(CFD_REFUSED_THREADS);
    CONSTANT(CFD_REFUSED_DIED);
    CONSTANT(CFD_REFUSED_TIME);

    STRUCT(cfd_refusal);
    FIELD(cfd_refusal, library);
    FIELD(cfd_refusal, reason);
    FIELD(cfd_refusal, wait_code);
    FIELD(cfd_refusal, wait_status);
    FIELD(cfd_refusal, reserved);

    CONSTANT(CFD_TEMPLATE_OFF);
    CONSTANT(CFD_TEMPLATE_LOADING);
    CONSTANT(CFD_TEMPLATE_READY);
    CONSTANT(CFD_TEMPLATE_REBUILDING);
    CONSTANT(CFD_TEMPLATE_WAITING);
    CONSTANT(CFD_TEMPLATE_IMPOSSIBLE);

    STRUCT(cfd_pool);
    FIELD(cfd_pool, armed_ns);
    FIELD(cfd_pool, reserved_1);
    FIELD(cfd_pool, started);
    FIELD(cfd_pool, killed);
    FIELD(cfd_pool, died);
    FIELD(cfd_pool, orphans);
    FIELD(cfd_pool, wakeups);
    FIELD(cfd_pool, real_time);
    FIELD(cfd_pool, unkillable);
    FIELD(cfd_pool, recycled);
    FIELD(cfd_pool, spares);
    FIELD(cfd_pool, template_state);
    FIELD(cfd_pool, template_pid);
    FIELD(cfd_pool, template_loaded);
    FIELD(cfd_pool, failed_starts);
    FIELD(cfd_pool, failed_wait_code);
    FIELD(cfd_pool, failed_wait_status);
    FIELD(cfd_pool, failed_phase);
    FIELD(cfd_pool, next_start_ns);
    FIELD(cfd_pool, refused_count);
    FIELD(cfd_pool, layers);
    FIELD(cfd_pool, reserved_2);
    FIELD(cfd_pool, refused);
    FIELD(cfd_pool, reserved_3);
}

static void wire(void) {
    CONSTANT(CFD_MESSAGE_START);
    CONSTANT(CFD_MESSAGE_SLOT);
    CONSTANT(CFD_MESSAGE_POKE);
    CONSTANT(CFD_MESSAGE_ARENA);
    CONSTANT(CFD_MESSAGE_ARENA_GONE);
    CONSTANT(CFD_MESSAGE_LIFECYCLE);
    CONSTANT(CFD_MESSAGE_FAREWELL);
    CONSTANT(CFD_MESSAGE_RULE);
    CONSTANT(CFD_MESSAGE_CGROUP);
    CONSTANT(CFD_MESSAGE_WORKER);
    CONSTANT(CFD_MESSAGE_READY);
    CONSTANT(CFD_MESSAGE_FAILED);
    CONSTANT(CFD_MESSAGE_LIST);
    CONSTANT(CFD_MESSAGE_FETCH);
    CONSTANT(CFD_MESSAGE_ARENAS);
    CONSTANT(CFD_MESSAGE_CRASHED);
    CONSTANT(CFD_MESSAGE_RENEW);
    CONSTANT(CFD_MESSAGE_LOADING);
    CONSTANT(CFD_MESSAGE_LOADED);
    CONSTANT(CFD_MESSAGE_INITIALISING);
    CONSTANT(CFD_MESSAGE_PREPARED);
    CONSTANT(CFD_MESSAGE_DUE);
    CONSTANT(CFD_MESSAGE_RETIRED);
    CONSTANT(CFD_MESSAGE_THREADED);
    CONSTANT(CFD_MESSAGE_FORKED);
    CONSTANT(CFD_MESSAGE_ASSIGN);
    CONSTANT(CFD_MESSAGE_DISMISS);
    CONSTANT(CFD_MESSAGE_FORK);

    CONSTANT(CFD_FUTEX_WORDS);
    CONSTANT(CFD_PAGES_AT_ONCE);
    CONSTANT(CFD_MOVE_NOTHING);
    CONSTANT(CFD_MOVE_OWN);
    CONSTANT(CFD_MOVE_ALL);

    CONSTANT(CFD_POLICY_DEFAULT);
    CONSTANT(CFD_POLICY_PREFERRED);
    CONSTANT(CFD_POLICY_BIND);
    CONSTANT(CFD_POLICY_INTERLEAVE);
    CONSTANT(CFD_POLICY_LOCAL);
    CONSTANT(CFD_POLICY_WEIGHTED_INTERLEAVE);
    CONSTANT(CFD_NODE_MASK_BYTES);
    STRUCT(cfd_memory_policy);
    FIELD(cfd_memory_policy, mode);
    FIELD(cfd_memory_policy, reserved);
    FIELD(cfd_memory_policy, nodes);

    CONSTANT(CFD_CPU_MASK_BYTES);
    CONSTANT(CFD_MAX_SLOTS);
    CONSTANT(CFD_MAX_ARENAS);
    CONSTANT(CFD_FAILURE_BYTES);
    CONSTANT(CFD_LAYERS);
    CONSTANT(CFD_RULE_BYTES);

    CONSTANT(CFD_LAYER_NO_NEW_PRIVILEGES);
    CONSTANT(CFD_LAYER_SECCOMP);
    CONSTANT(CFD_LAYER_LANDLOCK);
    CONSTANT(CFD_LAYER_EMPTY_ENVIRONMENT);
    CONSTANT(CFD_LAYER_NO_INHERITED_DESCRIPTORS);
    CONSTANT(CFD_RULE_READ);
    CONSTANT(CFD_RULE_WRITE);
    CONSTANT(CFD_RULE_SYSTEM_CALLS);
    CONSTANT(CFD_RULE_VARIABLE);

    STRUCT(cfd_limits);
    FIELD(cfd_limits, private_bytes);
    FIELD(cfd_limits, resident_bytes);
    FIELD(cfd_limits, cpu_ns);
    FIELD(cfd_limits, open_files);
    FIELD(cfd_limits, stack_bytes);
    FIELD(cfd_limits, pool_resident_bytes);

    CONSTANT(CFD_INHERIT_OUTPUT);

    STRUCT(cfd_start);
    FIELD(cfd_start, kind);
    FIELD(cfd_start, slots);
    FIELD(cfd_start, window_base);
    FIELD(cfd_start, window_bytes);
    FIELD(cfd_start, spin_ns);
    FIELD(cfd_start, flags);
    FIELD(cfd_start, layers);
    FIELD(cfd_start, limits);
    FIELD(cfd_start, rules);
    FIELD(cfd_start, revision);
    FIELD(cfd_start, cpus);

    STRUCT(cfd_rule);
    FIELD(cfd_rule, kind);
    FIELD(cfd_rule, what);
    FIELD(cfd_rule, revision);
    FIELD(cfd_rule, reserved);
    FIELD(cfd_rule, text);

    CONSTANT(CFD_PATH_BYTES);

    STRUCT(cfd_cgroup);
    FIELD(cfd_cgroup, kind);
    FIELD(cfd_cgroup, reserved);
    FIELD(cfd_cgroup, memory_bytes);
    FIELD(cfd_cgroup, path);

    STRUCT(cfd_slot_setup);
    FIELD(cfd_slot_setup, kind);
    FIELD(cfd_slot_setup, slot);
    FIELD(cfd_slot_setup, cpus);
    FIELD(cfd_slot_setup, policy);

    STRUCT(cfd_notice);
    FIELD(cfd_notice, kind);
    FIELD(cfd_notice, slot);
    FIELD(cfd_notice, pid);
    FIELD(cfd_notice, reserved);
    FIELD(cfd_notice, value);

    STRUCT(cfd_arrival);
    FIELD(cfd_arrival, kind);
    FIELD(cfd_arrival, slot);
    FIELD(cfd_arrival, pid);
    FIELD(cfd_arrival, predecessor);
    FIELD(cfd_arrival, incarnation);
    FIELD(cfd_arrival, forked_ns);
    FIELD(cfd_arrival, ready_ns);
    FIELD(cfd_arrival, assigned_ns);
    FIELD(cfd_arrival, vacant_ns);

    STRUCT(cfd_lifecycle);
    FIELD(cfd_lifecycle, kind);
    FIELD(cfd_lifecycle, spares);
    FIELD(cfd_lifecycle, recycle_calls);
    FIELD(cfd_lifecycle, recycle_age_ns);
    FIELD(cfd_lifecycle, recycle_resident_bytes);
    FIELD(cfd_lifecycle, loading_ns);
    FIELD(cfd_lifecycle, farewell_ns);
    FIELD(cfd_lifecycle, initialiser_library);
    FIELD(cfd_lifecycle, initialiser_symbol);
    FIELD(cfd_lifecycle, exit_hook_library);
    FIELD(cfd_lifecycle, exit_hook_symbol);
    FIELD(cfd_lifecycle, has_template);
    FIELD(cfd_lifecycle, template_count);
    FIELD(cfd_lifecycle, template_libraries);

    STRUCT(cfd_failure);
    FIELD(cfd_failure, kind);
    FIELD(cfd_failure, error_number);
    FIELD(cfd_failure, message);

    CONSTANT(CFD_READ_WRITE);
    CONSTANT(CFD_READ_ONLY);

    STRUCT(cfd_arena);
    FIELD(cfd_arena, kind);
    FIELD(cfd_arena, access);
    FIELD(cfd_arena, id);
    FIELD(cfd_arena, address);
    FIELD(cfd_arena, bytes);
    FIELD(cfd_arena, generation);
    FIELD(cfd_arena, reserved);

    STRUCT(cfd_arena_list);
    FIELD(cfd_arena_list, kind);
    FIELD(cfd_arena_list, count);
    FIELD(cfd_arena_list, generation);
    FIELD(cfd_arena_list, reserved);
    FIELD(cfd_arena_list, ids);

    CONSTANT(CFD_MAX_ASSIGNED_ARENAS);

    STRUCT(cfd_assignment);
    FIELD(cfd_assignment, kind);
    FIELD(cfd_assignment, slot);
    FIELD(cfd_assignment, last_sequence);
    FIELD(cfd_assignment, generation);
    FIELD(cfd_assignment, arena_count);
    FIELD(cfd_assignment, cpus);
    FIELD(cfd_assignment, policy);
    FIELD(cfd_assignment, arenas);

    STRUCT(cfd_fork);
    FIELD(cfd_fork, kind);
    FIELD(cfd_fork, library_count);
    FIELD(cfd_fork, number);
    FIELD(cfd_fork, libraries);
}

int main(void) {
    types();
    window();
    catalog();
    host();
    request();
    response();
    ring();
    supervision();
    wire();
    return 0;
}
