package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.abi.cfd_crash;
import dev.cofferdam.internal.ffi.abi.cfd_death;
import dev.cofferdam.internal.ffi.abi.cfd_place;
import dev.cofferdam.internal.ffi.abi.cfd_places;
import dev.cofferdam.internal.ffi.abi.cfd_pool;
import dev.cofferdam.internal.ffi.abi.cfd_request;
import dev.cofferdam.internal.ffi.abi.cfd_response;
import dev.cofferdam.internal.ffi.abi.cfd_slot;
import dev.cofferdam.internal.ffi.abi.cfd_tail;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * Where the bytes lie that a caller shares with a worker and with the supervisor: the structs of {@code request.h},
 * {@code response.h} and {@code supervision.h}. Constants only; {@link Lane} is the protocol.
 */
final class SlotLayout {
    /** Accesses a 64-bit word of a segment at a byte offset, with any ordering. */
    static final VarHandle LONG = ValueLayout.JAVA_LONG.varHandle();
    /** Accesses a 32-bit word of a segment at a byte offset, with any ordering. */
    static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();

    /** In a request: nothing to call, only arenas to let go of. */
    static final int NO_FUNCTION = CofferdamAbi.CFD_NO_FUNCTION();

    /** In a request: the worker that answers it is held from then on. */
    static final int WHOEVER_ANSWERS = CofferdamAbi.CFD_WHOEVER_ANSWERS();

    static final long REQUEST_BYTES = CofferdamAbi.CFD_REQUEST_BYTES();
    static final long REQUEST_SEQUENCE = cfd_request.sequence$offset();
    static final long REQUEST_FUNCTION = cfd_request.function$offset();
    static final long REQUEST_GENERATION = cfd_request.generation$offset();
    static final long REQUEST_ARGUMENTS = cfd_request.arguments$offset();
    static final long REQUEST_ONLY_WORKER = cfd_request.only_worker$offset();
    static final long REQUEST_DEADLINE = cfd_request.deadline_ns$offset();
    static final long REQUEST_CALLER_PARKED = cfd_request.caller_parked$offset();

    static final int MAX_ARGUMENTS = CofferdamAbi.CFD_MAX_ARGUMENTS();
    static final long PAYLOAD = CofferdamAbi.CFD_PAYLOAD_OFFSET();

    static final long RESPONSE_BYTES = CofferdamAbi.CFD_RESPONSE_BYTES();
    static final long RESPONSE_SEQUENCE = cfd_response.sequence$offset();
    static final long RESPONSE_RESULT = cfd_response.result$offset();
    static final long RESPONSE_STATUS = cfd_response.status$offset();
    static final long RESPONSE_ERRNO = cfd_response.error_number$offset();
    static final long RESPONSE_GENERATION = cfd_response.generation$offset();
    static final long RESPONSE_WORKER_PARKED = cfd_response.worker_parked$offset();
    static final long RESPONSE_MESSAGE = cfd_response.message$offset();
    static final long RESPONSE_STRUCT = CofferdamAbi.CFD_RESULT_OFFSET();
    static final long MESSAGE_BYTES = CofferdamAbi.CFD_MESSAGE_BYTES();
    static final long SEQUENCE_DEAD = CofferdamAbi.CFD_SEQUENCE_DEAD();

    static final long POOL_BYTES = cfd_pool.sizeof();
    static final long POOL_ARMED = cfd_pool.armed_ns$offset();
    static final long POOL_STARTED = cfd_pool.started$offset();
    static final long POOL_KILLED = cfd_pool.killed$offset();
    static final long POOL_DIED = cfd_pool.died$offset();
    static final long POOL_ORPHANS = cfd_pool.orphans$offset();
    static final long POOL_REAL_TIME = cfd_pool.real_time$offset();
    static final long POOL_UNKILLABLE = cfd_pool.unkillable$offset();
    static final long POOL_LAYERS = cfd_pool.layers$offset();

    static final long POOL_RECYCLED = cfd_pool.recycled$offset();
    static final long POOL_SPARES = cfd_pool.spares$offset();

    static final long SLOT_BYTES = cfd_slot.sizeof();
    static final long SLOT_RACE = cfd_slot.race$offset();
    static final long SLOT_PID = cfd_slot.pid$offset();

