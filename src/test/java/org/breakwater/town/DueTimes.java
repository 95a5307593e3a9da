package org.breakwater.town;

import static org.breakwater.database.QueryRows.all;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every due time in the invented town, with its rule and a checksum of the sentences that explain it. The file was
 * written while requests, handovers and disagreements stored their own: wherever a clock is stored, it is due at the
 * same time.
 */
final class DueTimes {

    private DueTimes() {}

    /** A line for each due time, by the number of its story. */
    static List<String> of(Map<Integer, UUID> records, JdbcClient owner) {
        var stories = records.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return all(owner.sql(DUE).query(Due.class)).stream()
                // The pathways have clocks of their own.
                .filter(due -> stories.containsKey(due.recordId()))
                .map(due -> due.line(stories))
                .sorted()
                .toList();
    }

    record Due(
            UUID recordId,
            String what,
            String about,
            String rule,
            int ruleVersion,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant endedAt,
            String because) {

        String line(Map<UUID, Integer> stories) {
            var sum = new CRC32();
            sum.update(because.getBytes(StandardCharsets.UTF_8));
            return "%03d %s %s %s v%d %s due %s ended %s %08x"
                    .formatted(
                            stories.get(recordId),
                            what,
                            about,
                            rule,
                            ruleVersion,
                            startedAt,
                            dueAt,
                            endedAt == null ? "-" : endedAt,
                            sum.getValue());
        }
    }

    private static final String DUE = """
            select record_id, 'contact' as what, '-' as about, rule, rule_version, started_at, due_at, ended_at,
                array_to_string(because, ' ') as because
            from casework.clock where subject = record_id
            union all
            select a.contact_id, 'request', coalesce(a.outside, a.agency), k.rule, k.rule_version, k.started_at,
                k.due_at, k.ended_at, array_to_string(k.because, ' ')
            from mash.information_request a left join casework.clock k on k.subject = a.id
            union all
            select h.contact_id, 'handover', h.team, k.rule, k.rule_version, k.started_at, k.due_at, k.ended_at,
                array_to_string(k.because, ' ')
            from mash.handover h left join casework.clock k on k.subject = h.id""";
}
