package dev.cofferdam.bench.report;

import org.jspecify.annotations.Nullable;

/**
 * Where a figure was measured, and what disturbed it meanwhile.
 *
 * @param cpus where it ran, in the kernel's form; of an unpinned run, where it might have
 * @param nodes where its memory was meant to be: the kernel's numbers of NUMA nodes
 * @param megahertz the frequency of the first of the CPUs just after, where the kernel says
 * @param rounds how often it was measured
 * @param stealMillis the time that the hypervisor gave those CPUs to others, as the kernel was told
 * @param involuntarySwitches how often a measuring thread had to leave its CPU
 * @param maskChanged whether somebody changed the CPUs that a measuring thread may use
 */
public record Conditions(
        String cpus,
        String nodes,
        @Nullable Double megahertz,
        int rounds,
        double stealMillis,
        long involuntarySwitches,
        boolean maskChanged) {

    /** Both together, of what was measured in two parts. */
    public Conditions and(Conditions later) {
        return new Conditions(
                cpus,
                nodes,
                later.megahertz,
                rounds + later.rounds,
                stealMillis + later.stealMillis,
                involuntarySwitches + later.involuntarySwitches,
                maskChanged || later.maskChanged);
    }

    /** Whether the figure is to be taken as it stands. */
    public boolean undisturbed() {
        return stealMillis == 0 && involuntarySwitches == 0 && !maskChanged;
    }

    /** Whether CPUs were taken away, or threads had to leave theirs more often than once a round. */
    public boolean muchDisturbed() {
        return stealMillis > 0 || involuntarySwitches > rounds || maskChanged;
    }

    /** What disturbed the figure; "nothing" if nothing did. */
    public String disturbances() {
        if (undisturbed()) {
            return "nothing";
        }
        StringBuilder text = new StringBuilder();
        if (stealMillis > 0) {
            text.append("steal ").append(Report.number(stealMillis)).append(" ms");
        }
        if (involuntarySwitches > 0) {
            text.append(text.isEmpty() ? "" : ", ").append(involuntarySwitches).append(" involuntary switches");
        }
        if (maskChanged) {
            text.append(text.isEmpty() ? "" : ", ").append("its affinity mask was changed");
        }
        return text.toString();
    }
}