    static final long DEATH = cfd_slot.death$offset();
    static final long DEATH_SEQUENCE = DEATH + cfd_death.sequence$offset();
    static final long DEATH_STATE = DEATH + cfd_death.state$offset();
    static final long DEATH_PID = DEATH + cfd_death.pid$offset();
    static final long DEATH_NOTICED = DEATH + cfd_death.noticed_ns$offset();
    static final long DEATH_KILLED = DEATH + cfd_death.killed_ns$offset();
    static final long DEATH_REAPED = DEATH + cfd_death.reaped_ns$offset();
    static final long DEATH_TOLD = DEATH + cfd_death.told_ns$offset();
    static final long DEATH_WAIT_CODE = DEATH + cfd_death.wait_code$offset();
    static final long DEATH_WAIT_STATUS = DEATH + cfd_death.wait_status$offset();
    static final long DEATH_DESCENDANTS = DEATH + cfd_death.descendants$offset();
    static final long DEATH_PROGRESS_SEQUENCE = DEATH + cfd_death.progress_sequence$offset();
    static final long DEATH_PROGRESS_DONE = DEATH + cfd_death.progress_done$offset();
    static final long DEATH_PROGRESS_TOTAL = DEATH + cfd_death.progress_total$offset();
    static final long DEATH_LOAD_PHASE = DEATH + cfd_death.load_phase$offset();
    static final long DEATH_LOADING = DEATH + cfd_death.loading$offset();
    static final long DEATH_CAUSE = DEATH + cfd_death.cause$offset();
    static final long DEATH_LIMIT = DEATH + cfd_death.limit$offset();
    static final long DEATH_SEEN = DEATH + cfd_death.seen$offset();
    static final long DEATH_SYSTEM_CALL = DEATH + cfd_death.system_call$offset();
    static final long SYSTEM_CALL_BYTES = CofferdamAbi.CFD_SYSTEM_CALL_BYTES();
    static final long DEATH_STANDARD_OUTPUT = DEATH + cfd_death.standard_output$offset();
    static final long DEATH_STANDARD_ERROR = DEATH + cfd_death.standard_error$offset();
    static final long TAIL_LENGTH = cfd_tail.length$offset();
    static final long TAIL_TEXT = cfd_tail.bytes$offset();
    static final long TAIL_BYTES = CofferdamAbi.CFD_TAIL_BYTES();

    static final long CRASH = DEATH + cfd_death.crash$offset();
    static final long CRASH_STAGE = CRASH + cfd_crash.stage$offset();
    static final long CRASH_SIGNAL = CRASH + cfd_crash.signal$offset();
    static final long CRASH_CODE = CRASH + cfd_crash.code$offset();
    static final long CRASH_FRAME_COUNT = CRASH + cfd_crash.frame_count$offset();
    static final long CRASH_FAULT_ADDRESS = CRASH + cfd_crash.fault_address$offset();
    static final long CRASH_PC = CRASH + cfd_crash.pc$offset();
    static final long CRASH_SYSTEM_CALL = CRASH + cfd_crash.syscall$offset();
    static final long CRASH_ARCHITECTURE = CRASH + cfd_crash.arch$offset();
    static final long CRASH_REGISTER_COUNT = CRASH + cfd_crash.register_count$offset();
    static final long CRASH_REGISTERS = CRASH + cfd_crash.registers$offset();
    static final long CRASH_FRAMES = CRASH + cfd_crash.frames$offset();
    static final long CRASH_LAST_WORDS = CRASH + cfd_crash.last_words$offset();
    static final long LAST_WORDS_BYTES = CofferdamAbi.CFD_LAST_WORDS_BYTES();
    static final int STAGE_SIGNAL = CofferdamAbi.CFD_CRASH_SIGNAL();
    static final int MAX_REGISTERS = CofferdamAbi.CFD_MAX_REGISTERS();

    static final long DEATH_PLACES = DEATH + cfd_death.places$offset() + cfd_places.frames$offset();
    static final long PLACE_BYTES = cfd_place.sizeof();
    static final long PLACE_OFFSET = cfd_place.offset$offset();
    static final long PLACE_MODULE = cfd_place.module$offset();
    static final long DEATH_MODULES = DEATH + cfd_death.places$offset() + cfd_places.modules$offset();
    static final long MODULE_BYTES = CofferdamAbi.CFD_MODULE_BYTES();
    static final int MAX_FRAMES = CofferdamAbi.CFD_MAX_FRAMES();
    static final int MAX_MODULES = CofferdamAbi.CFD_MAX_MODULES();

    private SlotLayout() {}
}
