package org.breakwater.library.model;

import static org.breakwater.database.Rows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.breakwater.library.Shelf;
import org.breakwater.library.Shown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is published, in memory; read again when something was published, approved or begins to count. */
@Component
public class Shelves {

    /** Tables that only grow: their sizes say whether anything was added. */
    static final String STAMP = """
            select (select count(*) from library.publication) || ' '
                || (select count(*) from library.recall) || ' ' || (select count(*) from library.approval)""";

    static final String NEXT = """
            select min(p.counts_from) from library.publication p
            where p.counts_from > :now and not exists (select from library.recall r where r.publication_id = p.id)""";

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Clock clock;
    private volatile Shelf shelf = Shelf.EMPTY;
    private String stamp = "";

    Shelves(JdbcClient jdbc, Entries entries, Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.clock = clock;
    }

    public Shelf now() {
        return shelf;
    }

    /** Looks for news. Of several at once, one reads and the others wait for it. */
    public synchronized void refresh() {
        var found = jdbc.sql(STAMP).query(String.class).single();
        var now = clock.instant();
        if (!found.equals(stamp) || !now.isBefore(shelf.until())) {
            var news = read(now);
            entries.follow(news);
            shelf = news;
            stamp = found;
        }
    }

    private Shelf read(Instant now) {
        var at = Timestamp.from(now);
        var byPath = new LinkedHashMap<String, Shown>();
        all(jdbc.sql(ShownRow.NOW).param("now", at).query(ShownRow.class))
                .forEach(row -> byPath.put(row.path(), row.shown()));
        var next = jdbc.sql(NEXT).param("now", at).query(Timestamp.class).optional();
        return new Shelf(byPath, next.map(Timestamp::toInstant).orElse(Instant.MAX));
    }
}
