package org.breakwater.casework.clocks;

import java.time.Instant;
import java.util.List;
import org.breakwater.time.deadlines.Deadline;

/** When a clock is due, and why; also if no rule determined it. */
public record DueAt(String rule, String name, Instant startedAt, Instant dueAt, List<String> because) {

    DueAt(Deadline counted) {
        this(counted.rule().id(), counted.rule().name(), counted.startedAt(), counted.dueAt(), counted.because());
    }

    @Override
    public String toString() {
        return "DueAt[" + rule + ", " + dueAt + "]";
    }
}
