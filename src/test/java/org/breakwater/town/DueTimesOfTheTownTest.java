package org.breakwater.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.database.QueryRows.all;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.town.TownSettlement.Outcome.Settled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every time at which something in the invented town is due, with its rule and a checksum of the sentences that explain
 * it. The file was written while requests, handovers and disagreements kept their own: wherever a clock is kept, it is
 * due when it was.
 */
@HouseTest
class DueTimesOfTheTownTest {

    private static final Path KEPT = Path.of("src/test/resources/org/breakwater/town/due-times.txt");

    @Autowired
    TownSettlement settlement;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void settle() {
        database.asOwner().sql("truncate access.record cascade").update();
        clock.setLondon("2026-09-16T14:20");
    }

    @AfterEach
    void leaveItEmpty() {
        database.asOwner().sql("truncate access.record cascade").update();
    }

    @Test
    void everythingIsDueWhenItWas() throws IOException {
        var settled = (Settled) settlement.settle(settlement.small(InventedTown.SEED));
        var stories =
                settled.records().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var lines = all(database.asOwner().sql(DUE).query(Due.class)).stream()
                .map(due -> due.line(stories))
                .sorted()
                .toList();

        assertThat(lines).hasSizeGreaterThan(400);
        assertThat(lines).isEqualTo(Files.readAllLines(KEPT));
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
            from mash.ask a left join casework.clock k on k.subject = a.id
            union all
            select h.contact_id, 'handover', h.team, k.rule, k.rule_version, k.started_at, k.due_at, k.ended_at,
                array_to_string(k.because, ' ')
            from mash.handover h left join casework.clock k on k.subject = h.id""";
}
