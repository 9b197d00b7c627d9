package dev.cofferdam.bench.placement;

import dev.cofferdam.topology.Cache;
import dev.cofferdam.topology.CpuPackage;
import dev.cofferdam.topology.CpuSet;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What {@code lstopo --of xml} prints, as far as both tell of it.
 *
 * @param packages the CPUs of each, by its number
 * @param cores the CPUs of each core, sorted
 * @param cpus all of them
 * @param nodeBytes memory of each NUMA node
 * @param caches level, type, size and CPUs of each, sorted
 */
record LstopoXml(
        Map<Integer, String> packages,
        List<String> cores,
        CpuSet cpus,
        Map<Integer, Long> nodeBytes,
        List<String> caches) {
    private static final double MEMORY_TOLERANCE = 0.01;
    private static final List<String> CACHE_TYPES = List.of("UNIFIED", "DATA", "INSTRUCTION");

    /**
     * Reads the output.
     *
     * @throws IllegalArgumentException if it is not what hwloc 2 writes
     */
    static LstopoXml parse(String output) {
        Map<Integer, String> packages = new TreeMap<>();
        List<String> cores = new ArrayList<>();
        CpuSet cpus = CpuSet.empty();
        Map<Integer, Long> nodeBytes = new TreeMap<>();
        List<String> caches = new ArrayList<>();
        for (Element object : objects(output)) {
            String type = object.getAttribute("type");
            if (type.equals("Package")) {
                packages.put(number(object, "os_index"), cpusOf(object).toString());
            } else if (type.equals("Core")) {
                cores.add(cpusOf(object).toString());
            } else if (type.equals("PU")) {
                cpus = cpus.union(cpusOf(object));
            } else if (type.equals("NUMANode")) {
                nodeBytes.put(number(object, "os_index"), Long.valueOf("0" + object.getAttribute("local_memory")));
            } else if (type.matches("L\\d+i?Cache")) {
                caches.add("L" + number(object, "depth") + " " + CACHE_TYPES.get(number(object, "cache_type")) + " "
                        + object.getAttribute("cache_size") + " bytes of " + cpusOf(object));
            }
        }
        return new LstopoXml(
                packages,
                cores.stream().sorted().toList(),
                cpus,
                nodeBytes,
                caches.stream().sorted().toList());
    }

    private static List<Element> objects(String output) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            // It names a DTD that is nowhere.
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // throws, where the usual one also prints
            NodeList found =
                    builder.parse(new InputSource(new StringReader(output))).getElementsByTagName("object");
            List<Element> objects = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                objects.add((Element) found.item(i));
            }
            return objects;
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalArgumentException("wrote no XML: " + unreadable.getMessage(), unreadable);
        }
    }

    private static int number(Element object, String attribute) {
        return Integer.parseInt(object.getAttribute(attribute));
    }

    /** Words of 32 bits, the highest first: {@code 0x00000001,0x0000000f}; one that is left out is 0. */
    private static CpuSet cpusOf(Element object) {
        String[] words = object.getAttribute("cpuset").split(",", -1);
        CpuSet cpus = CpuSet.empty();
        for (int i = 0; i < words.length; i++) {
            String digits = words[words.length - 1 - i].replace("0x", "");
            long bits = digits.isEmpty() ? 0 : Long.parseLong(digits, 16);
            for (int bit = 0; bit < 32; bit++) {
                if ((bits >> bit & 1) != 0) {
                    cpus = cpus.union(CpuSet.of(32 * i + bit));
                }
            }
        }
        return cpus;
    }

    /** In what it differs from a topology; nothing if it does not. */
    List<String> differences(Topology topology) {
        List<String> differences = new ArrayList<>();
        compare(differences, "CPUs", cpus.toString(), topology.allowed().toString());
        compare(
                differences,
                "packages",
                packages,
                topology.packages().stream()
                        .collect(Collectors.toMap(
                                CpuPackage::id, each -> each.cpus().toString(), (a, _) -> a, TreeMap::new)));
        compare(
                differences,
                "cores",
                cores,
                topology.cores().stream()
                        .map(core -> core.cpus().toString())
                        .sorted()
                        .toList());
        compare(
                differences,
                "caches",
                caches,
                topology.caches().stream().map(LstopoXml::text).sorted().toList());
        Map<Integer, Long> ours = topology.nodes().stream()
                .collect(Collectors.toMap(NumaNode::id, NumaNode::memoryBytes, (a, _) -> a, TreeMap::new));
        compare(differences, "nodes", nodeBytes.keySet(), ours.keySet());
        ours.forEach((id, bytes) -> {
            long theirs = nodeBytes.getOrDefault(id, bytes);
            if (Math.abs(bytes - theirs) > theirs * MEMORY_TOLERANCE) {
                differences.add("bytes of node " + id + ": lstopo " + theirs + ", here " + bytes);
            }
        });
        return differences;
    }

    private static String text(Cache cache) {
        return "L" + cache.level() + " " + cache.type() + " " + cache.sizeBytes() + " bytes of " + cache.cpus();
    }

    private static void compare(List<String> differences, String what, Object theirs, Object ours) {
        if (!theirs.equals(ours)) {
            differences.add(what + ": lstopo " + theirs + ", here " + ours);
        }
    }
}
