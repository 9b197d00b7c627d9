package dev.cofferdam.placement;

import dev.cofferdam.topology.CpuSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * CPUs were to be claimed that others have claimed. The message says which, and by which process.
 *
 * {@snippet :
 * try (CpuClaim claim = claims.claim(CpuSet.parse("2-5"))) {
 *     work();
 * } catch (CpusClaimedException taken) {
 *     log.warn("others are on " + taken.claimed());
 * }
 * }
 */
public final class CpusClaimedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final TreeMap<Integer, Integer> holders;

    CpusClaimedException(CpuSet wanted, Map<Integer, Integer> holders) {
        super("cpus \"" + wanted + "\": "
                + holders.entrySet().stream()
                        .map(held -> "CPU " + held.getKey() + " is claimed by "
                                + (held.getValue() > 0 ? "process " + held.getValue() : "another process"))
                        .collect(Collectors.joining(", "))
                + "; end it, or choose others, as CpuClaims.claim(placement, count) does");
        this.holders = new TreeMap<>(holders);
    }

    /** Those of the CPUs that others have claimed. */
    public CpuSet claimed() {
        return CpuSet.of(holders.keySet().stream().mapToInt(Integer::intValue).toArray());
    }
}
