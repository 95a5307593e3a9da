package org.breakwater.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Response times by screen, whatever the record. */
final class Screens {

    private static final String AN_ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final TreeMap<String, List<Long>> nanos = new TreeMap<>();

    /** The screen of an address. */
    static String of(String path) {
        return path.replaceAll(AN_ID, "{id}").replaceAll("\\?.*", "");
    }

    synchronized void took(String screen, long time) {
        nanos.computeIfAbsent(of(screen), name -> new ArrayList<>()).add(time);
    }

    /** The p95 of each screen, in milliseconds, the slowest screen first. */
    synchronized List<Measured> p95() {
        return nanos.entrySet().stream()
                .map(screen -> new Measured("p95 of " + screen.getKey(), millis(screen.getValue()), "ms"))
                .sorted((a, b) -> Double.compare(b.value(), a.value()))
                .toList();
    }

    private static double millis(List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(0.95 * sorted.length) - 1] / 1e6;
    }
}
