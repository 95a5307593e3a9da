package org.breakwater.casework;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.time.Deadline;
import tools.jackson.databind.json.JsonMapper;

/** One of the first clocks of a record, on its way to PostgreSQL with the others in one statement. */
record First(String rule, int version, String name, String due, List<String> because) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static String asText(Deadline met, List<Deadline> running) {
        return JSON.writeValueAsString(
                Stream.concat(Stream.of(met), running.stream()).map(First::of).toList());
    }

    private static First of(Deadline deadline) {
        var rule = deadline.rule();
        return new First(
                rule.id(), rule.version(), rule.name(), deadline.dueAt().toString(), deadline.because());
    }
}
