package dev.cofferdam.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What hwloc says of a machine, in its XML.
 *
 * @param packages the CPUs of each
 * @param cores likewise
 * @param cpus all of them
 * @param nodes memory and nearest CPUs, by number
 * @param caches level, type and CPUs, then size, line and ways, of which 0 stands for unknown
 */
record Hwloc(
        Set<CpuSet> packages, Set<CpuSet> cores, CpuSet cpus, Map<Integer, Memory> nodes, Map<Where, Size> caches) {
    record Memory(long bytes, CpuSet nearest) {}

    record Where(int level, CacheType type, CpuSet cpus) {}

    record Size(long bytes, int line, int ways) {}

    private static final String PROGRAM = "lstopo-no-graphics";

    static boolean isInstalled() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (Files.isExecutable(Path.of(folder, PROGRAM))) {
                return true;
            }
        }
        return false;
    }

    /** Asks hwloc itself, of the kernel's files alone. */
    static Hwloc ask(Path root) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(PROGRAM, "--of", "xml", "-").redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HWLOC_FSROOT", root.toString());
        builder.environment().put("HWLOC_THISSYSTEM", "0");
        builder.environment().put("HWLOC_COMPONENTS", "linux,stop");
        builder.environment().put("HWLOC_DUMPED_HWDATA_DIR", "/nonexistent");
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream xml = process.getInputStream()) {
            Hwloc answer = read(xml);
            assertThat(process.waitFor()).as("status of " + PROGRAM).isZero();
            return answer;
        }
    }

    static Hwloc read(InputStream xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        NodeList objects = factory.newDocumentBuilder().parse(xml).getElementsByTagName("object");
        Hwloc found = new Hwloc(new HashSet<>(), new HashSet<>(), CpuSet.empty(), new HashMap<>(), new HashMap<>());
        CpuSet cpus = CpuSet.empty();
        for (int i = 0; i < objects.getLength(); i++) {
            Element object = (Element) objects.item(i);
            String type = object.getAttribute("type");
            CpuSet set = mask(object.getAttribute("cpuset"));
            if (type.equals("Package")) {
                found.packages.add(set);
            } else if (type.equals("Core")) {
                found.cores.add(set);
            } else if (type.equals("PU")) {
                cpus = cpus.union(CpuSet.of(Integer.parseInt(object.getAttribute("os_index"))));
            } else if (type.equals("NUMANode")) {
                found.nodes.put(
                        Integer.parseInt(object.getAttribute("os_index")),
                        new Memory(number(object, "local_memory"), set));
            } else if (type.matches("L[0-9]i?Cache")) {
                found.caches.put(
                        new Where((int) number(object, "depth"), type(object), set),
                        new Size(number(object, "cache_size"), (int) number(object, "cache_linesize"), (int)
                                number(object, "cache_associativity")));
            }
        }
        return new Hwloc(found.packages, found.cores, cpus, found.nodes, found.caches);
    }

    private static CacheType type(Element object) {
        return switch (object.getAttribute("cache_type")) {
            case "1" -> CacheType.DATA;
            case "2" -> CacheType.INSTRUCTION;
            default -> CacheType.UNIFIED;
        };
    }

    private static long number(Element object, String name) {
        String value = object.getAttribute(name);
        return value.isEmpty() ? 0 : Long.parseLong(value);
    }

    /** hwloc writes {@code 0x} before words, and nothing at all for a word of zeros. */
    private static CpuSet mask(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : text.split(",", -1)) {
            String digits = word.startsWith("0x") ? word.substring(2) : word;
            words.append(words.isEmpty() ? "" : ",").append(digits.isEmpty() ? "0" : digits);
        }
        return CpuSet.parseMask(words.toString());
    }
}
