package dev.cofferdam.topology;

import java.util.Optional;

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
        String model = field(text, "model name")
                .or(() -> field(text, "cpu")) // POWER
                .or(() -> field(text, "Processor")) // Arm, before Linux 3.8
                .or(() -> field(text, "family").filter(family -> text.contains("GenuineIntel"))) // Itanium
                .orElse("unknown");
        long family =
                KernelFiles.leadingNumber(field(text, "cpu family").orElse("")).orElse(Long.MAX_VALUE);
        boolean isAmd = field(text, "vendor_id").orElse("").equals("AuthenticAMD");
        return new Processor(
                model, model.startsWith("POWER"), isAmd && (family == 0x15 || family == 0x16), isAmd && family < 0x1a);
    }

    private static Optional<String> field(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name) && line.indexOf(':') > 0)
                .filter(line -> line.substring(0, line.indexOf(':')).strip().equals(name))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
