package org.breakwater.people.matching;

import static org.breakwater.database.QueryRows.all;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.jobs.TimedJob;
import org.breakwater.jobs.TimedJob.Left;
import org.breakwater.jobs.TimedWork;
import org.breakwater.people.People;
import org.breakwater.people.PersonKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts how common names are, and, at the start after an update, creates keys for people recorded before there were
 * any.
 */
@Component
@Profile("!command")
class MatchKeyJobs implements TimedWork {

    private static final Logger LOG = LoggerFactory.getLogger(MatchKeyJobs.class);
    private static final Actor.Job JOB = new Actor.Job("keys");

    /** Of five hundred people each: some seconds. */
    private static final int BATCHES_IN_A_TURN = 10;

    private static final UUID BEGINNING = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final CommonNames names;
    private volatile UUID after = BEGINNING;

    MatchKeyJobs(JdbcClient jdbc, ActorTransactions acting, CommonNames names) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.names = names;
    }

    @Override
    public List<TimedJob> jobs() {
        return List.of(
                TimedJob.onEachNode("common-names", Duration.ofHours(1), this::count)
                        .after(Duration.ofSeconds(3)),
                TimedJob.inTurns("people-keys", Duration.ofDays(1), this::giveKeys)
                        .after(Duration.ofSeconds(5)));
    }

    private void count() {
        var shares = new HashMap<String, Double>();
        acting.looking(JOB, () -> all(jdbc.sql(NameFrequencyRow.ALL).query(NameFrequencyRow.class)))
                .forEach(row -> shares.put(row.name(), row.share()));
        names.counted(shares);
    }

    /** As many as fit into one run; only this node remembers the position, and another starts again. */
    Left giveKeys() {
        var given = 0;
        for (int batches = 0;
                batches < BATCHES_IN_A_TURN && !Thread.currentThread().isInterrupted();
                batches++) {
            var batch = next(after);
            if (batch.isEmpty()) {
                after = BEGINNING;
                return Left.NOTHING;
            }
            given += give(batch);
            after = batch.getLast().id();
        }
        LOG.info("{} people recorded earlier can now be found by similarity; continuing", given);
        return Left.MORE;
    }

    private List<PersonWithoutKeysRow> next(UUID after) {
        return acting.looking(
                JOB,
                () -> all(jdbc.sql(PersonWithoutKeysRow.NEXT)
                        .param("after", after)
                        .query(PersonWithoutKeysRow.class)));
    }

    private int give(List<PersonWithoutKeysRow> batch) {
        return acting.as(JOB, () -> {
            var given = 0;
            for (var row : batch) {
                var person = People.described(
                        row.name(), row.born(), row.age(), row.recordedAt(), row.address(), row.phone(), Map.of());
                var keys = PersonKeys.of(person);
                jdbc.sql(PersonWithoutKeysRow.GIVE)
                        .param("person", row.id())
                        .param("record", row.recordId())
                        .param("matching", keys.toMatch())
                        .param("searching", keys.toSearch())
                        .update();
                given += keys.matching().isEmpty() ? 0 : 1;
            }
            return given;
        });
    }
}
