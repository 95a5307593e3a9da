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
        return seconds(stat(pid));
    }

    /** Seconds used so far by a server and those of its children that live. */
    static double ofServer(long pid) throws IOException {
        var sum = of(pid);
        try (var all = Files.list(Path.of("/proc"))) {
            for (var one : all.filter(path -> path.getFileName().toString().matches("\\d+"))
                    .toList()) {
                var stat = stat(Long.parseLong(one.getFileName().toString()));
                if (stat.size() > 1 && stat.get(1).equals(Long.toString(pid))) {
                    sum += seconds(stat);
                }
            }
        }
        return sum;
    }

    /** The fields after the name, which may itself hold spaces: state, parent … utime (11), stime (12). */
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

    private static double seconds(List<String> stat) {
        return stat.size() < 13 ? 0 : (Long.parseLong(stat.get(11)) + Long.parseLong(stat.get(12))) / TICKS_A_SECOND;
    }
}
