package dev.cofferdam.topology;

import java.util.Optional;

/**
 * Which CPUs there are, and which of them run.
 *
 * @param present those that are there, switched on or not
 * @param online those that are switched on
 */
record CpuStates(CpuSet present, CpuSet online) {
    static final String FOLDER = "sys/devices/system/cpu";

    static CpuStates read(KernelFiles files) {
        CpuSet folders = files.numbers(FOLDER, "cpu");
        if (folders.isEmpty()) {
            return withoutFolders(files);
        }
        Optional<CpuSet> listed = files.list(FOLDER + "/online");
        CpuSet present = files.list(FOLDER + "/present").orElse(folders);
        // Captures of old kernels and edited ones lack the list, or forget some in it.
        boolean isUseful = listed.isPresent() && listed.get().intersects(folders);
        if (listed.isPresent() && !isUseful) {
            files.warn("the list of CPUs that are online, \"" + listed.get()
                    + "\", names none that there is a folder for:" + " each is asked for itself");
        }
        CpuSet online = isUseful ? listed.get() : onlineOneByOne(files, folders);
        CpuSet described = described(files, online.intersect(folders));
        if (!described.equals(online)) {
            files.warn("CPUs " + online.minus(described) + " are said to be online, and the kernel has no topology of"
                    + " them: they are taken for offline");
        }
        if (!present.containsAll(described)) {
            files.warn("CPUs " + described.minus(present) + " are online, and not among those that are present, "
                    + present + ": they are taken for present");
        }
        return new CpuStates(present.union(folders).union(online), described);
    }

    /** The kernel takes the folder of a CPU's topology away when the CPU goes offline. */
    private static CpuSet described(KernelFiles files, CpuSet online) {
        CpuSet described = CpuSet.empty();
        for (int cpu : online) {
            if (files.exists(FOLDER + "/cpu" + cpu + "/topology")) {
                described = described.union(CpuSet.of(cpu));
            }
        }
        if (described.isEmpty()) {
            files.warn("the kernel has no topology of any CPU: each is taken for a core of its own");
            return online;
        }
        return described;
    }

    private static CpuSet onlineOneByOne(KernelFiles files, CpuSet folders) {
        CpuSet online = CpuSet.empty();
        for (int cpu : folders) {
            if (files.number(FOLDER + "/cpu" + cpu + "/online").orElse(1) != 0) {
                online = online.union(CpuSet.of(cpu));
            }
        }
        return online;
    }

    private static CpuStates withoutFolders(KernelFiles files) {
        Optional<CpuSet> online = files.list(FOLDER + "/online");
        CpuSet cpus = online.orElseGet(() -> inCpuinfo(files));
        files.warn("/sys says nothing of the CPUs: each is taken for a core of its own");
        return new CpuStates(files.list(FOLDER + "/present").orElse(cpus).union(cpus), cpus);
    }

    private static CpuSet inCpuinfo(KernelFiles files) {
        return CpuSet.of(files.text("proc/cpuinfo")
                .orElse("")
                .lines()
                .filter(line -> line.startsWith("processor"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .mapToLong(number -> KernelFiles.leadingNumber(number).orElse(-1))
                .filter(number -> number >= 0 && number < 1 << 20)
                .mapToInt(number -> (int) number)
                .toArray());
    }
}
