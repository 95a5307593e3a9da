package org.breakwater.casework.clocks;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.time.deadlines.Deadline;
import tools.jackson.databind.json.JsonMapper;

/** One of the first clocks of a record, inserted with the others in one statement. */
record FirstClock(String rule, int version, String name, String due, List<String> because) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final String BEGIN = """
            insert into casework.clock (record_id, subject, rule, rule_version, name, started_at, due_at,
                because, ended_at, ended_how)
            select :record, :record, c.rule, c.version, c.name, :started, c.due, c.because,
                case when c.rule = :met then cast(:now as timestamptz) end,
                case when c.rule = :met then 'MET' end
            from jsonb_to_recordset(cast(:clocks as jsonb))
                as c(rule text, version int, name text, due timestamptz, because text[])""";

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
