package org.breakwater.people;

import static org.breakwater.database.Rows.all;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.people.model.CommonNames;
import org.breakwater.people.model.FindKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts how common names are, and, at the start after an update, gives keys to people who were told of before there
 * were any. Two nodes that do it at once do the same.
 */
@Component
@Profile("!command")
class KeyMaking {

    private static final Logger LOG = LoggerFactory.getLogger(KeyMaking.class);
    private static final Actor.Job JOB = new Actor.Job("keys");

    private final JdbcClient jdbc;
    private final Acting acting;
    private final CommonNames names;

    KeyMaking(JdbcClient jdbc, Acting acting, CommonNames names) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.names = names;
    }

    @Scheduled(initialDelay = 3_000, fixedDelay = 3_600_000)
    void count() {
        var shares = new HashMap<String, Double>();
        acting.looking(JOB, () -> all(jdbc.sql(NameShareRow.ALL).query(NameShareRow.class)))
                .forEach(row -> shares.put(row.name(), row.share()));
        names.counted(shares);
    }

    @Scheduled(initialDelay = 2_000, fixedDelay = 86_400_000)
    void giveKeys() {
        var after = new UUID(0, 0);
        var given = 0;
        for (var batch = next(after); !batch.isEmpty(); batch = next(after)) {
            given += give(batch);
            after = batch.getLast().id();
        }
        if (given > 0) {
            LOG.info("{} people who were told of before can be found by likeness now", given);
        }
    }

    private List<KeylessRow> next(UUID after) {
        return acting.looking(
                JOB, () -> all(jdbc.sql(KeylessRow.NEXT).param("after", after).query(KeylessRow.class)));
    }

    private int give(List<KeylessRow> batch) {
        return acting.as(JOB, () -> {
            var given = 0;
            for (var row : batch) {
                var person = People.described(
                        row.name(), row.born(), row.age(), row.recordedAt(), row.address(), row.phone(), Map.of());
                var keys = FindKeys.of(person);
                jdbc.sql(KeylessRow.GIVE)
                        .param("person", row.id())
                        .param("record", row.recordId())
                        .param("keys", keys.toArray(Long[]::new))
                        .update();
                given += keys.isEmpty() ? 0 : 1;
            }
            return given;
        });
    }
}
