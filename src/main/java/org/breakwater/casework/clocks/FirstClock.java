package org.breakwater.casework.clocks;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.time.deadlines.Deadline;
import tools.jackson.databind.json.JsonMapper;

/** One of the first clocks of a record, on its way to PostgreSQL with the others in one statement. */
record FirstClock(String rule, int version, String name, String due, List<String> because) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String asText(Deadline met, List<Deadline> running) {
        return JSON.writeValueAsString(Stream.concat(Stream.of(met), running.stream())
                .map(FirstClock::of)
                .toList());
    }

    private static FirstClock of(Deadline deadline) {
        var rule = deadline.rule();
        return new FirstClock(
                rule.id(), rule.version(), rule.name(), deadline.dueAt().toString(), deadline.because());
    }
}
