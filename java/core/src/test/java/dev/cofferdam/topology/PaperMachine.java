package dev.cofferdam.topology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A machine that exists on paper: the files below a root that a kernel on it would show. */
final class PaperMachine {
    private static final String CPUS = "sys/devices/system/cpu/";
    private static final String NODES = "sys/devices/system/node/";

    private final Path root;
    private final int bits;

    /**
     * @param root an empty folder
     * @param bits how many CPUs the kernel has masks for
     */
    PaperMachine(Path root, int bits) {
        this.root = root;
        this.bits = bits;
        write("proc/cpuinfo", "processor\t: 0\nvendor_id\t: GenuineIntel\ncpu family\t: 6\nmodel name\t: Paper 1\n");
        write("proc/meminfo", "MemTotal:        4096 kB\n");
    }

    Path root() {
        return root;
    }

    PaperMachine write(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    PaperMachine delete(String path) {
        try {
            Files.delete(root.resolve(path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    PaperMachine online(String cpus) {
        return write(CPUS + "online", cpus + "\n");
    }

    PaperMachine present(String cpus) {
        return write(CPUS + "present", cpus + "\n");
    }

    /** A CPU that is there and is switched off. */
    PaperMachine offline(int cpu) {
        return write(CPUS + "cpu" + cpu + "/online", "0\n");
    }

    PaperMachine cpu(int cpu, int packageId, int coreId, String packageCpus, String coreCpus) {
        String folder = CPUS + "cpu" + cpu + "/topology/";
        return write(folder + "physical_package_id", packageId + "\n")
                .write(folder + "core_id", coreId + "\n")
                .write(folder + "package_cpus", mask(packageCpus))
                .write(folder + "core_cpus", mask(coreCpus));
    }

    PaperMachine cache(int cpu, int index, int level, String type, String size, String cpus) {
        String folder = CPUS + "cpu" + cpu + "/cache/index" + index + "/";
        return write(folder + "level", level + "\n")
                .write(folder + "type", type + "\n")
                .write(folder + "size", size + "\n")
                .write(folder + "shared_cpu_map", mask(cpus));
    }

    PaperMachine ofCpu(int cpu, String file, String text) {
        return write(CPUS + "cpu" + cpu + "/" + file, text + "\n");
    }

    PaperMachine node(int id, String cpus, long kib, String distances) {
        String folder = NODES + "node" + id + "/";
        write(folder + "cpumap", mask(cpus));
        write(folder + "meminfo", "Node " + id + " MemTotal:       " + kib + " kB\nNode " + id + " MemFree:  1 kB\n");
        return distances.isEmpty() ? this : write(folder + "distance", distances + "\n");
    }

    PaperMachine nodesOnline(String nodes) {
        return write(NODES + "online", nodes + "\n");
    }

    String mask(String cpus) {
        return CpuSet.parse(cpus).toMaskText(bits) + "\n";
    }

    /** So many packages of so many cores of so many CPUs, which the kernel numbers core by core, thread by thread. */
    static PaperMachine regular(Path root, int packages, int cores, int threads) {
        int all = packages * cores * threads;
        PaperMachine machine =
                new PaperMachine(root, all).online("0-" + (all - 1)).present("0-" + (all - 1));
        int stride = packages * cores;
        for (int cpu = 0; cpu < all; cpu++) {
            int core = cpu % stride;
            machine.cpu(
                    cpu,
                    core / cores,
                    core % cores,
                    every(core / cores * cores, cores, stride, threads),
                    every(core, 1, stride, threads));
        }
        return machine;
    }

    private static String every(int first, int count, int stride, int times) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < times; i++) {
            int from = first + i * stride;
            list.append(i == 0 ? "" : ",").append(from).append('-').append(from + count - 1);
        }
        return list.toString();
    }
}
