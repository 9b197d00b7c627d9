package dev.cofferdam.topology;

/**
 * What kind of processor it is, from the beginning of {@code /proc/cpuinfo}.
 *
 * @param model its name, or "unknown"
 * @param isPower whether it is a POWER
 * @param hasComputeUnits whether Linux may call two of its cores siblings: AMD's families 15h (Bulldozer) and 16h
 * @param hasOneKindOfCore whether frequencies that differ say nothing: AMD's before family 1Ah (Zen 5)
 */
record Processor(String model, boolean isPower, boolean hasComputeUnits, boolean hasOneKindOfCore) {
    private static final int ENOUGH = 4096;

    static Processor read(KernelFiles files) {
        String text = files.beginning("proc/cpuinfo", ENOUGH);
        String model = "unknown";
        // POWER; Arm before Linux 3.8
        for (String name : new String[] {"model name", "cpu", "Processor"}) {
            String value = field(text, name);
            if (!value.isEmpty()) {
                model = KernelFiles.printable(value);
                break;
            }
        }
        long family = KernelFiles.leadingNumber(field(text, "cpu family")).orElse(Long.MAX_VALUE);
        boolean isAmd = field(text, "vendor_id").equals("AuthenticAMD");
        return new Processor(
                model, model.startsWith("POWER"), isAmd && (family == 0x15 || family == 0x16), isAmd && family < 0x1a);
    }

    /** The first field of a name, empty where there is none. */
    private static String field(String text, String name) {
        for (String line : text.split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0
                    && line.startsWith(name)
                    && line.substring(0, colon).strip().equals(name)) {
                return line.substring(colon + 1).strip();
            }
        }
        return "";
    }
}
