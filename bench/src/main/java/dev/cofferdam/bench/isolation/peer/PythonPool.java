package dev.cofferdam.bench.isolation.peer;

/** The pools, each a script of {@code bench/peers/python}. */
public enum PythonPool {
    MULTIPROCESSING("multiprocessing-pool", "multiprocessing.Pool", "multiprocessing_pool.py"),
    EXECUTOR("process-pool-executor", "ProcessPoolExecutor", "process_pool_executor.py"),
    PEBBLE("pebble", "pebble", "pebble_pool.py"),
    LOKY("loky", "joblib's loky", "loky_executor.py");

    private final String label;
    private final String title;
    private final String script;

    PythonPool(String label, String title, String script) {
        this.label = label;
        this.title = title;
        this.script = script;
    }

    /** As names of results begin. */
    public String label() {
        return label;
    }

    /** As Python calls it. */
    public String title() {
        return title;
    }

    String script() {
        return script;
    }
}
