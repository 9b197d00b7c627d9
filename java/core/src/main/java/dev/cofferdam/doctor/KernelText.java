package dev.cofferdam.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Small files in which the kernel says something; absent ones say nothing. */
final class KernelText {
    private KernelText() {}

    static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    static List<String> lines(Path file) {
        return read(file).map(text -> text.lines().toList()).orElse(List.of());
    }

    /** Bytes in the largest binary unit that leaves a whole number or one digit behind the point. */
    static String bytes(long count) {
        String[] units = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB"};
        double value = count;
        int unit = 0;
        while (value >= 1024 && unit < units.length - 1) {
            value /= 1024;
            unit++;
        }
        String figure = String.format(Locale.ROOT, "%.1f", value);
        return (figure.endsWith(".0") ? figure.substring(0, figure.length() - 2) : figure) + " " + units[unit];
    }
}
