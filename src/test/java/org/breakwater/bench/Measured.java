package org.breakwater.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * One thing that was measured.
 *
 * @param what in words, such as "our program"
 * @param unit of the value, such as "requests/s"
 */
record Measured(String what, double value, String unit) {

    /** The median of several rounds: on a shared machine one of them is always unlucky. */
    static Measured median(String what, double[] rounds, String unit) {
        return new Measured(what, median(rounds), unit);
    }

    static double median(double[] rounds) {
        var sorted = rounds.clone();
        Arrays.sort(sorted);
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    @Override
    public String toString() {
        var number = value >= 1000
                ? String.format(Locale.UK, "%,.0f", value)
                : String.format(Locale.UK, value >= 100 ? "%.0f" : "%.2f", value);
        return "%-44s %12s %s".formatted(what, number, unit);
    }
}
