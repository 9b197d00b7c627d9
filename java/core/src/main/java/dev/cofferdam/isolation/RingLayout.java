package dev.cofferdam.isolation;

import dev.cofferdam.internal.ffi.abi.CofferdamAbi;
import dev.cofferdam.internal.ffi.abi.cfd_answer;
import dev.cofferdam.internal.ffi.abi.cfd_completions;
import dev.cofferdam.internal.ffi.abi.cfd_entry;
import dev.cofferdam.internal.ffi.abi.cfd_submissions;

/**
 * Where the bytes of a ring of calls lie, in the files of the request and the response: the structs of {@code ring.h}.
 * Constants only; {@link Pipeline} is the protocol.
 */
final class RingLayout {
    /** In a request: the call is to serve the ring. */
    static final int RING = CofferdamAbi.CFD_RING();
    /** In a request's deadline: that of the oldest entry without an answer. */
    static final long BY_ENTRY = CofferdamAbi.CFD_BY_ENTRY();

    static final int MAX_DEPTH = CofferdamAbi.CFD_RING_MAX_DEPTH();
    static final int MAX_ARGUMENTS = CofferdamAbi.CFD_ENTRY_MAX_ARGUMENTS();
    /** Entries are as long as their arguments ask for, in units of this. */
    static final long LINE = 64;

    static final long SUBMISSIONS = SlotLayout.REQUEST_BYTES;
    static final long MASK = SUBMISSIONS + cfd_submissions.mask$offset();
    static final long STRIDE = SUBMISSIONS + cfd_submissions.stride$offset();
    static final long CALLER_PARKED = SUBMISSIONS + cfd_submissions.caller_parked$offset();
    static final long ENTRIES = SUBMISSIONS + cfd_submissions.entries$offset();
    static final long ENTRY_SEQUENCE = cfd_entry.sequence$offset();
    static final long ENTRY_DEADLINE = cfd_entry.deadline_ns$offset();
    static final long ENTRY_FUNCTION = cfd_entry.function$offset();
    static final long ENTRY_GENERATION = cfd_entry.generation$offset();
    static final long ENTRY_ARGUMENTS = cfd_entry.arguments$offset();

    static final long COMPLETIONS = SlotLayout.RESPONSE_BYTES;
    static final long DONE = COMPLETIONS + cfd_completions.done$offset();
    static final long WORKER_PARKED = COMPLETIONS + cfd_completions.worker_parked$offset();
    static final long ANSWERS = COMPLETIONS + cfd_completions.answers$offset();
    static final long ANSWER_BYTES = cfd_answer.sizeof();
    static final long ANSWER_SEQUENCE = cfd_answer.sequence$offset();
    static final long ANSWER_RESULT = cfd_answer.result$offset();

    /** The files as a whole. */
    static final long REQUEST_FILE_BYTES = SlotLayout.REQUEST_BYTES + CofferdamAbi.CFD_SUBMISSIONS_BYTES();

    static final long RESPONSE_FILE_BYTES = SlotLayout.RESPONSE_BYTES + CofferdamAbi.CFD_COMPLETIONS_BYTES();

    private RingLayout() {}
}
