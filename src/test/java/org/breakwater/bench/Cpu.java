package org.breakwater.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Processor time that processes have used, from Linux's own accounts. */
final class Cpu {

    private static final double TICKS_A_SECOND = 100;

    private Cpu() {}

    /** Seconds used so far by one process. */
    static double of(long pid) throws IOException {
        return seconds(stat(pid), 11);
    }

    /** Seconds used so far by a server and all of its children, those that have ended too. */
    static double ofServer(long pid) throws IOException {
        var own = stat(pid);
        var sum = seconds(own, 11) + seconds(own, 13);
        try (var all = Files.list(Path.of("/proc"))) {
            for (var one : all.filter(path -> path.getFileName().toString().matches("\\d+"))
                    .toList()) {
                var stat = stat(Long.parseLong(one.getFileName().toString()));
                if (stat.size() > 1 && stat.get(1).equals(Long.toString(pid))) {
                    sum += seconds(stat, 11);
                }
            }
        }
        return sum;
    }

    /** The fields after the name: state, parent … own time (11, 12), ended children's (13, 14). */
    private static List<String> stat(long pid) throws IOException {
        try {
            var text = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return List.of(text.substring(text.lastIndexOf(')') + 2).split(" "));
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (IOException gone) {
            if (String.valueOf(gone.getMessage()).contains("No such process")) {
                return List.of();
            }
            throw gone;
        }
    }

    /** Two fields that belong together: time in the program and time in the system. */
    private static double seconds(List<String> stat, int first) {
        return stat.size() <= first + 1
                ? 0
                : (Long.parseLong(stat.get(first)) + Long.parseLong(stat.get(first + 1))) / TICKS_A_SECOND;
    }
}
