package dev.cofferdam.cli.topology;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.cofferdam.topology.Cache;
import dev.cofferdam.topology.Core;
import dev.cofferdam.topology.CpuPackage;
import dev.cofferdam.topology.CpuQuota;
import dev.cofferdam.topology.Forbidden;
import dev.cofferdam.topology.NumaNode;
import dev.cofferdam.topology.Topology;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What {@code --json} prints: sets of CPUs in the kernel's list form. */
final class TopologyJson {
    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .serializeNulls()
            .create();

    private TopologyJson() {}

    static String of(Topology topology) {
        JsonObject json = new JsonObject();
        json.add("packages", array(topology.packages(), TopologyJson::packageObject));
        json.add("nodes", array(topology.nodes(), TopologyJson::nodeObject));
        json.add("cores", array(topology.cores(), TopologyJson::coreObject));
        json.add("caches", array(topology.caches(), TopologyJson::cacheObject));
        JsonObject cpus = new JsonObject();
        cpus.addProperty("present", topology.present().toString());
        cpus.addProperty("online", topology.online().toString());
        cpus.addProperty("allowed", topology.allowed().toString());
        json.add("cpus", cpus);
        json.add("distances", GSON.toJsonTree(topology.distances()));
        json.add("forbidden", forbidden(topology));
        json.add("warnings", GSON.toJsonTree(topology.warnings()));
        return GSON.toJson(json);
    }

    private static <T> JsonArray array(List<T> parts, Function<T, JsonObject> object) {
        JsonArray array = new JsonArray();
        parts.stream().map(object).forEach(array::add);
        return array;
    }

    private static JsonObject packageObject(CpuPackage part) {
        JsonObject json = new JsonObject();
        json.addProperty("os_index", part.id());
        json.addProperty("cpus", part.cpus().toString());
        return json;
    }

    /** Of a node of memory alone, hwloc has the CPUs it is nearest to; so has this. */
    private static JsonObject nodeObject(NumaNode node) {
        JsonObject json = new JsonObject();
        json.addProperty("os_index", node.id());
        json.addProperty("memory_bytes", node.memoryBytes());
        json.addProperty("cpus", node.nearest().toString());
        return json;
    }

    private static JsonObject coreObject(Core core) {
        JsonObject json = new JsonObject();
        json.addProperty("package", core.packageId());
        json.addProperty("os_index", core.id());
        json.addProperty("cpus", core.cpus().toString());
        json.addProperty("kind", core.kind().name().toLowerCase(Locale.ROOT));
        return json;
    }

    private static JsonObject cacheObject(Cache cache) {
        JsonObject json = new JsonObject();
        json.addProperty("level", cache.level());
        json.addProperty("type", cache.type().name().toLowerCase(Locale.ROOT));
        json.addProperty("size_bytes", cache.sizeBytes());
        json.addProperty("line_bytes", cache.lineBytes());
        json.addProperty("ways", cache.ways());
        json.addProperty("cpus", cache.cpus().toString());
        return json;
    }

    private static JsonObject forbidden(Topology topology) {
        Forbidden forbidden = topology.forbidden();
        JsonObject json = new JsonObject();
        json.addProperty("offline", forbidden.offline().toString());
        json.addProperty("by_affinity", forbidden.byAffinity().toString());
        json.addProperty("by_cpuset", forbidden.byCpuset().toString());
        json.addProperty("nodes_by_cpuset", forbidden.nodes().toString());
        json.add("cpu_quota", topology.quota().map(TopologyJson::quota).orElse(JsonNull.INSTANCE));
        return json;
    }

    private static JsonElement quota(CpuQuota quota) {
        JsonObject json = new JsonObject();
        json.addProperty("cpus", quota.cpus());
        json.addProperty("time_ns", quota.time().toNanos());
        json.addProperty("period_ns", quota.period().toNanos());
        return json;
    }
}
