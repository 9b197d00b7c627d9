package dev.cofferdam.doctor;

import dev.cofferdam.internal.ffi.Errno;
import dev.cofferdam.internal.ffi.KernelProbe;
import java.util.Optional;

/** Whether a supervisor is on time on a machine that is busy. */
final class RealTime {
    private static final String SUBJECT = "real-time priority";

    private RealTime() {}

    /** @param supervisor what the supervisor of a pool got, if there was one */
    static Finding examine(Optional<Boolean> supervisor) {
        return judge(KernelProbe.REAL_TIME.attempt(), supervisor);
    }

    static Finding judge(int result, Optional<Boolean> supervisor) {
        String what = supervisor
                .map(has -> has ? "; a pool's supervisor had it" : "; a pool's supervisor did not have it")
                .orElse("");
        return result >= 0 && supervisor.orElse(true)
                ? Finding.ok(SUBJECT, "SCHED_FIFO can be taken" + what)
                : Finding.degraded(
                        SUBJECT,
                        (result >= 0 ? "SCHED_FIFO can be taken" : "SCHED_FIFO is refused: " + Errno.name(-result))
                                + what,
                        "where the CPUs are busy, a kill comes 5 to 20 ms late once in a hundred, rather than 0.3",
                        "give the JVM CAP_SYS_NICE or a limit of 1: ulimit -r 1, LimitRTPRIO=1 of a systemd unit, docker"
                                + " run --ulimit rtprio=1");
    }
}
