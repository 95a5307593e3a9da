package org.breakwater.library.editor.contentchecks;

import java.sql.Date;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.library.PublishedShelves;
import org.breakwater.time.Calendars;
import org.breakwater.web.keeping.PageReadings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts how often each chapter is read in a week. Within a minute the counts are in memory only; they consist of a
 * path and a number, and are stored with the week: nothing that could lead to a reader.
 */
@Component
public class ChapterReadCounts implements PageReadings {

    private static final Actor.Job JOB = new Actor.Job("library");
    private static final String CHAPTERS = "/procedures/";

    static final String WEEK = "insert into library.read_week (week) values (:week) on conflict do nothing";

    static final String COUNT = """
            insert into library.read_count as c (path, week, reads) values (:path, :week, :reads)
            on conflict (path, week) do update set reads = c.reads + excluded.reads""";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final PublishedShelves shelves;
    private final Clock clock;
    private final Map<String, AtomicLong> counts = new ConcurrentHashMap<>();

    ChapterReadCounts(JdbcClient jdbc, ActorTransactions acting, PublishedShelves shelves, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.shelves = shelves;
        this.clock = clock;
    }

    @Override
    public boolean counts(String path) {
        return path.startsWith(CHAPTERS) && shelves.now().byPath().containsKey(path.substring(1));
    }

    @Override
    public void read(String path) {
        counts.computeIfAbsent(path.substring(1), none -> new AtomicLong()).incrementAndGet();
    }

    /** Stores what was read since the last time, also if nothing was: this marks the week as counted. */
    public void flush() {
        var taken = new HashMap<String, Long>();
        counts.forEach((path, count) -> taken.put(path, count.getAndSet(0)));
        taken.values().removeIf(reads -> reads == 0);
        var week = Date.valueOf(
                ContentChecks.week(clock.instant().atZone(Calendars.LONDON).toLocalDate()));
        var kept = false;
        try {
            acting.as(JOB, () -> {
                jdbc.sql(WEEK).param("week", week).update();
                taken.forEach((path, reads) -> jdbc.sql(COUNT)
                        .param("path", path)
                        .param("week", week)
                        .param("reads", reads)
                        .update());
            });
            kept = true;
        } finally {
            if (!kept) {
                taken.forEach((path, reads) ->
                        counts.computeIfAbsent(path, none -> new AtomicLong()).addAndGet(reads));
            }
        }
    }
}
