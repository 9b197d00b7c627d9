package dev.cofferdam.doctor;

import java.util.Objects;

/**
 * One thing that was looked at.
 *
 * @param subject what it is, in a few words
 * @param blocks whether isolated calls cannot work as it is
 * @param found how it is
 * @param cost what that costs; empty if all is well
 * @param remedy how to mend it; empty if all is well
 */
public record Finding(String subject, Verdict verdict, boolean blocks, String found, String cost, String remedy) {
    public Finding {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(remedy, "remedy");
    }

    static Finding ok(String subject, String found) {
        return new Finding(subject, Verdict.OK, false, found, "", "");
    }

    static Finding degraded(String subject, String found, String cost, String remedy) {
        return new Finding(subject, Verdict.DEGRADED, false, found, cost, remedy);
    }

    static Finding missing(String subject, String found, String cost, String remedy) {
        return new Finding(subject, Verdict.MISSING, false, found, cost, remedy);
    }

    static Finding blocker(String subject, String found, String remedy) {
        return new Finding(subject, Verdict.MISSING, true, found, "isolated calls cannot work", remedy);
    }
}
